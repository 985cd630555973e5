#pragma once

#include "core/base/result.h"
#include "core/content/digest.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// How large the documents of a cache were when Cachalot saw it, export by export: BuildKit imports none over 1 MiB,
/// and says nothing when one has grown over it. Kept in a JSON file, so many caches and exports at most, the ones that
/// were seen least lately go first. One thread; several programs may use one file, and then the last one wins.
class SizeHistory
{
public:
    static constexpr qsizetype kMostCaches = 200;
    static constexpr qsizetype kMostExports = 50;

    struct Export {
        QDateTime seenAt;
        Digest manifest;
        qint64 bytes = 0; ///< of its largest document
        friend bool operator==(const Export &, const Export &) = default;
    };

    /// An empty path keeps nothing.
    explicit SizeHistory(QString path) : m_path(std::move(path)) {}

    /// The exports of a cache, oldest first; those of a file that can't be understood are forgotten.
    [[nodiscard]] std::vector<Export> exportsOf(const QString &cache) const;
    /// Adds an export, unless it is the one that was seen last. `cache` is its spec without secrets. Errors: Io.
    [[nodiscard]] Result<> add(const QString &cache, const Export &seen);

private:
    QString m_path;
};

/// After how many more exports a cache will be over a limit, by the line that fits the exports best; nothing where it
/// does not grow, is over it already, or was seen fewer than three times.
[[nodiscard]] std::optional<qint64> exportsUntil(const std::vector<SizeHistory::Export> &seen, qint64 limitBytes);

} // namespace cachalot
