#pragma once

#include "core/backend/backendspec.h"
#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"
#include "core/content/blobstore.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// One cache of a store, as a listing shows it (`ls`).
struct CatalogEntry {
    QString name;                      ///< tag, name or scope; the digest for one without a name
    std::optional<CacheFormat> format; ///< nullopt: not a cache that Cachalot knows, or damaged
    Digest manifest;
    std::optional<qint64> layers;
    std::optional<qint64> records;
    std::optional<qint64> bytes; ///< each blob once
    QDateTime createdAt;         ///< newest result; invalid where unknown
    QString problem;             ///< why it can't be shown, in one line; else empty
    bool isCache = true;         ///< false: an image without a cache, or something else
};

/// Lists what a store holds.
class CacheCatalog
{
public:
    virtual ~CacheCatalog() = default;
    [[nodiscard]] virtual Result<std::vector<CatalogEntry>> list(const OpContext &context) = 0;
};

/// A connection to one store. Thread-safe, blocking. Abilities that a store lacks are null, so that no call can be made
/// that is not supported.
class CacheBackend
{
public:
    virtual ~CacheBackend() = default;

    [[nodiscard]] virtual const BackendSpec &spec() const = 0;
    /// Reads the cache that the spec names (tag, digest, name, scope). A broken one is an answer, with its problems;
    /// errors are NotFound (the store, or the name in it), Denied, Io, Network, Cancelled …
    [[nodiscard]] virtual Result<CacheSnapshot> load(const OpContext &context) = 0;
    [[nodiscard]] virtual BlobStore &blobs() = 0;
    /// nullptr where the store can't be listed.
    [[nodiscard]] virtual CacheCatalog *catalog() = 0;
    /// What BuildKit does when a layer's blob in such a store can't be fetched whole (missing, cut, other bytes), and
    /// so many results need the layer: here a miss, there a failed build.
    [[nodiscard]] virtual BuildEffect lostBlobEffect(qint64 results) const = 0;
};

} // namespace cachalot
