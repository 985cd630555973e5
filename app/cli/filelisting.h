#pragma once

#include "app/cli/cachefiles.h"
#include "core/content/layertree.h"

#include <optional>

namespace cachalot::cli
{

/// What is listed: a tree, or the part of it at and below one node.
struct FileListing {
    const CacheFiles &files;
    const LayerTree &tree;
    int start = 0;               ///< a node of the tree
    std::optional<int> maxDepth; ///< levels below the start
};

/// A sentence with the sums, then a long listing, one line a file; nothing is kept but the tree. Errors: Cancelled.
[[nodiscard]] Result<> printFiles(Output &out, const FileListing &listing, const OpContext &context);

/// The answer as JSON (docs/cli.md). Errors: Cancelled.
[[nodiscard]] Result<> writeFiles(Output &out, const FileListing &listing, const OpContext &context);

} // namespace cachalot::cli
