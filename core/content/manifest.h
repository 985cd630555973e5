#pragma once

#include "core/content/descriptor.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace cachalot
{

/// The shape of a manifest blob, as BuildKit infers it (util/imageutil/config.go, DetectManifestBlobMediaType).
enum class ManifestShape { Manifest, Index };

/// An OCI or Docker image manifest, or an index of either, read tolerantly: unknown members are ignored, member names
/// match without regard to case, null leaves the default, the last of duplicated members counts (Go's encoding/json).
/// A text that is no digest leaves a null digest behind, a negative size -1; both a sentence in `malformedDescriptors`,
/// since BuildKit takes the rest of the manifest all the same.
struct Manifest {
    ManifestShape shape = ManifestShape::Manifest;
    QString mediaType;                 ///< inferred where the document names none
    std::optional<Descriptor> config;  ///< of a manifest
    std::vector<Descriptor> layers;    ///< of a manifest
    std::vector<Descriptor> manifests; ///< of an index
    /// "layers[3].digest: \"sha256:zz\" is not a digest (…)", "config.size: -1 is negative"
    QStringList malformedDescriptors;

    /// How many descriptors each list of one document may hold; more is
    /// LimitExceeded.
    static constexpr size_t kMaxDescriptors = 1'000'000;

    /// Errors: Damaged (not JSON; the wrong type somewhere, with its path such as `layers[3].size`; BuildKit's own
    /// "invalid ambiguous manifest and manifest list" and "mediaType in manifest does not match manifest contents"),
    /// LimitExceeded (nesting, count).
    [[nodiscard]] static Result<Manifest> parse(QByteArrayView json);
};

/// The largest manifest or config that BuildKit imports from a registry or a local directory: 1 MiB
/// (cache/remotecache/import.go, readBlob). Larger ones are silently no cache at all.
inline constexpr qint64 kBuildKitMaxManifestBytes = 1 << 20;

/// The largest JSON document that Cachalot itself opens.
inline constexpr qint64 kMaxDocumentBytes = qint64(512) << 20;

} // namespace cachalot
