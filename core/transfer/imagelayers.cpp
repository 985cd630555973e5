#include "core/transfer/imagelayers.h"

#include "core/backend/inlineimage.h"

namespace cachalot
{

Result<std::vector<Digest>> imageDiffIDsOf(const CacheSnapshot &image)
{
    std::vector<Digest> diffIDs;
    for (const PlatformCache &platform : image.platforms) {
        const auto config = InlineImage::parse(platform.configBytes);
        if (!config) {
            continue;
        }
        for (const QString &diffID : config->diffIDs) {
            CACHALOT_ASSIGN(const Digest digest, Digest::parse(diffID));
            diffIDs.push_back(digest);
        }
    }
    return diffIDs;
}

} // namespace cachalot
