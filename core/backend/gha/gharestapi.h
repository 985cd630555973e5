#pragma once

#include "core/backend/gha/ghaconnection.h"

#include <QDateTime>

#include <mutex>
#include <optional>
#include <vector>

namespace cachalot
{

/// An entry as GitHub's REST API lists it. Contents can't be had there.
struct GhaListedEntry {
    qint64 id = 0;
    QString ref;
    QString key;
    QString version;
    qint64 size = 0;
    QDateTime createdAt;
    QDateTime lastAccessedAt;
};

/// Whether BuildKit made it: others may call theirs alike.
[[nodiscard]] bool isBuildKits(const GhaListedEntry &entry);

/// What all caches of the repository take, BuildKit's and others.
struct GhaUsage {
    qint64 bytes = 0;
    qint64 entries = 0;
};

/// GitHub's REST API for the caches of one repository (docs.github.com, "REST API endpoints for GitHub Actions cache"),
/// which answers from anywhere. Thread-safe. Errors of all: Usage (repository or token are not known), Denied (with the
/// permission that is lacking), NotFound (no such repository, or the token does not see it), Network, Server …
class GhaRestApi
{
public:
    static constexpr int kPageSize = 100;
    /// More are an error (LimitExceeded).
    static constexpr size_t kMaxEntries = 200'000;

    /// GitHub takes no more requests of one user that change something in a minute (docs.github.com, "Rate limits for
    /// the REST API").
    static constexpr size_t kChangesPerMinute = 80;

    /// The connection outlives it.
    explicit GhaRestApi(GhaConnection &connection)
        : m_connection(connection), m_changes(connection.clock(), kChangesPerMinute, QStringLiteral("deletions"))
    {
    }

    /// The entries whose key begins so (all, with an empty prefix), oldest first.
    [[nodiscard]] Result<std::vector<GhaListedEntry>> list(const QString &keyPrefix, const OpContext &context);
    [[nodiscard]] Result<GhaUsage> usage(const OpContext &context);
    /// False where it was gone already. Waits where GitHub's limit of deletions a minute is reached.
    [[nodiscard]] Result<bool> remove(qint64 id, const OpContext &context);
    /// Why no run of that ref will ever read a cache again ("the pull request is closed"); empty where it may, or where
    /// the token does not tell. Error: Cancelled, and what keeps GitHub from being asked at all.
    [[nodiscard]] Result<QString> closedRef(const QString &ref, const OpContext &context);

private:
    /// `path` is below the repository.
    [[nodiscard]] Result<HttpResponse> send(const QByteArray &method, const QByteArray &path, const QString &what,
                                            const OpContext &context);
    [[nodiscard]] Result<bool> seesBranches(const OpContext &context);
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &what, bool deletes, const OpContext &context);

    GhaConnection &m_connection;
    UploadLimiter m_changes;
    std::mutex m_mutex;
    std::optional<bool> m_seesBranches;
};

} // namespace cachalot
