#include "core/content/mediatypes.h"

namespace cachalot::mediatype
{
namespace
{

struct LayerType {
    QLatin1StringView oci;
    QLatin1StringView docker;
    Compression compression;
};

// image-spec media-types.md; Docker's image manifest v2 schema 2; the zstd one of Docker is containerd's own.
constexpr LayerType kLayerTypes[] = {
    {QLatin1StringView("application/vnd.oci.image.layer.v1.tar"),
     QLatin1StringView("application/vnd.docker.image.rootfs.diff.tar"), Compression::Uncompressed},
    {QLatin1StringView("application/vnd.oci.image.layer.v1.tar+gzip"),
     QLatin1StringView("application/vnd.docker.image.rootfs.diff.tar.gzip"), Compression::Gzip},
    {QLatin1StringView("application/vnd.oci.image.layer.v1.tar+zstd"),
     QLatin1StringView("application/vnd.docker.image.rootfs.diff.tar.zstd"), Compression::Zstd},
    {QLatin1StringView("application/vnd.oci.image.layer.nondistributable.v1.tar"),
     QLatin1StringView("application/vnd.docker.image.rootfs.foreign.diff.tar"), Compression::Uncompressed},
    {QLatin1StringView("application/vnd.oci.image.layer.nondistributable.v1.tar+gzip"),
     QLatin1StringView("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"), Compression::Gzip},
    {QLatin1StringView("application/vnd.oci.image.layer.nondistributable.v1.tar+zstd"),
     QLatin1StringView("application/vnd.docker.image.rootfs.foreign.diff.tar.zstd"), Compression::Zstd},
};

} // namespace

std::optional<Compression> layerCompression(const QString &mediaType, const QMap<QString, QString> &annotations)
{
    for (const LayerType &type : kLayerTypes) {
        if (mediaType == type.oci || mediaType == type.docker) {
            if (type.compression == Compression::Gzip &&
                annotations.contains(QString::fromUtf16(kEstargzTocAnnotation))) {
                return Compression::Estargz;
            }
            return type.compression;
        }
    }
    return std::nullopt;
}

QString normalised(const QString &mediaType)
{
    for (const LayerType &type : kLayerTypes) {
        if (mediaType == type.docker) {
            return type.oci;
        }
    }
    return mediaType;
}

QString dockerised(const QString &mediaType)
{
    for (const LayerType &type : kLayerTypes) {
        if (mediaType == type.oci) {
            return type.docker;
        }
    }
    return mediaType;
}

QString layerType(Compression compression)
{
    const Compression packing = compression == Compression::Estargz ? Compression::Gzip : compression;
    for (const LayerType &type : kLayerTypes) {
        if (type.compression == packing) {
            return type.oci;
        }
    }
    return {};
}

bool isManifest(const QString &mediaType)
{
    return mediaType == kOciManifest || mediaType == kDockerManifest;
}

bool isIndex(const QString &mediaType)
{
    return mediaType == kOciIndex || mediaType == kDockerManifestList;
}

} // namespace cachalot::mediatype
