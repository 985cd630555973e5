#include "core/backend/registry/registrybackend.h"

#include "core/backend/cachereader.h"
#include "core/backend/registry/registrydocuments.h"
#include "core/content/manifest.h"

namespace cachalot
{

RegistryBackend::RegistryBackend(BackendSpec spec, RegistryEndpoint endpoint, RegistryServices services)
    : m_spec(std::move(spec)),
      m_connection(std::move(endpoint), std::move(services)),
      m_blobs(m_connection),
      m_catalog(m_connection, m_blobs),
      m_publisher(m_connection, m_blobs),
      m_mounter(m_connection),
      m_remover(m_connection),
      m_inventory(m_connection, m_blobs),
      m_cleaner(m_connection)
{
}

Result<std::unique_ptr<RegistryBackend>> RegistryBackend::create(const BackendSpec &spec, RegistryServices services)
{
    CACHALOT_ASSIGN(RegistryEndpoint endpoint, RegistryEndpoint::of(spec));
    return std::unique_ptr<RegistryBackend>(new RegistryBackend(spec, std::move(endpoint), std::move(services)));
}

Result<CacheSnapshot> RegistryBackend::load(const OpContext &context)
{
    const QString name = m_connection.endpoint().manifestName();
    CACHALOT_ASSIGN(const FetchedManifest manifest, fetchManifest(m_connection, name, kMaxDocumentBytes, context));
    RegistryDocuments documents(m_connection, m_blobs, kMaxDocumentBytes);
    documents.add(manifest);
    CACHALOT_ASSIGN(CacheSnapshot snapshot, CacheReader(documents, context).read(manifest.descriptor));
    snapshot.spec = m_spec.toString(Secrets::Redact);
    snapshot.name = name;
    return snapshot;
}

BuildEffect RegistryBackend::lostBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::BuildFails;
}

} // namespace cachalot
