#include "core/backend/objectstore/azure/azurebackend.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/backend/objectstore/objectunion.h"
#include "core/content/manifest.h"

namespace cachalot
{

AzureBackend::AzureBackend(BackendSpec spec, std::unique_ptr<AzureContainer> container, AzureBlocks blocks)
    : m_spec(std::move(spec)),
      m_container(std::move(container)),
      m_blobs(*m_container),
      m_catalog(*m_container),
      m_publisher(*m_container, m_blobs, blocks),
      m_remover(*m_container),
      m_inventory(*m_container),
      m_cleaner(*m_container)
{
}

Result<std::unique_ptr<AzureBackend>> AzureBackend::create(const BackendSpec &spec, const HttpServices &services,
                                                           AzureBlocks blocks)
{
    CACHALOT_ASSIGN(AzureLocation location, AzureLocation::of(spec, services.environment));
    CACHALOT_ASSIGN(auto container, AzureContainer::create(std::move(location), services));
    return std::unique_ptr<AzureBackend>(new AzureBackend(spec, std::move(container), blocks));
}

Result<CacheSnapshot> AzureBackend::load(const OpContext &context)
{
    const AzureLocation &location = m_container->location();
    std::vector<NamedObjectCache> caches;
    std::optional<Error> missing;
    for (const QString &name : location.names) {
        auto document = m_container->readWhole(location.manifestKey(name), kMaxDocumentBytes, context);
        if (!document && document.error().code == ErrorCode::NotFound) {
            missing = document.error();
            continue;
        }
        if (!document) {
            return fail(std::move(document).error());
        }
        CACHALOT_ASSIGN(CacheSnapshot snapshot, readObjectCache(document->bytes, BuildEffect::StepRuns, context));
        caches.push_back({name, std::move(snapshot)});
    }
    if (caches.empty()) {
        return fail(*std::move(missing));
    }
    CacheSnapshot snapshot;
    if (location.names.size() == 1) {
        snapshot = std::move(caches.front().snapshot);
    } else {
        CACHALOT_ASSIGN(snapshot, combineObjectCaches(caches, BuildEffect::StepRuns, context));
    }
    snapshot.spec = m_spec.toString(Secrets::Redact);
    snapshot.name = location.names.join(u';');
    return snapshot;
}

BuildEffect AzureBackend::lostBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::StepRuns;
}

BuildEffect AzureBackend::alteredBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::BuildFails;
}

} // namespace cachalot
