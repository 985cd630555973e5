#include "core/net/curlfailure.h"

#include "core/base/format.h"
#include "core/base/redact.h"

#include <curl/curl.h>

#include <netdb.h>
#include <sys/socket.h>

namespace cachalot
{
namespace
{

/// A resolver that is quicker has an answer that it will have again.
constexpr double kQuickLookupSeconds = 1;

/// Whether the system's resolver says for certain that there is no such host, rather than that it can't tell now, which
/// curl's code does not say. Blocks as long as the resolver does.
bool isKnownNotToExist(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(host.constData(), nullptr, &hints, &found);
    if (code == 0) {
        freeaddrinfo(found);
    }
    return code == EAI_NONAME; // EAI_AGAIN and EAI_FAIL may pass
}

/// In TLS 1.3 a server says only after the handshake that it does not take the client's certificate, or wants one: curl
/// tells of it as of a connection that was lost. The words are OpenSSL's for the alerts of RFC 8446, 6.2.
bool isRefusedClient(const QString &words)
{
    return words.contains(u"alert bad certificate") || words.contains(u"alert certificate required") ||
           words.contains(u"alert certificate unknown") || words.contains(u"alert unknown ca");
}

} // namespace

Error errorOf(const CurlFailure &failure)
{
    const QString host = QString::fromLatin1(failure.url.authority());
    QString words = QString::fromUtf8(failure.text);
    if (words.isEmpty()) {
        words = QString::fromLatin1(curl_easy_strerror(static_cast<CURLcode>(failure.code)));
    }
    words = printable(redactText(words));
    Error error{ErrorCode::Network, QStringLiteral("%1: %2").arg(host, words)};
    if (isRefusedClient(words)) {
        error.isPermanent = true;
        error.message = QStringLiteral("%1: it wants a client certificate that it knows: %2; one belongs as X.cert and "
                                       "X.key into /etc/docker/certs.d/%1/")
                            .arg(host, words);
        return error;
    }
    switch (failure.code) {
    case CURLE_OPERATION_TIMEDOUT:
        error.code = ErrorCode::Timeout;
        break;
    case CURLE_COULDNT_RESOLVE_HOST:
        // A resolver that took its time may do so again, so it is not asked then.
        if (failure.seconds < kQuickLookupSeconds && isKnownNotToExist(failure.url.host())) {
            error.isPermanent = true;
            error.message = QStringLiteral("%1: there is no host of that name").arg(host);
        }
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
        error.isPermanent = true;
        error.message = QStringLiteral("%1: its certificate is not accepted: %2; an authority of your own belongs as a "
                                       ".crt file into /etc/docker/certs.d/%1/")
                            .arg(host, words);
        break;
    case CURLE_SSL_CONNECT_ERROR:
        error.isPermanent = true;
        error.message = QStringLiteral("%1: TLS failed: %2").arg(host, words);
        break;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        error.message = QStringLiteral("%1: the connection was lost after %2 bytes (%3)")
                            .arg(host)
                            .arg(failure.received)
                            .arg(words);
        break;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        error.code = ErrorCode::Unsupported;
        error.message = QStringLiteral("%1: the answer is no HTTP (%2)").arg(host, words);
        break;
    default:
        break;
    }
    return error;
}

} // namespace cachalot
