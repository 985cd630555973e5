#include "core/backend/objectstore/azure/azurepublisher.h"

#include "core/backend/objectstore/azure/azureblockupload.h"
#include "core/backend/objectstore/azure/azurerequest.h"
#include "core/backend/objectstore/objectcache.h"

namespace cachalot
{

Result<> AzurePublisher::prepare(const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, m_container.sendToContainer("HEAD", {}, context));
    if (response.isSuccess()) {
        return {};
    }
    const bool hasSignature = m_container.location().hasSignature && m_container.location().accountKey.isEmpty();
    if (response.status == 403 && hasSignature) {
        return {}; // a signature may allow blobs to be written, and nothing to be asked of the container
    }
    if (response.status != 404) {
        return fail(m_container.errorOf(response, {}, context));
    }
    CACHALOT_ASSIGN(response, m_container.sendToContainer("PUT", {}, context));
    if (response.isSuccess() || azureErrorCode(response) == "ContainerAlreadyExists") {
        return {};
    }
    return fail(m_container.errorOf(response, {}, context).withContext(QStringLiteral("the container can't be made")));
}

Result<Descriptor> AzurePublisher::publish(const CacheToPublish &cache, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const QByteArray document, makeObjectDocument(cache));
    const AzureLocation &location = m_container.location();
    for (const QString &name : location.names) {
        const QString key = location.manifestKey(name);
        AzureUpload upload;
        upload.url = location.urlOf(key);
        upload.name = location.shown(key);
        upload.size = document.size();
        upload.existing = ExistingBlob::Replace;
        upload.blockBytes = std::max<qint64>(document.size(), 1); // in one request: two writers don't mix
        upload.errorOf = [this, key](HttpResponse &response, const OpContext &inner) {
            return m_container.errorOf(response, key, inner);
        };
        BufferSource source(document);
        CACHALOT_TRY(uploadToAzure(m_container.http(), m_container.clock(), upload, source, context));
    }
    return Descriptor();
}

Result<> AzureRemover::remove(const OpContext &context)
{
    const AzureLocation &location = m_container.location();
    int removed = 0;
    std::optional<Error> missing;
    for (const QString &name : location.names) {
        const QString key = location.manifestKey(name);
        CACHALOT_ASSIGN(HttpResponse response, m_container.send("DELETE", key, {}, context));
        if (response.isSuccess()) {
            ++removed;
        } else if (response.status == 404) {
            missing = m_container.errorOf(response, key, context);
        } else {
            return fail(m_container.errorOf(response, key, context));
        }
    }
    return removed > 0 || !missing ? Result<>() : fail(*std::move(missing));
}

} // namespace cachalot
