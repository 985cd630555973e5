#include "core/backend/objectstore/s3/s3backend.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/content/manifest.h"

namespace cachalot
{

S3Backend::S3Backend(BackendSpec spec, S3Settings settings, S3Services services)
    : m_spec(std::move(spec)),
      m_connection(std::move(settings), std::move(services)),
      m_blobs(m_connection),
      m_catalog(m_connection),
      m_publisher(m_connection, m_blobs),
      m_remover(m_connection),
      m_inventory(m_connection),
      m_cleaner(m_connection)
{
}

Result<std::unique_ptr<S3Backend>> S3Backend::create(const BackendSpec &spec, S3Services services)
{
    CACHALOT_ASSIGN(S3Settings settings, S3Settings::of(spec, services.environment));
    return std::unique_ptr<S3Backend>(new S3Backend(spec, std::move(settings), std::move(services)));
}

Result<CacheSnapshot> S3Backend::load(const OpContext &context)
{
    const QString name = m_connection.settings().names.front();
    CACHALOT_ASSIGN(const QByteArray document,
                    readObject(m_connection, m_connection.settings().manifestKey(name), kMaxDocumentBytes, context));
    CACHALOT_ASSIGN(CacheSnapshot snapshot, readObjectCache(document, BuildEffect::BuildFails, context));
    snapshot.spec = m_spec.toString(Secrets::Redact);
    snapshot.name = name;
    return snapshot;
}

BuildEffect S3Backend::lostBlobEffect(qint64 results) const
{
    return results == 0 ? BuildEffect::None : BuildEffect::BuildFails;
}

} // namespace cachalot
