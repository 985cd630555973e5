#pragma once

#include "core/base/error.h"
#include "core/net/url.h"

#include <QByteArray>

namespace cachalot
{

/// How an exchange ended for curl, where it did not end well.
struct CurlFailure {
    int code = 0;         ///< a CURLcode
    QByteArray text = {}; ///< what curl or its TLS library say; empty: the code's own words
    Url url = {};         ///< that was asked
    qint64 received = 0;  ///< bytes of the body
    double seconds = 0;   ///< since its beginning
};

/// In our words: what happened, whether asking again may help, and what can be done about it. May ask the system's
/// resolver whether there is such a host.
[[nodiscard]] Error errorOf(const CurlFailure &failure);

} // namespace cachalot
