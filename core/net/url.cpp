#include "core/net/url.h"

#include "core/base/format.h"
#include "core/base/redact.h"

#include <QList>

#include <algorithm>

namespace cachalot
{
namespace
{

tl::unexpected<Error> invalid(QByteArrayView text, const char *why)
{
    const QString shown = printable(redactUrl(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 300)))));
    return fail(ErrorCode::Usage,
                QStringLiteral("\"%1\" is not a URL that can be used: %2").arg(shown, QLatin1String(why)));
}

int defaultPort(const QByteArray &scheme)
{
    return scheme == "https" ? 443 : 80;
}

bool isHostChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isIpv6Char(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

/// "a/../b" and "./" taken out of a path, as RFC 3986, 5.2.4 asks.
QByteArray withoutDots(const QByteArray &path)
{
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLast = i + 1 == segments.size();
        if (segments[i] == "..") {
            if (!kept.isEmpty()) {
                kept.removeLast();
            }
        } else if (segments[i] != ".") {
            kept.append(segments[i]);
            continue;
        }
        if (isLast) {
            kept.append(QByteArray());
        }
    }
    return '/' + kept.join('/');
}

} // namespace

Result<Url> Url::parse(QByteArrayView text)
{
    if (text.size() > kMaxBytes) {
        return invalid(text, "it is too long");
    }
    if (std::any_of(text.begin(), text.end(), [](char c) { return c <= ' ' || c >= 0x7f; })) {
        return invalid(text, "it holds blanks, control characters or characters beyond ASCII");
    }
    const qsizetype colon = text.indexOf("://");
    Url url;
    url.m_scheme = colon < 0 ? QByteArray() : text.first(colon).toByteArray().toLower();
    if (url.m_scheme != "http" && url.m_scheme != "https") {
        return invalid(text, "it starts neither with http:// nor with https://");
    }
    QByteArrayView rest = text.sliced(colon + 3);
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0) {
        rest = rest.first(fragment);
    }
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    QByteArray authority = rest.first(end - rest.begin()).toByteArray().toLower();
    if (authority.contains('@')) {
        return invalid(text, "it holds a user name");
    }
    url.m_port = defaultPort(url.m_scheme);
    const qsizetype portAt = authority.lastIndexOf(':');
    if (portAt >= 0 && portAt > authority.lastIndexOf(']')) {
        bool isNumber = false;
        const QByteArray port = authority.sliced(portAt + 1);
        if (!port.isEmpty()) {
            url.m_port = port.toInt(&isNumber);
            if (!isNumber || url.m_port < 1 || url.m_port > 65535) {
                return invalid(text, "its port is not a number from 1 to 65535");
            }
        }
        authority.truncate(portAt);
    }
    const bool isIpv6 = authority.startsWith('[') && authority.endsWith(']');
    const QByteArray name = isIpv6 ? authority.sliced(1, authority.size() - 2) : authority;
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isIpv6 ? isIpv6Char : isHostChar)) {
        return invalid(text, "it has no usable host");
    }
    url.m_host = authority;
    url.m_target = rest.sliced(end - rest.begin()).toByteArray();
    if (!url.m_target.startsWith('/')) {
        url.m_target.prepend('/');
    }
    return url;
}

Result<Url> Url::resolved(QByteArrayView reference) const
{
    const QByteArray text = reference.toByteArray().trimmed();
    const qsizetype colon = text.indexOf("://");
    if (colon >= 0 && text.first(colon).indexOf('/') < 0 && text.first(colon).indexOf('?') < 0) {
        return parse(text);
    }
    const QByteArray base = m_scheme + "://" + authority();
    if (text.startsWith("//")) {
        return parse(m_scheme + ':' + text);
    }
    const QByteArray path =
        m_target.first(std::max<qsizetype>(m_target.indexOf('?'), -1) < 0 ? m_target.size() : m_target.indexOf('?'));
    if (text.isEmpty()) {
        return *this;
    }
    if (text.startsWith('?')) {
        return parse(base + path + text);
    }
    const qsizetype query = text.indexOf('?');
    const QByteArray textPath = query < 0 ? text : text.first(query);
    const QByteArray textQuery = query < 0 ? QByteArray() : text.sliced(query);
    if (textPath.startsWith('/')) {
        return parse(base + withoutDots(textPath) + textQuery);
    }
    return parse(base + withoutDots(path.first(path.lastIndexOf('/') + 1) + textPath) + textQuery);
}

QByteArray Url::authority() const
{
    return m_port == defaultPort(m_scheme) ? m_host : m_host + ':' + QByteArray::number(m_port);
}

QByteArray Url::origin() const
{
    return m_scheme + "://" + m_host + ':' + QByteArray::number(m_port);
}

Url Url::withTarget(const QByteArray &target) const
{
    Url url = *this;
    url.m_target = target;
    return url;
}

Url Url::withQueryItem(const QByteArray &name, const QByteArray &value) const
{
    Url url = *this;
    url.m_target += m_target.contains('?') ? '&' : '?';
    url.m_target += name + '=' + value.toPercentEncoding();
    return url;
}

QByteArray Url::toBytes() const
{
    return m_scheme + "://" + authority() + m_target;
}

QString Url::shown() const
{
    return printable(redactUrl(QString::fromLatin1(toBytes())), 300);
}

bool isLoopback(QByteArrayView authority)
{
    QByteArray host = authority.toByteArray().toLower();
    if (host.startsWith('[')) {
        return host.startsWith("[::1]");
    }
    if (const qsizetype colon = host.indexOf(':'); colon >= 0) {
        host.truncate(colon);
    }
    if (host == "localhost") {
        return true;
    }
    const QList<QByteArray> parts = host.split('.');
    return parts.size() == 4 && parts.first() == "127" &&
           std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               bool isNumber = false;
               const int value = part.toInt(&isNumber);
               return isNumber && value >= 0 && value <= 255;
           });
}

} // namespace cachalot
