#include "core/cleanup/reachability.h"

#include <algorithm>

namespace cachalot
{

size_t Reachability::add(StoreRoot &&root)
{
    std::vector<quint32> needs;
    needs.reserve(root.blobs.size());
    for (const NeededBlob &blob : root.blobs) {
        const auto next = static_cast<quint32>(m_sizes.size());
        auto at = m_ids.find(blob.digest);
        if (at == m_ids.end()) {
            at = m_ids.insert(blob.digest, next);
            m_users.push_back(0);
            m_sizes.push_back(-1);
        }
        m_sizes[*at] = std::max(m_sizes[*at], blob.size);
        ++m_users[*at];
        needs.push_back(*at);
    }
    root.blobs = {};
    m_roots.push_back(std::move(root));
    m_needs.push_back(std::move(needs));
    m_dropped.push_back(false);
    return m_roots.size() - 1;
}

Reach Reachability::reachOf(const Digest &digest) const
{
    const auto at = m_ids.constFind(digest);
    const quint32 users = at == m_ids.constEnd() ? 0 : m_users[*at];
    return users == 0 ? Reach::Orphaned : users == 1 ? Reach::Live : Reach::Shared;
}

Tally Reachability::needs(size_t root) const
{
    Tally tally;
    for (const quint32 id : m_needs[root]) {
        tally.add(m_sizes[id]);
    }
    return tally;
}

Tally Reachability::exclusive(size_t root) const
{
    return exclusive(std::span(&root, 1));
}

Tally Reachability::exclusive(std::span<const size_t> roots) const
{
    QHash<quint32, quint32> users;
    for (const size_t root : roots) {
        for (const quint32 id : m_needs[root]) {
            ++users[id];
        }
    }
    Tally tally;
    for (auto at = users.cbegin(); at != users.cend(); ++at) {
        if (*at == m_users[at.key()]) {
            tally.add(m_sizes[at.key()]);
        }
    }
    return tally;
}

Tally Reachability::all() const
{
    Tally tally;
    for (size_t i = 0; i < m_users.size(); ++i) {
        if (m_users[i] > 0) {
            tally.add(m_sizes[i]);
        }
    }
    return tally;
}

void Reachability::drop(size_t root)
{
    if (!m_dropped[root]) {
        m_dropped[root] = true;
        for (const quint32 id : m_needs[root]) {
            --m_users[id];
        }
    }
}

bool Reachability::wasFreed(const Digest &digest) const
{
    const auto at = m_ids.constFind(digest);
    return at != m_ids.constEnd() && m_users[*at] == 0;
}

std::vector<NeededBlob> Reachability::freed() const
{
    std::vector<NeededBlob> blobs;
    for (auto at = m_ids.cbegin(); at != m_ids.cend(); ++at) {
        if (m_users[*at] == 0) {
            blobs.push_back({at.key(), m_sizes[*at]});
        }
    }
    std::sort(blobs.begin(), blobs.end(), [](const auto &a, const auto &b) { return a.digest < b.digest; });
    return blobs;
}

} // namespace cachalot
