#include "core/net/linkheader.h"

#include <QList>

namespace cachalot
{
namespace
{

bool isNext(const QByteArray &parameters)
{
    for (const QByteArray &parameter : parameters.split(';')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.first(equals).trimmed().toLower() != "rel") {
            continue;
        }
        QByteArray value = parameter.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
            value = value.sliced(1, value.size() - 2);
        }
        if (value.toLower().split(' ').contains("next")) {
            return true;
        }
    }
    return false;
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
        // The parameters end at a comma outside of quotes.
        qsizetype end = close + 1;
        bool quoted = false;
        for (; end < text.size() && (quoted || text[end] != ','); ++end) {
            quoted = text[end] == '"' ? !quoted : quoted;
        }
        if (isNext(text.sliced(close + 1, end - close - 1))) {
            return text.sliced(open + 1, close - open - 1).trimmed();
        }
        at = end;
    }
}

} // namespace cachalot
