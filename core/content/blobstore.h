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

/// The bytes of one blob, which can be asked for again: an upload that has to start over opens them anew. Any thread;
/// one source of it at a time.
class BlobContent
{
public:
    virtual ~BlobContent() = default;
    /// All of the bytes, from the first one on. Errors as BlobStore::open.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>> open(const OpContext &context) = 0;
};

/// Puts blobs into a store. Thread-safe.
class BlobWriter
{
public:
    virtual ~BlobWriter() = default;

    /// Stores the blob, which becomes visible only when it is whole and its bytes have the size and the digest of the
    /// descriptor. Storing what is there already is no error. Several writers of one blob, in this process or another,
    /// do not harm each other. Errors: Damaged (the content is not what the descriptor says; nothing is visible then),
    /// NoSpace, Denied, Io, Network, Server, Cancelled …, or those of the content.
    [[nodiscard]] virtual Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) = 0;
};

} // namespace cachalot
