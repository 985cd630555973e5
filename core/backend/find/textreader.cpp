#include "core/backend/find/textreader.h"

#include <algorithm>

namespace cachalot::find
{

namespace
{

bool isLineEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\n' ||
           (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n');
}

bool isContinuation(QStringView text, qsizetype at)
{
    return (text[at] == u'\\' || text[at] == u'`' || text[at] == u'^') && at + 1 < text.size() &&
           isLineEnd(text, at + 1);
}

// The end of a quoted part that begins at `at`, or -1 where its line ends first (then the quote belongs to something
// around the word, such as sh -c "…").
qsizetype closingQuote(QStringView text, qsizetype at)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\' && quote == u'"' && i + 1 < text.size()) {
            ++i;
        } else if (text[i] == quote) {
            return i;
        }
    }
    return -1;
}

// How long `${{ … }}`, `${…}` or `$(…)` is at a dollar, or 0.
qsizetype expressionLength(QStringView text)
{
    constexpr qsizetype kLongest = 1000;
    text = text.first(std::min(text.size(), kLongest));
    const auto upTo = [&](QStringView end) {
        const qsizetype found = text.indexOf(end);
        const qsizetype line = text.indexOf(u'\n');
        return found < 0 || (line >= 0 && line < found) ? 0 : found + end.size();
    };
    if (text.startsWith(u"${{")) {
        return upTo(u"}}");
    }
    if (text.startsWith(u"${")) {
        return upTo(u"}");
    }
    return text.startsWith(u"$(") ? upTo(u")") : 0;
}

void appendDoubleQuoted(QString &out, QStringView inside)
{
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const bool escape =
            inside[i] == u'\\' && i + 1 < inside.size() && QStringView(u"\"\\$`").contains(inside[i + 1]);
        out += inside[escape ? ++i : i];
    }
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

void skipBlanksAndComments(QStringView text, qsizetype &at)
{
    while (at < text.size()) {
        if (isSpace(text[at]) || text[at] == u',') {
            ++at;
        } else if (text[at] == u'#' || text.sliced(at).startsWith(u"//")) {
            const qsizetype end = text.indexOf(u'\n', at);
            at = end < 0 ? text.size() : end;
        } else {
            return;
        }
    }
}

// A bare text inside of brackets.
QString readBare(QStringView text, qsizetype &at, QStringView stops)
{
    const qsizetype start = at;
    while (at < text.size() && !stops.contains(text[at])) {
        const qsizetype length = text[at] == u'$' ? expressionLength(text.sliced(at)) : 0;
        at += length > 0 ? length : 1;
    }
    return text.sliced(start, at - start).trimmed().toString();
}

QString readTerm(QStringView text, qsizetype &at, QStringView stops)
{
    if (at < text.size() && (text[at] == u'"' || text[at] == u'\'')) {
        const qsizetype start = at;
        if (auto quoted = readQuoted(text, at)) {
            return *quoted;
        }
        at = start + 1;
    }
    return readBare(text, at, stops);
}

Element readObject(QStringView text, qsizetype &at)
{
    Element element;
    element.isObject = true;
    element.position = at;
    ++at;
    for (;;) {
        skipBlanksAndComments(text, at);
        if (at >= text.size() || text[at] == u']') {
            return element;
        }
        if (text[at] == u'}') {
            ++at;
            return element;
        }
        const qsizetype before = at;
        const QString key = readTerm(text, at, u"=:,}\n");
        while (at < text.size() && (text[at] == u' ' || text[at] == u'\t')) {
            ++at;
        }
        if (at < text.size() && (text[at] == u'=' || text[at] == u':')) {
            ++at;
            while (at < text.size() && (text[at] == u' ' || text[at] == u'\t')) {
                ++at;
            }
            element.pairs.emplace_back(key, readTerm(text, at, u",}\n"));
        }
        if (at == before) {
            ++at; // nothing that belongs here
        }
    }
}

} // namespace

void skipToWord(QStringView text, qsizetype &at)
{
    while (at < text.size() && (isSpace(text[at]) || isContinuation(text, at))) {
        ++at;
    }
}

QString readWord(QStringView text, qsizetype &at)
{
    QString out;
    int open = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (isSpace(c) || isContinuation(text, at)) {
            break;
        }
        if ((c == u';' || c == u'&' || c == u'|') &&
            (at + 1 == text.size() || isSpace(text[at + 1]) || text[at + 1] == c)) {
            break;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype end = closingQuote(text, at);
            if (end < 0) {
                break;
            }
            const QStringView inside = text.sliced(at + 1, end - at - 1);
            if (c == u'"') {
                appendDoubleQuoted(out, inside);
            } else {
                out += inside;
            }
            at = end + 1;
            continue;
        }
        if (c == u'$') {
            if (const qsizetype length = expressionLength(text.sliced(at)); length > 0) {
                out += text.sliced(at, length);
                at += length;
                continue;
            }
        }
        if (c == u')' && open-- == 0) {
            break;
        }
        open += c == u'(' ? 1 : 0;
        // Where it escapes nothing it is one of Windows' paths.
        if (c == u'\\' && at + 1 < text.size() && QStringView(u" \t\"'\\$`;&|()<>*?#~").contains(text[at + 1])) {
            ++at;
        }
        out += text[at++];
    }
    return out;
}

std::optional<QString> readQuoted(QStringView text, qsizetype &at)
{
    const QChar quote = text[at];
    QString out;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == quote) {
            if (quote == u'\'' && i + 1 < text.size() && text[i + 1] == quote) {
                out += text[i++];
                continue;
            }
            at = i + 1;
            return out;
        }
        if (c == u'\\' && quote == u'"' && i + 1 < text.size()) {
            const QChar next = text[++i];
            bool ok = false;
            if (next == u'u' && i + 4 < text.size()) {
                const uint point = text.sliced(i + 1, 4).toUInt(&ok, 16);
                if (ok) {
                    out += QChar(static_cast<char16_t>(point));
                    i += 4;
                    continue;
                }
            }
            out += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next == u'r' ? QChar(u'\r') : next;
            continue;
        }
        out += c;
    }
    return std::nullopt;
}

std::vector<Element> readList(QStringView text, qsizetype &at)
{
    constexpr size_t kMaxElements = 1000;
    std::vector<Element> out;
    ++at;
    while (out.size() < kMaxElements) {
        skipBlanksAndComments(text, at);
        if (at >= text.size()) {
            return out;
        }
        if (text[at] == u']') {
            ++at;
            return out;
        }
        if (text[at] == u'{') {
            out.push_back(readObject(text, at));
            continue;
        }
        Element element;
        element.position = at;
        element.text = readTerm(text, at, u",]\n");
        if (at == element.position) {
            ++at;
        } else {
            out.push_back(std::move(element));
        }
    }
    return out;
}

} // namespace cachalot::find
