#include "ui/models/comparison.h"

#include "core/base/format.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace cachalot
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

// Names that tell two caches apart: the names themselves where they differ, else with what their specs differ in.
std::array<QString, 2> namesOf(const CacheSnapshot &a, const CacheSnapshot &b)
{
    std::array<QString, 2> names{printable(a.name, 60), printable(b.name, 60)};
    if (names[0] != names[1] && !names[0].isEmpty() && !names[1].isEmpty()) {
        return names;
    }
    return {Tr::tr("A (%1)").arg(names[0].isEmpty() ? Tr::tr("no name") : names[0]),
            Tr::tr("B (%1)").arg(names[1].isEmpty() ? Tr::tr("no name") : names[1])};
}

QString layersAndBytes(qint64 layers, qint64 bytes)
{
    return Tr::tr("%1 (%2)").arg(text::layers(layers), text::bytes(bytes));
}

QString moreLayers(qint64 n)
{
    return Tr::tr("%n more layer(s)", nullptr, int(std::min<qint64>(n, 1'000'000'000)));
}

// "max holds 7 more layers, 68 kB, and lets 7 more of 22 steps be restored."
QString gain(const QString &name, qint64 layers, qint64 bytes, qint64 steps, qint64 allSteps)
{
    if (layers == 0) {
        return steps > 0 ? Tr::tr("%1 lets %2 more of %3 steps be restored, from the same layers.")
                               .arg(name, text::count(steps), text::count(allSteps))
                         : Tr::tr("%1 holds keys of more steps; both restore the same of %2 steps.")
                               .arg(name, text::count(allSteps));
    }
    return steps > 0 ? Tr::tr("%1 holds %2, %3, and lets %4 more of %5 steps be restored.")
                           .arg(name, moreLayers(layers), text::bytes(bytes), text::count(steps), text::count(allSteps))
                     : Tr::tr("%1 holds %2, %3, and lets the same steps be restored.")
                           .arg(name, moreLayers(layers), text::bytes(bytes));
}

QString csvCell(QString text)
{
    // A cell that begins like a formula would be run by a spreadsheet.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0])) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', QStringLiteral("\"\""));
        return u'"' + text + u'"';
    }
    return text;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        quoted.append(csvCell(cell));
    }
    return quoted.join(u',') + QStringLiteral("\r\n"); // RFC 4180
}

QString number(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

std::vector<PlatformPair> platformPairs(const CacheSnapshot &a, const CacheSnapshot &b)
{
    std::vector<PlatformPair> pairs;
    for (size_t i = 0; i < a.platforms.size(); ++i) {
        const QString &name = a.platforms[i].platform;
        for (size_t j = 0; j < b.platforms.size() && !name.isEmpty(); ++j) {
            if (b.platforms[j].platform == name) {
                pairs.push_back({name, i, j});
                break;
            }
        }
    }
    if (pairs.empty()) {
        pairs.push_back({{}, 0, 0});
    }
    return pairs;
}

ComparisonPtr compareCaches(OpenedCachePtr a, OpenedCachePtr b, const PlatformPair &platform)
{
    auto comparison = std::make_shared<Comparison>();
    comparison->a = std::move(a);
    comparison->b = std::move(b);
    comparison->platform = platform;
    comparison->diff = diff(comparison->platformA(), comparison->platformB());
    comparison->names = namesOf(*comparison->a->snapshot, *comparison->b->snapshot);
    return comparison;
}

Comparison::Kind Comparison::kind() const
{
    if (!platformA().readable || !platformB().readable) {
        return Kind::Unreadable;
    }
    if (platformA().graph == nullptr || platformB().graph == nullptr) {
        return Kind::NoSteps;
    }
    if (diff.layers.empty() && diff.steps.empty()) {
        return Kind::Empty;
    }
    if (diff.isEqual()) {
        return Kind::Equal;
    }
    return diff.layerSums.commonCount == 0 && diff.recordSums.common == 0 ? Kind::Disjoint : Kind::Different;
}

QString Comparison::sentence() const
{
    const CacheDiff::LayerSums &layers = diff.layerSums;
    const CacheDiff::ResultSums &results = diff.resultSums;
    const QString &nameA = names[0];
    const QString &nameB = names[1];
    const auto blame = [&](bool isABad, bool isBBad) {
        return isABad && isBBad ? Tr::tr("%1 and %2").arg(nameA, nameB) : isABad ? nameA : nameB;
    };
    switch (kind()) {
    case Kind::Unreadable:
        return Tr::tr("There is nothing to compare: %1 could not be read.")
            .arg(blame(!platformA().readable, !platformB().readable));
    case Kind::NoSteps:
        return Tr::tr("BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in "
                      "%6.")
            .arg(blame(platformA().graph == nullptr, platformB().graph == nullptr), text::count(layers.commonCount),
                 text::count(layers.onlyACount), nameA, text::count(layers.onlyBCount), nameB);
    case Kind::Empty:
        return Tr::tr("Both caches are empty.");
    case Kind::Equal: {
        const QString same = Tr::tr("%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.")
                                 .arg(nameA, nameB, text::layers(layers.commonCount), text::count(results.both),
                                      text::count(stepCount()));
        return layers.commonBytesA == layers.commonBytesB
                   ? same
                   : Tr::tr("%1 They take %2 in %3 and %4 in %5.")
                         .arg(same, text::bytes(layers.commonBytesA), nameA, text::bytes(layers.commonBytesB), nameB);
    }
    case Kind::Disjoint:
        return Tr::tr("%1 and %2 have nothing in common: %3 against %4.")
            .arg(nameA, nameB, layersAndBytes(layers.onlyACount, layers.onlyABytes),
                 layersAndBytes(layers.onlyBCount, layers.onlyBBytes));
    case Kind::Different:
        break;
    }
    const bool isAMore = layers.onlyACount > 0 || results.onlyA > 0 || diff.recordSums.onlyA > 0;
    const bool isBMore = layers.onlyBCount > 0 || results.onlyB > 0 || diff.recordSums.onlyB > 0;
    if (isBMore && !isAMore) {
        return gain(nameB, layers.onlyBCount, layers.onlyBBytes, results.onlyB, stepCount());
    }
    if (isAMore && !isBMore) {
        return gain(nameA, layers.onlyACount, layers.onlyABytes, results.onlyA, stepCount());
    }
    return Tr::tr(
               "Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.")
        .arg(text::count(stepCount()), text::count(results.onlyA), nameA, text::count(results.onlyB), nameB,
             layersAndBytes(layers.onlyACount, layers.onlyABytes),
             layersAndBytes(layers.onlyBCount, layers.onlyBBytes));
}

QStringList Comparison::transferTimes() const
{
    constexpr qint64 kBits = 8;
    constexpr qint64 kMega = 1'000'000;
    constexpr qint64 kLong = 120;
    QStringList lines;
    const auto add = [&](const QString &name, qint64 bytes, qint64 steps) {
        if (bytes <= 0) {
            return;
        }
        const qint64 seconds = bytes / (kStatedBitsPerSecond / kBits);
        const QString time = seconds < 1       ? Tr::tr("under a second")
                             : seconds < kLong ? Tr::tr("about %1 s").arg(text::count(seconds))
                                               : Tr::tr("about %1 min").arg(text::count(seconds / 60));
        lines.append(Tr::tr("Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)", nullptr,
                            int(std::min<qint64>(steps, 1'000'000'000)))
                         .arg(name, text::bytes(bytes), time, text::count(kStatedBitsPerSecond / kMega)));
    };
    add(names[0], diff.layerSums.onlyABytes, diff.resultSums.onlyA);
    add(names[1], diff.layerSums.onlyBBytes, diff.resultSums.onlyB);
    return lines;
}

QString Comparison::summaryText() const
{
    const auto line = [](const QString &what, const QString &value) {
        return what.leftJustified(28, u' ') + value + u'\n';
    };
    const CacheDiff::LayerSums &layers = diff.layerSums;
    QString out = sentence() + QStringLiteral("\n\n");
    out += line(QStringLiteral("A"), a->snapshot->spec);
    out += line(QStringLiteral("B"), b->snapshot->spec);
    if (!platform.name.isEmpty()) {
        out += line(Tr::tr("Platform"), platform.name);
    }
    out += line(Tr::tr("Layers in both"), layersAndBytes(layers.commonCount, layers.commonBytesA) +
                                              (layers.commonBytesA == layers.commonBytesB
                                                   ? QString()
                                                   : Tr::tr(", %1 in B").arg(text::bytes(layers.commonBytesB))));
    out += line(Tr::tr("Layers only in A"), layersAndBytes(layers.onlyACount, layers.onlyABytes));
    out += line(Tr::tr("Layers only in B"), layersAndBytes(layers.onlyBCount, layers.onlyBBytes));
    out += line(Tr::tr("Restorable from both"), text::count(diff.resultSums.both));
    out += line(Tr::tr("Restorable only from A"), text::count(diff.resultSums.onlyA));
    out += line(Tr::tr("Restorable only from B"), text::count(diff.resultSums.onlyB));
    out += line(Tr::tr("Restorable from neither"), text::count(diff.resultSums.neither));
    for (const QString &time : transferTimes()) {
        out += time + u'\n';
    }
    return out;
}

QString stepTitle(const StepMatch &step, qint64 number)
{
    return step.label.isEmpty() ? Tr::tr("Step %1").arg(number) : step.label;
}

// CSV is for programs: its words are those of `compare --json` and are not translated.
QString Comparison::stepsAsCsv() const
{
    QString out = csvLine({QStringLiteral("order"), QStringLiteral("label"), QStringLiteral("digest"),
                           QStringLiteral("inA"), QStringLiteral("inB"), QStringLiteral("resultInA"),
                           QStringLiteral("resultInB"), QStringLiteral("bytes")});
    qint64 order = 0;
    for (const StepMatch &step : diff.steps) {
        out += csvLine({QString::number(++order), step.label, QString::fromUtf8(step.digest),
                        yesNo(step.inA.has_value()), yesNo(step.inB.has_value()), yesNo(step.resultInA),
                        yesNo(step.resultInB), QString::number(step.bytes)});
    }
    return out;
}

QString Comparison::layersAsCsv() const
{
    QString out = csvLine(
        {QStringLiteral("label"), QStringLiteral("digest"), QStringLiteral("bytesA"), QStringLiteral("bytesB")});
    for (const LayerMatch &layer : diff.layers) {
        out += csvLine({layer.label, layer.key, number(layer.bytesA), number(layer.bytesB)});
    }
    return out;
}

} // namespace cachalot
