#include "core/backend/gha/ghaanswer.h"
#include "core/backend/gha/ghakeys.h"
#include "core/backend/gha/ghaservice.h"
#include "core/base/format.h"
#include "core/content/piecesender.h"

#include <nlohmann/json.hpp>

#include <semaphore>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxAnswerBytes = 64 * 1024;
/// As go-actions-cache sends them (UploadChunkSize, UploadConcurrency).
constexpr qint64 kPieceBytes = qint64(32) << 20;
constexpr size_t kParallel = 4;

using Json = nlohmann::json;

/// REST with uploads in ranges (go-actions-cache, cache.go): the service of GitHub Enterprise Server, and GitHub's own
/// until 2025.
class GhaServiceV1 final : public GhaService
{
public:
    explicit GhaServiceV1(GhaConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<GhaEntry>> find(const QString &key, const OpContext &context) override
    {
        const Url url = m_connection.serviceUrl("_apis/artifactcache/cache")
                            .withQueryItem("keys", key.toUtf8())
                            .withQueryItem("version", ghakey::kEntryVersion);
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send(requestOf("GET", url), context));
        if (response.status == 204) {
            return std::optional<GhaEntry>();
        }
        if (!response.isSuccess()) {
            return fail(m_connection.errorOf(response, QStringLiteral("look-up of %1").arg(printable(key)), context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
        GhaEntry entry{answer.text("cacheKey"), {}};
        if (entry.key.isEmpty()) {
            return std::optional<GhaEntry>();
        }
        CACHALOT_ASSIGN(entry.url, m_connection.signedUrl(answer.text("archiveLocation")));
        return entry;
    }

    [[nodiscard]] Result<std::optional<GhaReservation>> reserve(const QString &key, const OpContext &context) override
    {
        const QString what = QStringLiteral("reservation of %1").arg(printable(key));
        HttpRequest request = requestOf("POST", m_connection.serviceUrl("_apis/artifactcache/caches"));
        setJson(request, Json::object({{"key", key.toUtf8().toStdString()}, {"version", ghakey::kEntryVersion}}));
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send(std::move(request), context));
        if (!response.isSuccess()) {
            return saysAlreadyExists(response, context) ? Result<std::optional<GhaReservation>>(std::nullopt)
                                                        : fail(m_connection.errorOf(response, what, context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
        const auto id = answer.number("cacheId");
        if (id.value_or(0) == 0) {
            return fail(ErrorCode::Server,
                        QStringLiteral("the cache service at %1: %2: it gives no number")
                            .arg(QString::fromLatin1(m_connection.settings().service.authority()), what));
        }
        return GhaReservation{key, QByteArray::number(*id), {}};
    }

    [[nodiscard]] Result<> upload(const GhaReservation &reservation, ByteSource &source, qint64 size,
                                  const OpContext &context) override
    {
        const QString what = QStringLiteral("upload of %1").arg(printable(reservation.key));
        const auto send = [&](const Piece &piece, const OpContext &inner) -> Result<> {
            HttpRequest request = requestOf("PATCH", uploadUrl(reservation));
            request.headers.add("Content-Type", "application/octet-stream");
            request.headers.add("Content-Range", "bytes " + QByteArray::number(piece.offset) + '-' +
                                                     QByteArray::number(piece.offset + piece.bytes.size() - 1) + "/*");
            request.body = std::make_shared<BytesBody>(piece.bytes);
            request.repeat = Repeat::Yes;
            CACHALOT_ASSIGN(HttpResponse response, m_connection.send(std::move(request), inner));
            return response.isSuccess() ? Result<>() : fail(m_connection.errorOf(response, what, inner));
        };
        if (size <= kPieceBytes) {
            CACHALOT_ASSIGN(QByteArray bytes, readWhole(source, size, context));
            return bytes.isEmpty() ? Result<>() : send({0, 0, std::move(bytes)}, context);
        }
        // One at a time, so that the pieces in memory are bounded however many blobs are on their way.
        using namespace std::chrono_literals;
        while (!m_inPieces.try_acquire_for(50ms)) {
            CACHALOT_TRY(context.checkpoint());
        }
        const auto sent = sendInPieces(source, {size, kPieceBytes, kParallel}, context, send);
        m_inPieces.release();
        CACHALOT_TRY(sent);
        return {};
    }

    [[nodiscard]] Result<> finish(const GhaReservation &reservation, qint64 size, const OpContext &context) override
    {
        HttpRequest request = requestOf("POST", uploadUrl(reservation));
        setJson(request, Json::object({{"size", size}}));
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send(std::move(request), context));
        return response.isSuccess()
                   ? Result<>()
                   : fail(m_connection.errorOf(
                         response, QStringLiteral("end of the upload of %1").arg(printable(reservation.key)), context));
    }

private:
    [[nodiscard]] static HttpRequest requestOf(const QByteArray &method, const Url &url)
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.headers.add("Accept", "application/json;api-version=6.0-preview.1");
        return request;
    }

    static void setJson(HttpRequest &request, const Json &json)
    {
        request.headers.add("Content-Type", "application/json");
        request.body = std::make_shared<BytesBody>(
            QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)));
        request.repeat = Repeat::Yes;
    }

    [[nodiscard]] Url uploadUrl(const GhaReservation &reservation) const
    {
        return m_connection.serviceUrl("_apis/artifactcache/caches/" + reservation.id);
    }

    GhaConnection &m_connection;
    std::counting_semaphore<> m_inPieces{1};
};

} // namespace

std::unique_ptr<GhaService> makeGhaServiceV1(GhaConnection &connection)
{
    return std::make_unique<GhaServiceV1>(connection);
}

std::unique_ptr<GhaService> GhaService::create(GhaConnection &connection)
{
    return connection.settings().version == GhaVersion::V2 ? makeGhaServiceV2(connection)
                                                           : makeGhaServiceV1(connection);
}

} // namespace cachalot
