#include "app/cli/cachefiles.h"

#include "app/cli/findings.h"
#include "core/cache/chains.h"

#include <QDir>

#include <algorithm>

namespace cachalot::cli
{

bool CacheFiles::isDamaged() const
{
    return std::any_of(listing.findings.begin(), listing.findings.end(),
                       [](const auto &ofLayer) { return std::any_of(ofLayer.begin(), ofLayer.end(), isDamage); });
}

Result<std::vector<LayerId>> chosenChain(const CommandContext &context, const OpenedCache &opened, const QString &cache)
{
    const PlatformCache &platform = opened.platform();
    if (const QString layer = context.arguments.value(QStringLiteral("layer")); !layer.isEmpty()) {
        CACHALOT_ASSIGN(const LayerId id, findLayer(platform, layer));
        return std::vector{id};
    }
    std::vector<LayerId> chain = defaultChain(platform);
    if (chain.empty()) {
        const auto problems = opened.snapshot.allProblems();
        return opened.snapshot.isMalformed() && !problems.empty()
                   ? fail(ErrorCode::Damaged, QStringLiteral("%1: %2").arg(cache, problems.front().message))
                   : fail(ErrorCode::NotFound,
                          QStringLiteral("%1: no step has a result; --layer names a layer").arg(cache));
    }
    return chain;
}

Result<CacheFiles> loadFiles(const CommandContext &context, const QString &cache)
{
    CacheFiles files;
    CACHALOT_ASSIGN(files.cache, loadOnePlatform(context, cache));
    CACHALOT_ASSIGN(const std::vector<LayerId> chain, chosenChain(context, files.cache, cache));
    CACHALOT_ASSIGN(files.listing,
                    readChain(*files.cache.backend, files.cache.platform(), chain, LayerLimits{}, context.operation));
    return files;
}

OptionSyntax layerOption()
{
    return {.name = QStringLiteral("layer"),
            .value = QStringLiteral("DIGEST"),
            .help = QStringLiteral("This layer alone, by its digest, its diffID or the first digits of either."),
            .choices = {},
            .shortName = {},
            .isRequired = false};
}

QString treePath(const QString &typed)
{
    QString path = QDir::cleanPath(QLatin1Char('/') + typed);
    return path.mid(1);
}

} // namespace cachalot::cli
