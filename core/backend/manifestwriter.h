#pragma once

#include "core/backend/cachebackend.h"

#include <QByteArray>

namespace cachalot
{

/// The two documents on which a cache in a registry or a directory hangs.
struct CacheDocuments {
    Descriptor config; ///< application/vnd.buildkit.cacheconfig.v0
    QByteArray configBytes;
    Descriptor manifest; ///< the top-level one
    QByteArray manifestBytes;
};

/// Writes config and manifest byte for byte as BuildKit does (cache/remotecache/export.go, Finalize): layers in the
/// order of the config, one entry for each, with OCI media types, or Docker's in a Docker manifest list; the config is
/// the last entry of an index. Media types that are no layer's stay as they are. Deterministic.
/// Errors: Usage (a format that has no manifest, a list of layers that does not fit the config, a layer without digest
/// or size, no layer at all: BuildKit skips such an export, "skipping cache export for empty result").
[[nodiscard]] Result<CacheDocuments> makeCacheDocuments(const CacheToPublish &cache);

/// That there are layers, and that they are the config's. Error: Usage.
[[nodiscard]] Result<> checkLayersToPublish(const CacheToPublish &cache);

/// A descriptor as Go's encoding/json writes ocispecs.Descriptor: mediaType, digest, size, annotations sorted by key.
/// `platform` is not written: no entry of a cache has one.
void appendDescriptorJson(QByteArray &out, const Descriptor &descriptor);

} // namespace cachalot
