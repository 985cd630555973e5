#include "core/transfer/chainreader.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/content/layertree.h"
#include "core/transfer/chainpaths.h"
#include "core/transfer/layerblobs.h"

#include <optional>

namespace cachalot
{
namespace
{

/// The file, in the listings, that a path stands for in the end.
Result<ChainEntry> findFile(const ChainListing &listing, const QString &path)
{
    constexpr int kMaxLinks = 40;
    const LayerTree tree = LayerTree::build(listing.layers);
    ChainPaths paths(listing.layers);
    QString next = path;
    for (int links = 0; links < kMaxLinks; ++links) {
        CACHALOT_ASSIGN(const int node, resolvePath(tree, next, LastLink::Follow));
        const LayerTree::Node &found = tree.nodes()[static_cast<size_t>(node)];
        if (found.entry.type == EntryType::Directory) {
            return fail(ErrorCode::Usage, QStringLiteral("\"%1\" is a directory").arg(printable(path)));
        }
        const std::optional<ChainEntry> entry = paths.followHardLinks(paths.entryOf(found));
        if (!entry) {
            return fail(ErrorCode::NotFound, QStringLiteral("\"%1\" is a hard link to nothing").arg(printable(path)));
        }
        if (paths.at(*entry).type == EntryType::File) {
            return *entry;
        }
        if (paths.at(*entry).type != EntryType::Symlink) {
            return fail(ErrorCode::Usage, QStringLiteral("\"%1\" is no regular file").arg(printable(path)));
        }
        // A hard link to a symbolic link: one more name for it.
        const QString &target = paths.at(*entry).linkTarget;
        next = target.startsWith(u'/') ? target : tree.path(found.parent) + u'/' + target;
    }
    return fail(ErrorCode::Damaged, QStringLiteral("too many links on the way to \"%1\"").arg(printable(path)));
}

} // namespace

Result<ChainListing> readChain(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &chain,
                               const LayerLimits &limits, const OpContext &context)
{
    ChainListing listing;
    listing.chain = chain;
    listing.layers.resize(chain.size());
    listing.findings.resize(chain.size());
    LayerBlobs blobs(backend, cache, chain, context);
    CACHALOT_TRY(forEachParallel(chain.size(), cpuCount(), context, [&](size_t i, const OpContext &inner) {
        const auto visit = [&entries = listing.layers[i]](const LayerEntry &entry, ByteSource &) -> Result<> {
            entries.push_back(entry);
            return {};
        };
        return blobs.read(chain[i], limits, inner, visit, listing.findings[i]);
    }));
    return listing;
}

Result<> readFileFromChain(CacheBackend &backend, const PlatformCache &cache, const ChainListing &listing,
                           const QString &path, const OpContext &context,
                           const std::function<Result<>(const LayerEntry &, ByteSource &)> &consume)
{
    CACHALOT_ASSIGN(const ChainEntry wanted, findFile(listing, path));
    const auto position = static_cast<size_t>(wanted.layer);
    const LayerId layer = listing.chain[position];
    LayerBlobs blobs(backend, cache, {layer}, context);
    size_t index = 0;
    bool isConsumed = false;
    std::vector<LayerFinding> findings;
    const auto visit = [&](const LayerEntry &entry, ByteSource &content) -> Result<> {
        if (index++ != wanted.index || entry.path != listing.layers[position][wanted.index].path) {
            return {};
        }
        isConsumed = true;
        return consume(entry, content);
    };
    CACHALOT_TRY(blobs.read(layer, LayerLimits(), context, visit, findings));
    if (!isConsumed) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: it is not what it was when it was listed").arg(blobs.nameOf(layer)));
    }
    for (const LayerFinding &finding : findings) {
        if (finding.code == u"wrong-digest") {
            return fail(ErrorCode::Damaged, finding.message);
        }
    }
    return {};
}

} // namespace cachalot
