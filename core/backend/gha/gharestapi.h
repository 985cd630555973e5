#pragma once

#include "core/backend/gha/ghaconnection.h"

#include <QDateTime>

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

    /// The connection outlives it.
    explicit GhaRestApi(GhaConnection &connection) : m_connection(connection) {}

    /// BuildKit's entries whose key begins so, oldest first; of others that happen to be called alike none.
    [[nodiscard]] Result<std::vector<GhaListedEntry>> list(const QString &keyPrefix, const OpContext &context);
    [[nodiscard]] Result<GhaUsage> usage(const OpContext &context);
    /// False where it was gone already.
    [[nodiscard]] Result<bool> remove(qint64 id, const OpContext &context);

private:
    [[nodiscard]] Result<HttpResponse> send(const QByteArray &method, const QByteArray &path, const QString &what,
                                            const OpContext &context);
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &what, bool deletes, const OpContext &context);

    GhaConnection &m_connection;
};

} // namespace cachalot
