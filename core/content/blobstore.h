#pragma once

#include "core/base/bytestream.h"
#include "core/content/descriptor.h"

#include <memory>

namespace cachalot
{

/// What a store says of a blob without reading it.
struct BlobInfo {
    qint64 size = -1;
};

/// Where blobs are kept by digest. Thread-safe.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    /// Errors: NotFound; Damaged where something that is not a blob stands in its place; Denied, Io, Network …
    [[nodiscard]] virtual Result<BlobInfo> stat(const Digest &digest, const OpContext &context) = 0;
    /// The bytes as they are stored. Nothing is verified here: readers that need to be sure hash what they read.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) = 0;
};

} // namespace cachalot
