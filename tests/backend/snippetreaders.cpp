#include "tests/backend/snippetreaders.h"

namespace cachalot::test
{

namespace
{

using namespace Qt::StringLiterals;

// The escapes that HCL and YAML share. `at` stands on the opening quote, and afterwards behind the closing one.
std::optional<QString> doubleQuoted(const QString &text, qsizetype &at)
{
    QString out;
    for (++at; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"') {
            ++at;
            return out;
        }
        if (c == u'\n') {
            return std::nullopt;
        }
        if (c != u'\\') {
            out += c;
            continue;
        }
        if (++at == text.size()) {
            return std::nullopt;
        }
        switch (text[at].unicode()) {
        case u'n':
            out += u'\n';
            break;
        case u'r':
            out += u'\r';
            break;
        case u't':
            out += u'\t';
            break;
        case u'"':
        case u'\\':
            out += text[at];
            break;
        case u'u':
        case u'U': {
            const qsizetype digits = text[at] == u'u' ? 4 : 8;
            bool ok = false;
            const uint point = text.mid(at + 1, digits).toUInt(&ok, 16);
            if (!ok) {
                return std::nullopt;
            }
            out += QChar::fromUcs4(static_cast<char32_t>(point));
            at += digits;
            break;
        }
        default:
            return std::nullopt;
        }
    }
    return std::nullopt;
}

QStringList linesAfter(const QString &text, const QString &line)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.front() != line) {
        lines.removeFirst();
    }
    if (!lines.isEmpty()) {
        lines.removeFirst();
    }
    return lines;
}

} // namespace

std::optional<QStringList> hclStrings(const QString &text, const QString &name)
{
    QStringList out;
    const QStringList lines = linesAfter(text, u"  "_s + name + u" = ["_s);
    for (const QString &line : lines) {
        if (line == u"  ]") {
            return out;
        }
        if (!line.startsWith(u"    \"")) {
            return std::nullopt;
        }
        qsizetype at = 4;
        auto string = doubleQuoted(line, at);
        if (!string || line.sliced(at) != u",") {
            return std::nullopt;
        }
        // A template: what is left of ${ once the escaped ones are out must be a variable, and here there is none.
        const QString escapedDollar(QChar(0xE000));
        const QString escapedPercent(QChar(0xE001));
        string->replace(u"$${"_s, escapedDollar).replace(u"%%{"_s, escapedPercent);
        if (string->contains(u"${") || string->contains(u"%{")) {
            return std::nullopt;
        }
        out.append(string->replace(escapedDollar, u"${"_s).replace(escapedPercent, u"%{"_s));
    }
    return std::nullopt;
}

std::optional<QString> yamlScalar(const QString &text)
{
    if (text.startsWith(u'"')) {
        qsizetype at = 0;
        auto out = doubleQuoted(text, at);
        return at == text.size() ? out : std::nullopt;
    }
    // Plain: no indicator at its start, and neither a comment nor a mapping in it.
    if (text.isEmpty() || text != text.trimmed() || QStringView(u"-?:,[]{}#&*!|>'%@`").contains(text.front()) ||
        text.contains(u": ") || text.contains(u" #") || text.endsWith(u':') || text.contains(u'\t')) {
        return std::nullopt;
    }
    return text;
}

std::optional<QStringList> yamlSequence(const QString &text, const QString &name)
{
    QStringList out;
    for (const QString &line : linesAfter(text, u"      "_s + name + u':')) {
        if (!line.startsWith(u"        - ")) {
            break;
        }
        const auto item = yamlScalar(line.sliced(10));
        if (!item) {
            return std::nullopt;
        }
        out.append(*item);
    }
    return out;
}

std::optional<QString> yamlValue(const QString &text, const QString &name)
{
    const QString start = u"    "_s + name + u": "_s;
    for (const QString &line : text.split(u'\n')) {
        if (line == start + u'|') {
            QString out;
            for (const QString &each : linesAfter(text, line)) {
                if (!each.startsWith(u"      ")) {
                    break;
                }
                out += each.sliced(6) + u'\n';
            }
            return out;
        }
        if (line.startsWith(start)) {
            return yamlScalar(line.sliced(start.size()));
        }
    }
    return std::nullopt;
}

QStringList actionsList(const QString &input)
{
    // csv-parse with relax_quotes: a quote counts at the beginning of a field only; fields may span lines.
    QStringList out;
    qsizetype at = 0;
    while (at < input.size()) {
        QStringList record;
        for (;;) {
            QString field;
            if (at < input.size() && input[at] == u'"') {
                for (++at; at < input.size(); ++at) {
                    if (input[at] != u'"') {
                        field += input[at];
                    } else if (at + 1 < input.size() && input[at + 1] == u'"') {
                        field += input[at++];
                    } else {
                        ++at;
                        break;
                    }
                }
            }
            while (at < input.size() && input[at] != u',' && input[at] != u'\n') {
                field += input[at++];
            }
            record.append(field);
            if (at == input.size() || input[at++] == u'\n') {
                break;
            }
        }
        const QString joined = record.join(u',').trimmed();
        if (!joined.isEmpty()) {
            out.append(joined);
        }
    }
    return out;
}

} // namespace cachalot::test
