#include "core/transfer/bundlecache.h"

#include "core/backend/backendfactory.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace cachalot
{
namespace
{

QString nameIn(const CacheSnapshot &snapshot)
{
    const bool isNameless = snapshot.name.isEmpty() || Digest::parse(snapshot.name).has_value();
    return isNameless ? QStringLiteral("latest") : snapshot.name;
}

} // namespace

Result<BundledCache> bundleCache(CopySource source, const QString &file, const OpContext &context)
{
    CACHALOT_TRY(bundlePackingOf(file));
    const QTemporaryDir staging(QFileInfo(file).absolutePath() + QStringLiteral("/.cachalot-bundle-XXXXXX"));
    if (!staging.isValid()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(file, staging.errorString()));
    }
    const QString directory = staging.filePath(QStringLiteral("cache"));
    CACHALOT_ASSIGN(
        const auto destination,
        createBackend(BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), directory},
                                                            {QStringLiteral("tag"), nameIn(source.snapshot)}}),
                      Direction::Export));
    std::vector<CopySource> sources;
    sources.push_back(std::move(source));
    CACHALOT_ASSIGN(const CopyPlan plan, planCopy(std::move(sources), *destination, CopyOptions(), context));
    BundledCache bundled;
    CACHALOT_ASSIGN(bundled.copy, runCopy(plan, *destination, nullptr, context));
    CACHALOT_ASSIGN(bundled.bundle, writeBundle(directory, file, context));
    return bundled;
}

} // namespace cachalot
