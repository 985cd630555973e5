#include "core/net/redirectingclient.h"

#include <algorithm>
#include <vector>

namespace cachalot
{
namespace
{

bool isFollowed(const HttpRequest &request, const HttpResponse &response)
{
    const bool onlyReads = request.method == "GET" || request.method == "HEAD";
    switch (response.status) {
    case 301:
    case 302:
    case 303:
        return onlyReads && response.headers.has("Location");
    case 307:
    case 308:
        return response.headers.has("Location");
    default:
        return false;
    }
}

} // namespace

Result<HttpResponse> RedirectingClient::send(const HttpRequest &request, const OpContext &context)
{
    HttpRequest current = request;
    std::vector<Url> visited;
    for (;;) {
        CACHALOT_ASSIGN(HttpResponse response, m_inner.send(current, context));
        if (!isFollowed(current, response)) {
            return response;
        }
        visited.push_back(current.url);
        const QString from = current.url.shown();
        auto next = current.url.resolved(response.headers.value("Location"));
        if (!next) {
            return fail(ErrorCode::Server,
                        QStringLiteral("%1: redirects to what is no URL: %2").arg(from, next.error().message));
        }
        if (current.url.isSecure() && !next->isSecure()) {
            return fail(
                ErrorCode::Refused,
                QStringLiteral("%1: redirects to plain HTTP (%2), which is not followed").arg(from, next->shown()));
        }
        const bool isLoop = std::find(visited.begin(), visited.end(), *next) != visited.end();
        if (isLoop || visited.size() > kMaxRedirects) {
            Error error{ErrorCode::Server,
                        isLoop ? QStringLiteral("%1: redirects in a circle").arg(from)
                               : QStringLiteral("%1: more than %2 redirects").arg(from).arg(kMaxRedirects)};
            error.httpStatus = response.status;
            return fail(std::move(error));
        }
        if (next->origin() != current.url.origin()) {
            for (const char *name : {"Authorization", "Cookie", "Proxy-Authorization"}) {
                current.headers.remove(name);
            }
        }
        current.url = *std::move(next);
    }
}

} // namespace cachalot
