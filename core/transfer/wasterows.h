#pragma once

#include "core/content/layertree.h"
#include "core/transfer/filecopies.h"
#include "core/transfer/filewaste.h"

#include <vector>

namespace cachalot
{

using LayerListings = std::vector<std::vector<LayerEntry>>; ///< of a chain, bottom first

/// Which files of a chain are seen in the end, or are kept by a hard link that is.
class VisibleFiles
{
public:
    explicit VisibleFiles(const LayerListings &listings);
    /// Errors: Cancelled.
    [[nodiscard]] Result<> look(const LayerListings &listings, const OpContext &context);

    [[nodiscard]] bool isNeeded(const FileCopy &copy) const;
    /// What became of a file that is not needed.
    [[nodiscard]] WasteKind fateOf(const FileCopy &copy) const;

private:
    LayerTree m_tree;
    std::vector<std::vector<bool>> m_isNeeded;
};

/// Copies of files, by their positions, that are there for one reason.
struct WasteRow {
    WasteKind kind;
    std::vector<size_t> copies; ///< the needed one first, where there is one
    bool hasNeeded = false;
    qint64 wasted = 0;
};

/// Sorts the copies (FileCopies::takeSorted()) into rows: those that nobody wastes anything with are in none, and each
/// wasted one is in one. `visible` is null where the layers make no chain. Errors: Cancelled.
[[nodiscard]] Result<std::vector<WasteRow>> wasteRows(const std::vector<FileCopy> &copies, const VisibleFiles *visible,
                                                      const OpContext &context);

} // namespace cachalot
