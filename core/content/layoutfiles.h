#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace cachalot
{

/// A file descriptor that is closed at the end.
class FileHandle
{
public:
    explicit FileHandle(int descriptor = -1) : m_descriptor(descriptor) {}
    ~FileHandle();
    FileHandle(FileHandle &&other) noexcept : m_descriptor(other.release()) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void close();

private:
    int release();
    int m_descriptor;
};

/// An error of a system call on a path: NoSpace (also for a file that may not grow, EFBIG, and quotas), Denied (also
/// for a file system that can only be read), NotFound, Io.
[[nodiscard]] tl::unexpected<Error> failSystem(const QString &path, int number);

/// Opens a directory below another one that is no symbolic link, and makes it where it is not there (mode 0755).
[[nodiscard]] Result<FileHandle> openOrMakeDirectory(const FileHandle &parent, const QString &name,
                                                     const QString &shownPath);
/// The same without making it: a handle that is not open where it is not there.
[[nodiscard]] Result<FileHandle> openDirectory(const FileHandle &parent, const QString &name, const QString &shownPath);
/// Opens a directory by its path. Errors: NotFound, Usage (not a directory), Denied, Io.
[[nodiscard]] Result<FileHandle> openPath(const QString &path);
/// Opens a directory by its path, and makes it with its parents where it is not there.
[[nodiscard]] Result<FileHandle> openOrMakePath(const QString &path);

/// One name in a directory, as it stands there: symbolic links are not followed.
struct DirectoryEntry {
    QByteArray name;
    enum class Type { File, Directory, Other } type = Type::Other;
    qint64 size = 0;
    QDateTime changedAt; ///< of its content (mtime)
};
using EntrySink = std::function<Result<>(const DirectoryEntry &entry)>;

/// Tells what a directory holds, in the file system's order; what goes away meanwhile is left out. Errors: Denied, Io,
/// Cancelled, those of the sink.
[[nodiscard]] Result<> readDirectory(const FileHandle &directory, const QString &shownPath, const EntrySink &sink,
                                     const OpContext &context);
/// One name; NotFound where there is none.
[[nodiscard]] Result<DirectoryEntry> statEntry(const FileHandle &directory, const QByteArray &name,
                                               const QString &shownPath);

/// What Cachalot makes below `ingest` starts with this.
inline constexpr char kIngestPrefix[] = "cachalot-";

/// A file that is being written in the directory `ingest` of an OCI layout, under a name of Cachalot's own, and is
/// renamed to its place at the end. It is locked (flock) while it is being written: what is there and not locked was
/// left by a process that died, and removeLeftovers() takes it away. Removed again unless it was committed. One thread.
class IngestFile
{
public:
    /// `shownDirectory` is for messages.
    [[nodiscard]] static Result<IngestFile> create(const FileHandle &ingest, const QString &shownDirectory);
    ~IngestFile();
    IngestFile(IngestFile &&other) noexcept;
    IngestFile &operator=(IngestFile &&) = delete;

    [[nodiscard]] Result<> write(QByteArrayView data);
    /// Makes the bytes durable, sets the mode, and renames the file into another directory of the same file system,
    /// over what is there. Once.
    [[nodiscard]] Result<> commit(const FileHandle &directory, const QString &name, unsigned mode);

    /// Takes away the files that dead processes left. Failures are nobody's business: the next run tries again.
    static void removeLeftovers(const FileHandle &ingest);
    /// The same for one file, whoever made it; false where it is being written, or can't be removed.
    static bool removeLeftover(const FileHandle &ingest, const QByteArray &name);

private:
    IngestFile(int ingest, QByteArray name, FileHandle file, QString shownPath)
        : m_ingest(ingest), m_name(std::move(name)), m_file(std::move(file)), m_shownPath(std::move(shownPath))
    {
    }
    int m_ingest; // the creator's, which outlives this
    QByteArray m_name;
    FileHandle m_file;
    QString m_shownPath;
};

} // namespace cachalot
