#pragma once

#include "core/content/layoutindex.h"

namespace cachalot
{

/// An entry of index.json that is of no use, and why.
struct BadIndexEntry {
    size_t position = 0;
    QString name;
    QString digest;
    QString reason; ///< "its manifest is missing", "an entry before it has the same name"
};

/// Finds the entries of index.json that lead nowhere (no digest, no manifest, a manifest that can't be read), and those
/// whose name an entry before them has, which BuildKit never looks at. Of several with one name the first sound one
/// stays. Errors: those of reading the index; Damaged where it is no JSON.
[[nodiscard]] Result<std::vector<BadIndexEntry>> findBadEntries(const OciLayout &layout, const OpContext &context);

/// Takes them out, in one change. Errors: Refused (the index was changed meanwhile, a lock is held), Denied, Io …
[[nodiscard]] Result<> removeBadEntries(const OciLayout &layout, const std::vector<BadIndexEntry> &entries,
                                        const OpContext &context);

} // namespace cachalot
