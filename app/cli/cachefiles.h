#pragma once

#include "app/cli/opencache.h"
#include "core/transfer/chainreader.h"

namespace cachalot::cli
{

/// The files of a cache: the chain that was asked for, listed.
struct CacheFiles {
    OpenedCache cache;
    ChainListing listing;

    /// True where a layer was listed although its bytes are not what the cache says.
    [[nodiscard]] bool isDamaged() const;
};

/// The layer that `--layer` names, or the default chain (core/cache/chains.h). `cache` is for messages. Errors:
/// NotFound where no record has a result; Damaged.
[[nodiscard]] Result<std::vector<LayerId>> chosenChain(const CommandContext &context, const OpenedCache &opened,
                                                       const QString &cache);

/// Reads the layer that `--layer` names, or the default chain (core/cache/chains.h). Errors: those of loading;
/// NotFound where no record has a result; Damaged, and others of reading layers.
[[nodiscard]] Result<CacheFiles> loadFiles(const CommandContext &context, const QString &cache);

/// `--layer`, for commands that load files.
[[nodiscard]] OptionSyntax layerOption();

/// A path as it stands in a LayerTree: without what people write around it ("/etc/", "./etc").
[[nodiscard]] QString treePath(const QString &typed);

} // namespace cachalot::cli
