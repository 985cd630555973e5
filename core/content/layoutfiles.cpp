#include "core/content/layoutfiles.h"

#include "core/base/utc.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cachalot
{
namespace
{

struct CloseDirectory {
    void operator()(DIR *directory) const { ::closedir(directory); }
};

int openRetrying(int directory, const char *name, int flags, mode_t mode = 0)
{
    int descriptor = -1;
    do {
        descriptor = ::openat(directory, name, flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

bool lockAtOnce(int descriptor)
{
    int result = 0;
    do {
        result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool hasName(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

} // namespace

FileHandle::~FileHandle()
{
    close();
}

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

void FileHandle::close()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

int FileHandle::release()
{
    return std::exchange(m_descriptor, -1);
}

tl::unexpected<Error> failSystem(const QString &path, int number)
{
    ErrorCode code = ErrorCode::Io;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = ErrorCode::NoSpace;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::Denied;
        break;
    case ENOENT:
        code = ErrorCode::NotFound;
        break;
    default:
        break;
    }
    return fail(code, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

Result<FileHandle> openOrMakeDirectory(const FileHandle &parent, const QString &name, const QString &shownPath)
{
    const QByteArray encoded = QFile::encodeName(name);
    if (::mkdirat(parent.get(), encoded.constData(), 0755) != 0 && errno != EEXIST) {
        return failSystem(shownPath, errno);
    }
    FileHandle directory(openRetrying(parent.get(), encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
    if (!directory.isOpen()) {
        if (errno == ELOOP || errno == ENOTDIR) {
            return fail(ErrorCode::Damaged, QStringLiteral("%1: not a directory of this layout").arg(shownPath));
        }
        return failSystem(shownPath, errno);
    }
    return directory;
}

Result<FileHandle> openDirectory(const FileHandle &parent, const QString &name, const QString &shownPath)
{
    FileHandle directory(
        openRetrying(parent.get(), QFile::encodeName(name).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
    if (!directory.isOpen() && errno != ENOENT) {
        if (errno == ELOOP || errno == ENOTDIR) {
            return fail(ErrorCode::Damaged, QStringLiteral("%1: not a directory of this layout").arg(shownPath));
        }
        return failSystem(shownPath, errno);
    }
    return directory;
}

Result<FileHandle> openPath(const QString &path)
{
    FileHandle directory(openRetrying(AT_FDCWD, QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY));
    if (!directory.isOpen()) {
        if (errno == ENOTDIR) {
            return fail(ErrorCode::Usage, QStringLiteral("%1: not a directory").arg(path));
        }
        return failSystem(path, errno);
    }
    return directory;
}

Result<DirectoryEntry> statEntry(const FileHandle &directory, const QByteArray &name, const QString &shownPath)
{
    struct stat status = {};
    if (::fstatat(directory.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return failSystem(shownPath, errno);
    }
    DirectoryEntry entry;
    entry.name = name;
    if (S_ISREG(status.st_mode)) {
        entry.type = DirectoryEntry::Type::File;
        entry.size = static_cast<qint64>(status.st_size);
    } else if (S_ISDIR(status.st_mode)) {
        entry.type = DirectoryEntry::Type::Directory;
    }
    entry.changedAt = QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000, kUtc);
    return entry;
}

Result<> readDirectory(const FileHandle &directory, const QString &shownPath, const EntrySink &sink,
                       const OpContext &context)
{
    const int again = openRetrying(directory.get(), ".", O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, CloseDirectory> stream(again < 0 ? nullptr : ::fdopendir(again));
    if (!stream) {
        const int number = errno;
        if (again >= 0) {
            ::close(again);
        }
        return failSystem(shownPath, number);
    }
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        errno = 0;
        const dirent *read = ::readdir(stream.get());
        if (read == nullptr) {
            return errno == 0 ? Result<>() : failSystem(shownPath, errno);
        }
        const QByteArray name(static_cast<const char *>(read->d_name));
        if (name == "." || name == "..") {
            continue;
        }
        auto entry = statEntry(directory, name, shownPath);
        if (entry) {
            CACHALOT_TRY(sink(*entry));
        } else if (entry.error().code != ErrorCode::NotFound) {
            return fail(std::move(entry).error());
        }
    }
}

Result<FileHandle> openOrMakePath(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    FileHandle directory(openRetrying(AT_FDCWD, encoded.constData(), O_RDONLY | O_DIRECTORY));
    if (!directory.isOpen() && errno == ENOENT) {
        errno = 0;
        if (!QDir().mkpath(path)) {
            return failSystem(path, errno == 0 ? EIO : errno);
        }
        directory = FileHandle(openRetrying(AT_FDCWD, encoded.constData(), O_RDONLY | O_DIRECTORY));
    }
    if (!directory.isOpen()) {
        if (errno == ENOTDIR) {
            return fail(ErrorCode::Usage, QStringLiteral("%1: not a directory").arg(path));
        }
        return failSystem(path, errno);
    }
    return directory;
}

Result<IngestFile> IngestFile::create(const FileHandle &ingest, const QString &shownDirectory)
{
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        const QByteArray name = kIngestPrefix + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
        FileHandle file(openRetrying(ingest.get(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
        if (!file.isOpen()) {
            if (errno == EEXIST) {
                continue;
            }
            return failSystem(shownDirectory, errno);
        }
        // Somebody who cleans up may have been quicker than the lock: then the name is gone, or soon will be.
        if (lockAtOnce(file.get()) && hasName(file.get())) {
            return IngestFile(ingest.get(), name, std::move(file), shownDirectory + u'/' + QString::fromLatin1(name));
        }
    }
    return fail(ErrorCode::Io, QStringLiteral("%1: no temporary file can be made and locked").arg(shownDirectory));
}

IngestFile::IngestFile(IngestFile &&other) noexcept
    : m_ingest(other.m_ingest),
      m_name(std::exchange(other.m_name, {})),
      m_file(std::move(other.m_file)),
      m_shownPath(std::move(other.m_shownPath))
{
}

IngestFile::~IngestFile()
{
    if (!m_name.isEmpty()) {
        ::unlinkat(m_ingest, m_name.constData(), 0);
    }
}

Result<> IngestFile::write(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t count = ::write(m_file.get(), data.data(), static_cast<size_t>(data.size()));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failSystem(m_shownPath, errno);
        }
        data = data.sliced(count);
    }
    return {};
}

Result<> IngestFile::commit(const FileHandle &directory, const QString &name, unsigned mode)
{
    // Before the rename: after a power cut a name must never stand for bytes that were not written. Only a directory
    // that BuildKit reads gives no second look at a blob's bytes.
    if (::fchmod(m_file.get(), static_cast<mode_t>(mode)) != 0 || ::fsync(m_file.get()) != 0) {
        return failSystem(m_shownPath, errno);
    }
    const QByteArray target = QFile::encodeName(name);
    if (::renameat(m_ingest, m_name.constData(), directory.get(), target.constData()) != 0) {
        return failSystem(m_shownPath, errno);
    }
    m_name.clear();
    return {};
}

void IngestFile::removeLeftovers(const FileHandle &ingest)
{
    const int again = openRetrying(ingest.get(), ".", O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, CloseDirectory> directory(again < 0 ? nullptr : ::fdopendir(again));
    if (!directory) {
        return;
    }
    while (const dirent *entry = ::readdir(directory.get())) {
        const char *name = static_cast<const char *>(entry->d_name);
        if (std::strncmp(name, kIngestPrefix, sizeof(kIngestPrefix) - 1) != 0) {
            continue;
        }
        removeLeftover(ingest, name);
    }
}

bool IngestFile::removeLeftover(const FileHandle &ingest, const QByteArray &name)
{
    const FileHandle file(openRetrying(ingest.get(), name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    return file.isOpen() && lockAtOnce(file.get()) && ::unlinkat(ingest.get(), name.constData(), 0) == 0;
}

} // namespace cachalot
