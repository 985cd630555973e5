#pragma once

#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"
#include "core/content/blobstore.h"

#include <functional>

namespace cachalot
{

/// CacheBackend::lostBlobEffect, as a function of how many results need the blob.
using LostBlobEffect = std::function<BuildEffect(qint64 results)>;

/// Reads a cache from a store of blobs whose caches hang on a manifest (local directories, registries): the three
/// shapes of a cache manifest, and images with inline caches, for one platform or several. It follows BuildKit's
/// cache/remotecache/import.go; what is wrong goes into the problems, with what BuildKit would make of it.
class CacheReader
{
public:
    CacheReader(BlobStore &blobs, const OpContext &context) : m_blobs(blobs), m_context(context) {}

    /// Fills in everything but spec and name. `manifest` is the descriptor as the store's index has it. A missing or
    /// broken manifest is an answer; errors are Cancelled, Denied, Io, Network …
    [[nodiscard]] Result<CacheSnapshot> read(const Descriptor &manifest);

private:
    BlobStore &m_blobs;
    OpContext m_context;
};

/// Looks whether each layer's blob is there and has the size that its descriptor says, without reading it, and adds
/// what is not so to the problems (blob-missing, blob-not-a-file, blob-size-mismatch), with the effect that `effectOf`
/// gives. Cheap for a directory, a request a blob elsewhere. Errors as stat()'s, but for NotFound and Damaged.
[[nodiscard]] Result<> checkPresence(BlobStore &blobs, PlatformCache &cache, const LostBlobEffect &effectOf,
                                     const OpContext &context);

} // namespace cachalot
