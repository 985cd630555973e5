#include "core/net/auth/requestauthoriser.h"

namespace cachalot
{

Result<HttpResponse> AuthorisingClient::send(const HttpRequest &request, const OpContext &context)
{
    HttpRequest authorised = request;
    CACHALOT_TRY(m_authoriser.authorise(authorised, context));
    CACHALOT_ASSIGN(HttpResponse response, m_inner.send(authorised, context));
    if (response.isSuccess() || !m_authoriser.renew(authorised, response)) {
        return response;
    }
    response = {}; // gives its connection back
    authorised = request;
    CACHALOT_TRY(m_authoriser.authorise(authorised, context));
    return m_inner.send(authorised, context);
}

} // namespace cachalot
