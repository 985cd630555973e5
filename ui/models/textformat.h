#pragma once

#include "core/cache/cachesnapshot.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QLocale;

namespace cachalot
{
struct CacheTotals;
}

/// Texts of the app that core has only as codes or in technical English: translated, with plurals. Any thread.
namespace cachalot::text
{

/// Which way the texts run that quantities stand in. To the right by default; the app tells it once it knows its
/// language.
void setDirection(Qt::LayoutDirection direction);
/// How numbers are written: "1.2 MB" and "1,234", or with the signs of the language that the texts are in. English by
/// default; the app tells it together with the direction.
void setNumbers(const QLocale &language);
/// A quantity with its unit, a digest, a path: what stays as it is in a text that runs from right to left. There it is
/// put between Unicode's isolates (U+2066, U+2069), without which "28.8 kB" becomes "kB 28.8".
[[nodiscard]] QString isolated(const QString &quantity);
/// "64 %".
[[nodiscard]] QString percent(int whole);

/// "12 seconds", "3 minutes", "5 hours", "2 days"; a dash for an invalid time.
[[nodiscard]] QString age(const QDateTime &from, const QDateTime &now);
/// The exact local time, for a tooltip; empty for an invalid one.
[[nodiscard]] QString exactTime(const QDateTime &time);
/// As formatBytes(), in the language of the app; a dash where it is not known (negative).
[[nodiscard]] QString bytes(qint64 bytes);
/// "1,234"; a dash where it is not known.
[[nodiscard]] QString count(std::optional<qint64> count);
/// "12.5": with one digit behind the point.
[[nodiscard]] QString decimal(double value);
[[nodiscard]] QString formatName(CacheFormat format);
[[nodiscard]] QString compressionName(std::optional<Compression> compression);
/// "3.2×": how many times larger it is unpacked; a dash where that is not known.
[[nodiscard]] QString ratio(qint64 packed, qint64 unpacked);

/// "13 to copy, 1 already there".
[[nodiscard]] QString listed(const QStringList &parts);
/// "All of it goes. The old blobs stay.": whole sentences one behind the other, with what the language puts between
/// them (Chinese and Japanese put nothing). Empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &all);
/// "Restorable. A build that gets here takes the result.": a word and the sentence that explains it.
[[nodiscard]] QString explained(const QString &word, const QString &sentence);
/// "Sign in: works".
[[nodiscard]] QString labelled(const QString &label, const QString &value);
/// "1.2 MB (1,203,385 bytes)".
[[nodiscard]] QString noted(const QString &value, const QString &note);

[[nodiscard]] QString layers(qint64 n);   ///< "14 layers"
[[nodiscard]] QString caches(qint64 n);   ///< "12 caches"
[[nodiscard]] QString problems(qint64 n); ///< "3 problems"

/// The sentence on a cache: "1.2 MB in 14 layers · 13 of 22 steps can be restored · 2 days old · no problems seen".
enum class Verified { No, Yes };
struct HeadlineFacts {
    qint64 problems = 0;
    qint64 resultsLost = 0; ///< to what verification found
    Verified verified = Verified::No;
};
[[nodiscard]] QString headline(const CacheSnapshot &snapshot, const CacheTotals &totals, const HeadlineFacts &facts,
                               const QDateTime &now);

/// What stands for an unknown value in a table.
[[nodiscard]] QString dash();

} // namespace cachalot::text
