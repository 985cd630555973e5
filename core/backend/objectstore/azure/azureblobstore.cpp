#include "core/backend/objectstore/azure/azureblobstore.h"

#include "core/backend/objectstore/azure/azureblockupload.h"
#include "core/content/verifyingsource.h"
#include "core/net/resumingsource.h"

namespace cachalot
{

Result<BlobInfo> AzureBlobStore::stat(const Digest &digest, const OpContext &context)
{
    const QString key = m_container.location().blobKey(digest);
    CACHALOT_ASSIGN(HttpResponse response, m_container.send("HEAD", key, {}, context));
    if (response.status == 200) {
        return BlobInfo{response.contentLength().value_or(-1)};
    }
    return fail(m_container.errorOf(response, key, context));
}

Result<std::unique_ptr<ByteSource>> AzureBlobStore::open(const Digest &digest, const OpContext &context)
{
    const QString key = m_container.location().blobKey(digest);
    Download download;
    download.name = m_container.location().shown(key);
    download.get = [this, key](const HttpHeaders &headers, const OpContext &inner) {
        return m_container.send("GET", key, headers, inner);
    };
    download.errorOf = [this, key](HttpResponse &response, const OpContext &inner) {
        return m_container.errorOf(response, key, inner);
    };
    CACHALOT_ASSIGN(std::unique_ptr<ByteSource> source,
                    ResumingSource::start(std::move(download), m_container.newRetryRun(), context));
    return source;
}

Result<AzureBlobWriter::There> AzureBlobWriter::lookFor(const Descriptor &blob, const OpContext &context)
{
    const auto info = m_blobs.stat(blob.digest, context);
    if (info) {
        return info->size < 0 || info->size == blob.size ? There::Yes : There::Other;
    }
    // One who may only write is told so at the upload.
    const bool isUnknown = info.error().code == ErrorCode::NotFound || info.error().code == ErrorCode::Denied;
    return isUnknown ? Result<There>(There::Not) : fail(info.error());
}

Result<> AzureBlobWriter::put(const Descriptor &blob, BlobContent &content, const OpContext &context)
{
    if (blob.digest.isNull() || blob.size < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("a blob without a digest or a size can't be uploaded"));
    }
    CACHALOT_ASSIGN(const There there, lookFor(blob, context));
    if (there == There::Yes) {
        return {};
    }
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verifying(*source, blob);
    AzureUpload upload;
    const QString key = m_container.location().blobKey(blob.digest);
    upload.url = m_container.location().urlOf(key);
    upload.name = m_container.location().shown(key);
    upload.size = blob.size;
    // What lies there with another size is half a blob, whoever left it.
    upload.existing = there == There::Other ? ExistingBlob::Replace : ExistingBlob::Keep;
    upload.blockBytes = m_blocks.bytes;
    upload.parallel = m_blocks.parallel;
    upload.errorOf = [this, key](HttpResponse &response, const OpContext &inner) {
        return m_container.errorOf(response, key, inner);
    };
    const auto outcome = uploadToAzure(m_container.http(), m_container.clock(), upload, verifying, context);
    if (outcome) {
        return {};
    }
    if (outcome.error().code == ErrorCode::Server) {
        // Another who sent the same blob was faster: with its list our blocks are gone (InvalidBlockList).
        const auto now = lookFor(blob, context);
        if (now && *now == There::Yes) {
            return {};
        }
    }
    return fail(outcome.error());
}

} // namespace cachalot
