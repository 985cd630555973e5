#pragma once

#include "core/backend/cachebackend.h"
#include "core/cache/cachedraft.h"
#include "core/transfer/copyoptions.h"

#include <QHash>

#include <memory>
#include <vector>

namespace cachalot
{

/// A cache that is copied from, opened and read.
struct CopySource {
    std::shared_ptr<CacheBackend> backend;
    CacheSnapshot snapshot;
    QString platform; ///< of an image with several platforms, this one only; empty: all of them
};

/// One blob of the copy.
struct PlannedBlob {
    enum class Action {
        There,    ///< the destination has it already
        Copy,     ///< its bytes go through as they are
        Mount,    ///< the destination takes it from another repository of its own
        Reencode, ///< it is unpacked and packed anew
    };
    Action action = Action::Copy;
    size_t source = 0;     ///< position in CopyPlan::sources
    Descriptor descriptor; ///< as the source has it
    /// As the destination will have it; null digest where that is known only at the end (Reencode).
    Descriptor target;
    std::optional<Digest> diffID;                        ///< of the source's blob; nullopt: it has to be read to know
    Compression compression = Compression::Uncompressed; ///< of the source's blob
    /// The destination needs the diffID, nobody knows it, and the blob is read for it though it is there.
    bool isReadForDiffID = false;
    QString label; ///< what made it; empty where nobody knows
};

/// A result that the copy will not hold.
struct LeftOutResult {
    enum class Reason {
        Min,     ///< mode=min
        Missing, ///< one of its layers is not in the source's store or manifest, or is no layer by its media type
    };
    Reason reason = Reason::Min;
    QByteArray record; ///< digest
    QString label;
    Digest topLayer; ///< null for Missing
};

/// What a copy will do, worked out before anything moves.
struct CopyPlan {
    std::shared_ptr<const std::vector<CopySource>> sources;
    /// The caches that are united: one for each platform of each source. They point into `sources`.
    std::vector<const PlatformCache *> caches;
    std::vector<SourceShare> shares; ///< parallel to `caches`; empty where there is only one
    CopyOptions options;
    CacheFormat format = CacheFormat::ImageManifest;

    std::vector<PlannedBlob> blobs; ///< each once; in an order that is good to work through
    std::vector<LeftOutResult> leftOut;
    qint64 leftOutBytes = 0; ///< of blobs that nothing needs any more
    qint64 records = 0;      ///< of the copy
    qint64 results = 0;      ///< of the copy
    qint64 layers = 0;       ///< of the copy; of a re-encoded one perhaps fewer in the end
    qint64 bytesToRead = 0;  ///< from the sources
    qint64 bytesThere = 0;   ///< that need not be moved
    qint64 bytesToMount = 0;
    qint64 keptCompressions = 0; ///< layers of another compression that are kept, since nothing forces them
    /// Nothing but the carrier changes: the config is copied as it is, byte for byte where BuildKit wrote it.
    bool isFaithful = false;
    /// The options say how a manifest is to be written, and the destination has none; BuildKit ignores them there, too.
    bool isFormatIgnored = false;

    CacheDraft draft;                    ///< where it is not
    QHash<Digest, size_t> blobPositions; ///< by the digest in a source; in `blobs`

    [[nodiscard]] qint64 count(PlannedBlob::Action action) const;
};

/// Works out the plan: reads nothing but what was read already, asks the destination for each blob (several at a time),
/// and where layers are re-encoded looks at the cache that the destination has under that name, for layers that were
/// re-encoded before. Errors: Usage (options, a destination that can't be written), Damaged (a source that BuildKit
/// would reject, or whose documents are not what their digests say), NotFound (no result to copy, no such platform),
/// and those of asking.
[[nodiscard]] Result<CopyPlan> planCopy(std::vector<CopySource> sources, CacheBackend &destination,
                                        const CopyOptions &options, const OpContext &context);

/// "there", "copy", "mount", "reencode".
[[nodiscard]] QString actionName(PlannedBlob::Action action);

} // namespace cachalot
