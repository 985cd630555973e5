#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace cachalot
{

/// An absolute http or https URL. Path and query are kept byte for byte, since a signature may cover them; there is no
/// fragment and no user info. A value type.
class Url
{
public:
    /// Longer ones are an error.
    static constexpr qsizetype kMaxBytes = 16 * 1024;

    Url() = default;

    /// Errors (Usage): another scheme, no host, `user:password@`, blanks, control characters or bytes beyond ASCII; the
    /// message holds no secret.
    [[nodiscard]] static Result<Url> parse(QByteArrayView text);
    /// What a Location or Link header means, seen from here: absolute, `//host/…`, `/path`, `?query` or relative to
    /// the folder (RFC 3986, 5.2). Errors as parse().
    [[nodiscard]] Result<Url> resolved(QByteArrayView reference) const;

    [[nodiscard]] bool isEmpty() const { return m_host.isEmpty(); }
    [[nodiscard]] bool isSecure() const { return m_scheme == "https"; }
    [[nodiscard]] const QByteArray &scheme() const { return m_scheme; }
    /// In lower case; an IPv6 address stands in brackets.
    [[nodiscard]] const QByteArray &host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    /// `host`, or `host:port` where the port is not the scheme's own.
    [[nodiscard]] QByteArray authority() const;
    /// `scheme://host:port`: what decides whether a credential may go there.
    [[nodiscard]] QByteArray origin() const;
    /// Path and query; starts with "/".
    [[nodiscard]] const QByteArray &target() const { return m_target; }

    [[nodiscard]] Url withTarget(const QByteArray &target) const;
    /// With one more query item, behind those that are there; the value is percent-encoded.
    [[nodiscard]] Url withQueryItem(const QByteArray &name, const QByteArray &value) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// For messages: without what may be secret in the query.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const Url &, const Url &) = default;

private:
    QByteArray m_scheme;
    QByteArray m_host;
    int m_port = 0;
    QByteArray m_target;
};

/// True for localhost and the addresses that never leave the machine, with or without a port; containerd and Docker
/// speak plain HTTP to such a registry (remotes/docker, MatchLocalhost).
[[nodiscard]] bool isLoopback(QByteArrayView authority);

} // namespace cachalot
