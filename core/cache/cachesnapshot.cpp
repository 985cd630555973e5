#include "core/cache/cachesnapshot.h"

#include <algorithm>

namespace cachalot
{

QString cacheFormatName(CacheFormat format)
{
    switch (format) {
    case CacheFormat::ImageManifest:
        return QStringLiteral("image-manifest");
    case CacheFormat::ImageIndex:
        return QStringLiteral("image-index");
    case CacheFormat::DockerManifestList:
        return QStringLiteral("docker-manifest-list");
    case CacheFormat::Inline:
        return QStringLiteral("inline");
    case CacheFormat::Object:
        break;
    }
    return QStringLiteral("object");
}

bool CacheSnapshot::isMalformed() const
{
    return std::none_of(platforms.begin(), platforms.end(),
                        [](const PlatformCache &p) { return p.readable && p.graph != nullptr; });
}

bool CacheSnapshot::isAuthentic() const
{
    return std::all_of(platforms.begin(), platforms.end(), [](const PlatformCache &p) { return p.authentic; });
}

std::vector<Problem> CacheSnapshot::allProblems() const
{
    std::vector<Problem> all = problems;
    for (const PlatformCache &platform : platforms) {
        for (Problem problem : platform.problems) {
            if (platforms.size() > 1 && !platform.platform.isEmpty()) {
                problem.message = platform.platform + QStringLiteral(": ") + problem.message;
            }
            all.push_back(std::move(problem));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return all;
}

} // namespace cachalot
