#include "core/base/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cachalot
{

namespace
{

// Query names whose values tell nothing: what registries and object stores take for listings, ranges and mounts.
constexpr std::array<QStringView, 24> kHarmlessQueryNames = {
    u"api-version", u"artifacttype", u"blockid",  u"comp",   u"delimiter", u"digest",     u"from",    u"include",
    u"last",        u"list-type",    u"location", u"marker", u"max-keys",  u"maxresults", u"mount",   u"n",
    u"partnumber",  u"prefix",       u"restype",  u"scope",  u"service",   u"tag",        u"uploads", u"versions",
};

bool isHarmlessQueryName(QStringView name)
{
    return std::any_of(kHarmlessQueryNames.begin(), kHarmlessQueryNames.end(),
                       [&](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

QString redactQuery(QStringView query)
{
    QString out;
    out.reserve(query.size());
    qsizetype at = 0;
    while (at <= query.size()) {
        qsizetype end = at;
        while (end < query.size() && query[end] != u'&' && query[end] != u';') {
            ++end;
        }
        const QStringView pair = query.sliced(at, end - at);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0) {
            // A name without a value is a flag (`?uploads`), or a token that somebody put there.
            out += pair.isEmpty() || isHarmlessQueryName(pair) ? pair : kRedacted;
        } else {
            const bool keep = equals + 1 == pair.size() || isHarmlessQueryName(pair.first(equals));
            out += pair.first(equals + 1);
            out += keep ? pair.sliced(equals + 1) : kRedacted;
        }
        if (end == query.size()) {
            break;
        }
        out += query[end];
        at = end + 1;
    }
    return out;
}

bool isPort(QStringView text)
{
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qsizetype findFirstOf(QStringView text, QStringView stops)
{
    const auto found = std::find_if(text.begin(), text.end(), [&](QChar c) { return stops.contains(c); });
    return found - text.begin();
}

// Where the '@' stands that ends `user:password`, or -1.
qsizetype userInfoEnd(QStringView rest)
{
    const QStringView authority = rest.first(findFirstOf(rest, u"/?#"));
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        return at;
    }
    // A password that nobody escaped may hold '/', '?' or '#'. It can be told by what stands after the colon: not a
    // port.
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon >= 0 && !authority.startsWith(u'[') && !isPort(authority.sliced(colon + 1))) {
        return rest.lastIndexOf(u'@');
    }
    return -1;
}

// What follows "scheme://".
QString redactAfterScheme(QStringView rest)
{
    QString out;
    if (const qsizetype at = userInfoEnd(rest); at >= 0) {
        out += kRedacted;
        rest = rest.sliced(at);
    }
    const qsizetype tail = findFirstOf(rest, u"?#");
    out += rest.first(tail);
    rest = rest.sliced(tail);
    if (rest.startsWith(u'?')) {
        const qsizetype fragment = rest.indexOf(u'#');
        const QStringView query = fragment < 0 ? rest : rest.first(fragment);
        out += u'?';
        out += redactQuery(query.sliced(1));
        rest = rest.sliced(query.size());
    }
    // A fragment never reaches a server, yet sign-in pages put tokens there.
    if (rest.size() > 1) {
        out += u'#';
        out += kRedacted;
    } else {
        out += rest;
    }
    return out;
}

QString redactUrls(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (;;) {
        const qsizetype scheme = text.indexOf(u"://");
        if (scheme < 0) {
            break;
        }
        const qsizetype start = scheme + 3;
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace() && !QStringView(u"\"<>\\`").contains(text[end])) {
            ++end;
        }
        out += text.first(start);
        out += redactAfterScheme(text.sliced(start, end - start));
        text = text.sliced(end);
    }
    out += text;
    return out;
}

} // namespace

QString redactText(QStringView text)
{
    static const QRegularExpression authorization(
        QStringLiteral("(authorization\\s*:\\s*[a-z0-9-]{1,20}\\s+|\\bbearer\\s+(?=[a-z0-9._~+/=-]{16}))[^\\s\"',]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tokens(QStringLiteral("\\beyJ[\\w-]{4,}+\\.[\\w-]{4,}+\\.[\\w-]*+"
                                                          "|\\bgh[pousr]_[A-Za-z0-9]{16,}+"
                                                          "|\\bgithub_pat_\\w{16,}+"
                                                          "|\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"));
    // Settings written as text: secret_access_key=…, "token": "…", AccountKey=…
    static const QRegularExpression settings(
        QStringLiteral(
            "(\\b[\\w.-]{0,40}?(?:secret|token|passwd|password|credential|access[_-]?key|api[_-]?key"
            "|account[_-]?key|signature)[\\w.-]{0,40}(?:[\"']\\s{0,9}:\\s{0,9}[\"']|\\s{0,9}=\\s{0,9}[\"']?))"
            "[^\\s,;&\"']+"),
        QRegularExpression::CaseInsensitiveOption);
    QString out = redactUrls(text);
    out.replace(authorization, QStringLiteral("\\1***"));
    out.replace(settings, QStringLiteral("\\1***"));
    out.replace(tokens, kRedacted.toString());
    return out;
}

QString redactUrl(const QString &url)
{
    if (url.contains(u"://")) {
        return redactText(url);
    }
    return redactText(redactAfterScheme(url));
}

QString redactReference(const QString &reference)
{
    static const QRegularExpression digest(QStringLiteral("@[a-z0-9+._-]{1,32}:[0-9a-fA-F]{32,128}$"));
    const QRegularExpressionMatch match = digest.match(reference);
    const qsizetype end = match.hasMatch() ? match.capturedStart() : reference.size();
    const qsizetype at = QStringView(reference).first(end).lastIndexOf(u'@');
    return redactText(at < 0 ? reference : kRedacted.toString() + reference.sliced(at));
}

bool holdsSecret(QStringView text)
{
    return redactText(text) != text;
}

} // namespace cachalot
