#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema local()
{
    return {
        .type = u"local"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "Local directory"),
        .meaning = QT_TRANSLATE_NOOP(
            "AttributeSchema", "A cache in a directory of the machine that runs the build command, as an OCI layout."),
        .attributes = joined(
            joined(
                {
                    {
                        .name = u"dest"_s,
                        .usedIn = UsedIn::Export,
                        .kind = ValueKind::Path,
                        .required = true,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema", "The directory to write to; it is created where it does not exist."),
                    },
                    {
                        .name = u"src"_s,
                        .usedIn = UsedIn::Import,
                        .kind = ValueKind::Path,
                        .required = true,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The directory to read from."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "A directory, index, tag or blob that is missing is a warning: the build goes on without "
                            "the cache."),
                    },
                    {
                        .name = u"tag"_s,
                        .defaultValue = u"latest"_s,
                        .sinceBuildKit = u"0.11"_s,
                        .sinceBuildx = u"0.10"_s,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema", "The name of the cache in the directory, so that it can hold several."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "An import ignores it where digest is given."),
                    },
                    {
                        .name = u"digest"_s,
                        .usedIn = UsedIn::Import,
                        .kind = ValueKind::Digest,
                        .filledBy = FilledBy::Client,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "The digest of the manifest to read, rather than the one that tag names."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "The client looks it up in index.json."),
                    },
                    {
                        .name = u"reset"_s,
                        .usedIn = UsedIn::Export,
                        .kind = ValueKind::Bool,
                        .defaultValue = u"false"_s,
                        .sinceBuildKit = u"0.31"_s,
                        .sinceBuildx = u"0.35"_s,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "After the export, delete the blobs of the directory that no cache in it needs."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "Older clients ignore it. It can delete blobs of an export that runs at the same "
                            "time, and a "
                            "failure is only logged."),
                    },
                },
                exportAttributes()),
            joined(formatAttributes(), compressionAttributes())),
    };
}

BackendSchema inlineCache()
{
    return {
        .type = u"inline"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "Inline"),
        .meaning = QT_TRANSLATE_NOOP(
            "AttributeSchema",
            "A cache inside the configuration of the image that is pushed; it holds the final image's layers only. It "
            "has no settings, and is imported as a registry cache with the image's name."),
        .importable = false,
    };
}

} // namespace cachalot::schema
