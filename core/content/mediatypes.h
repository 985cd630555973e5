#pragma once

#include "core/content/compression.h"

#include <QMap>
#include <QString>

#include <optional>

/// The media types of OCI images, Docker images and BuildKit caches, and what can be read off them.
namespace cachalot::mediatype
{

inline constexpr char16_t kOciManifest[] = u"application/vnd.oci.image.manifest.v1+json";
inline constexpr char16_t kOciIndex[] = u"application/vnd.oci.image.index.v1+json";
inline constexpr char16_t kOciConfig[] = u"application/vnd.oci.image.config.v1+json";
inline constexpr char16_t kDockerManifest[] = u"application/vnd.docker.distribution.manifest.v2+json";
inline constexpr char16_t kDockerManifestList[] = u"application/vnd.docker.distribution.manifest.list.v2+json";
/// BuildKit's cache/remotecache/v1/types/spec.go.
inline constexpr char16_t kCacheConfig[] = u"application/vnd.buildkit.cacheconfig.v0";

/// The annotations that BuildKit puts on layer descriptors.
inline constexpr char16_t kUncompressedAnnotation[] = u"containerd.io/uncompressed";
inline constexpr char16_t kCreatedAtAnnotation[] = u"buildkit/createdat";
inline constexpr char16_t kDescriptionAnnotation[] = u"buildkit/description";
inline constexpr char16_t kEstargzTocAnnotation[] = u"containerd.io/snapshot/stargz/toc.digest";
inline constexpr char16_t kEstargzSizeAnnotation[] = u"io.containers.estargz.uncompressed-size";

/// The packing of a layer as its media type says (OCI and Docker spellings); nullopt for what is no layer.
[[nodiscard]] std::optional<Compression> layerCompression(const QString &mediaType,
                                                          const QMap<QString, QString> &annotations);
/// The OCI spelling of a layer's media type; others are handed back as they are. BuildKit normalises so since v0.32.
[[nodiscard]] QString normalised(const QString &mediaType);
/// The Docker spelling of a layer's media type; others are handed back as they are.
[[nodiscard]] QString dockerised(const QString &mediaType);
/// The OCI media type of a layer with that packing.
[[nodiscard]] QString layerType(Compression compression);
[[nodiscard]] bool isManifest(const QString &mediaType);
[[nodiscard]] bool isIndex(const QString &mediaType);

} // namespace cachalot::mediatype
