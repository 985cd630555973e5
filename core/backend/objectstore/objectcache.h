#pragma once

#include "core/backend/cachebackend.h"

#include <QByteArray>

namespace cachalot
{

/// Puts a cache together that is one document, a cacheconfig whose layers have annotations, as the importers of s3,
/// azblob and gha do (buildkit's cache/remotecache/{s3,azblob,gha}): they differ in what a build does about a blob that
/// is not there, which is `ofBadBlob`; what they reject is the same. There is no limit to the size.
///
/// The snapshot has no manifest (a null digest, no bytes); its config's descriptor is made from the bytes. Spec and
/// name are left to the caller. A broken document is an answer; error: Cancelled.
[[nodiscard]] Result<CacheSnapshot> readObjectCache(const QByteArray &document, BuildEffect ofBadBlob,
                                                    const OpContext &context);

/// The document of a cache in an object store, byte for byte as BuildKit writes it (s3.go, exporter Finalize): each
/// layer with its media type in OCI's spelling, diffID, size and time of creation in UTC; where the time is not known,
/// Go's zero time. Deterministic. Errors: Usage (a list of layers that does not fit the config, no layer at all),
/// Damaged (a layer without a diffID: every importer would reject the cache).
[[nodiscard]] Result<QByteArray> makeObjectDocument(const CacheToPublish &cache);

} // namespace cachalot
