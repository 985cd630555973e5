#pragma once

#include "core/backend/cachebackend.h"
#include "core/cache/graphstats.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace cachalot
{

struct PartRows;

/// A cache as the app's pages share it: what was read, the figures of it, and the connection that reads its blobs.
/// Immutable once made, shared between pages and threads (the backend is thread-safe).
struct OpenedCache {
    BackendSpec spec;
    std::shared_ptr<CacheBackend> backend;
    std::shared_ptr<const CacheSnapshot> snapshot;
    CacheTotals totals;                                  ///< of the whole
    std::vector<CacheTotals> platformTotals;             ///< parallel to snapshot->platforms
    std::vector<std::shared_ptr<const PartRows>> tables; ///< of the platforms; see rowsOf()
    QDateTime readAt;
    QString name; ///< what opened it where that is no spec: "@ci:main"

    /// What names it on a command line, without secrets.
    [[nodiscard]] QString text() const { return name.isEmpty() ? spec.toString() : name; }
    [[nodiscard]] const PlatformCache &platform(size_t i) const { return snapshot->platforms.at(i); }
    /// The rows of a platform's tables: those that openCache() made, or new ones.
    [[nodiscard]] std::shared_ptr<const PartRows> rowsOf(size_t i) const;
};
using OpenedCachePtr = std::shared_ptr<const OpenedCache>;

/// Reads a cache and sums it up. Steps are named by `cacheKeys` (see CacheKeys) where it is not empty. Blocking. Errors
/// as CacheBackend::load, and those of CacheKeys::fromJson.
[[nodiscard]] Result<OpenedCachePtr> openCache(const BackendSpec &spec, const OpContext &context,
                                               const QByteArray &cacheKeys = {}, const QString &name = {});

/// A store and the list of its caches.
struct OpenedStore {
    BackendSpec spec;
    std::shared_ptr<CacheBackend> backend;
    std::vector<CatalogEntry> entries;
    QDateTime readAt;
    QString name; ///< what opened it where that is no spec: "@ci"

    [[nodiscard]] QString text() const { return name.isEmpty() ? spec.toString() : name; }
};
using OpenedStorePtr = std::shared_ptr<const OpenedStore>;

/// Lists a store. Blocking. Errors as CacheCatalog::list, and Unsupported where it can't be listed.
[[nodiscard]] Result<OpenedStorePtr> openStore(const BackendSpec &spec, const OpContext &context,
                                               const QString &name = {});

/// The spec of one cache in the store that `store` names: `entry` filled in the way its type names caches.
[[nodiscard]] BackendSpec entrySpec(const BackendSpec &store, const CatalogEntry &entry);

} // namespace cachalot
