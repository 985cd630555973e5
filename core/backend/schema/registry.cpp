#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema registry()
{
    return {
        .type = u"registry"_s,
        .title = N_("Registry"),
        .meaning =
            N_("A cache in a container registry, under a tag of its own. Credentials come from the docker login."),
        .attributes = joined(
            joined(joined(
                       {
                           {
                               .name = u"ref"_s,
                               .kind = ValueKind::ImageRef,
                               .required = true,
                               .meaning =
                                   N_("The name of the cache in the registry, such as registry.example.com/app:cache."),
                               .note = N_(
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
                    .meaning = N_("Talk to the registry over plain HTTP and without checking certificates."),
                    .note =
                        N_("Replaces what the daemon's configuration says of that host, its mirrors and certificates "
                           "included. A value that is no boolean is an error."),
                },
            }),
    };
}

} // namespace cachalot::schema
