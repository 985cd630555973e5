#pragma once

#include "core/backend/cachebackend.h"
#include "core/content/compression.h"

#include <optional>
#include <vector>

namespace cachalot
{

enum class CopyMode {
    All, ///< every result that the sources have
    Min, ///< what a mode=min export of the same build would hold (core/cache/minexport.h)
};

enum class Force { No, Yes };

struct CopyCompression {
    Compression type = Compression::Gzip;
    std::optional<int> level;
    /// Without it no layer is touched, as with BuildKit: its compression attributes are for layers that are newly made
    /// (cache/remote.go, GetRemotes), and a copy makes none. With it, those of another type are re-encoded.
    Force force = Force::No;
};

enum class IgnoreErrors { No, Yes };

/// How a cache is copied, with BuildKit's words and meanings where it has them.
struct CopyOptions {
    CopyMode mode = CopyMode::All;
    /// For CopyMode::Min: the diffIDs of the image's layers.
    std::optional<std::vector<Digest>> imageDiffIDs;
    std::optional<CopyCompression> compression;
    std::optional<bool> ociMediaTypes;
    std::optional<bool> imageManifest;
    IgnoreErrors ignoreErrors = IgnoreErrors::No;
    size_t jobs = 4;           ///< blobs at a time
    qint64 bytesPerSecond = 0; ///< of all blobs together, as they are read; 0: as fast as it goes
};

/// What the attributes of a destination ask for: `mode`, `compression`, `compression-level`, `force-compression`,
/// `oci-mediatypes`, `image-manifest`, `ignore-error`, `upload_parallelism`, read as BuildKit reads them. Without
/// `mode` all results are copied. Errors: Usage, in BuildKit's words where it fails too.
[[nodiscard]] Result<CopyOptions> copyOptionsOf(const BackendSpec &destination);

/// Checks what belongs together. Errors: Usage.
[[nodiscard]] Result<> checkCopyOptions(const CopyOptions &options);

/// The format of the copy: what the options say by BuildKit's rules (image-manifest is true unless oci-mediatypes is
/// false); where they say nothing, that of the sources where all have the same one, else the image manifest. Object for
/// the stores that have no manifests, whatever the options say (BuildKit ignores them there). Errors: Usage.
[[nodiscard]] Result<CacheFormat> formatOfCopy(const CopyOptions &options, Carrier carrier,
                                               const std::vector<CacheFormat> &sources);

} // namespace cachalot
