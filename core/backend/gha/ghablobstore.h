#pragma once

#include "core/backend/gha/ghaservice.h"
#include "core/content/blobstore.h"

#include <QHash>

#include <mutex>

namespace cachalot
{

/// The blobs of BuildKit's caches in the cache service, as far as the run's token may see them. What is cut on its way
/// is continued where it broke off, with a new signed URL where the old one expired. Thread-safe.
class GhaBlobStore final : public BlobStore
{
public:
    /// Both outlive it, and its sources.
    GhaBlobStore(GhaConnection &connection, GhaService &service) : m_connection(connection), m_service(service) {}

    /// Two requests: for the entry, and for its size.
    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;
    /// One request, without a look at the bytes.
    [[nodiscard]] Result<bool> isThere(const Digest &digest, const OpContext &context);

    /// The bytes of any entry by its whole key. Error NotFound.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openEntry(const QString &key, const OpContext &context);

private:
    [[nodiscard]] Result<Url> locate(const QString &key, const OpContext &context);
    [[nodiscard]] Result<HttpResponse> get(const QString &key, const HttpHeaders &headers, const OpContext &context);
    void forget(const QString &key);

    GhaConnection &m_connection;
    GhaService &m_service;
    std::mutex m_mutex;
    QHash<QString, Url> m_known; ///< signed URLs, until one is refused
};

} // namespace cachalot
