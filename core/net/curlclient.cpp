#include "core/net/curlclient.h"

#include "core/net/curltransfer.h"

namespace cachalot
{

CurlClient::CurlClient(Options options) : m_options(std::move(options)), m_pool(std::make_shared<CurlPool>()) {}

CurlClient::~CurlClient() = default;

Result<HttpResponse> CurlClient::send(const HttpRequest &request, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    if (request.url.isEmpty()) {
        return fail(ErrorCode::Internal, QStringLiteral("a request without a URL"));
    }
    CurlTransfer::Settings settings;
    settings.connectTimeout = m_options.connectTimeout;
    settings.patience = request.patience.value_or(m_options.patience);
    settings.userAgent = m_options.userAgent;
    if (m_options.tls && request.url.isSecure()) {
        CACHALOT_ASSIGN(settings.tls, m_options.tls(request.url.authority()));
    }
    auto transfer = std::make_unique<CurlTransfer>(m_pool, request, settings, context);
    CACHALOT_TRY(transfer->start());
    HttpResponse response;
    response.status = transfer->status();
    response.headers = transfer->takeHeaders();
    response.url = request.url;
    response.body = std::move(transfer);
    return response;
}

} // namespace cachalot
