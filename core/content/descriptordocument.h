#pragma once

#include "core/base/result.h"
#include "core/content/descriptor.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// A descriptor as the JSON has it: nothing is checked beyond the types.
struct RawDescriptor {
    QString mediaType;
    QString digest;
    std::optional<qint64> size;
    QMap<QString, QString> annotations;
    QString os;
    QString architecture;
    QString variant;

    /// With a null digest where the text is no digest.
    [[nodiscard]] Descriptor toDescriptor() const;
    /// What makes it name no blob ("digest: … is not a digest", "size: -1 is negative"); else empty.
    [[nodiscard]] QString malformed() const;
};

/// What manifests, indexes and index.json have in common: a JSON object whose members hold descriptors. Read with the
/// rules of Go's encoding/json, since that is what BuildKit reads it with: member names match without regard to case,
/// the last of duplicated members counts, null leaves the default, unknown members are skipped, text after the document
/// is an error. Memory is that of the result.
struct DescriptorDocument {
    std::optional<QString> mediaType;
    /// Whether a member is there at all, if only as null (Go's json.RawMessage, by which BuildKit tells the shapes).
    bool hasConfig = false;
    bool hasLayers = false;
    bool hasManifests = false;
    RawDescriptor config;
    std::vector<RawDescriptor> layers;
    std::vector<RawDescriptor> manifests;

    /// Deeper nesting is LimitExceeded.
    static constexpr size_t kMaxDepth = 512;

    /// Errors: Damaged with the byte offset (not JSON) or the path (`layers[3].size: …`), LimitExceeded.
    [[nodiscard]] static Result<DescriptorDocument> parse(QByteArrayView json, size_t maxDescriptors);
};

} // namespace cachalot
