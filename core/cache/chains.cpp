#include "core/cache/chains.h"

#include "core/base/format.h"
#include "core/cache/rfc3339.h"

#include <QSet>

namespace cachalot
{

std::vector<LayerId> defaultChain(const PlatformCache &cache)
{
    std::vector<LayerId> best;
    QDateTime bestTime;
    if (!cache.graph) {
        return best;
    }
    const auto consider = [&](RecordId record) {
        for (const CacheGraph::ResultRef &result : cache.graph->results(record)) {
            std::vector<LayerId> layers = cache.graph->layersOf(record, result);
            const QDateTime time = parseTime(result.createdAt);
            if (layers.size() > best.size() || (layers.size() == best.size() && !layers.empty() && time > bestTime)) {
                best = std::move(layers);
                bestTime = time;
            }
        }
    };
    for (const RecordId leaf : cache.graph->leaves()) {
        consider(leaf);
    }
    if (best.empty()) {
        // The last step may be a key only; then the deepest result of any step is the nearest thing to an image.
        for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
            consider(static_cast<RecordId>(i));
        }
    }
    return best;
}

std::vector<LayerId> distinctLayers(const PlatformCache &cache)
{
    QSet<Digest> seen;
    std::vector<LayerId> layers;
    // BuildKit writes parents before their children; where somebody else did not, only the choice of the needed copy
    // is another.
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const CacheLayer &layer = cache.layers[i];
        const Digest content = layer.diffID.value_or(layer.descriptor.digest);
        if (!layer.descriptor.digest.isNull() && !seen.contains(content)) {
            seen.insert(content);
            layers.push_back(static_cast<LayerId>(i));
        }
    }
    return layers;
}

Result<LayerId> findLayer(const PlatformCache &cache, const QString &digestOrPrefix)
{
    constexpr qsizetype kMinDigits = 4;
    const qsizetype colon = digestOrPrefix.indexOf(u':');
    const QString hex = digestOrPrefix.mid(colon + 1);
    const QString algorithm = digestOrPrefix.left(colon + 1);
    if (hex.size() < kMinDigits) {
        return fail(ErrorCode::Usage, QStringLiteral("\"%1\" is too short to name a layer: give at least %2 hex digits")
                                          .arg(printable(digestOrPrefix))
                                          .arg(kMinDigits));
    }
    const auto matches = [&](const QString &digest) {
        const qsizetype at = digest.indexOf(u':');
        return digest.startsWith(algorithm) && QStringView(digest).mid(at + 1).startsWith(hex);
    };
    std::optional<LayerId> found;
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const CacheLayer &layer = cache.layers[i];
        const bool isMatch =
            matches(QString::fromUtf8(layer.blob)) || (layer.diffID && matches(layer.diffID->toString()));
        if (!isMatch) {
            continue;
        }
        // The same blob may be listed twice, above different parents; any of these is the same content.
        if (found && cache.layers[index(*found)].blob != layer.blob &&
            cache.layers[index(*found)].diffID != layer.diffID) {
            return fail(ErrorCode::Usage, QStringLiteral("\"%1\" names several layers (%2, %3): give more digits")
                                              .arg(printable(digestOrPrefix),
                                                   shortDigest(QString::fromUtf8(cache.layers[index(*found)].blob)),
                                                   shortDigest(QString::fromUtf8(layer.blob))));
        }
        if (!found) {
            found = static_cast<LayerId>(i);
        }
    }
    if (!found) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("no layer with the digest or diffID \"%1\"").arg(printable(digestOrPrefix)));
    }
    return *found;
}

} // namespace cachalot
