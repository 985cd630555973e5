#pragma once

#include "core/transfer/job.h"

#include <QString>

#include <memory>
#include <vector>

namespace cachalot
{

/// Keeps jobs in a JSON file: what was asked for without its secrets, how it ended. One thread.
class JobHistory
{
public:
    /// So many jobs are kept: all that are not finished, and of the others the newest.
    static constexpr size_t kMostJobs = 200;
    static constexpr qint64 kMostBytes = qint64(16) << 20;

    /// The file and its directory are made when something is written. An empty path keeps nothing.
    explicit JobHistory(QString path) : m_path(std::move(path)) {}

    /// The jobs of the file, oldest first; those that were queued or running come back as Interrupted. A file that
    /// can't be understood is put aside as `FILE.broken`, and nothing is read.
    [[nodiscard]] std::vector<std::unique_ptr<Job>> read() const;
    /// Replaces the file; the old one stays where that fails. Errors: Io.
    [[nodiscard]] Result<> write(const std::vector<const Job *> &jobs) const;

private:
    QString m_path;
};

} // namespace cachalot
