#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <mutex>

namespace cachalot
{

/// Keeps what was deleted as JSON lines, in the order in which it was: the answer to "where has it gone". Several
/// programs may append to one file. A file that has grown over kMostBytes becomes `FILE.1`, over the one before.
/// Thread-safe.
class Journal
{
public:
    static constexpr qint64 kMostBytes = qint64(16) << 20;

    /// An empty path keeps nothing. Errors: Denied, Io, NoSpace.
    [[nodiscard]] Result<> open(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Adds `time` and appends the line at once, so that a process that dies has written what it did. What can't be
    /// written is told once, by failure(): the deletion has happened.
    void append(QJsonObject line);
    [[nodiscard]] QString failure() const;

private:
    mutable std::mutex m_mutex;
    QString m_path;
    QFile m_file;
    QString m_failure;
};

} // namespace cachalot
