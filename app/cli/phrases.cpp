#include "app/cli/phrases.h"

#include "core/base/format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cachalot::cli
{

QString counted(qint64 count, const QString &singular, const QString &plural)
{
    return formatCount(count) + QLatin1Char(' ') + (count == 1 ? singular : plural);
}

QString contentSentence(const CacheTotals &totals)
{
    const QString age =
        totals.newestResult.isValid()
            ? QStringLiteral("%1 old").arg(formatAge(totals.newestResult, QDateTime::currentDateTimeUtc()))
            : QStringLiteral("of unknown age");
    return QStringLiteral("%1 in %2, %3; %4 of %5 can be restored")
        .arg(formatBytes(totals.blobBytes), counted(totals.layers, QStringLiteral("layer"), QStringLiteral("layers")),
             age, formatCount(totals.recordsRestorable),
             counted(totals.records, QStringLiteral("step"), QStringLiteral("steps")));
}

QString formatPhrase(CacheFormat format)
{
    switch (format) {
    case CacheFormat::ImageManifest:
        return QStringLiteral("image manifest");
    case CacheFormat::ImageIndex:
        return QStringLiteral("image index");
    case CacheFormat::DockerManifestList:
        return QStringLiteral("Docker manifest list");
    case CacheFormat::Inline:
        return QStringLiteral("inline");
    case CacheFormat::Object:
        break;
    }
    return QStringLiteral("object store");
}

QString compressionPhrase(const CacheTotals &totals)
{
    if (totals.bytesByCompression.size() == 1) {
        return compressionName(totals.bytesByCompression.begin()->first);
    }
    std::vector<std::pair<Compression, qint64>> parts(totals.bytesByCompression.begin(),
                                                      totals.bytesByCompression.end());
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    qint64 sum = 0;
    for (const auto &[compression, bytes] : parts) {
        sum += bytes;
    }
    QStringList texts;
    for (const auto &[compression, bytes] : parts) {
        const double share = sum == 0 ? 0.0 : 100.0 * static_cast<double>(bytes) / static_cast<double>(sum);
        const QString number = share > 0 && share < 1 ? QStringLiteral("<1") : QString::number(std::llround(share));
        texts += QStringLiteral("%1 %2 %").arg(compressionName(compression), number);
    }
    return texts.join(QStringLiteral(", "));
}

QString effectPhrase(BuildEffect effect)
{
    switch (effect) {
    case BuildEffect::None:
        return QStringLiteral("a build does not notice");
    case BuildEffect::ResultDropped:
        return QStringLiteral("BuildKit drops the result, and the step runs again");
    case BuildEffect::StepRuns:
        return QStringLiteral("loading the result fails, and the step runs again");
    case BuildEffect::ImportRejected:
        return QStringLiteral("BuildKit rejects the whole cache and builds without it");
    case BuildEffect::SilentlyEmpty:
        return QStringLiteral("BuildKit takes the whole cache as empty and says nothing");
    case BuildEffect::EntrySkipped:
        return QStringLiteral("the client prints a warning and builds without the cache");
    case BuildEffect::BuildFails:
        break;
    }
    return QStringLiteral("the build fails");
}

QString sizeText(std::optional<qint64> bytes)
{
    return bytes && *bytes >= 0 ? formatBytes(*bytes) : QStringLiteral("?");
}

} // namespace cachalot::cli
