#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>

#include <vector>

namespace cachalot
{

/// One challenge of a WWW-Authenticate header (RFC 9110, 11.6.1): `Bearer realm="…",service="…",scope="…"`.
struct AuthChallenge {
    QByteArray scheme;                       ///< in lower case
    QMap<QByteArray, QByteArray> parameters; ///< names in lower case, values without quotes
};

/// The challenges of all WWW-Authenticate headers of one answer, in order. What can't be read is left out; at most 16.
[[nodiscard]] std::vector<AuthChallenge> parseChallenges(const std::vector<QByteArray> &headers);

} // namespace cachalot
