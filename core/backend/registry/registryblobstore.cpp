#include "core/backend/registry/registryblobstore.h"

#include "core/net/resumingsource.h"

#include <algorithm>

namespace cachalot
{
namespace
{

QString named(const Digest &digest)
{
    return QStringLiteral("blob %1").arg(digest.toString());
}

RegistryCall blobCall(const QByteArray &method, const Digest &digest)
{
    return {.method = method, .path = "blobs/" + digest.toString().toLatin1()};
}

} // namespace

Result<BlobInfo> RegistryBlobStore::stat(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(blobCall("HEAD", digest), context));
    if (response.status == 200) {
        return BlobInfo{response.contentLength().value_or(-1)};
    }
    // A storage that was redirected to may take its signed URL for GET only.
    const bool isStorage = std::none_of(m_connection.endpoint().origins.begin(), m_connection.endpoint().origins.end(),
                                        [&](const Url &url) { return url.origin() == response.url.origin(); });
    if (isStorage && response.status != 404) {
        CACHALOT_ASSIGN(Opened opened, openWithInfo(digest, context));
        return opened.info;
    }
    return fail(m_connection.errorOf(response, named(digest), context));
}

Result<std::unique_ptr<ByteSource>> RegistryBlobStore::open(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(Opened opened, openWithInfo(digest, context));
    return std::move(opened.source);
}

Result<RegistryBlobStore::Opened> RegistryBlobStore::openWithInfo(const Digest &digest, const OpContext &context)
{
    Download download;
    download.get = [this, digest](const HttpHeaders &headers, const OpContext &inner) {
        RegistryCall call = blobCall("GET", digest);
        call.headers = headers;
        return m_connection.send(call, inner);
    };
    download.errorOf = [this, digest](HttpResponse &response, const OpContext &inner) {
        return m_connection.errorOf(response, named(digest), inner);
    };
    download.name = QStringLiteral("%1: %2").arg(m_connection.endpoint().repositoryName(), named(digest));
    CACHALOT_ASSIGN(auto source, ResumingSource::start(std::move(download), m_connection.newRetryRun(), context));
    const BlobInfo info{source->size()};
    return Opened{info, std::move(source)};
}

} // namespace cachalot
