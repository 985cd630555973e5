#pragma once

#include "core/content/layerentry.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <mutex>
#include <vector>

namespace cachalot
{

/// A regular file of a layer and what is in it.
struct FileCopy {
    /// Half of the SHA-256 of its content: enough that nobody can make two files that pass for one.
    std::array<unsigned char, 16> content{};
    qint64 size = 0;
    quint32 layer = 0; ///< position among the layers that are read
    quint32 index = 0; ///< position in the layer
    QByteArray path;   ///< UTF-8
};

/// Files as they pass, in as much memory as is allowed: where there are more, the smallest are let go, all below a
/// power of two. What is kept in the end depends on the files alone and not on their order. Thread-safe.
class FileCopies
{
public:
    explicit FileCopies(size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// Whether a file of that size would still be kept.
    [[nodiscard]] bool wants(qint64 size) const { return size >= m_least; }
    void add(FileCopy copy);
    /// Counts a file that was not read.
    void addUncompared(qint64 size);

    [[nodiscard]] qint64 least() const { return m_least; }
    [[nodiscard]] qint64 uncomparedFiles() const { return m_uncomparedFiles; }
    [[nodiscard]] qint64 uncomparedBytes() const { return m_uncomparedBytes; }
    /// All that were kept, by content, path, layer and place. Call once, at the end.
    [[nodiscard]] std::vector<FileCopy> takeSorted();

private:
    [[nodiscard]] static size_t costOf(const FileCopy &copy);
    void dropSmallest();
    void countUncompared(qint64 size);

    const size_t m_maxBytes;
    std::mutex m_mutex;
    std::vector<FileCopy> m_copies;
    size_t m_bytes = 0;
    std::atomic<qint64> m_least = 1;
    qint64 m_uncomparedFiles = 0;
    qint64 m_uncomparedBytes = 0;
};

} // namespace cachalot
