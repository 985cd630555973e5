#include "core/net/auth/aws/sigv4signer.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <vector>

namespace cachalot
{
namespace
{

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray sha256Hex(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray day(const QDateTime &time)
{
    return stamp(time).first(8);
}

/// By name in lower case; the values of one name in their order, blanks at the ends cut off and those within made one.
QMap<QByteArray, QByteArray> canonicalHeaders(const HttpRequest &request)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.headers.all()) {
        const QByteArray lower = name.toLower();
        const QByteArray text = value.simplified();
        headers[lower] = headers.contains(lower) ? headers[lower] + ',' + text : text;
    }
    if (!headers.contains("host")) {
        headers.insert("host", request.url.authority());
    }
    headers.remove("authorization");
    return headers;
}

QByteArray canonicalQuery(const QByteArray &query)
{
    std::vector<std::pair<QByteArray, QByteArray>> items;
    for (const QByteArray &item : query.split('&')) {
        if (item.isEmpty()) {
            continue;
        }
        const qsizetype equals = item.indexOf('=');
        const auto normal = [](const QByteArray &part) { return awsEncoded(QByteArray::fromPercentEncoding(part)); };
        items.emplace_back(normal(equals < 0 ? item : item.first(equals)),
                           equals < 0 ? QByteArray() : normal(item.sliced(equals + 1)));
    }
    std::sort(items.begin(), items.end());
    QByteArray text;
    for (const auto &[name, value] : items) {
        text += (text.isEmpty() ? QByteArray() : QByteArray("&")) + name + '=' + value;
    }
    return text;
}

} // namespace

QByteArray awsEncoded(const QByteArray &text, Slashes slashes)
{
    return text.toPercentEncoding(slashes == Slashes::Keep ? "/" : "", "");
}

QByteArray SigV4Signer::canonicalRequest(const HttpRequest &request, const QByteArray &payloadHash)
{
    const QByteArray &target = request.url.target();
    const qsizetype mark = target.indexOf('?');
    const auto headers = canonicalHeaders(request);
    QByteArray lines;
    for (auto at = headers.constBegin(); at != headers.constEnd(); ++at) {
        lines += at.key() + ':' + at.value() + '\n';
    }
    return request.method + '\n' + (mark < 0 ? target : target.first(mark)) + '\n' +
           (mark < 0 ? QByteArray() : canonicalQuery(target.sliced(mark + 1))) + '\n' + lines + '\n' +
           QByteArrayList(headers.keys()).join(';') + '\n' + payloadHash;
}

QByteArray SigV4Signer::scope(const QDateTime &time) const
{
    return day(time) + '/' + m_region + '/' + m_service + "/aws4_request";
}

QByteArray SigV4Signer::textToSign(const QByteArray &canonicalRequest, const QDateTime &time) const
{
    return "AWS4-HMAC-SHA256\n" + stamp(time) + '\n' + scope(time) + '\n' + sha256Hex(canonicalRequest);
}

void SigV4Signer::sign(HttpRequest &request, const AwsCredentials &credentials, const QByteArray &payloadHash,
                       const QDateTime &time) const
{
    request.headers.remove("Authorization");
    request.headers.set("X-Amz-Date", stamp(time));
    if (m_service == "s3") {
        request.headers.set("X-Amz-Content-Sha256", payloadHash);
    }
    if (!credentials.sessionToken.isEmpty()) {
        request.headers.set("X-Amz-Security-Token", credentials.sessionToken);
    }
    const QByteArray dayKey = hmac("AWS4" + credentials.secretAccessKey, day(time));
    const QByteArray key = hmac(hmac(hmac(dayKey, m_region), m_service), "aws4_request");
    const QByteArray text = textToSign(canonicalRequest(request, payloadHash), time);
    request.headers.set("Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + scope(time) +
                            ", SignedHeaders=" + QByteArrayList(canonicalHeaders(request).keys()).join(';') +
                            ", Signature=" + hmac(key, text).toHex());
}

} // namespace cachalot
