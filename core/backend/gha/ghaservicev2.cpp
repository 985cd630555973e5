#include "core/backend/gha/ghaanswer.h"
#include "core/backend/gha/ghakeys.h"
#include "core/backend/gha/ghaservice.h"
#include "core/backend/objectstore/azure/azureblockupload.h"
#include "core/base/format.h"
#include "core/base/redact.h"

#include <nlohmann/json.hpp>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxAnswerBytes = 64 * 1024;

using Json = nlohmann::json;

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

/// Twirp with JSON in snake_case, the bytes behind signed URLs of Azure (go-actions-cache, cache_v2.go).
class GhaServiceV2 final : public GhaService
{
public:
    explicit GhaServiceV2(GhaConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<GhaEntry>> find(const QString &key, const OpContext &context) override
    {
        const Json asked{
            {"key", utf8(key)}, {"restore_keys", Json::array({utf8(key)})}, {"version", ghakey::kEntryVersion}};
        CACHALOT_ASSIGN(HttpResponse response, call("GetCacheEntryDownloadURL", asked, context));
        if (!response.isSuccess()) {
            return fail(m_connection.errorOf(response, QStringLiteral("look-up of %1").arg(printable(key)), context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
        if (!answer.isTrue("ok")) {
            return std::optional<GhaEntry>();
        }
        GhaEntry entry{answer.text("matched_key"), {}};
        CACHALOT_ASSIGN(entry.url, m_connection.signedUrl(answer.text("signed_download_url")));
        return entry;
    }

    [[nodiscard]] Result<std::optional<GhaReservation>> reserve(const QString &key, const OpContext &context) override
    {
        const QString what = QStringLiteral("reservation of %1").arg(printable(key));
        CACHALOT_ASSIGN(
            HttpResponse response,
            call("CreateCacheEntry", Json::object({{"key", utf8(key)}, {"version", ghakey::kEntryVersion}}), context));
        if (!response.isSuccess()) {
            return saysAlreadyExists(response, context) ? Result<std::optional<GhaReservation>>(std::nullopt)
                                                        : fail(m_connection.errorOf(response, what, context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
        if (!answer.isTrue("ok")) {
            return fail(ErrorCode::Server, refusal(what, answer));
        }
        GhaReservation reservation{key, {}, {}};
        CACHALOT_ASSIGN(reservation.url, m_connection.signedUrl(answer.text("signed_upload_url")));
        return reservation;
    }

    [[nodiscard]] Result<> upload(const GhaReservation &reservation, ByteSource &source, qint64 size,
                                  const OpContext &context) override
    {
        AzureUpload upload;
        upload.url = reservation.url;
        upload.name = QStringLiteral("the storage at %1: %2")
                          .arg(QString::fromLatin1(reservation.url.authority()), reservation.key);
        upload.size = size;
        upload.existing = ExistingBlob::Replace; // it is ours alone; an attempt before this one may have got far
        CACHALOT_TRY(uploadToAzure(m_connection.http(), m_connection.clock(), upload, source, context));
        return {};
    }

    [[nodiscard]] Result<> finish(const GhaReservation &reservation, qint64 size, const OpContext &context) override
    {
        const QString what = QStringLiteral("end of the upload of %1").arg(printable(reservation.key));
        const Json asked{{"key", utf8(reservation.key)}, {"size_bytes", size}, {"version", ghakey::kEntryVersion}};
        CACHALOT_ASSIGN(HttpResponse response, call("FinalizeCacheEntryUpload", asked, context));
        if (!response.isSuccess()) {
            return fail(m_connection.errorOf(response, what, context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
        return answer.isTrue("ok") ? Result<>() : fail(ErrorCode::Server, refusal(what, answer));
    }

private:
    [[nodiscard]] Result<HttpResponse> call(const QByteArray &method, const Json &asked, const OpContext &context)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = m_connection.serviceUrl("twirp/github.actions.results.api.v1.CacheService/" + method);
        request.headers.add("Content-Type", "application/json");
        request.headers.add("Accept", "application/json");
        request.body = std::make_shared<BytesBody>(
            QByteArray::fromStdString(asked.dump(-1, ' ', false, Json::error_handler_t::replace)));
        request.repeat = Repeat::Yes;
        return m_connection.send(std::move(request), context);
    }

    [[nodiscard]] QString refusal(const QString &what, const GhaAnswer &answer) const
    {
        QString text = QStringLiteral("the cache service at %1: %2: it does not want to")
                           .arg(QString::fromLatin1(m_connection.settings().service.authority()), what);
        if (const QString words = answer.text("message"); !words.isEmpty()) {
            text += QStringLiteral(": ") + printable(redactText(words), 300);
        }
        return text;
    }

    GhaConnection &m_connection;
};

} // namespace

std::unique_ptr<GhaService> makeGhaServiceV2(GhaConnection &connection)
{
    return std::make_unique<GhaServiceV2>(connection);
}

} // namespace cachalot
