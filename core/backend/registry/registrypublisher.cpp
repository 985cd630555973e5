#include "core/backend/registry/registrypublisher.h"

#include "core/backend/manifestwriter.h"
#include "core/backend/registry/uploadsession.h"
#include "core/content/blobcontents.h"

namespace cachalot
{

Result<> RegistryPublisher::prepare(const OpContext &context)
{
    if (!m_connection.endpoint().reference.digest.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: a cache is written to a tag, not to a digest")
                                          .arg(m_connection.endpoint().reference.toString()));
    }
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    return {};
}

Result<Descriptor> RegistryPublisher::publish(const CacheToPublish &cache, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const CacheDocuments documents, makeCacheDocuments(cache));
    BytesContent config(documents.configBytes);
    CACHALOT_TRY(m_writer.put(documents.config, config, context));

    const QString &tag = m_connection.endpoint().reference.tag;
    RegistryCall call{.method = "PUT", .path = "manifests/" + tag.toLatin1(), .access = RegistryAccess::Push};
    call.headers.add("Content-Type", documents.manifest.mediaType.toLatin1());
    call.body = std::make_shared<BytesBody>(documents.manifestBytes);
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    if (!response.isSuccess()) {
        Error error = m_connection.errorOf(response, QStringLiteral("tag %1").arg(tag), context);
        if (response.status >= 400 && response.status < 500 && cache.format != CacheFormat::ImageManifest) {
            error.message +=
                QStringLiteral("; some registries refuse an index of layers: image-manifest=true writes an "
                               "image manifest instead");
        }
        return fail(std::move(error));
    }
    const QByteArray named = response.headers.value("Docker-Content-Digest");
    if (!named.isEmpty() && named != documents.manifest.digest.toString().toLatin1()) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: tag %2: the registry stored the manifest as %3, and not as %4")
                        .arg(m_connection.endpoint().repositoryName(), tag, QString::fromLatin1(named.left(100)),
                             documents.manifest.digest.toString()));
    }
    return documents.manifest;
}

} // namespace cachalot
