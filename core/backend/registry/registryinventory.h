#pragma once

#include "core/backend/registry/registryblobstore.h"
#include "core/backend/storeinventory.h"

#include <QMap>

namespace cachalot
{

/// The tags of a repository, and what each needs. Registries list neither blobs nor manifests without a tag: the bytes
/// of what nothing needs are freed when the registry collects its garbage. Thread-safe.
class RegistryInventory final : public StoreInventory
{
public:
    /// Both outlive it.
    RegistryInventory(RegistryConnection &connection, RegistryBlobStore &blobs)
        : m_connection(connection), m_blobs(blobs)
    {
    }

    [[nodiscard]] StoreTraits traits() const override;
    [[nodiscard]] Result<> roots(const RootSink &sink, const OpContext &context) override;
    [[nodiscard]] Result<QByteArray> rootsStamp(const OpContext &context) override;
    [[nodiscard]] Result<> items(const ItemSink &sink, const OpContext &context) override;

private:
    [[nodiscard]] Result<StoreRoot> readRoot(const QString &tag, const OpContext &context);

    RegistryConnection &m_connection;
    RegistryBlobStore &m_blobs;
};

/// What the tags stand for now; tags that lead nowhere (distribution leaves some behind) are left out. A request a tag.
[[nodiscard]] Result<QMap<QString, Descriptor>> readTags(RegistryConnection &connection, const OpContext &context);

/// The manifest with all that it and the indexes below it name. Errors: NotFound, Damaged (an index that can't be
/// read: what it names is not known), LimitExceeded, Network …
[[nodiscard]] Result<QSet<Digest>> manifestsBelow(RegistryConnection &connection, const Descriptor &manifest,
                                                  const OpContext &context);

} // namespace cachalot
