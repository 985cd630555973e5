#include "core/transfer/copyoptions.h"

#include "core/backend/govalues.h"
#include "core/base/format.h"
#include "core/content/encoder.h"

#include <algorithm>

namespace cachalot
{
namespace
{

/// More blobs at a time than this help nobody.
constexpr qint64 kMostJobs = 64;

Result<std::optional<bool>> boolOf(const BackendSpec &spec, const QString &key)
{
    if (!spec.has(key)) {
        return std::optional<bool>();
    }
    const std::optional<bool> value = parseGoBool(spec.value(key));
    if (!value) {
        return fail(ErrorCode::Usage, QStringLiteral("failed to parse %1: \"%2\" is neither true nor false")
                                          .arg(key, printable(spec.value(key), 40)));
    }
    return value;
}

Result<std::optional<CopyCompression>> compressionOf(const BackendSpec &spec)
{
    const QString type = QStringLiteral("compression");
    const QString level = QStringLiteral("compression-level");
    const QString force = QStringLiteral("force-compression");
    if (!spec.has(type) && !spec.has(level) && !spec.has(force)) {
        return std::optional<CopyCompression>();
    }
    CopyCompression compression;
    if (spec.has(type)) {
        const auto named = compressionFromName(spec.value(type));
        if (!named) {
            return fail(ErrorCode::Usage, QStringLiteral("unsupported compression type %1 (uncompressed, gzip, "
                                                         "estargz, zstd)")
                                              .arg(printable(spec.value(type), 40)));
        }
        compression.type = *named;
    }
    if (spec.has(level)) {
        const auto number = parseGoInt(spec.value(level));
        if (!number || *number < -1000 || *number > 1000) {
            return fail(ErrorCode::Usage, QStringLiteral("compression-level: \"%1\" is no number that can be used")
                                              .arg(printable(spec.value(level), 40)));
        }
        compression.level = static_cast<int>(*number);
    }
    if (spec.has(force)) {
        // attrs.go: an empty value means true
        const auto value = spec.value(force).isEmpty() ? std::optional(true) : parseGoBool(spec.value(force));
        if (!value) {
            return fail(ErrorCode::Usage, QStringLiteral("force-compression: \"%1\" is neither true nor false")
                                              .arg(printable(spec.value(force), 40)));
        }
        compression.force = *value ? Force::Yes : Force::No;
    }
    return std::optional(compression);
}

} // namespace

Result<CopyOptions> copyOptionsOf(const BackendSpec &destination)
{
    CopyOptions options;
    if (destination.has(u"mode") && destination.value(u"mode") != u"max") {
        options.mode = CopyMode::Min; // as BuildKit: what is not max is min
    }
    CACHALOT_ASSIGN(options.compression, compressionOf(destination));
    CACHALOT_ASSIGN(options.ociMediaTypes, boolOf(destination, QStringLiteral("oci-mediatypes")));
    CACHALOT_ASSIGN(options.imageManifest, boolOf(destination, QStringLiteral("image-manifest")));
    if (const auto parallel = parseGoInt(destination.value(u"upload_parallelism"));
        destination.type() == u"s3" && parallel && *parallel > 0) {
        options.jobs =
            static_cast<size_t>(std::min<qint64>(*parallel, kMostJobs)); // what is no number, S3Settings says
    }
    if (parseGoBool(destination.value(u"ignore-error")).value_or(false)) {
        options.ignoreErrors = IgnoreErrors::Yes;
    }
    return options;
}

Result<> checkCopyOptions(const CopyOptions &options)
{
    if (options.imageManifest.value_or(false) && !options.ociMediaTypes.value_or(true)) {
        return fail(ErrorCode::Usage, QStringLiteral("invalid configuration for remote cache, OCI mediatypes are "
                                                     "required for image-manifest cache format"));
    }
    if (options.imageDiffIDs && options.mode != CopyMode::Min) {
        return fail(ErrorCode::Usage, QStringLiteral("an image says what mode=min keeps; without it, it says nothing"));
    }
    if (options.compression) {
        CACHALOT_TRY(checkCompressionLevel(options.compression->type, options.compression->level));
    }
    return {};
}

Result<CacheFormat> formatOfCopy(const CopyOptions &options, Carrier carrier, const std::vector<CacheFormat> &sources)
{
    if (carrier == Carrier::Object) {
        CopyOptions others = options;
        others.ociMediaTypes.reset();
        others.imageManifest.reset();
        CACHALOT_TRY(checkCopyOptions(others));
        return CacheFormat::Object;
    }
    CACHALOT_TRY(checkCopyOptions(options));
    if (options.ociMediaTypes || options.imageManifest) {
        const bool oci = options.ociMediaTypes.value_or(true);
        return options.imageManifest.value_or(oci) ? CacheFormat::ImageManifest
               : oci                               ? CacheFormat::ImageIndex
                                                   : CacheFormat::DockerManifestList;
    }
    const CacheFormat first = sources.empty() ? CacheFormat::ImageManifest : sources.front();
    const bool isCommon = std::all_of(sources.begin(), sources.end(), [&](CacheFormat f) { return f == first; });
    return isCommon && (first == CacheFormat::ImageIndex || first == CacheFormat::DockerManifestList)
               ? first
               : CacheFormat::ImageManifest;
}

} // namespace cachalot
