#pragma once

#include "core/backend/storeinventory.h"

#include <QHash>

#include <span>
#include <vector>

namespace cachalot
{

struct Tally {
    qint64 count = 0;
    qint64 bytes = 0;
    void add(qint64 size)
    {
        ++count;
        bytes += size > 0 ? size : 0;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What becomes of a blob's bytes, as far as names go.
enum class Reach {
    Live,     ///< one name needs it
    Shared,   ///< several names need it
    Orphaned, ///< no name does
};

/// Which blobs of a store the names of a set keep alive. Filled with the names, then asked about one blob after the
/// other, so that memory is that of the names' blobs, whatever else the store holds. Not thread-safe.
class Reachability
{
public:
    /// Takes over a name's blobs; returns its position.
    size_t add(StoreRoot &&root);
    /// What was added, without the blobs.
    [[nodiscard]] const std::vector<StoreRoot> &roots() const { return m_roots; }

    [[nodiscard]] Reach reachOf(const Digest &digest) const;
    /// What a name needs, each blob once, with the sizes that the documents say.
    [[nodiscard]] Tally needs(size_t root) const;
    /// Of these, what no other name needs: what removing it frees.
    [[nodiscard]] Tally exclusive(size_t root) const;
    /// What these names need, and no other: what removing all of them frees.
    [[nodiscard]] Tally exclusive(std::span<const size_t> roots) const;
    /// All that any name needs.
    [[nodiscard]] Tally all() const;

    /// Takes a name's needs out; what it was stays in roots().
    void drop(size_t root);
    [[nodiscard]] bool isDropped(size_t root) const { return m_dropped[root]; }
    /// A name that was dropped needed it, and no name does any more.
    [[nodiscard]] bool wasFreed(const Digest &digest) const;
    /// The blobs of wasFreed(), for stores whose blobs can't be listed.
    [[nodiscard]] std::vector<NeededBlob> freed() const;

private:
    std::vector<StoreRoot> m_roots;
    std::vector<std::vector<quint32>> m_needs; ///< parallel: positions in the next two
    std::vector<bool> m_dropped;
    std::vector<quint32> m_users; ///< names that need the blob
    std::vector<qint64> m_sizes;
    QHash<Digest, quint32> m_ids;
};

} // namespace cachalot
