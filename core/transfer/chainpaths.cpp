#include "core/transfer/chainpaths.h"

#include "core/base/format.h"

#include <algorithm>

namespace cachalot
{

const ChainPaths::Positions &ChainPaths::positionsOf(int layer)
{
    m_positions.resize(m_layers.size());
    std::optional<Positions> &positions = m_positions[static_cast<size_t>(layer)];
    if (!positions) {
        const std::vector<LayerEntry> &entries = m_layers[static_cast<size_t>(layer)];
        positions.emplace();
        positions->reserve(static_cast<qsizetype>(entries.size()));
        for (size_t i = 0; i < entries.size(); ++i) {
            (*positions)[entries[i].path].push_back(i);
        }
    }
    return *positions;
}

ChainEntry ChainPaths::entryOf(const LayerTree::Node &node)
{
    const Positions &positions = positionsOf(node.layer);
    return {node.layer, positions.value(node.entry.path).back()};
}

std::optional<ChainEntry> ChainPaths::targetOf(ChainEntry link)
{
    const QString &target = at(link).linkTarget;
    for (int layer = link.layer; layer >= 0; --layer) {
        const Positions &positions = positionsOf(layer);
        const auto found = positions.constFind(target);
        if (found == positions.constEnd()) {
            continue;
        }
        if (layer < link.layer) {
            return ChainEntry{layer, found->back()};
        }
        const auto after = std::lower_bound(found->begin(), found->end(), link.index);
        if (after != found->begin()) {
            return ChainEntry{layer, *std::prev(after)};
        }
    }
    return std::nullopt;
}

std::optional<ChainEntry> ChainPaths::followHardLinks(ChainEntry link)
{
    // Each step leads to an earlier entry or a lower layer, so this ends.
    std::vector<ChainEntry> passed;
    std::optional<ChainEntry> entry = link;
    while (entry && at(*entry).type == EntryType::Hardlink) {
        if (const auto known = m_followed.constFind({entry->layer, entry->index}); known != m_followed.constEnd()) {
            entry = *known;
            break;
        }
        passed.push_back(*entry);
        entry = targetOf(*entry);
    }
    if (!entry || at(*entry).type == EntryType::Directory) {
        return std::nullopt;
    }
    for (const ChainEntry &step : passed) {
        m_followed.insert({step.layer, step.index}, *entry);
    }
    return entry;
}

Result<int> resolvePath(const LayerTree &tree, const QString &path, LastLink lastLink)
{
    constexpr int kMaxLinks = 40;
    const auto failNotFound = [&path] {
        return fail(ErrorCode::NotFound, QStringLiteral("no such path in the layers: \"%1\"").arg(printable(path)));
    };
    const auto &nodes = tree.nodes();
    // What is still to be walked, the next path first.
    struct Walk {
        QString path;
        qsizetype position = 0;
    };
    std::vector<Walk> walks = {{path, 0}};
    int node = 0;
    int links = 0;
    while (!walks.empty()) {
        Walk &walk = walks.back();
        if (walk.position >= walk.path.size()) {
            walks.pop_back();
            continue;
        }
        const qsizetype slash = walk.path.indexOf(u'/', walk.position);
        const qsizetype end = slash < 0 ? walk.path.size() : slash;
        const QString name = walk.path.mid(walk.position, end - walk.position);
        walk.position = end + 1;
        if (name.isEmpty() || name == u".") {
            continue;
        }
        const LayerTree::Node &current = nodes[static_cast<size_t>(node)];
        if (current.entry.type != EntryType::Directory) {
            return failNotFound();
        }
        if (name == u"..") {
            node = std::max(current.parent, 0);
            continue;
        }
        const auto child = std::lower_bound(
            current.children.begin(), current.children.end(), name,
            [&nodes](int index, const QString &key) { return nodes[static_cast<size_t>(index)].name < key; });
        if (child == current.children.end() || nodes[static_cast<size_t>(*child)].name != name) {
            return failNotFound();
        }
        const LayerTree::Node &next = nodes[static_cast<size_t>(*child)];
        // A slash after the last component asks for what the link leads to.
        const bool isLast = walks.size() == 1 && slash < 0;
        if (next.entry.type != EntryType::Symlink || (isLast && lastLink == LastLink::Keep)) {
            node = *child;
            continue;
        }
        links += 1;
        if (links > kMaxLinks) {
            return fail(ErrorCode::Damaged,
                        QStringLiteral("too many symbolic links on the way to \"%1\"").arg(printable(path)));
        }
        if (next.entry.linkTarget.startsWith(u'/')) {
            node = 0;
        }
        walks.push_back({next.entry.linkTarget, 0});
    }
    return node;
}

} // namespace cachalot
