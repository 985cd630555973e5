#pragma once

#include "core/base/operation.h"
#include "core/cache/problem.h"
#include "core/content/blobstore.h"

#include <QByteArray>

#include <vector>

namespace cachalot
{

/// A manifest or config as it was read, and what is wrong with its bytes.
struct Document {
    QByteArray bytes;
    bool isThere = false;  ///< false: missing, no file, or larger than is opened; `problems` says which
    bool authentic = true; ///< the bytes have the digest of the descriptor
    std::vector<Problem> problems;
};

/// What a document is, for the codes and words of its problems.
enum class DocumentKind { Manifest, Config };

/// Reads a manifest or config whole. BuildKit's limit of 1 MiB is applied to the size that BuildKit
/// compares: the descriptor's for a config, the blob's own for a local cache's manifest (cache/remotecache/local,
/// import.go readBlob). A larger one is read all the same, up to kMaxDocumentBytes.
/// Errors: those of the store but NotFound and Damaged, which are problems.
[[nodiscard]] Result<Document> readDocument(BlobStore &blobs, const Descriptor &descriptor, DocumentKind kind,
                                            const OpContext &context);

} // namespace cachalot
