#include "core/content/manifest.h"

#include "core/content/descriptordocument.h"
#include "core/content/mediatypes.h"

namespace cachalot
{
namespace
{

/// The rules of BuildKit's util/imageutil/config.go, DetectManifestBlobMediaType. A member that is null is there.
Result<> detectShape(const DescriptorDocument &document, Manifest &manifest)
{
    manifest.shape = ManifestShape::Index;
    manifest.mediaType = QString::fromUtf16(mediatype::kDockerManifestList);
    if (document.hasConfig || document.hasLayers) {
        manifest.shape = ManifestShape::Manifest;
        manifest.mediaType = QString::fromUtf16(mediatype::kDockerManifest);
        if (document.hasManifests) {
            return failDamaged(QStringLiteral("manifest-ambiguous"),
                               QStringLiteral("invalid ambiguous manifest and manifest list"));
        }
    }
    if (document.mediaType) {
        const bool saysIndex = mediatype::isIndex(*document.mediaType);
        const bool saysManifest = mediatype::isManifest(*document.mediaType);
        if ((saysIndex && manifest.shape != ManifestShape::Index) ||
            (saysManifest && manifest.shape != ManifestShape::Manifest)) {
            return failDamaged(QStringLiteral("manifest-type-mismatch"),
                               QStringLiteral("mediaType in manifest does not match manifest contents"));
        }
        if (saysIndex || saysManifest) {
            manifest.mediaType = *document.mediaType;
        }
    }
    return {};
}

Descriptor convert(const RawDescriptor &raw, const QString &path, Manifest &manifest)
{
    // A config that is all absent is Go's zero value, and BuildKit takes it for none.
    const bool isNone = raw.digest.isEmpty() && raw.mediaType.isEmpty() && path == u"config";
    if (!isNone) {
        if (const QString wrong = raw.malformed(); !wrong.isEmpty()) {
            manifest.malformedDescriptors.append(path + u'.' + wrong);
        }
    }
    return raw.toDescriptor();
}

std::vector<Descriptor> convert(const std::vector<RawDescriptor> &raw, const QString &name, Manifest &manifest)
{
    std::vector<Descriptor> descriptors;
    descriptors.reserve(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        descriptors.push_back(convert(raw[i], QStringLiteral("%1[%2]").arg(name).arg(i), manifest));
    }
    return descriptors;
}

} // namespace

Result<Manifest> Manifest::parse(QByteArrayView json)
{
    CACHALOT_ASSIGN(const DescriptorDocument document, DescriptorDocument::parse(json, kMaxDescriptors));
    Manifest manifest;
    CACHALOT_TRY(detectShape(document, manifest));
    if (manifest.shape == ManifestShape::Manifest) {
        if (document.hasConfig) {
            manifest.config = convert(document.config, QStringLiteral("config"), manifest);
        }
        manifest.layers = convert(document.layers, QStringLiteral("layers"), manifest);
    } else {
        manifest.manifests = convert(document.manifests, QStringLiteral("manifests"), manifest);
    }
    return manifest;
}

} // namespace cachalot
