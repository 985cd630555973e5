#include "core/backend/snippet/textquoting.h"

#include <QRegularExpression>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

// Escapes for what stands in double quotes in both HCL and YAML: \uNNNN and \UNNNNNNNN are the same in the two.
QString escapeDoubleQuoted(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const auto points = text.toUcs4();
    for (const uint point : points) {
        const auto c = static_cast<char32_t>(point);
        switch (c) {
        case U'"':
            out += u"\\\""_s;
            break;
        case U'\\':
            out += u"\\\\"_s;
            break;
        case U'\n':
            out += u"\\n"_s;
            break;
        case U'\r':
            out += u"\\r"_s;
            break;
        case U'\t':
            out += u"\\t"_s;
            break;
        default:
            // The byte order mark prints as nothing, and YAML forbids it.
            if (QChar::isPrint(c) && c != 0xFEFF) {
                out += QChar::fromUcs4(c);
            } else if (c <= 0xFFFF) {
                out += u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
            } else {
                out += u"\\U%1"_s.arg(static_cast<uint>(c), 8, 16, QChar(u'0'));
            }
        }
    }
    return out;
}

} // namespace

QString quoteShell(const QString &text)
{
    // A leading "=" is expanded by zsh.
    static const QRegularExpression safe(u"\\A(?!=)[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (safe.match(text).hasMatch()) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString escapeHcl(const QString &text)
{
    QString out = escapeDoubleQuoted(text);
    out.replace(u"${"_s, u"$${"_s);
    out.replace(u"%{"_s, u"%%{"_s);
    return out;
}

QString quoteYaml(const QString &text)
{
    // All that a spec without surprises needs. It begins with a letter and holds neither a blank nor a ": ", so it can
    // be no number, no mapping and no comment; a bare word such as "true" holds no "=".
    static const QRegularExpression plain(u"\\A[A-Za-z][A-Za-z0-9_@%+=:,;./$-]*=[A-Za-z0-9_@%+=:,;./$-]*\\z"_s);
    if (plain.match(text).hasMatch() && !text.endsWith(u':')) {
        return text;
    }
    return u'"' + escapeDoubleQuoted(text) + u'"';
}

bool isYamlBlockLine(const QString &text)
{
    if (text.isEmpty() || text.front().isSpace()) {
        return false;
    }
    const auto points = text.toUcs4();
    for (const uint point : points) {
        const auto c = static_cast<char32_t>(point);
        if (!QChar::isPrint(c) || c == 0xFEFF) {
            return false;
        }
    }
    return true;
}

} // namespace cachalot
