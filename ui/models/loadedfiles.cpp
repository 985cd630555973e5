#include "ui/models/loadedfiles.h"

#include "ui/models/layernames.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

namespace
{

// The part of a listing that a shorter chain needs, or nullptr.
std::shared_ptr<const ChainListing> subset(const ChainListing &whole, const std::vector<LayerId> &chain)
{
    auto part = std::make_shared<ChainListing>();
    for (const LayerId layer : chain) {
        const auto found = std::find(whole.chain.begin(), whole.chain.end(), layer);
        if (found == whole.chain.end()) {
            return nullptr;
        }
        const auto at = size_t(found - whole.chain.begin());
        part->chain.push_back(layer);
        part->layers.push_back(whole.layers[at]);
        part->findings.push_back(whole.findings[at]);
    }
    return part;
}

} // namespace

Result<LoadedFilesPtr> loadFiles(const OpenedCachePtr &cache, size_t platform, const std::vector<LayerId> &chain,
                                 const LoadedFilesPtr &known, const OpContext &context)
{
    const PlatformCache &source = cache->platform(platform);
    auto files = std::make_shared<LoadedFiles>();
    if (known != nullptr) {
        files->listing = known->listing->chain == chain ? known->listing : subset(*known->listing, chain);
    }
    if (files->listing == nullptr) {
        CACHALOT_ASSIGN(ChainListing listing, readChain(*cache->backend, source, chain, LayerLimits(), context));
        files->listing = std::make_shared<const ChainListing>(std::move(listing));
    }
    CACHALOT_TRY(context.checkpoint());

    const ChainListing &listing = *files->listing;
    auto tree = std::make_shared<LayerTree>(LayerTree::build(listing.layers, LayerTree::Whiteouts::Show));
    CACHALOT_TRY(context.checkpoint());

    files->shownBytes.assign(chain.size(), 0);
    for (const LayerTree::Node &node : tree->nodes()) {
        if (node.entry.type == EntryType::File && !node.isWhiteout && node.layer >= 0 &&
            size_t(node.layer) < chain.size()) {
            files->shownBytes[size_t(node.layer)] += node.entry.size;
        }
    }
    for (const std::vector<LayerEntry> &entries : listing.layers) {
        files->entryCount.push_back(qint64(entries.size()));
    }
    const LayerNames names(source);
    for (size_t i = 0; i < listing.findings.size(); ++i) {
        for (LayerFinding finding : listing.findings[i]) {
            finding.message = text::labelled(names.titleOf(chain[i]), finding.message);
            files->findings.push_back(std::move(finding));
        }
    }
    if (tree->omittedEntries() > 0) {
        files->findings.push_back(
            {QStringLiteral("too-many-directories"),
             {},
             QStringLiteral("%1 entries are left out: the directories on their paths, which nobody "
                            "describes, are too many")
                 .arg(text::count(tree->omittedEntries()))});
    }
    files->tree = std::move(tree);
    return files;
}

} // namespace cachalot
