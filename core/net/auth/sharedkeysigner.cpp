#include "core/net/auth/sharedkeysigner.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace cachalot
{
namespace
{

/// "x-ms-date:…\nx-ms-version:…\n", sorted by name. (The service sorts by the weights of a locale; they agree with
/// bytes for the names that are sent here.)
QByteArray canonicalHeaders(const HttpHeaders &headers)
{
    QMap<QByteArray, QByteArray> sorted;
    for (const auto &[name, value] : headers.all()) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith("x-ms-")) {
            QByteArray &joined = sorted[lower];
            joined += joined.isEmpty() ? value.trimmed() : ',' + value.trimmed();
        }
    }
    QByteArray text;
    for (auto at = sorted.constBegin(); at != sorted.constEnd(); ++at) {
        text += at.key() + ':' + at.value() + '\n';
    }
    return text;
}

/// "/account/path\nname:value…": the path as it is sent, the query decoded and sorted by its names.
QByteArray canonicalResource(const QByteArray &account, const Url &url)
{
    const QByteArray &target = url.target();
    const qsizetype mark = target.indexOf('?');
    QByteArray text = '/' + account + (mark < 0 ? target : target.first(mark));
    QMap<QByteArray, QList<QByteArray>> items;
    const QList<QByteArray> pairs = mark < 0 ? QList<QByteArray>() : target.sliced(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray part) { return QByteArray::fromPercentEncoding(part.replace('+', ' ')); };
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals)).toLower();
        if (!name.isEmpty()) {
            items[name] << (equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1)));
        }
    }
    for (auto at = items.begin(); at != items.end(); ++at) {
        std::sort(at->begin(), at->end());
        text += '\n' + at.key() + ':' + at->join(',');
    }
    return text;
}

} // namespace

Result<std::unique_ptr<SharedKeySigner>> SharedKeySigner::create(QByteArray account, QByteArrayView key,
                                                                 std::shared_ptr<RetryClock> clock)
{
    const auto decoded = QByteArray::fromBase64Encoding(key.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("the key of the storage account %1 is not what the portal shows: it is no base64")
                        .arg(QString::fromUtf8(account)));
    }
    return std::unique_ptr<SharedKeySigner>(new SharedKeySigner(std::move(account), decoded.decoded, std::move(clock)));
}

QByteArray SharedKeySigner::textToSign(const HttpRequest &request) const
{
    const qint64 length = request.body ? request.body->length() : 0;
    const HttpHeaders &headers = request.headers;
    return request.method + '\n'                                                                                   //
           + headers.value("Content-Encoding") + '\n'                                                              //
           + headers.value("Content-Language") + '\n'                                                              //
           + (length > 0 ? QByteArray::number(length) : QByteArray()) + '\n' + headers.value("Content-MD5") + '\n' //
           + headers.value("Content-Type") + '\n'                                                                  //
           + '\n'                                        // x-ms-date takes the place of Date
           + headers.value("If-Modified-Since") + '\n'   //
           + headers.value("If-Match") + '\n'            //
           + headers.value("If-None-Match") + '\n'       //
           + headers.value("If-Unmodified-Since") + '\n' //
           + headers.value("Range") + '\n'               //
           + canonicalHeaders(headers) + canonicalResource(m_account, request.url);
}

Result<> SharedKeySigner::authorise(HttpRequest &request, const OpContext &)
{
    request.headers.set(
        "x-ms-date",
        QLocale::c().toString(m_clock->now().toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT");
    const QByteArray signature =
        QMessageAuthenticationCode::hash(textToSign(request), m_key, QCryptographicHash::Sha256).toBase64();
    request.headers.set("Authorization", "SharedKey " + m_account + ':' + signature);
    return {};
}

} // namespace cachalot
