#include "core/transfer/wasterows.h"

#include "core/transfer/chainpaths.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace cachalot
{
namespace
{

constexpr size_t kCheckpointEvery = 8192;

/// Goes through the copies, content by content.
class RowMaker
{
public:
    /// `visible` is null where the layers make no chain.
    RowMaker(const std::vector<FileCopy> &copies, const VisibleFiles *visible) : m_copies(copies), m_visible(visible) {}

    [[nodiscard]] Result<std::vector<WasteRow>> make(const OpContext &context)
    {
        size_t checked = 0;
        for (size_t begin = 0; begin < m_copies.size();) {
            size_t end = begin + 1;
            while (end < m_copies.size() && isSameContent(begin, end)) {
                ++end;
            }
            if (begin - checked >= kCheckpointEvery) {
                checked = begin;
                CACHALOT_TRY(context.checkpoint());
            }
            addContent(begin, end);
            begin = end;
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isSameContent(size_t a, size_t b) const
    {
        return m_copies[a].content == m_copies[b].content && m_copies[a].size == m_copies[b].size;
    }
    [[nodiscard]] bool isNeeded(size_t copy) const { return !m_visible || m_visible->isNeeded(m_copies[copy]); }
    [[nodiscard]] bool isBefore(size_t a, size_t b) const
    {
        return std::tie(m_copies[a].layer, m_copies[a].index) < std::tie(m_copies[b].layer, m_copies[b].index);
    }

    /// All copies of one content: path by path, in the order of the layers.
    void addContent(size_t begin, size_t end)
    {
        std::vector<size_t> needed; // one of each path that is seen
        for (size_t first = begin; first < end;) {
            size_t last = first + 1;
            while (last < end && m_copies[last].path == m_copies[first].path) {
                ++last;
            }
            if (const auto keeper = addPath(first, last)) {
                needed.push_back(*keeper);
            }
            first = last;
        }
        if (needed.size() > 1) {
            std::sort(needed.begin(), needed.end(), [this](size_t a, size_t b) { return isBefore(a, b); });
            addRow(WasteKind::Copied, std::move(needed));
        }
    }

    /// The copies of one content at one path; returns the needed one.
    [[nodiscard]] std::optional<size_t> addPath(size_t first, size_t last)
    {
        size_t keeper = first;
        while (keeper < last && !isNeeded(keeper)) {
            ++keeper;
        }
        if (keeper == last) {
            for (size_t copy = first; copy < last; ++copy) {
                addHidden(copy);
            }
            return std::nullopt;
        }
        if (last - first > 1) {
            std::vector<size_t> copies{keeper};
            for (size_t copy = first; copy < last; ++copy) {
                if (copy != keeper) {
                    copies.push_back(copy);
                }
            }
            addRow(WasteKind::Rewritten, std::move(copies));
        }
        return keeper;
    }

    void addRow(WasteKind kind, std::vector<size_t> copies)
    {
        const auto wasted = static_cast<double>(copies.size() - 1) * static_cast<double>(m_copies[copies[0]].size);
        const qint64 exact = wasted < double(std::numeric_limits<qint64>::max() / 2)
                                 ? qint64(copies.size() - 1) * m_copies[copies[0]].size
                                 : std::numeric_limits<qint64>::max() / 2;
        m_rows.push_back({kind, std::move(copies), true, exact});
    }

    /// Something that a later layer hides: one row a path.
    void addHidden(size_t copy)
    {
        const FileCopy &file = m_copies[copy];
        auto row = m_hidden.constFind(file.path);
        if (row == m_hidden.constEnd()) {
            row = m_hidden.insert(file.path, m_rows.size());
            m_rows.push_back({m_visible->fateOf(file), {}, false, 0});
        }
        WasteRow &found = m_rows[*row];
        found.copies.push_back(copy);
        found.wasted += std::min(file.size, std::numeric_limits<qint64>::max() - found.wasted);
    }

    const std::vector<FileCopy> &m_copies;
    const VisibleFiles *m_visible;
    std::vector<WasteRow> m_rows;
    QHash<QByteArray, size_t> m_hidden;
};

} // namespace

VisibleFiles::VisibleFiles(const LayerListings &listings)
    : m_tree(LayerTree::build(listings)), m_isNeeded(listings.size())
{
    for (size_t i = 0; i < listings.size(); ++i) {
        m_isNeeded[i].resize(listings[i].size(), false);
    }
}

Result<> VisibleFiles::look(const LayerListings &listings, const OpContext &context)
{
    const auto mark = [this](ChainEntry entry) { m_isNeeded[static_cast<size_t>(entry.layer)][entry.index] = true; };
    ChainPaths paths(listings);
    size_t seen = 0;
    for (const LayerTree::Node &node : m_tree.nodes()) {
        if (++seen % kCheckpointEvery == 0) {
            CACHALOT_TRY(context.checkpoint());
        }
        if (node.layer < 0) {
            continue;
        }
        if (node.entry.type == EntryType::File) {
            mark(paths.entryOf(node));
        } else if (node.entry.type == EntryType::Hardlink) {
            if (const auto file = paths.followHardLinks(paths.entryOf(node))) {
                mark(*file);
            }
        }
    }
    return {};
}

bool VisibleFiles::isNeeded(const FileCopy &copy) const
{
    // Of what is not in the tree for want of memory nothing is known.
    return m_isNeeded[copy.layer][copy.index] ||
           (m_tree.omittedEntries() > 0 && m_tree.find(QString::fromUtf8(copy.path)) < 0);
}

WasteKind VisibleFiles::fateOf(const FileCopy &copy) const
{
    return m_tree.find(QString::fromUtf8(copy.path)) >= 0 ? WasteKind::Replaced : WasteKind::Deleted;
}

Result<std::vector<WasteRow>> wasteRows(const std::vector<FileCopy> &copies, const VisibleFiles *visible,
                                        const OpContext &context)
{
    return RowMaker(copies, visible).make(context);
}

} // namespace cachalot
