#include "app/cli/opencache.h"

#include "core/backend/backendfactory.h"
#include "core/base/files.h"
#include "core/cache/cachekeys.h"
#include "core/content/manifest.h"
#include "core/transfer/samples.h"

#include <numeric>

namespace cachalot::cli
{
namespace
{

Result<std::unique_ptr<CacheBackend>> open(const CommandContext &context, Result<LocatedCache> located)
{
    if (!located) {
        return fail(std::move(located).error());
    }
    for (const QString &warning : located->warnings) {
        if (context.attributeWarnings == AttributeWarnings::Refuse) {
            return fail(ErrorCode::Usage, QStringLiteral("%1 (--strict)").arg(warning));
        }
        context.messages.warning(warning);
    }
    return createBackend(located->spec, Direction::Import);
}

QString platformNames(const CacheSnapshot &snapshot)
{
    QStringList names;
    for (const PlatformCache &platform : snapshot.platforms) {
        names += platform.platform.isEmpty() ? QStringLiteral("(none)") : platform.platform;
    }
    return names.join(QStringLiteral(", "));
}

Result<> nameByKeys(const CommandContext &context, QByteArrayView json, CacheSnapshot &snapshot)
{
    CACHALOT_ASSIGN(const CacheKeys keys, CacheKeys::fromJson(json, context.operation));
    for (PlatformCache &platform : snapshot.platforms) {
        applyLabels(platform, keys);
    }
    return {};
}

Result<> nameSteps(const CommandContext &context, const QString &cache, CacheSnapshot &snapshot)
{
    if (const QString file = context.arguments.value(QStringLiteral("cache-keys")); !file.isEmpty()) {
        CACHALOT_ASSIGN(const QByteArray json, readFile(file, kMaxDocumentBytes));
        if (auto named = nameByKeys(context, json, snapshot); !named) {
            return fail(named.error().withContext(file));
        }
    }
    return cache.startsWith(u"sample:") ? nameByKeys(context, sampleCacheKeys(), snapshot) : Result<>();
}

} // namespace

Result<std::unique_ptr<CacheBackend>> openCache(const CommandContext &context, const QString &text)
{
    return open(context, locateCache(text, Direction::Import, context.locations, context.operation));
}

Result<std::unique_ptr<CacheBackend>> openStore(const CommandContext &context, const QString &text)
{
    return open(context, locateStore(text, context.locations, context.operation));
}

Result<OpenedCache> loadCache(const CommandContext &context, const QString &text)
{
    OpenedCache cache;
    CACHALOT_ASSIGN(cache.backend, openCache(context, text));
    CACHALOT_ASSIGN(cache.snapshot, cache.backend->load(context.operation));
    CACHALOT_TRY(nameSteps(context, text, cache.snapshot));
    const QString wanted = context.arguments.value(QStringLiteral("platform"));
    for (size_t i = 0; i < cache.snapshot.platforms.size(); ++i) {
        if (wanted.isEmpty() || cache.snapshot.platforms[i].platform == wanted) {
            cache.chosen.push_back(i);
        }
    }
    if (cache.chosen.empty()) {
        return fail(
            ErrorCode::NotFound,
            QStringLiteral("%1: no platform %2; there are: %3").arg(text, wanted, platformNames(cache.snapshot)));
    }
    return cache;
}

Result<OpenedCache> loadOnePlatform(const CommandContext &context, const QString &text)
{
    CACHALOT_ASSIGN(OpenedCache cache, loadCache(context, text));
    if (cache.chosen.size() > 1) {
        context.messages.note(
            QStringLiteral("%1 holds several platforms (%2); this is about %3, --platform names another")
                .arg(text, platformNames(cache.snapshot), cache.platform().platform));
        cache.chosen.resize(1);
    }
    return cache;
}

OptionSyntax platformOption()
{
    return {.name = QStringLiteral("platform"),
            .value = QStringLiteral("OS/ARCH"),
            .help = QStringLiteral("Of an image with several platforms, this one only."),
            .choices = {},
            .shortName = {},
            .isRequired = false};
}

OptionSyntax cacheKeysOption()
{
    return {.name = QStringLiteral("cache-keys"),
            .value = QStringLiteral("FILE"),
            .help =
                QStringLiteral("Name the steps by what a buildkitd with --save-cache-debug says of its cache keys."),
            .choices = {},
            .shortName = {},
            .isRequired = false};
}

} // namespace cachalot::cli
