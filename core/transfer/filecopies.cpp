#include "core/transfer/filecopies.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace cachalot
{

size_t FileCopies::costOf(const FileCopy &copy)
{
    constexpr size_t kAllocation = 48; // of a byte array, and what growing the list leaves empty
    return sizeof(FileCopy) + kAllocation + static_cast<size_t>(copy.path.size());
}

void FileCopies::countUncompared(qint64 size)
{
    m_uncomparedFiles += 1;
    // Sizes come from outside: their sum may not overflow.
    const qint64 room = std::numeric_limits<qint64>::max() - m_uncomparedBytes;
    m_uncomparedBytes += std::min(std::max<qint64>(size, 0), room);
}

void FileCopies::addUncompared(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    countUncompared(size);
}

void FileCopies::add(FileCopy copy)
{
    const std::lock_guard lock(m_mutex);
    if (!wants(copy.size)) {
        countUncompared(copy.size);
        return;
    }
    m_bytes += costOf(copy);
    m_copies.push_back(std::move(copy));
    while (m_bytes > m_maxBytes && !m_copies.empty()) {
        dropSmallest();
    }
}

void FileCopies::dropSmallest()
{
    const qint64 least = m_least;
    m_least = least > std::numeric_limits<qint64>::max() / 2 ? std::numeric_limits<qint64>::max() : least * 2;
    const auto kept =
        std::partition(m_copies.begin(), m_copies.end(), [this](const FileCopy &copy) { return copy.size >= m_least; });
    for (auto copy = kept; copy != m_copies.end(); ++copy) {
        m_bytes -= costOf(*copy);
        countUncompared(copy->size);
    }
    m_copies.erase(kept, m_copies.end());
}

std::vector<FileCopy> FileCopies::takeSorted()
{
    const std::lock_guard lock(m_mutex);
    std::sort(m_copies.begin(), m_copies.end(), [](const FileCopy &a, const FileCopy &b) {
        return std::tie(a.content, a.size, a.path, a.layer, a.index) <
               std::tie(b.content, b.size, b.path, b.layer, b.index);
    });
    return std::exchange(m_copies, {});
}

} // namespace cachalot
