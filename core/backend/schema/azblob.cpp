#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema azblob()
{
    return {
        .type = u"azblob"_s,
        .title = N_("Azure Blob Storage"),
        .meaning = N_("A cache in a container of Azure Blob Storage."),
        .experimental = true,
        .sinceBuildKit = u"0.11"_s,
        .sinceBuildx = u"0.10"_s,
        .attributes = joined(
            joined(
                {
                    {
                        .name = u"account_url"_s,
                        .kind = ValueKind::Url,
                        .required = true,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"_s},
                        .meaning =
                            N_("The address of the storage account, such as https://account.blob.core.windows.net."),
                        .note = N_("It must begin with https://."),
                    },
                    {
                        .name = u"container"_s,
                        .defaultValue = u"buildkit-cache"_s,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s},
                        .meaning = N_("The container of the account."),
                        .note = N_("It is created where it does not exist, by an import too."),
                    },
                    {
                        .name = u"name"_s,
                        .kind = ValueKind::Names,
                        .defaultValue = u"buildkit"_s,
                        .meaning = N_("The name of the cache in the container."),
                        .note = N_("An export writes every name of a list a;b;c, and an import reads all of them."),
                    },
                    {
                        .name = u"prefix"_s,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"BUILDKIT_AZURE_STORAGE_PREFIX"_s},
                        .meaning = N_("The folder that all keys of the cache are in."),
                        .note =
                            N_("Joined with the other parts as a path: a slash is added, and // and .. are cleaned."),
                    },
                    {
                        .name = u"blobs_prefix"_s,
                        .defaultValue = u"blobs"_s,
                        .meaning = N_("The folder of the layers, below prefix."),
                    },
                    {
                        .name = u"manifests_prefix"_s,
                        .defaultValue = u"manifests"_s,
                        .meaning = N_("The folder of the names, below prefix."),
                    },
                },
                exportAttributes()),
            {
                {
                    .name = u"account_name"_s,
                    .filledBy = FilledBy::Daemon,
                    .environment = {u"BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"_s},
                    .sinceBuildKit = u"0.12"_s,
                    .meaning =
                        N_("The name of the storage account; by default the first part of the address's host name."),
                },
                {
                    .name = u"secret_access_key"_s,
                    .kind = ValueKind::Secret,
                    .meaning = N_("A shared key of the account."),
                    .note = N_("Without one the daemon signs in by its own Azure settings (environment, managed "
                               "identity, Azure CLI)."),
                },
            }),
    };
}

} // namespace cachalot::schema
