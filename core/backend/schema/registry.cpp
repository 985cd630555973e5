#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema registry()
{
    return {
        .type = u"registry"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "Registry"),
        .meaning = QT_TRANSLATE_NOOP(
            "AttributeSchema",
            "A cache in a container registry, under a tag of its own. Credentials come from the docker login."),
        .attributes = joined(
            joined(joined(
                       {
                           {
                               .name = u"ref"_s,
                               .kind = ValueKind::ImageRef,
                               .required = true,
                               .meaning = QT_TRANSLATE_NOOP(
                                   "AttributeSchema",
                                   "The name of the cache in the registry, such as registry.example.com/app:cache."),
                               .note = QT_TRANSLATE_NOOP(
                                   "AttributeSchema",
                                   "Without a host it is docker.io, without a tag :latest. Use another name than the "
                                   "image's: an export replaces what was there."),
                           },
                       },
                       exportAttributes()),
                   joined(formatAttributes(), compressionAttributes())),
            {
                {
                    .name = u"registry.insecure"_s,
                    .kind = ValueKind::Bool,
                    .defaultValue = u"false"_s,
                    .sinceBuildKit = u"0.12"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema", "Talk to the registry over plain HTTP and without checking certificates."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Replaces what the daemon's configuration says of that host, its mirrors and certificates "
                        "included. A value that is no boolean is an error."),
                },
            }),
    };
}

} // namespace cachalot::schema
