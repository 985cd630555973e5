#include "core/backend/objectstore/azure/azureblockupload.h"

#include "core/backend/objectstore/azure/azurerequest.h"
#include "core/content/pieces.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

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

/// One upload: the calling thread reads blocks, others send them.
class Uploader
{
public:
    Uploader(HttpClient &http, RetryClock &clock, const AzureUpload &upload, const OpContext &context)
        : m_http(http),
          m_clock(clock),
          m_upload(upload),
          m_follow(context.cancel, [this] { m_stop.request_stop(); }),
          m_outer(context)
    {
        m_inner.cancel = m_stop.get_token();
        const qint64 least = (upload.size + kMaxBlocks - 1) / kMaxBlocks;
        m_blockBytes = std::max({upload.blockBytes, least, qint64(1)});
    }

    [[nodiscard]] Result<AzureUploadOutcome> run(ByteSource &source)
    {
        if (m_upload.size <= m_blockBytes) {
            CACHALOT_ASSIGN(const QByteArray bytes, readPiece(source, m_upload.size, m_outer));
            CACHALOT_TRY(readEnd(source));
            return putWhole(bytes);
        }
        {
            std::vector<std::jthread> senders;
            for (size_t i = 0; i < std::max<size_t>(m_upload.parallel, 1); ++i) {
                senders.emplace_back([this] { sendBlocks(); });
            }
            if (Result<> read = readBlocks(source); !read) {
                giveUp(std::move(read).error());
            }
            finishReading();
        }
        if (m_error) {
            return fail(*std::move(m_error));
        }
        CACHALOT_TRY(m_outer.checkpoint());
        return commit();
    }

private:
    struct Block {
        quint32 number = 0;
        QByteArray bytes;
    };

    [[nodiscard]] Result<> readBlocks(ByteSource &source)
    {
        for (qint64 offset = 0; offset < m_upload.size; ++m_blocks) {
            CACHALOT_TRY(waitForRoom());
            CACHALOT_ASSIGN(QByteArray bytes,
                            readPiece(source, std::min(m_blockBytes, m_upload.size - offset), m_inner));
            offset += bytes.size();
            if (offset == m_upload.size || bytes.isEmpty()) {
                CACHALOT_TRY(readEnd(source));
                if (bytes.isEmpty()) {
                    return fail(ErrorCode::Internal, QStringLiteral("%1 ends early").arg(m_upload.name));
                }
            }
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back({m_blocks, std::move(bytes)});
            m_changed.notify_all();
        }
        return {};
    }

    /// Until one of the blocks that are in memory is sent.
    [[nodiscard]] Result<> waitForRoom()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, m_stop.get_token(),
                       [this] { return m_waiting.size() + m_sending < std::max<size_t>(m_upload.parallel, 1); });
        return m_inner.checkpoint();
    }

    void finishReading()
    {
        const std::lock_guard lock(m_mutex);
        m_isRead = true;
        m_changed.notify_all();
    }

    void sendBlocks()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            const bool isOn =
                m_changed.wait(lock, m_stop.get_token(), [this] { return !m_waiting.empty() || m_isRead; });
            if (!isOn || m_stop.stop_requested() || m_waiting.empty()) {
                return;
            }
            Block block = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_sending;
            lock.unlock();
            Result<> sent = putBlock(std::move(block));
            lock.lock();
            --m_sending;
            m_changed.notify_all();
            if (!sent) {
                lock.unlock();
                giveUp(std::move(sent).error());
                return;
            }
        }
    }

    /// The first error is the one that counts: the others only saw that they were told to stop.
    void giveUp(Error error)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_error) {
                m_error = std::move(error);
            }
        }
        m_stop.request_stop();
    }

    [[nodiscard]] Result<> putBlock(Block block)
    {
        HttpRequest request = azureRequest(
            "PUT", m_upload.url.withQueryItem("comp", "block").withQueryItem("blockid", m_names.of(block.number)));
        request.body = std::make_shared<BytesBody>(std::move(block.bytes));
        CACHALOT_ASSIGN(HttpResponse response, m_http.send(request, m_inner));
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

    [[nodiscard]] Result<AzureUploadOutcome> commit()
    {
        QByteArray list = "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>";
        for (quint32 number = 0; number < m_blocks; ++number) {
            list += "<Latest>" + m_names.of(number) + "</Latest>";
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
        CACHALOT_ASSIGN(HttpResponse response, m_http.send(request, m_outer));
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
        return azureError(response, m_upload.name, m_clock.now(), m_outer);
    }

    HttpClient &m_http;
    RetryClock &m_clock;
    const AzureUpload &m_upload;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_follow;
    OpContext m_outer;
    OpContext m_inner; ///< also reads as cancelled when a block failed
    qint64 m_blockBytes = 0;
    BlockNames m_names;
    quint32 m_blocks = 0;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Block> m_waiting;
    size_t m_sending = 0;
    bool m_isRead = false;
    std::optional<Error> m_error;
};

} // namespace

Result<AzureUploadOutcome> uploadToAzure(HttpClient &http, RetryClock &clock, const AzureUpload &upload,
                                         ByteSource &source, const OpContext &context)
{
    return Uploader(http, clock, upload, context).run(source);
}

} // namespace cachalot
