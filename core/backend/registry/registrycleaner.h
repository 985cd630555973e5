#pragma once

#include "core/backend/registry/registryconnection.h"
#include "core/backend/storecleaner.h"
#include "core/content/descriptor.h"

#include <QMap>

namespace cachalot
{

/// Deletes caches by their digests, never by a tag: what else hangs on a manifest, or names it in an index, keeps it.
/// The manifests that only a deleted index named go with it. Blobs are the registry's to free. Thread-safe.
class RegistryCleaner final : public StoreCleaner
{
public:
    /// The connection outlives it.
    explicit RegistryCleaner(RegistryConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                       const OpContext &context) override;
    /// Unsupported.
    [[nodiscard]] Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                       const RemovalSink &sink, const OpContext &context) override;

private:
    /// Which manifests the tags keep that are not to be removed, each with one of these tags.
    [[nodiscard]] Result<QMap<Digest, QString>> keptBy(const QMap<QString, Descriptor> &tags, const OpContext &context);
    [[nodiscard]] Result<Removal> removeManifest(const Descriptor &manifest, const QMap<Digest, QString> &kept,
                                                 const OpContext &context);
    [[nodiscard]] Result<bool> deleteManifest(const Digest &digest, const OpContext &context);

    RegistryConnection &m_connection;
};

/// Why a registry refused to delete; Unsupported where it never deletes.
[[nodiscard]] Error deletionError(const RegistryConnection &connection, HttpResponse &response, const QString &what,
                                  const OpContext &context);

} // namespace cachalot
