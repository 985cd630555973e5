#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema azblob()
{
    return {
        .type = u"azblob"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "Azure Blob Storage"),
        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "A cache in a container of Azure Blob Storage."),
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
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "The address of the storage account, such as https://account.blob.core.windows.net."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "It must begin with https://."),
                    },
                    {
                        .name = u"container"_s,
                        .defaultValue = u"buildkit-cache"_s,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s},
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The container of the account."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                                  "It is created where it does not exist, by an import too."),
                    },
                    {
                        .name = u"name"_s,
                        .kind = ValueKind::Names,
                        .defaultValue = u"buildkit"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The name of the cache in the container."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "An export writes every name of a list a;b;c, and an import reads all of them."),
                    },
                    {
                        .name = u"prefix"_s,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"BUILDKIT_AZURE_STORAGE_PREFIX"_s},
                        .meaning =
                            QT_TRANSLATE_NOOP("AttributeSchema", "The folder that all keys of the cache are in."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "Joined with the other parts as a path: a slash is added, and // and .. are cleaned."),
                    },
                    {
                        .name = u"blobs_prefix"_s,
                        .defaultValue = u"blobs"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The folder of the layers, below prefix."),
                    },
                    {
                        .name = u"manifests_prefix"_s,
                        .defaultValue = u"manifests"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The folder of the names, below prefix."),
                    },
                },
                exportAttributes()),
            {
                {
                    .name = u"account_name"_s,
                    .filledBy = FilledBy::Daemon,
                    .environment = {u"BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"_s},
                    .sinceBuildKit = u"0.12"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "The name of the storage account; by default the first part of the address's host name."),
                },
                {
                    .name = u"secret_access_key"_s,
                    .kind = ValueKind::Secret,
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "A shared key of the account."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Without one the daemon signs in by its own Azure settings (environment, managed "
                        "identity, Azure CLI)."),
                },
            }),
    };
}

} // namespace cachalot::schema
