#pragma once

#include "app/cli/opencache.h"
#include "core/transfer/filewaste.h"

namespace cachalot::cli
{

/// What `files --waste` found, and where.
struct WasteListing {
    OpenedCache cache;
    std::vector<LayerId> layers;
    WasteScope scope = WasteScope::Chain;
    FileWaste waste;

    /// True where a layer was read although its bytes are not what the cache says.
    [[nodiscard]] bool isDamaged() const;
};

/// A sentence, the sums, and the files that waste most.
void printWaste(Output &out, const WasteListing &listing);

/// The answer as JSON (docs/cli.md). Errors: Cancelled.
[[nodiscard]] Result<> writeWaste(Output &out, const WasteListing &listing, const OpContext &context);

} // namespace cachalot::cli
