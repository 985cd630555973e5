#include "tests/ui/opencaches.h"

#include "core/cache/cachekeys.h"
#include "tests/support/testdata.h"

namespace cachalot::test
{

OpenedCachePtr openLocal(const QString &layout, const QString &tag, Names names)
{
    const BackendSpec spec(QStringLiteral("local"),
                           {{QStringLiteral("src"), dataPath(layout)}, {QStringLiteral("tag"), tag}});
    const auto opened = openCache(spec, {});
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    if (names == Names::Unknown) {
        return *opened;
    }
    const auto keys = CacheKeys::fromJson(readData(QStringLiteral("cache-keys.json")));
    if (!keys) {
        qFatal("%s", qPrintable(keys.error().message));
    }
    auto snapshot = std::make_shared<CacheSnapshot>(*(*opened)->snapshot);
    for (PlatformCache &platform : snapshot->platforms) {
        applyLabels(platform, *keys);
    }
    auto named = std::make_shared<OpenedCache>(**opened);
    named->snapshot = std::move(snapshot);
    return named;
}

QString withPlurals(QString text)
{
    return text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
}

} // namespace cachalot::test
