#pragma once

#include "core/base/operation.h"
#include "core/cache/problem.h"
#include "core/content/blobstore.h"
#include "core/content/compression.h"

#include <functional>
#include <optional>

namespace cachalot
{

/// One blob to be checked, and what is known of it.
struct BlobToCheck {
    Descriptor descriptor;
    std::optional<Digest> diffID;
    std::optional<Compression> compression;            ///< as its media type says; nullopt for what is no layer
    BuildEffect lostEffect = BuildEffect::StepRuns;    ///< what it means when it is missing
    BuildEffect alteredEffect = BuildEffect::StepRuns; ///< what it means when it is cut or has other bytes
    BuildEffect brokenEffect = BuildEffect::StepRuns;  ///< what it means when it can't be unpacked
    QString place;                                     ///< how messages name it: "layers[3] 1d6f3a2b4c5d"
};

/// A hard link to something that its own layer does not hold: a layer below may.
struct LinkBelow {
    QString path;
    QString target;
};

struct BlobCheckResult {
    std::vector<Problem> problems;
    std::vector<LinkBelow> linksBelow; ///< the first few; of deep checks only
    qint64 bytesRead = 0;              ///< as stored
};

/// Called with each count of bytes as they are read, from the checking thread.
using BytesRead = std::function<void(qint64)>;

/// Reads the blob once; compares size and digest.
[[nodiscard]] Result<BlobCheckResult> checkBlob(BlobStore &blobs, const BlobToCheck &blob, const BytesRead &onBytes,
                                                const OpContext &context);

/// Reads a layer once; compares size and digest, unpacks it, reads its archive to the end and compares the diffID.
[[nodiscard]] Result<BlobCheckResult> checkLayerDeeply(BlobStore &blobs, const BlobToCheck &blob,
                                                       const BytesRead &onBytes, const OpContext &context);

} // namespace cachalot
