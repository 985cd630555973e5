#include "ui/models/textformat.h"

#include "core/base/format.h"
#include "core/cache/graphstats.h"

#include <QCoreApplication>
#include <QLocale>

#include <atomic>

namespace cachalot::text
{

namespace
{

QString plural(const char *text, qint64 n)
{
    // Qt's plural forms take an int; what is larger than that has the form of many.
    const int form = static_cast<int>(std::min<qint64>(n, 1'000'000'000));
    QString result = QCoreApplication::translate("TextFormat", text, nullptr, form);
    if (n != form) {
        result.replace(QString::number(form), QString::number(n));
    }
    return result;
}

std::atomic<bool> runsToTheLeft = false;
std::atomic<char16_t> decimalPoint = u'.';
std::atomic<char16_t> groupSeparator = u',';

// From the signs of English, in which core writes.
QString withSigns(QString number)
{
    for (QChar &sign : number) {
        if (sign == u'.') {
            sign = QChar(decimalPoint.load());
        } else if (sign == u',') {
            sign = QChar(groupSeparator.load());
        }
    }
    return number;
}

} // namespace

void setDirection(Qt::LayoutDirection direction)
{
    runsToTheLeft = direction == Qt::RightToLeft;
}

void setNumbers(const QLocale &language)
{
    const auto sign = [](const QString &text, char16_t otherwise) {
        return text.size() == 1 ? text.front().unicode() : otherwise;
    };
    decimalPoint = sign(language.decimalPoint(), u'.');
    groupSeparator = sign(language.groupSeparator(), u',');
}

QString isolated(const QString &quantity)
{
    return runsToTheLeft ? QChar(0x2066) + quantity + QChar(0x2069) : quantity;
}

QString percent(int whole)
{
    return isolated(QCoreApplication::translate("TextFormat", "%1 %", "per cent").arg(whole));
}

QString dash()
{
    return QStringLiteral("–");
}

QString age(const QDateTime &from, const QDateTime &now)
{
    if (!from.isValid()) {
        return dash();
    }
    const qint64 seconds = std::max<qint64>(0, from.secsTo(now));
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kYear = 365 * kDay;
    if (seconds < kMinute) {
        return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n second(s)"), seconds);
    }
    if (seconds < kHour) {
        return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n minute(s)"), seconds / kMinute);
    }
    if (seconds < 2 * kDay) {
        return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n hour(s)"), seconds / kHour);
    }
    if (seconds < 2 * kYear) {
        return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n day(s)"), seconds / kDay);
    }
    return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n year(s)"), seconds / kYear);
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString bytes(qint64 bytes)
{
    return bytes < 0 ? dash() : isolated(withSigns(formatBytes(bytes)));
}

QString count(std::optional<qint64> count)
{
    return count ? withSigns(formatCount(*count)) : dash();
}

QString decimal(double value)
{
    return withSigns(QString::number(value, 'f', 1));
}

QString formatName(CacheFormat format)
{
    const char *name = QT_TRANSLATE_NOOP("TextFormat", "stored as objects");
    switch (format) {
    case CacheFormat::ImageManifest:
        name = QT_TRANSLATE_NOOP("TextFormat", "image manifest");
        break;
    case CacheFormat::ImageIndex:
        name = QT_TRANSLATE_NOOP("TextFormat", "image index");
        break;
    case CacheFormat::DockerManifestList:
        name = QT_TRANSLATE_NOOP("TextFormat", "Docker manifest list");
        break;
    case CacheFormat::Inline:
        name = QT_TRANSLATE_NOOP("TextFormat", "inline in an image");
        break;
    case CacheFormat::Object:
        break;
    }
    return QCoreApplication::translate("TextFormat", name);
}

QString compressionName(std::optional<Compression> compression)
{
    return compression ? cachalot::compressionName(*compression) : dash();
}

QString ratio(qint64 packed, qint64 unpacked)
{
    if (packed <= 0 || unpacked < 0) {
        return dash();
    }
    const double times = static_cast<double>(unpacked) / static_cast<double>(packed);
    return isolated(decimal(times) + u'×');
}

QString listed(const QStringList &parts)
{
    QString list = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        list = QCoreApplication::translate("TextFormat", "%1, %2", "the parts of a list").arg(list, parts[i]);
    }
    return list;
}

QString explained(const QString &word, const QString &sentence)
{
    return QCoreApplication::translate("TextFormat", "%1. %2", "word, sentence").arg(word, sentence);
}

QString sentences(const QStringList &all)
{
    QString text;
    for (const QString &sentence : all) {
        if (!text.isEmpty() && !sentence.isEmpty()) {
            text = QCoreApplication::translate("TextFormat", "%1 %2", "two whole sentences").arg(text, sentence);
        } else if (text.isEmpty()) {
            text = sentence;
        }
    }
    return text;
}

QString labelled(const QString &label, const QString &value)
{
    return QCoreApplication::translate("TextFormat", "%1: %2", "label, value").arg(label, value);
}

QString noted(const QString &value, const QString &note)
{
    return QCoreApplication::translate("TextFormat", "%1 (%2)", "value, note").arg(value, note);
}

QString layers(qint64 n)
{
    return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n layer(s)"), n);
}

QString caches(qint64 n)
{
    return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n cache(s)"), n);
}

QString problems(qint64 n)
{
    return plural(QT_TRANSLATE_N_NOOP("TextFormat", "%n problem(s)"), n);
}

QString headline(const CacheSnapshot &snapshot, const CacheTotals &totals, const HeadlineFacts &facts,
                 const QDateTime &now)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("TextFormat", text); };
    QStringList parts;
    if (totals.layers > 0) {
        parts << inWords(QT_TRANSLATE_NOOP("TextFormat", "%1 in %2"))
                     .arg(bytes(totals.blobBytes), layers(totals.uniqueBlobs));
    }
    if (snapshot.isMalformed()) {
        parts << inWords(QT_TRANSLATE_NOOP("TextFormat", "a build takes nothing from it"));
    } else if (totals.records > 0) {
        parts << inWords(QT_TRANSLATE_NOOP("TextFormat", "%1 of %2 steps can be restored"))
                     .arg(count(std::max<qint64>(0, totals.recordsRestorable - facts.resultsLost)),
                          count(totals.records));
    } else {
        parts << inWords(QT_TRANSLATE_NOOP("TextFormat", "no steps"));
    }
    if (totals.newestResult.isValid()) {
        parts << inWords(QT_TRANSLATE_NOOP("TextFormat", "%1 old")).arg(age(totals.newestResult, now));
    }
    if (facts.problems > 0) {
        parts << problems(facts.problems);
    } else {
        parts << inWords(facts.verified == Verified::Yes ? QT_TRANSLATE_NOOP("TextFormat", "no damage")
                                                         : QT_TRANSLATE_NOOP("TextFormat", "no problems seen"));
    }
    QString sentence = parts.join(QStringLiteral(" · "));
    sentence.front() = sentence.front().toUpper();
    return sentence;
}

} // namespace cachalot::text
