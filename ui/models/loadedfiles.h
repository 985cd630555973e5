#pragma once

#include "core/transfer/chainreader.h"
#include "ui/models/layertreemodel.h"
#include "ui/models/openedcache.h"

namespace cachalot
{

/// The files of a choice, read. Immutable, shared.
struct LoadedFiles {
    std::shared_ptr<const ChainListing> listing;
    LayerTreePtr tree;                  ///< with its whiteouts
    std::vector<qint64> shownBytes;     ///< by position in the chain: the files of that layer that are still seen
    std::vector<qint64> entryCount;     ///< by position in the chain
    std::vector<LayerFinding> findings; ///< of all layers; the messages name the layer

    /// How many files there are, hard links and symbolic links counted.
    [[nodiscard]] qint64 fileCount() const { return tree->root().fileCount; }
};
using LoadedFilesPtr = std::shared_ptr<const LoadedFiles>;

/// Lists a chain of layers and lays them over each other. Blocking; progress in bytes as stored. What `known` holds
/// already (may be null) is not read again. Errors as readChain().
[[nodiscard]] Result<LoadedFilesPtr> loadFiles(const OpenedCachePtr &cache, size_t platform,
                                               const std::vector<LayerId> &chain, const LoadedFilesPtr &known,
                                               const OpContext &context);

} // namespace cachalot
