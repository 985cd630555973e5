#include "core/backend/objectstore/azure/azureblockupload.h"

#include "core/backend/objectstore/azure/azurerequest.h"
#include "core/content/piecesender.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace cachalot
{
namespace
{

/// The service takes no more blocks in one blob.
constexpr qint64 kMaxBlocks = 50'000;
/// A list of many blocks takes the service a while.
constexpr std::chrono::milliseconds kCommitPatience = std::chrono::minutes(5);

/// Names of blocks in the form of azure-sdk-for-go (blockblob/chunkwriting.go): 64 bytes, of which the first 16 are
/// this upload's own and the next 4 the number. All names in one blob have to be equally long.
class BlockNames
{
public:
    BlockNames()
    {
        std::array<quint32, 4> random{};
        QRandomGenerator::global()->fillRange(random.data(), random.size());
        std::memcpy(m_name.data(), random.data(), sizeof(random));
    }
    [[nodiscard]] QByteArray of(quint32 number) const
    {
        QByteArray name = m_name;
        qToBigEndian(number, name.data() + 16);
        return name.toBase64();
    }

private:
    QByteArray m_name = QByteArray(64, '\0');
};

class Uploader
{
public:
    Uploader(HttpClient &http, RetryClock &clock, const AzureUpload &upload, const OpContext &context)
        : m_http(http), m_clock(clock), m_upload(upload), m_context(context)
    {
    }

    [[nodiscard]] Result<AzureUploadOutcome> run(ByteSource &source)
    {
        const qint64 least = (m_upload.size + kMaxBlocks - 1) / kMaxBlocks;
        const qint64 blockBytes = std::max(m_upload.blockBytes, least);
        if (m_upload.size <= blockBytes) {
            CACHALOT_ASSIGN(const QByteArray bytes, readWhole(source, m_upload.size, m_context));
            return putWhole(bytes);
        }
        const PieceSending sending{m_upload.size, blockBytes, m_upload.parallel};
        CACHALOT_ASSIGN(const qint64 blocks,
                        sendInPieces(source, sending, m_context, [this](const Piece &piece, const OpContext &context) {
                            return putBlock(piece, context);
                        }));
        return commit(blocks);
    }

private:
    [[nodiscard]] Result<> putBlock(const Piece &piece, const OpContext &context)
    {
        HttpRequest request = azureRequest(
            "PUT", m_upload.url.withQueryItem("comp", "block").withQueryItem("blockid", nameOf(piece.index)));
        request.body = std::make_shared<BytesBody>(piece.bytes);
        CACHALOT_ASSIGN(HttpResponse response, m_http.send(request, context));
        return response.isSuccess() ? Result<>() : fail(errorOf(response));
    }

    [[nodiscard]] Result<AzureUploadOutcome> putWhole(const QByteArray &bytes)
    {
        HttpRequest request = azureRequest("PUT", m_upload.url);
        request.headers.add("x-ms-blob-type", "BlockBlob");
        request.headers.add("Content-Type", "application/octet-stream");
        request.body = std::make_shared<BytesBody>(bytes);
        return place(std::move(request));
    }

    [[nodiscard]] Result<AzureUploadOutcome> commit(qint64 blocks)
    {
        QByteArray list = "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>";
        for (qint64 number = 0; number < blocks; ++number) {
            list += "<Latest>" + nameOf(number) + "</Latest>";
        }
        list += "</BlockList>";
        HttpRequest request = azureRequest("PUT", m_upload.url.withQueryItem("comp", "blocklist"));
        request.headers.add("Content-Type", "application/xml");
        request.body = std::make_shared<BytesBody>(list);
        request.patience = kCommitPatience;
        return place(std::move(request));
    }

    /// The request that makes the blob visible.
    [[nodiscard]] Result<AzureUploadOutcome> place(HttpRequest request)
    {
        if (m_upload.existing == ExistingBlob::Keep) {
            request.headers.add("If-None-Match", "*");
        }
        CACHALOT_ASSIGN(HttpResponse response, m_http.send(request, m_context));
        if (response.isSuccess()) {
            return AzureUploadOutcome::Written;
        }
        // BlobAlreadyExists, or ConditionNotMet where the answer to our own upload was what got lost.
        const bool isThere = response.status == 412 || azureErrorCode(response) == "BlobAlreadyExists";
        if (m_upload.existing == ExistingBlob::Keep && isThere) {
            return AzureUploadOutcome::WasThere;
        }
        return fail(errorOf(response));
    }

    [[nodiscard]] Error errorOf(HttpResponse &response)
    {
        return m_upload.errorOf ? m_upload.errorOf(response, m_context)
                                : azureError(response, m_upload.name, m_clock.now(), m_context);
    }

    [[nodiscard]] QByteArray nameOf(qint64 block) const { return m_names.of(static_cast<quint32>(block)); }

    HttpClient &m_http;
    RetryClock &m_clock;
    const AzureUpload &m_upload;
    OpContext m_context;
    BlockNames m_names;
};

} // namespace

Result<AzureUploadOutcome> uploadToAzure(HttpClient &http, RetryClock &clock, const AzureUpload &upload,
                                         ByteSource &source, const OpContext &context)
{
    return Uploader(http, clock, upload, context).run(source);
}

} // namespace cachalot
