#pragma once

#include "core/base/bytestream.h"
#include "core/content/layertree.h"

#include <memory>
#include <vector>

namespace cachalot
{

/// Closes a file descriptor.
class FileDescriptor
{
public:
    explicit FileDescriptor(int number = -1) : m_number(number) {}
    ~FileDescriptor();
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(other.release()) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int release();

private:
    int m_number;
};

/// Writes nodes of a tree below a directory. Every step on the way is opened relative to the one before and never
/// through a symbolic link, so that nothing lands outside, whatever the layers hold and whoever else writes there. What
/// can't be written as it is becomes a finding; an error is what ends the extraction (NoSpace, Io, Denied, or the
/// source's). One thread; several writers of one directory may write different nodes at the same time.
class TreeWriter
{
public:
    /// `root` is the open directory; it and the tree outlive the writer.
    TreeWriter(const FileDescriptor &root, const LayerTree &tree) : m_root(root), m_tree(tree) {}

    enum class Made { New, Existing, Nothing };
    /// Makes a directory that only its owner may enter. Its parent is there.
    [[nodiscard]] Result<Made> makeDirectory(int node, std::vector<LayerFinding> &findings);
    /// Writes a file, symbolic link or special file; true where it did. `bytes` grows by what was written to a file.
    [[nodiscard]] Result<bool> write(int node, const LayerEntry &entry, ByteSource &content, qint64 &bytes,
                                     std::vector<LayerFinding> &findings);
    /// Makes another name for what was written at `target`.
    [[nodiscard]] Result<bool> makeHardLink(int target, int node, std::vector<LayerFinding> &findings);
    /// Gives a directory its mode, time and, for root, its owner. Nothing can be written below it afterwards without
    /// the right to.
    [[nodiscard]] Result<> finishDirectory(int node);

private:
    [[nodiscard]] Result<int> openDirectory(int node);
    template <typename Make>
    [[nodiscard]] Result<bool> create(int node, std::vector<LayerFinding> &findings, const Make &make);
    [[nodiscard]] Result<bool> writeFile(int node, const LayerEntry &entry, ByteSource &content, qint64 &bytes,
                                         std::vector<LayerFinding> &findings);
    [[nodiscard]] Result<bool> makeSymlink(int node, const LayerEntry &entry, std::vector<LayerFinding> &findings);
    [[nodiscard]] Result<bool> makeSpecial(int node, const LayerEntry &entry, std::vector<LayerFinding> &findings);
    [[nodiscard]] Result<> fill(int descriptor, const QString &path, ByteSource &content, qint64 &bytes);
    [[nodiscard]] int parentOf(int node) const;
    [[nodiscard]] QByteArray nameOf(int node) const;

    const FileDescriptor &m_root;
    const LayerTree &m_tree;
    std::vector<char> m_chunk;
    int m_openNode = -1; // whose directory is open, since entries mostly come directory by directory
    FileDescriptor m_open;
};

} // namespace cachalot
