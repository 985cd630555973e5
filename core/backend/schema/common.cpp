#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

std::vector<AttributeInfo> exportAttributes()
{
    return {
        {
            .name = u"mode"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Choice,
            .defaultValue = u"min"_s,
            .choices = {u"min"_s, u"max"_s},
            .meaning = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "How much to store: the layers of the final image (min), or those of every build step (max)."),
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "Any other value counts as min, without a word. max also publishes the layers of stages that are "
                "not part of the image."),
        },
        {
            .name = u"ignore-error"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Bool,
            .defaultValue = u"false"_s,
            .sinceBuildKit = u"0.12"_s,
            .meaning =
                QT_TRANSLATE_NOOP("AttributeSchema", "Let the build succeed although the export of its cache failed."),
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired "
                "token) still fails the build."),
        },
    };
}

std::vector<AttributeInfo> compressionAttributes()
{
    return {
        {
            .name = u"compression"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Choice,
            .defaultValue = u"gzip"_s,
            .choices = {u"gzip"_s, u"zstd"_s, u"estargz"_s, u"uncompressed"_s},
            .sinceBuildKit = u"0.10"_s,
            .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "How newly written layers are compressed."),
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema", "Layers that exist already keep their compression unless force-compression is set."),
        },
        {
            .name = u"compression-level"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Integer,
            .minimum = 0,
            .maximum = 22,
            .sinceBuildKit = u"0.10"_s,
            .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                         "How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd."),
            .note = QT_TRANSLATE_NOOP("AttributeSchema", "Without effect on uncompressed layers."),
        },
        {
            .name = u"force-compression"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Bool,
            .defaultValue = u"false"_s,
            .sinceBuildKit = u"0.10"_s,
            .meaning = QT_TRANSLATE_NOOP(
                "AttributeSchema", "Compress all layers again, those of the base image and of earlier caches too."),
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "Slow, and layers are then no longer shared with the base image. An empty value means true."),
        },
    };
}

std::vector<AttributeInfo> formatAttributes()
{
    return {
        {
            .name = u"image-manifest"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Bool,
            .defaultValue = u"true"_s,
            .sinceBuildKit = u"0.12"_s,
            .meaning = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "Store the cache as an OCI image manifest, which most registries accept, rather than as an index."),
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for "
                "Amazon ECR, "
                "Harbor and older builders."),
        },
        {
            .name = u"oci-mediatypes"_s,
            .usedIn = UsedIn::Export,
            .kind = ValueKind::Bool,
            .defaultValue = u"true"_s,
            .sinceBuildKit = u"0.8"_s,
            .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "Use the media types of OCI rather than those of Docker."),
            .note = QT_TRANSLATE_NOOP("AttributeSchema", "false together with image-manifest=true is an error."),
        },
    };
}

std::vector<AttributeInfo> joined(std::vector<AttributeInfo> a, const std::vector<AttributeInfo> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace cachalot::schema
