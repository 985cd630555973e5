#include "core/backend/csvfields.h"

namespace cachalot
{

namespace
{

tl::unexpected<Error> parseError(QStringView before, const QString &what)
{
    return fail(ErrorCode::Usage,
                QStringLiteral("parse error on line 1, column %1: %2").arg(before.toUtf8().size() + 1).arg(what));
}

} // namespace

Result<std::vector<QString>> splitCsvFields(QStringView line)
{
    if (line.endsWith(u"\r\n")) {
        line.chop(2);
    } else if (line.endsWith(u'\n')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("EOF"));
    }
    std::vector<QString> fields;
    qsizetype at = 0;
    for (;;) {
        if (at == line.size() || line[at] != u'"') {
            const qsizetype comma = line.indexOf(u',', at);
            const QStringView field = line.sliced(at, (comma < 0 ? line.size() : comma) - at);
            if (const qsizetype quote = field.indexOf(u'"'); quote >= 0) {
                return parseError(line.first(at + quote), QStringLiteral("bare \" in non-quoted-field"));
            }
            fields.push_back(field.toString());
            if (comma < 0) {
                return fields;
            }
            at = comma + 1;
            continue;
        }
        const QString badQuote = QStringLiteral("extraneous or missing \" in quoted-field");
        QString field;
        ++at;
        for (;;) {
            const qsizetype quote = line.indexOf(u'"', at);
            if (quote < 0) {
                return parseError(line.first(at), badQuote);
            }
            field += line.sliced(at, quote - at);
            at = quote + 1;
            if (at == line.size()) {
                fields.push_back(field);
                return fields;
            }
            if (line[at] == u',') {
                fields.push_back(field);
                ++at;
                break;
            }
            if (line[at] != u'"') {
                return parseError(line.first(quote), badQuote);
            }
            field += u'"';
            ++at;
        }
    }
}

QString quoteCsvField(const QString &field)
{
    // A line break needs quotes only where it would end the line; they never harm.
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')) {
        return field;
    }
    QString doubled = field;
    doubled.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(doubled);
}

} // namespace cachalot
