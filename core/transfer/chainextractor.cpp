#include "core/transfer/chainreader.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/content/layertree.h"
#include "core/transfer/chainpaths.h"
#include "core/transfer/layerblobs.h"
#include "core/transfer/treewriter.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace cachalot
{
namespace
{

constexpr int kNowhere = -1;

/// What goes where. Every node of the tree is written once, by the layer that its bytes are in.
struct Plan {
    std::vector<char> isWanted;                 ///< by node
    std::vector<int> directories;               ///< nodes, parents first
    std::vector<std::vector<int>> destinations; ///< by layer and entry: the node to write it to, or kNowhere
    std::vector<std::pair<int, int>> links;     ///< target and name, made when all else is there
    std::vector<LayerFinding> findings;
};

/// Marks the node, what is below it and the directories on the way to it.
std::vector<char> wantedNodes(const LayerTree &tree, int top)
{
    const auto &nodes = tree.nodes();
    std::vector<char> isWanted(nodes.size(), 0);
    isWanted[static_cast<size_t>(top)] = 1;
    for (size_t i = static_cast<size_t>(top) + 1; i < nodes.size(); ++i) {
        isWanted[i] = isWanted[static_cast<size_t>(nodes[i].parent)]; // parents come first
    }
    for (int node = top; node >= 0; node = nodes[static_cast<size_t>(node)].parent) {
        isWanted[static_cast<size_t>(node)] = 1;
    }
    return isWanted;
}

Plan planFor(const ChainListing &listing, const LayerTree &tree, int top)
{
    Plan plan;
    plan.isWanted = wantedNodes(tree, top);
    for (const auto &layer : listing.layers) {
        plan.destinations.emplace_back(layer.size(), kNowhere);
    }
    ChainPaths paths(listing.layers);
    std::vector<std::pair<ChainEntry, int>> links;
    const auto destinationOf = [&plan](ChainEntry entry) -> int & {
        return plan.destinations[static_cast<size_t>(entry.layer)][entry.index];
    };
    for (size_t i = 0; i < tree.nodes().size(); ++i) {
        const LayerTree::Node &node = tree.nodes()[i];
        if (plan.isWanted[i] == 0) {
            continue;
        }
        if (node.entry.type == EntryType::Directory) {
            if (i > 0) {
                plan.directories.push_back(static_cast<int>(i));
            }
            continue;
        }
        const ChainEntry entry = paths.entryOf(node);
        if (node.entry.type != EntryType::Hardlink) {
            destinationOf(entry) = static_cast<int>(i);
        } else if (const auto target = paths.followHardLinks(entry)) {
            links.emplace_back(*target, static_cast<int>(i));
        } else {
            plan.findings.push_back(
                {QStringLiteral("dangling-link"), printable(tree.path(static_cast<int>(i))),
                 QStringLiteral("a hard link to nothing, \"%1\"").arg(printable(node.entry.linkTarget))});
        }
    }
    // Where the file itself is hidden or not wanted, the first link to it takes its bytes.
    for (const auto &[target, node] : links) {
        if (destinationOf(target) == kNowhere) {
            destinationOf(target) = node;
        } else {
            plan.links.emplace_back(destinationOf(target), node);
        }
    }
    return plan;
}

tl::unexpected<Error> failDirectory(const QString &path, int number)
{
    const ErrorCode code = number == EACCES || number == EPERM || number == EROFS ? ErrorCode::Denied
                           : number == ENOSPC || number == EDQUOT                 ? ErrorCode::NoSpace
                                                                                  : ErrorCode::Io;
    return fail(code, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

Result<bool> isEmpty(const FileDescriptor &directory, const QString &path)
{
    // A descriptor of its own: reading moves its position.
    FileDescriptor own(::openat(directory.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::fdopendir(own.number()), &::closedir);
    if (!stream) {
        return failDirectory(path, errno);
    }
    std::ignore = own.release(); // the stream's now
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (entry == nullptr) {
            return errno == 0 ? Result<bool>(true) : failDirectory(path, errno);
        }
        const QByteArrayView name(static_cast<const char *>(entry->d_name));
        if (name != "." && name != "..") {
            return false;
        }
    }
}

Result<FileDescriptor> openDestination(const QString &path, bool intoExisting)
{
    errno = 0;
    if (!QDir().mkpath(path)) {
        return failDirectory(path, errno != 0 ? errno : EIO);
    }
    FileDescriptor directory(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen()) {
        return failDirectory(path, errno);
    }
    if (!intoExisting) {
        CACHALOT_ASSIGN(const bool nothingThere, isEmpty(directory, path));
        if (!nothingThere) {
            return fail(ErrorCode::Refused, QStringLiteral("%1: the directory is not empty").arg(path));
        }
    }
    return directory;
}

/// Carries out a plan.
class Extraction
{
public:
    Extraction(CacheBackend &backend, const PlatformCache &cache, const ChainListing &listing, const LayerTree &tree,
               Plan plan, const FileDescriptor &root, const OpContext &context)
        : m_listing(listing),
          m_tree(tree),
          m_plan(std::move(plan)),
          m_root(root),
          m_context(context),
          m_positions(neededLayers(m_plan)),
          m_blobs(backend, cache, idsOf(listing, m_positions), context)
    {
    }

    [[nodiscard]] Result<ExtractReport> run()
    {
        CACHALOT_TRY(makeDirectories());
        std::vector<ExtractReport> parts(m_positions.size());
        // More writers than that only get in each other's way on one disk.
        const size_t limit = std::min<size_t>(cpuCount(), 4);
        CACHALOT_TRY(forEachParallel(m_positions.size(), limit, m_context, [&](size_t i, const OpContext &inner) {
            return writeLayer(m_positions[i], parts[i], inner);
        }));
        ExtractReport report;
        report.skipped = std::move(m_plan.findings);
        for (ExtractReport &part : parts) {
            report.files += part.files;
            report.bytes += part.bytes;
            std::move(part.skipped.begin(), part.skipped.end(), std::back_inserter(report.skipped));
        }
        CACHALOT_TRY(makeLinks(report));
        CACHALOT_TRY(finishDirectories());
        return report;
    }

private:
    static std::vector<size_t> neededLayers(const Plan &plan)
    {
        std::vector<size_t> positions;
        for (size_t i = 0; i < plan.destinations.size(); ++i) {
            const auto &layer = plan.destinations[i];
            if (std::any_of(layer.begin(), layer.end(), [](int node) { return node != kNowhere; })) {
                positions.push_back(i);
            }
        }
        return positions;
    }

    static std::vector<LayerId> idsOf(const ChainListing &listing, const std::vector<size_t> &positions)
    {
        std::vector<LayerId> ids;
        for (const size_t position : positions) {
            ids.push_back(listing.chain[position]);
        }
        return ids;
    }

    [[nodiscard]] bool isThere(int directory) const
    {
        return directory == 0 || m_made[static_cast<size_t>(directory)] != TreeWriter::Made::Nothing;
    }

    [[nodiscard]] Result<> makeDirectories()
    {
        m_made.assign(m_tree.nodes().size(), TreeWriter::Made::Nothing);
        TreeWriter writer(m_root, m_tree);
        for (const int node : m_plan.directories) {
            CACHALOT_TRY(m_context.checkpoint());
            if (isThere(m_tree.nodes()[static_cast<size_t>(node)].parent)) {
                CACHALOT_ASSIGN(m_made[static_cast<size_t>(node)], writer.makeDirectory(node, m_plan.findings));
            }
        }
        return {};
    }

    [[nodiscard]] Result<> writeLayer(size_t position, ExtractReport &part, const OpContext &context)
    {
        TreeWriter writer(m_root, m_tree);
        const std::vector<int> &destinations = m_plan.destinations[position];
        const std::vector<LayerEntry> &listed = m_listing.layers[position];
        const LayerId id = m_listing.chain[position];
        size_t next = 0;
        const auto failChanged = [&] {
            return fail(ErrorCode::Damaged,
                        QStringLiteral("%1: it is not what it was when it was listed").arg(m_blobs.nameOf(id)));
        };
        const auto visit = [&](const LayerEntry &entry, ByteSource &content) -> Result<> {
            const size_t i = next++;
            if (i >= listed.size() || entry.path != listed[i].path || entry.type != listed[i].type) {
                return failChanged();
            }
            const int node = destinations[i];
            if (node == kNowhere || !isThere(m_tree.nodes()[static_cast<size_t>(node)].parent)) {
                return {};
            }
            CACHALOT_ASSIGN(const bool isWritten, writer.write(node, entry, content, part.bytes, part.skipped));
            part.files += isWritten ? 1 : 0;
            m_written[static_cast<size_t>(node)] = isWritten ? 1 : 0;
            return {};
        };
        CACHALOT_TRY(m_blobs.read(id, LayerLimits(), context, visit, part.skipped));
        return next == listed.size() ? Result<>() : failChanged();
    }

    [[nodiscard]] Result<> makeLinks(ExtractReport &report)
    {
        TreeWriter writer(m_root, m_tree);
        for (const auto &[target, node] : m_plan.links) {
            CACHALOT_TRY(m_context.checkpoint());
            if (m_written[static_cast<size_t>(target)] == 0 ||
                !isThere(m_tree.nodes()[static_cast<size_t>(node)].parent)) {
                continue; // what it needs is in the report already
            }
            CACHALOT_ASSIGN(const bool isWritten, writer.makeHardLink(target, node, report.skipped));
            report.files += isWritten ? 1 : 0;
        }
        return {};
    }

    [[nodiscard]] Result<> finishDirectories()
    {
        TreeWriter writer(m_root, m_tree);
        for (size_t i = m_plan.directories.size(); i-- > 0;) {
            CACHALOT_TRY(m_context.checkpoint());
            const int node = m_plan.directories[i];
            switch (m_made[static_cast<size_t>(node)]) {
            case TreeWriter::Made::New:
                CACHALOT_TRY(writer.finishDirectory(node));
                break;
            case TreeWriter::Made::Existing:
                // Somebody else's directory may refuse; what nobody describes stays as it was.
                if (m_tree.nodes()[static_cast<size_t>(node)].layer >= 0) {
                    std::ignore = writer.finishDirectory(node);
                }
                break;
            case TreeWriter::Made::Nothing:
                break;
            }
        }
        return {};
    }

    const ChainListing &m_listing;
    const LayerTree &m_tree;
    Plan m_plan;
    const FileDescriptor &m_root;
    const OpContext &m_context;
    std::vector<size_t> m_positions; // of the layers that are read
    LayerBlobs m_blobs;
    std::vector<TreeWriter::Made> m_made;                                      // by node: of directories
    std::vector<char> m_written = std::vector<char>(m_tree.nodes().size(), 0); // by node: of everything else
};

} // namespace

Result<ExtractReport> extractChain(CacheBackend &backend, const PlatformCache &cache, const ChainListing &listing,
                                   const QString &subPath, const QString &directory, bool intoExisting,
                                   const OpContext &context)
{
    const LayerTree tree = LayerTree::build(listing.layers);
    CACHALOT_ASSIGN(const int top, resolvePath(tree, subPath, LastLink::Keep));
    CACHALOT_ASSIGN(const FileDescriptor root, openDestination(directory, intoExisting));
    Extraction extraction(backend, cache, listing, tree, planFor(listing, tree, top), root, context);
    return extraction.run();
}

} // namespace cachalot
