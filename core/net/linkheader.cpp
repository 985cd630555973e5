#include "core/net/linkheader.h"

#include <QList>

namespace cachalot
{
namespace
{

/// Where the next of `ends` stands that is in no quoted text; the text's end where there is none.
qsizetype endOutsideQuotes(const QByteArray &text, qsizetype from, QByteArrayView ends)
{
    bool quoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text.at(at);
        if (quoted && c == '\\') {
            ++at; // what follows is taken as it is
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && ends.contains(c)) {
            return at;
        }
    }
    return text.size();
}

bool isNext(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    if (equals < 0 || parameter.first(equals).trimmed().toLower() != "rel") {
        return false;
    }
    QByteArray value = parameter.sliced(equals + 1).trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
        value = value.sliced(1, value.size() - 2);
    }
    return value.toLower().split(' ').contains("next");
}

} // namespace

QByteArray nextLink(QByteArrayView header)
{
    const QByteArray text = header.toByteArray();
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) {
            return {};
        }
        qsizetype end = close + 1;
        bool next = false;
        do { // each parameter, to the comma that ends the link
            const qsizetype begin = end;
            end = endOutsideQuotes(text, begin, ";,");
            next = next || isNext(text.sliced(begin, end - begin));
        } while (end < text.size() && text.at(end++) == ';');
        if (next) {
            return text.sliced(open + 1, close - open - 1).trimmed();
        }
        at = end;
    }
}

} // namespace cachalot
