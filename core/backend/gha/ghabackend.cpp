#include "core/backend/gha/ghabackend.h"

#include "core/backend/gha/ghareader.h"

namespace cachalot
{

GhaBackend::GhaBackend(BackendSpec spec, GhaSettings settings, const HttpServices &services)
    : m_spec(std::move(spec)),
      m_connection(std::move(settings), services),
      m_service(GhaService::create(m_connection)),
      m_blobs(m_connection, *m_service),
      m_api(m_connection),
      m_catalog(m_connection, m_api, m_blobs),
      m_publisher(m_connection, *m_service, m_blobs),
      m_remover(m_connection, m_api),
      m_inventory(m_connection, m_api, m_blobs),
      m_cleaner(m_api)
{
}

Result<std::unique_ptr<GhaBackend>> GhaBackend::create(const BackendSpec &spec, const HttpServices &services)
{
    CACHALOT_ASSIGN(GhaSettings settings, GhaSettings::of(spec, services.environment));
    return std::unique_ptr<GhaBackend>(new GhaBackend(spec, std::move(settings), services));
}

Result<CacheSnapshot> GhaBackend::load(const OpContext &context)
{
    CACHALOT_ASSIGN(CacheSnapshot snapshot, readGhaCache(m_connection, *m_service, m_blobs, context));
    snapshot.spec = m_spec.toString(Secrets::Redact);
    snapshot.name = m_connection.settings().scope;
    return snapshot;
}

BuildEffect GhaBackend::lostBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::StepRuns;
}

BuildEffect GhaBackend::alteredBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::BuildFails;
}

} // namespace cachalot
