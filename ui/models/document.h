#pragma once

#include "core/backend/cachelocator.h"
#include "ui/models/openedcache.h"

namespace cachalot
{

/// What a text that the user gave turned out to name: a store with several caches, or one cache (of a store that holds
/// just one, that one).
struct OpenedDocument {
    QString reopenText; ///< opens the same again, without secrets
    BackendSpec spec;   ///< of the cache, or of the store
    QStringList warnings;
    OpenedStorePtr store; ///< set where the store was listed
    OpenedCachePtr cache; ///< set where it is one cache
};

/// The text that stands for the store of the bundled samples.
[[nodiscard]] QString sampleStoreText();
/// The text that stands for the library, which is always shown as a list, and empty before something was put into it.
[[nodiscard]] QString libraryText();

/// Whether a text names a saved connection, "@NAME" or "@NAME:ENTRY": then it stands for itself wherever a spec would,
/// since the spec lacks its secrets when it is written.
[[nodiscard]] bool isConnectionText(const QString &text);

/// Finds out what a text names (see locateCache) and reads it. The steps of a cache are named by `cacheKeysFile` (see
/// CacheKeys) where it is given; those of the samples always. Blocking.
[[nodiscard]] Result<OpenedDocument> openDocument(const QString &text, const Locations &locations,
                                                  const OpContext &context, const QString &cacheKeysFile = {});

/// Reads what a text names as one cache. Blocking.
[[nodiscard]] Result<OpenedCachePtr> openCacheByText(const QString &text, const Locations &locations,
                                                     const OpContext &context);

/// The text that opens one cache of a store.
[[nodiscard]] QString entryText(const OpenedDocument &store, const CatalogEntry &entry);

/// A short name for people: "shop" for a directory, "shop:max" for a cache in it; else the reference or type.
[[nodiscard]] QString storeName(const BackendSpec &spec);
[[nodiscard]] QString cacheName(const OpenedCache &cache);

/// Where a spec leads to: the directory or reference without the rest.
[[nodiscard]] QString storeLocation(const BackendSpec &spec);
/// Whether a cache that was written by `destination` can be one of the caches of `store`.
[[nodiscard]] bool isInStore(const BackendSpec &destination, const BackendSpec &store);

} // namespace cachalot
