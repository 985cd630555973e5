#pragma once

#include "core/base/operation.h"
#include "core/net/httpmessage.h"

#include <QByteArrayView>
#include <QDateTime>

namespace cachalot
{

/// Of the body of an error so much is read.
inline constexpr qint64 kMaxErrorBodyBytes = 64 * 1024;

/// What a response that is no success means. The message is "<what>: 404 Not Found: <the server's own words>", and
/// holds no secret; the rest of the body is dropped. `now` serves a Retry-After that is a date.
[[nodiscard]] Error errorOf(HttpResponse &response, const QString &what, const OpContext &context,
                            const QDateTime &now = QDateTime::currentDateTimeUtc());

/// The server's words in the body of an error, in one line: `errors[].code`, `message` and `detail` of a registry
/// (distribution-spec, "Error Codes"), `error` and `error_description` of a token server (RFC 6749), `code` and `msg`
/// of a Twirp service, Code and Message of an object store's XML, or the first line of a plain text. Empty for others,
/// such as HTML pages. Redacted.
[[nodiscard]] QString wordsOfError(QByteArrayView body, QByteArrayView contentType);

/// The registry's codes in the body of an error ("MANIFEST_UNKNOWN").
[[nodiscard]] QStringList codesOfError(QByteArrayView body);

/// 403: Denied, 404: NotFound …
[[nodiscard]] ErrorCode codeOfStatus(int status);

/// "Not Found"; empty for a status that has no name here.
[[nodiscard]] QString nameOfStatus(int status);

} // namespace cachalot
