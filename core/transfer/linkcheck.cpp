#include "core/transfer/linkcheck.h"

#include "core/base/format.h"
#include "core/content/layerlisting.h"

#include <QMultiHash>

#include <algorithm>

namespace cachalot
{
namespace
{

/// Takes out of `wanted` (by target) what the layer holds.
Result<> findIn(BlobStore &blobs, const Digest &layer, QMultiHash<QString, QString> &wanted, const OpContext &context)
{
    auto blob = blobs.open(layer, context);
    if (!blob) {
        return blob.error().code == ErrorCode::NotFound || blob.error().code == ErrorCode::Damaged
                   ? Result<>()
                   : fail(std::move(blob).error());
    }
    Result<> done = LayerReader::read(**blob, LayerLimits{}, context, [&](const LayerEntry &entry, ByteSource &) {
        if (entry.type != EntryType::Directory) {
            wanted.remove(entry.path);
        }
        return Result<>();
    });
    if (!done && done.error().code != ErrorCode::Damaged && done.error().code != ErrorCode::LimitExceeded) {
        return done;
    }
    return {};
}

} // namespace

Result<std::vector<Problem>> checkLinksBelow(BlobStore &blobs, const PlatformCache &cache,
                                             const QHash<Digest, std::vector<LinkBelow>> &links,
                                             const OpContext &context)
{
    std::vector<Problem> problems;
    if (!cache.graph) {
        return problems;
    }
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const auto found = links.constFind(cache.layers[i].descriptor.digest);
        if (found == links.constEnd() || found->empty()) {
            continue;
        }
        QMultiHash<QString, QString> wanted;
        for (const LinkBelow &link : *found) {
            wanted.insert(link.target, link.path);
        }
        std::vector<LayerId> below = cache.graph->chain(static_cast<LayerId>(i));
        for (auto at = below.rbegin(); at != below.rend() && !wanted.isEmpty(); ++at) {
            if (index(*at) != i) {
                CACHALOT_TRY(findIn(blobs, cache.layers[index(*at)].descriptor.digest, wanted, context));
            }
        }
        for (auto link = wanted.cbegin(); link != wanted.cend(); ++link) {
            problems.push_back({Severity::Error, QStringLiteral("broken-link"),
                                QStringLiteral("layers[%1] %2: %3: a hard link to \"%4\", which no layer holds")
                                    .arg(i)
                                    .arg(cache.layers[i].descriptor.digest.toShortString(), printable(link.value()),
                                         printable(link.key())),
                                cache.layers[i].descriptor.digest, BuildEffect::StepRuns});
        }
    }
    std::sort(problems.begin(), problems.end(),
              [](const Problem &a, const Problem &b) { return a.message < b.message; });
    return problems;
}

} // namespace cachalot
