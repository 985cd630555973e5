#include "core/content/layertree.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace cachalot
{
namespace
{

/// Implied directories keep their paths while these come to no more than so many characters: those of one path with ten
/// thousand components would come to a hundred million.
constexpr qsizetype kMaxImpliedPathChars = 32'000'000;

/// Sizes are what an archive claims.
qint64 addSaturated(qint64 a, qint64 b)
{
    return a > std::numeric_limits<qint64>::max() - b ? std::numeric_limits<qint64>::max() : a + b;
}

bool isDirectory(const LayerTree::Node &node)
{
    return node.entry.type == EntryType::Directory && !node.isWhiteout;
}

} // namespace

/// Lays entries over each other. Nodes that were replaced or hidden stay in the array until finish() leaves them out.
class LayerTreeBuilder
{
public:
    LayerTreeBuilder(LayerTree::Whiteouts whiteouts, size_t entryCount)
        : m_whiteouts(whiteouts), m_maxImplied(LayerTree::kMaxImplied + entryCount)
    {
        m_work.reserve(entryCount + 1);
        m_work.emplace_back();
        m_work.front().node.entry.type = EntryType::Directory;
        m_work.front().node.entry.mode = 0755;
    }

    void addLayer(const std::vector<LayerEntry> &entries, int layer)
    {
        // Whiteouts hide only what is below their layer, so they come before its entries.
        std::vector<std::pair<Whiteout, const LayerEntry *>> shown;
        for (const LayerEntry &entry : entries) {
            Whiteout whiteout = whiteoutOf(entry.path);
            if (whiteout.kind == WhiteoutKind::File || whiteout.kind == WhiteoutKind::Opaque) {
                const int hidden = hide(whiteout);
                if (m_whiteouts == LayerTree::Whiteouts::Show) {
                    m_hiddenCounts.push_back(hidden);
                    shown.emplace_back(std::move(whiteout), &entry);
                }
            }
        }
        for (const LayerEntry &entry : entries) {
            if (whiteoutOf(entry.path).kind == WhiteoutKind::None) {
                add(entry, layer);
            }
        }
        for (size_t i = 0; i < shown.size(); ++i) {
            show(shown[i].first, *shown[i].second, layer, m_hiddenCounts[i]);
        }
        m_hiddenCounts.clear();
    }

    [[nodiscard]] LayerTree finish()
    {
        LayerTree tree;
        tree.m_wastedBytes = m_wastedBytes;
        tree.m_omittedEntries = m_omitted;
        countLinkedContents();
        // Breadth first: parents come before their children, and siblings stand in a row.
        std::vector<int> order = {0};
        for (size_t i = 0; i < order.size(); ++i) {
            Work &parent = m_work[static_cast<size_t>(order[i])];
            parent.place = static_cast<int>(i);
            const auto first = static_cast<std::ptrdiff_t>(order.size());
            for (int child = parent.firstChild; child >= 0; child = at(child).next) {
                order.push_back(child);
            }
            std::sort(order.begin() + first, order.end(),
                      [this](int a, int b) { return at(a).node.name < at(b).node.name; });
        }
        tree.m_nodes.reserve(order.size());
        for (const int index : order) {
            Work &work = at(index);
            const int place = static_cast<int>(tree.m_nodes.size());
            tree.m_nodes.push_back(std::move(work.node));
            if (work.parent >= 0) {
                const int parent = at(work.parent).place;
                tree.m_nodes.back().parent = parent;
                tree.m_nodes[static_cast<size_t>(parent)].children.push_back(place);
            }
        }
        for (size_t i = tree.m_nodes.size(); i-- > 1;) {
            const LayerTree::Node &node = tree.m_nodes[i];
            LayerTree::Node &parent = tree.m_nodes[static_cast<size_t>(node.parent)];
            parent.totalBytes = addSaturated(parent.totalBytes, node.totalBytes);
            parent.fileCount += node.fileCount;
        }
        return tree;
    }

private:
    /// A node with what only the building needs.
    struct Work {
        LayerTree::Node node;
        int parent = -1;
        int firstChild = -1;
        int next = -1; // sibling
        int previous = -1;
        int content = -1; // index into m_contents: of a file, and of the hard links to it
        int place = -1;   // in the finished tree
    };
    /// The bytes of a file, which live as long as one name for them does.
    struct Content {
        qint64 bytes = 0;
        int names = 0;
        int counted = -1; // the node that counts the bytes
    };
    using Key = std::pair<int, QString>;

    [[nodiscard]] Work &at(int index) { return m_work[static_cast<size_t>(index)]; }

    [[nodiscard]] int childOf(int parent, QStringView name) const
    {
        // No copy of the characters: the key lives only for the look-up.
        return m_index.value(Key(parent, QString::fromRawData(name.data(), name.size())), -1);
    }

    int append(int parent, QStringView name)
    {
        const int index = static_cast<int>(m_work.size());
        Work &work = m_work.emplace_back();
        work.node.name = name.toString();
        work.parent = parent;
        work.next = at(parent).firstChild;
        if (work.next >= 0) {
            at(work.next).previous = index;
        }
        at(parent).firstChild = index;
        m_index.insert(Key(parent, work.node.name), index);
        return index;
    }

    /// The node at a path, or -1.
    [[nodiscard]] int find(QStringView path) const
    {
        int node = 0;
        for (qsizetype begin = 0; node >= 0 && begin < path.size();) {
            const qsizetype slash = path.indexOf(u'/', begin);
            const qsizetype end = slash < 0 ? path.size() : slash;
            node = childOf(node, path.sliced(begin, end - begin));
            begin = end + 1;
        }
        return node;
    }

    /// The directory at a path, made where it is missing; -1 where that would be too many.
    [[nodiscard]] int directoryAt(QStringView path)
    {
        // Entries mostly come directory by directory.
        if (path == m_lastDirectoryPath && m_lastDirectory >= 0) {
            return m_lastDirectory;
        }
        int node = 0;
        for (qsizetype begin = 0; begin < path.size();) {
            const qsizetype slash = path.indexOf(u'/', begin);
            const qsizetype end = slash < 0 ? path.size() : slash;
            const QStringView name = path.sliced(begin, end - begin);
            int child = childOf(node, name);
            if (child < 0 || !isDirectory(at(child).node)) {
                if (m_implied >= m_maxImplied) {
                    return -1;
                }
                m_implied += 1;
                if (child < 0) {
                    child = append(node, name);
                } else {
                    at(child).node.overwrites += release(child);
                }
                imply(at(child).node, path.first(end));
            }
            node = child;
            begin = end + 1;
        }
        m_lastDirectoryPath = path.toString();
        m_lastDirectory = node;
        return node;
    }

    void imply(LayerTree::Node &node, QStringView path)
    {
        node.entry = {};
        node.entry.type = EntryType::Directory;
        node.entry.mode = 0755;
        if (path.size() <= kMaxImpliedPathChars - m_impliedPathChars) {
            m_impliedPathChars += path.size();
            node.entry.path = path.toString();
        }
        node.layer = -1;
        node.isWhiteout = false;
    }

    void add(const LayerEntry &entry, int layer)
    {
        int node = 0;
        if (!entry.path.isEmpty()) {
            const qsizetype slash = entry.path.lastIndexOf(u'/');
            const QStringView path = entry.path;
            const int parent = directoryAt(path.first(std::max<qsizetype>(slash, 0)));
            if (parent < 0) {
                m_omitted += 1;
                return;
            }
            const QStringView name = path.sliced(slash + 1);
            // Before the old node goes: a hard link may replace its own target.
            const int content = entry.type == EntryType::Hardlink ? linkedContent(entry.linkTarget) : -1;
            if (content >= 0) {
                m_contents[static_cast<size_t>(content)].names += 1;
            }
            node = childOf(parent, name);
            if (node < 0) {
                node = append(parent, name);
            } else if (entry.type == EntryType::Directory && isDirectory(at(node).node)) {
                at(node).node.overwrites += at(node).node.layer >= 0 ? 1 : 0;
            } else {
                const int released = release(node);
                at(node).node.overwrites += released;
            }
            at(node).content = content;
        } else {
            at(0).node.overwrites += at(0).node.layer >= 0 ? 1 : 0;
        }
        Work &work = at(node);
        work.node.entry = entry;
        work.node.layer = layer;
        work.node.isWhiteout = false;
        if (entry.type == EntryType::File) {
            work.content = static_cast<int>(m_contents.size());
            m_contents.push_back({entry.size, 1, -1});
        }
    }

    [[nodiscard]] int linkedContent(const QString &target) const
    {
        const int node = find(target);
        return node < 0 ? -1 : m_work[static_cast<size_t>(node)].content;
    }

    /// Takes from a node what it has, with all that is below it, so that it can become something else. Returns how
    /// many entries that were.
    int release(int node)
    {
        const int below = removeChildren(node);
        Work &work = at(node);
        dropContent(work);
        if (node == m_lastDirectory) {
            m_lastDirectory = -1;
        }
        return below + (work.node.layer >= 0 && !work.node.isWhiteout ? 1 : 0);
    }

    void dropContent(Work &work)
    {
        if (work.content >= 0) {
            Content &content = m_contents[static_cast<size_t>(work.content)];
            content.names -= 1;
            if (content.names == 0) {
                m_wastedBytes = addSaturated(m_wastedBytes, content.bytes);
            }
            work.content = -1;
        }
    }

    /// Takes everything below a node out of the tree; returns how many entries of layers it was, and had replaced.
    int removeChildren(int node)
    {
        int count = 0;
        std::vector<int> pending;
        for (int child = at(node).firstChild; child >= 0; child = at(child).next) {
            pending.push_back(child);
        }
        at(node).firstChild = -1;
        for (size_t i = 0; i < pending.size(); ++i) {
            Work &work = at(pending[i]);
            for (int child = work.firstChild; child >= 0; child = at(child).next) {
                pending.push_back(child);
            }
            count += work.node.overwrites + (work.node.layer >= 0 && !work.node.isWhiteout ? 1 : 0);
            dropContent(work);
            m_index.remove(Key(work.parent, work.node.name));
            if (pending[i] == m_lastDirectory) {
                m_lastDirectory = -1;
            }
            work.node = {}; // its memory is needed no longer
        }
        return count;
    }

    /// Takes one node out with all that is below it.
    int remove(int node)
    {
        const int count = release(node) + at(node).node.overwrites;
        Work &work = at(node);
        if (work.previous >= 0) {
            at(work.previous).next = work.next;
        } else {
            at(work.parent).firstChild = work.next;
        }
        if (work.next >= 0) {
            at(work.next).previous = work.previous;
        }
        m_index.remove(Key(work.parent, work.node.name));
        work.node = {};
        return count;
    }

    /// Returns how many entries the whiteout hides.
    int hide(const Whiteout &whiteout)
    {
        const int node = find(whiteout.hiddenPath);
        if (node < 0) {
            return 0;
        }
        return whiteout.kind == WhiteoutKind::Opaque ? removeChildren(node) : remove(node);
    }

    /// Keeps a node for a whiteout that the entries of its layer do not undo.
    void show(const Whiteout &whiteout, const LayerEntry &entry, int layer, int hiddenCount)
    {
        LayerEntry shown = entry;
        if (whiteout.kind == WhiteoutKind::File) {
            if (find(whiteout.hiddenPath) >= 0) {
                return;
            }
            shown.path = whiteout.hiddenPath;
        }
        const qsizetype slash = shown.path.lastIndexOf(u'/');
        const int parent = directoryAt(QStringView(shown.path).first(std::max<qsizetype>(slash, 0)));
        if (parent < 0) {
            m_omitted += 1;
            return;
        }
        const QStringView name = QStringView(shown.path).sliced(slash + 1);
        int node = childOf(parent, name);
        if (node < 0) {
            node = append(parent, name);
        }
        Work &work = at(node);
        work.node.entry = shown;
        work.node.layer = layer;
        work.node.isWhiteout = true;
        work.node.overwrites += hiddenCount;
    }

    /// Decides which node counts the bytes of a file: its own, or where only hard links are left, one of these.
    void countLinkedContents()
    {
        for (size_t i = 0; i < m_work.size(); ++i) {
            Work &work = m_work[i];
            const EntryType type = work.node.entry.type;
            if (work.content >= 0) {
                Content &content = m_contents[static_cast<size_t>(work.content)];
                if (content.counted < 0 || type == EntryType::File) {
                    content.counted = static_cast<int>(i);
                }
            }
            work.node.fileCount = type != EntryType::Directory && !work.node.isWhiteout ? 1 : 0;
        }
        for (const Content &content : m_contents) {
            if (content.names > 0 && content.counted >= 0) {
                at(content.counted).node.totalBytes = content.bytes;
            }
        }
    }

    LayerTree::Whiteouts m_whiteouts;
    size_t m_maxImplied;
    std::vector<Work> m_work;
    std::vector<Content> m_contents;
    std::vector<int> m_hiddenCounts;
    QHash<Key, int> m_index; // (parent, name) of the nodes in the tree
    QString m_lastDirectoryPath;
    int m_lastDirectory = -1;
    size_t m_implied = 0;
    qsizetype m_impliedPathChars = 0;
    qint64 m_wastedBytes = 0;
    qint64 m_omitted = 0;
};

LayerTree LayerTree::build(const std::vector<std::vector<LayerEntry>> &layers, Whiteouts whiteouts)
{
    size_t entryCount = 0;
    for (const auto &layer : layers) {
        entryCount += layer.size();
    }
    LayerTreeBuilder builder(whiteouts, entryCount);
    for (size_t i = 0; i < layers.size(); ++i) {
        builder.addLayer(layers[i], static_cast<int>(i));
    }
    return builder.finish();
}

int LayerTree::find(QStringView path) const
{
    int node = 0;
    for (qsizetype begin = 0; begin < path.size();) {
        const qsizetype slash = path.indexOf(u'/', begin);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QStringView name = path.sliced(begin, end - begin);
        begin = end + 1;
        const std::vector<int> &children = m_nodes[static_cast<size_t>(node)].children;
        const auto child = std::lower_bound(children.begin(), children.end(), name, [this](int index, QStringView key) {
            return QStringView(m_nodes[static_cast<size_t>(index)].name) < key;
        });
        if (child == children.end() || m_nodes[static_cast<size_t>(*child)].name != name) {
            return -1;
        }
        node = *child;
    }
    return node;
}

QString LayerTree::path(int node) const
{
    std::vector<int> chain;
    for (; node > 0; node = m_nodes[static_cast<size_t>(node)].parent) {
        chain.push_back(node);
    }
    QString path;
    for (size_t i = chain.size(); i-- > 0;) {
        path += m_nodes[static_cast<size_t>(chain[i])].name;
        if (i > 0) {
            path += u'/';
        }
    }
    return path;
}

} // namespace cachalot
