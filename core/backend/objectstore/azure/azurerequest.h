#pragma once

#include "core/base/operation.h"
#include "core/net/httpmessage.h"

#include <QDateTime>

namespace cachalot
{

/// The version of the blob service's protocol that requests ask for (`x-ms-version`).
inline constexpr QByteArrayView kAzureVersion = "2021-12-02";

/// A request to the blob service, with the headers that all of them have.
[[nodiscard]] HttpRequest azureRequest(const QByteArray &method, const Url &url);

/// The service's own code of an error (`x-ms-error-code`: "ContainerNotFound"); it is there in answers to HEAD, too.
[[nodiscard]] QByteArray azureErrorCode(const HttpResponse &response);

/// What an answer that is no success means: "<what>: 403 Forbidden: AuthenticationFailed: …", with what people can do
/// about it. `now` is this machine's time: where the server's is another, that may be why.
[[nodiscard]] Error azureError(HttpResponse &response, const QString &what, const QDateTime &now,
                               const OpContext &context);

} // namespace cachalot
