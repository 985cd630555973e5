#include "core/net/auth/aws/awssigningclient.h"

#include "core/net/httperror.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdlib>

namespace cachalot
{
namespace
{

/// Services take times that are up to 15 minutes off; what is less than this is no reason for a refusal.
constexpr qint64 kTolerableSkewSeconds = 4 * 60;
/// Whoever sends more says what its hash is.
constexpr qint64 kMaxUnhashedBytes = qint64(1) << 20;

bool isOneOf(const QByteArray &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *known) { return code == known; });
}

Result<QByteArray> payloadHashOf(const HttpRequest &request, const OpContext &context)
{
    if (request.headers.has(kPayloadHashHeader)) {
        return request.headers.value(kPayloadHashHeader);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (request.body) {
        CACHALOT_ASSIGN(const auto source, request.body->open(context));
        CACHALOT_ASSIGN(const QByteArray bytes, readAll(*source, kMaxUnhashedBytes, context));
        hash.addData(bytes);
    }
    return hash.result().toHex();
}

} // namespace

QByteArray awsErrorCode(QByteArrayView body)
{
    QXmlStreamReader xml(body.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Code") {
            return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toLatin1();
        }
    }
    return {};
}

Result<HttpResponse> AwsSigningClient::send(const HttpRequest &request, const OpContext &context)
{
    CACHALOT_ASSIGN(const QByteArray payloadHash, payloadHashOf(request, context));
    for (int attempt = 1;; ++attempt) {
        CACHALOT_ASSIGN(const AwsCredentials credentials, m_credentials.get(context));
        HttpRequest signedRequest = request;
        m_signer.sign(signedRequest, credentials, payloadHash, m_clock.now().addSecs(m_skewSeconds));
        CACHALOT_ASSIGN(HttpResponse response, m_inner.send(signedRequest, context));
        // The clock and the credentials may both be at fault, each once.
        if (attempt > 2 || judge(response, credentials, context) == Verdict::Stands) {
            return response;
        }
    }
}

AwsSigningClient::Verdict AwsSigningClient::judge(HttpResponse &response, const AwsCredentials &used,
                                                  const OpContext &context)
{
    if (response.status != 400 && response.status != 401 && response.status != 403) {
        return Verdict::Stands;
    }
    QByteArray body;
    if (response.body) {
        body = readAll(*response.body, kMaxErrorBodyBytes, context).value_or(QByteArray());
        response.body = std::make_unique<BufferSource>(body);
    }
    const QByteArray code = awsErrorCode(body); // the answer to a HEAD has none
    if ((code.isEmpty() || isOneOf(code, {"RequestTimeTooSkewed", "RequestExpired", "InvalidSignatureException",
                                          "SignatureDoesNotMatch", "AccessDenied", "AuthFailure"})) &&
        adjustClock(response)) {
        return Verdict::Again;
    }
    // A HEAD with credentials that have ended is answered by a 400; a 403 means what it says.
    const bool isOver = (code.isEmpty() && response.status == 400) ||
                        isOneOf(code, {"ExpiredToken", "ExpiredTokenException", "InvalidToken", "TokenRefreshRequired",
                                       "InvalidAccessKeyId", "InvalidClientTokenId", "UnrecognizedClientException"});
    return isOver && m_credentials.forget(used) ? Verdict::Again : Verdict::Stands;
}

bool AwsSigningClient::adjustClock(const HttpResponse &response)
{
    const QDateTime now = m_clock.now();
    const auto theirs = parseHttpDate(response.headers.value("Date"));
    if (!theirs) {
        return false;
    }
    const qint64 skew = now.secsTo(*theirs);
    if (std::abs(skew - m_skewSeconds) < kTolerableSkewSeconds) {
        return false;
    }
    m_skewSeconds = skew;
    return true;
}

} // namespace cachalot
