#include "core/backend/registry/uploadsession.h"

#include "core/backend/registry/feedbody.h"
#include "core/net/httperror.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace cachalot
{
namespace
{

/// A registry that stores blobs elsewhere moves them at the end of an upload, and says nothing meanwhile.
constexpr std::chrono::milliseconds kFinishPatience = std::chrono::minutes(10);
constexpr std::chrono::milliseconds kCancelPatience = std::chrono::seconds(5);
/// What a cancelled upload waits for the registry to answer.
constexpr std::chrono::milliseconds kEndPatience = std::chrono::seconds(2);

/// A cancellation that comes some time after another.
class LateCancel
{
public:
    LateCancel(const std::stop_token &early, std::chrono::milliseconds delay)
        : m_follow(early, [this, delay] {
              m_timer = std::jthread([this, delay](const std::stop_token &off) {
                  std::unique_lock lock(m_mutex);
                  m_wake.wait_for(lock, off, delay, [] { return false; });
                  m_late.request_stop();
              });
          })
    {
    }
    [[nodiscard]] std::stop_token token() const { return m_late.get_token(); }

private:
    std::stop_source m_late;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_timer;
    std::stop_callback<std::function<void()>> m_follow; // the first to go: it starts the timer
};

/// What makes a retry worth it, as an error.
Error errorOfStatus(const HttpResponse &response, RetryClock &clock)
{
    Error error{ErrorCode::Server, QString()};
    error.httpStatus = response.status;
    if (const auto wait = parseRetryAfter(response.headers.value("Retry-After"), clock.now())) {
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
    }
    return error;
}

/// The end of "0-1023" plus one; registries also write "bytes=0-1023". 0 for an upload that is empty (Docker's registry
/// says "0-0" of one).
std::optional<qint64> endOfRange(const HttpResponse &response)
{
    const QByteArray range = response.headers.value("Range").trimmed();
    const qsizetype dash = range.lastIndexOf('-');
    bool isNumber = false;
    const qint64 last = dash < 0 ? 0 : range.mid(dash + 1).toLongLong(&isNumber);
    if (!isNumber || last < 0) {
        return std::nullopt;
    }
    return last == 0 ? 0 : last + 1;
}

} // namespace

Result<std::unique_ptr<UploadSession>> UploadSession::start(RegistryConnection &connection, const OpContext &context)
{
    RegistryCall call{.method = "POST", .path = "blobs/uploads/", .access = RegistryAccess::Push};
    call.repeat = Repeat::Yes; // a session that nobody uses ends by itself
    CACHALOT_ASSIGN(HttpResponse response, connection.send(call, context));
    if (response.status != 202) {
        return fail(connection.errorOf(response, QStringLiteral("start of an upload"), context));
    }
    std::unique_ptr<UploadSession> session(new UploadSession(connection, Url()));
    session->m_smallestChunk = response.headers.value("OCI-Chunk-Min-Length").toLongLong();
    CACHALOT_TRY(session->takeLocation(response));
    return session;
}

void UploadSession::abandon(RegistryConnection &connection, const HttpResponse &response)
{
    UploadSession session(connection, Url());
    static_cast<void>(session.takeLocation(response)); // cancelled at its end
}

UploadSession::~UploadSession()
{
    if (m_isOver || m_location.isEmpty()) {
        return;
    }
    // Also when the operation was cancelled: half a blob would lie about in the registry.
    RegistryCall call{.method = "DELETE", .access = RegistryAccess::Push};
    call.repeat = Repeat::No;
    call.patience = kCancelPatience;
    static_cast<void>(m_connection.sendTo(m_location, call, {}));
}

Result<> UploadSession::takeLocation(const HttpResponse &response)
{
    const QByteArray header = response.headers.value("Location");
    if (header.isEmpty()) {
        if (m_location.isEmpty()) {
            return fail(ErrorCode::Server, QStringLiteral("%1: the registry does not say where to upload to")
                                               .arg(m_connection.endpoint().repositoryName()));
        }
        return {};
    }
    CACHALOT_ASSIGN(m_location, m_connection.locate(response, header));
    return {};
}

Result<std::optional<qint64>> UploadSession::received(const OpContext &context)
{
    const RegistryCall call{.access = RegistryAccess::Push};
    CACHALOT_ASSIGN(HttpResponse response, m_connection.sendTo(m_location, call, context));
    if (!response.isSuccess()) {
        return std::optional<qint64>();
    }
    CACHALOT_TRY(takeLocation(response));
    return endOfRange(response);
}

Result<UploadStep> UploadSession::sendStream(BlobFeed &feed, const OpContext &context)
{
    return send(Form::Stream, feed.size(), feed, context);
}

Result<UploadStep> UploadSession::sendPiece(qint64 end, BlobFeed &feed, const OpContext &context)
{
    return send(Form::Piece, end, feed, context);
}

Result<HttpResponse> UploadSession::patch(Form form, qint64 end, BlobFeed &feed, const OpContext &context)
{
    RegistryCall call{.method = "PATCH", .access = RegistryAccess::Push};
    call.headers.add("Content-Type", "application/octet-stream");
    if (form == Form::Piece) {
        call.headers.add("Content-Range", QByteArray::number(m_received) + '-' + QByteArray::number(end - 1));
        call.body = std::make_shared<FeedBody>(feed, m_received, end);
        return m_connection.sendTo(m_location, call, context);
    }
    call.body = std::make_shared<FeedBody>(feed, m_received);
    const LateCancel late(context.cancel, kEndPatience);
    return m_connection.sendTo(m_location, call, {late.token(), context.progress});
}

Result<UploadStep> UploadSession::send(Form form, qint64 end, BlobFeed &feed, const OpContext &context)
{
    for (RetryRun run = m_connection.newRetryRun(); m_received < end;) {
        auto response = patch(form, end, feed, context);
        const auto broken = feed.error();
        if (broken || context.cancel.stop_requested()) {
            if (response && response->isSuccess()) {
                CACHALOT_TRY(takeLocation(*response));
            }
            CACHALOT_TRY(context.checkpoint());
            return fail(*broken);
        }
        Error error;
        if (!response) {
            error = response.error();
        } else if (response->isSuccess()) {
            CACHALOT_TRY(takeLocation(*response));
            const qint64 has = endOfRange(*response).value_or(end);
            if (has == end) {
                m_received = end;
                break;
            }
            error = errorOfStatus(*response, *m_connection.services().clock);
            error.httpStatus.reset(); // partly taken: goes on below
        } else if (response->status == 404) {
            m_isOver = true;
            return UploadStep::Lost;
        } else if (response->status == 401 || response->status == 403) {
            return fail(m_connection.errorOf(*response, QStringLiteral("upload"), context));
        } else if (response->status == 413) {
            return UploadStep::TooLarge;
        } else {
            error = errorOfStatus(*response, *m_connection.services().clock);
            if (response->status == 416) {
                error.httpStatus.reset(); // the registry has another offset in mind; it says which
            } else if (!error.isRetryable()) {
                return UploadStep::ChunksRefused;
            }
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(error, context));
        if (!again) {
            return response ? fail(m_connection.errorOf(*response, QStringLiteral("upload"), context)) : fail(error);
        }
        CACHALOT_ASSIGN(const auto has, received(context));
        if (!has || *has < 0 || *has > end) {
            return UploadStep::Lost;
        }
        if (*has > m_received) {
            run.reset();
        }
        m_received = *has;
    }
    return UploadStep::Done;
}

Result<UploadStep> UploadSession::judgeEnd(HttpResponse &response, const Digest &digest, const OpContext &context)
{
    if (response.isSuccess()) {
        m_isOver = true;
        return UploadStep::Done;
    }
    if (response.status == 404) {
        m_isOver = true;
        return UploadStep::Lost;
    }
    const QByteArray body =
        response.body ? readAll(*response.body, kMaxErrorBodyBytes, context).value_or(QByteArray()) : QByteArray();
    const bool isOtherDigest = codesOfError(body).contains(QStringLiteral("DIGEST_INVALID"));
    response.body = std::make_unique<BufferSource>(body);
    Error error = m_connection.errorOf(response, QStringLiteral("blob %1").arg(digest.toShortString()), context);
    if (isOtherDigest) {
        error.code = ErrorCode::Damaged;
    }
    return fail(std::move(error));
}

Result<UploadStep> UploadSession::finish(const Digest &digest, const OpContext &context)
{
    RegistryCall call{.method = "PUT", .access = RegistryAccess::Push};
    call.repeat = Repeat::No;
    call.patience = kFinishPatience;
    CACHALOT_ASSIGN(
        HttpResponse response,
        m_connection.sendTo(m_location.withQueryItem("digest", digest.toString().toLatin1()), call, context));
    return judgeEnd(response, digest, context);
}

Result<UploadStep> UploadSession::sendWhole(const Digest &digest, const std::shared_ptr<RequestBody> &body,
                                            const OpContext &context)
{
    RegistryCall call{.method = "PUT", .access = RegistryAccess::Push};
    call.headers.add("Content-Type", "application/octet-stream");
    call.body = body;
    call.repeat = Repeat::No;
    call.patience = kFinishPatience;
    CACHALOT_ASSIGN(
        HttpResponse response,
        m_connection.sendTo(m_location.withQueryItem("digest", digest.toString().toLatin1()), call, context));
    return judgeEnd(response, digest, context);
}

} // namespace cachalot
