#pragma once

#include "core/net/curlclient.h"
#include "core/net/retrypolicy.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

namespace cachalot
{

/// What every backend that speaks HTTP needs from outside; tests put their own in. A value type.
struct HttpServices {
    std::shared_ptr<RetryClock> clock;
    RetryPolicy retry;
    CurlClient::Options http;           ///< `tls` is made from what follows
    QStringList certificateDirectories; ///< that of a host is `DIRECTORY/HOST[:PORT]`
    QProcessEnvironment environment;    ///< where the stores' own tools would look for settings and credentials

    /// `http` with the certificates of each host that is asked.
    [[nodiscard]] CurlClient::Options curlOptions() const;

    /// The machine's clock; certificates and proxies where this user's other tools have them.
    [[nodiscard]] static HttpServices fromEnvironment(const QProcessEnvironment &environment);
};

} // namespace cachalot
