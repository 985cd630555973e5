#include "core/backend/objectstore/azure/azurerequest.h"

#include "core/base/format.h"
#include "core/net/httperror.h"
#include "core/net/retrypolicy.h"

namespace cachalot
{
namespace
{

/// The service refuses signatures whose time is further off than this.
constexpr qint64 kMaxSkewSeconds = 15 * 60;

/// How far this machine's clock is ahead of the server's, in seconds.
qint64 clockAhead(const HttpResponse &response, const QDateTime &now)
{
    const auto theirs = parseHttpDate(response.headers.value("Date"));
    return theirs ? theirs->secsTo(now) : 0;
}

} // namespace

HttpRequest azureRequest(const QByteArray &method, const Url &url)
{
    HttpRequest request{.method = method, .url = url};
    request.headers.add("x-ms-version", kAzureVersion.toByteArray());
    return request;
}

QByteArray azureErrorCode(const HttpResponse &response)
{
    return response.headers.value("x-ms-error-code").trimmed();
}

Error azureError(HttpResponse &response, const QString &what, const QDateTime &now, const OpContext &context)
{
    const QByteArray code = azureErrorCode(response);
    const qint64 ahead = clockAhead(response, now);
    Error error = errorOf(response, what, context, now);
    const QString words = printable(QString::fromLatin1(code), 80);
    if (!words.isEmpty() && !error.message.contains(words)) {
        error.message += QStringLiteral(": ") + words; // of an answer without a body
    }
    if (error.code == ErrorCode::Denied && std::abs(ahead) > kMaxSkewSeconds) {
        error.message += QStringLiteral("; the clock of this machine is %1 minutes %2 the server's, and requests are "
                                        "signed with their time")
                             .arg(std::abs(ahead) / 60)
                             .arg(ahead > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind"));
    }
    return error;
}

} // namespace cachalot
