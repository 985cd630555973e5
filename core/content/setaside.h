#pragma once

#include "core/content/layoutfiles.h"
#include "core/content/ocilayout.h"

#include <QSet>

#include <functional>

namespace cachalot
{

/// Blobs that were taken out of a layout and can still be put back: they lie in a directory of their own below
/// `ingest`, which is locked (flock) as long as this lives. A rename each way, so that a blob is in either place,
/// whole.
///
/// It is needed since an export that finds a blob in the directory (containerd's plugins/content/local/writer.go)
/// leaves no trace on it, and names it in index.json later: what is deleted in between would be missing. One thread.
class SetAside
{
public:
    /// Makes the directory. Errors: Denied, NoSpace, NotFound (no layout), Io.
    [[nodiscard]] static Result<SetAside> create(const OciLayout &layout);
    /// Puts back what processes that died had set aside.
    [[nodiscard]] static Result<> recover(const OciLayout &layout);
    /// Whether an entry of `ingest` is such a directory: no leftover that anybody else may take away.
    [[nodiscard]] static bool isDirectoryName(const QByteArray &name);
    using BlobSink = std::function<Result<>(const Digest &digest, const DirectoryEntry &file)>;
    /// Tells the blobs in such a directory of a process that died; nothing of one that is at work.
    [[nodiscard]] static Result<> readAbandoned(const FileHandle &ingest, const QByteArray &name,
                                                const QString &shownPath, const BlobSink &sink);

    /// Puts back what is left.
    ~SetAside();
    SetAside(SetAside &&other) noexcept;
    SetAside &operator=(SetAside &&) = delete;

    enum class Taken { Yes, Gone, Young, NotAFile };
    /// Takes a blob out, unless it was changed after that time.
    [[nodiscard]] Result<Taken> take(const Digest &digest, const QDateTime &notAfter);
    [[nodiscard]] bool has(const Digest &digest) const { return m_taken.contains(digest); }
    [[nodiscard]] const QSet<Digest> &taken() const { return m_taken; }
    /// Nothing happens where it is not set aside; where somebody has written the blob anew, theirs stays.
    [[nodiscard]] Result<> putBack(const Digest &digest);
    [[nodiscard]] Result<> erase(const Digest &digest);

private:
    SetAside(OciLayout layout, FileHandle root, FileHandle ingest, FileHandle directory, QByteArray name)
        : m_layout(std::move(layout)),
          m_root(std::move(root)),
          m_ingest(std::move(ingest)),
          m_directory(std::move(directory)),
          m_name(std::move(name))
    {
    }

    OciLayout m_layout;
    FileHandle m_root;
    FileHandle m_ingest;
    FileHandle m_directory;
    QByteArray m_name;
    QSet<Digest> m_taken;
};

} // namespace cachalot
