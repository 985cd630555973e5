#include "core/transfer/treewriter.h"

#include "core/base/format.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace cachalot
{
namespace
{

constexpr int kDirectoryFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QString systemText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

tl::unexpected<Error> failErrno(const QString &path, int number)
{
    ErrorCode code = ErrorCode::Io;
    if (number == ENOSPC || number == EDQUOT) {
        code = ErrorCode::NoSpace;
    } else if (number == EACCES || number == EPERM || number == EROFS) {
        code = ErrorCode::Denied;
    }
    return fail(code, QStringLiteral("%1: %2").arg(printable(path), systemText(number)));
}

/// What is wrong with one name, and no reason to give up on the others.
bool isBadName(int number)
{
    return number == ENAMETOOLONG || number == EILSEQ || number == EINVAL;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/// False for ids that the system has no room for, -1 included, which would mean "leave it".
bool isId(qint64 id)
{
    return id >= 0 && id < std::numeric_limits<quint32>::max();
}

mode_t modeOf(const LayerEntry &entry)
{
    // Without the owner that they were meant for, setuid and setgid would give away the rights of somebody else.
    return static_cast<mode_t>(entry.mode & (isRoot() ? 07777U : 01777U));
}

std::array<timespec, 2> timesOf(const LayerEntry &entry)
{
    timespec time = {};
    time.tv_sec = static_cast<time_t>(entry.modifiedSeconds);
    return {time, time};
}

/// For what can't be opened. Owners that the system refuses (in a user namespace) and times that the file system can't
/// hold are no reason to fail.
void applyOwnerAndTime(int directory, const char *name, const LayerEntry &entry)
{
    if (isRoot() && isId(entry.uid) && isId(entry.gid)) {
        std::ignore = ::fchownat(directory, name, static_cast<uid_t>(entry.uid), static_cast<gid_t>(entry.gid),
                                 AT_SYMLINK_NOFOLLOW);
    }
    ::utimensat(directory, name, timesOf(entry).data(), AT_SYMLINK_NOFOLLOW);
}

/// The same through a descriptor, with the mode, whose result counts.
int applyMetadata(int descriptor, const LayerEntry &entry)
{
    if (isRoot() && isId(entry.uid) && isId(entry.gid)) {
        std::ignore = ::fchown(descriptor, static_cast<uid_t>(entry.uid), static_cast<gid_t>(entry.gid));
    }
    const int code = ::fchmod(descriptor, modeOf(entry));
    ::futimens(descriptor, timesOf(entry).data());
    return code;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0) {
        ::close(m_number);
    }
}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = other.release();
    }
    return *this;
}

int FileDescriptor::release()
{
    return std::exchange(m_number, -1);
}

int TreeWriter::parentOf(int node) const
{
    return m_tree.nodes()[static_cast<size_t>(node)].parent;
}

QByteArray TreeWriter::nameOf(int node) const
{
    return QFile::encodeName(m_tree.nodes()[static_cast<size_t>(node)].name);
}

Result<int> TreeWriter::openDirectory(int node)
{
    if (node == 0) {
        return m_root.number();
    }
    if (node == m_openNode) {
        return m_open.number();
    }
    std::vector<int> steps;
    int start = node;
    for (; start > 0 && start != m_openNode; start = parentOf(start)) {
        steps.push_back(start);
    }
    if (start <= 0) {
        m_open = FileDescriptor();
        m_openNode = -1;
    }
    for (size_t i = steps.size(); i-- > 0;) {
        const int parent = m_open.isOpen() ? m_open.number() : m_root.number();
        FileDescriptor next(::openat(parent, nameOf(steps[i]).constData(), kDirectoryFlags));
        if (!next.isOpen()) {
            const int number = errno;
            m_open = FileDescriptor();
            m_openNode = -1;
            return failErrno(m_tree.path(node), number);
        }
        m_open = std::move(next);
        m_openNode = steps[i];
    }
    return m_open.number();
}

/// Calls `make(directory, name)`, which returns 0 or -1 with errno, and once more when what stood in the way is gone.
template <typename Make>
Result<bool> TreeWriter::create(int node, std::vector<LayerFinding> &findings, const Make &make)
{
    CACHALOT_ASSIGN(const int directory, openDirectory(parentOf(node)));
    const QByteArray name = nameOf(node);
    int code = make(directory, name.constData());
    if (code != 0 && errno == EEXIST) {
        struct stat status = {};
        const bool isDirectory =
            ::fstatat(directory, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
        if (::unlinkat(directory, name.constData(), isDirectory ? AT_REMOVEDIR : 0) != 0 &&
            (errno == ENOTEMPTY || errno == EEXIST)) {
            findings.push_back({QStringLiteral("in-the-way"), printable(m_tree.path(node)),
                                QStringLiteral("a directory that is not empty stands where a file should")});
            return false;
        }
        code = make(directory, name.constData());
    }
    if (code == 0) {
        return true;
    }
    const int number = errno;
    const QString path = m_tree.path(node);
    if (isBadName(number)) {
        findings.push_back({QStringLiteral("bad-name"), printable(path), systemText(number)});
        return false;
    }
    return failErrno(path, number);
}

Result<TreeWriter::Made> TreeWriter::makeDirectory(int node, std::vector<LayerFinding> &findings)
{
    bool isThere = false;
    CACHALOT_ASSIGN(const bool made, create(node, findings, [&isThere](int directory, const char *name) {
                        if (::mkdirat(directory, name, 0700) == 0) {
                            return 0;
                        }
                        const int number = errno;
                        struct stat status = {};
                        isThere = number == EEXIST && ::fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
                                  S_ISDIR(status.st_mode);
                        errno = number;
                        return isThere ? 0 : -1;
                    }));
    return isThere ? Made::Existing : made ? Made::New : Made::Nothing;
}

Result<> TreeWriter::fill(int descriptor, const QString &path, ByteSource &content, qint64 &bytes)
{
    m_chunk.resize(static_cast<size_t>(kChunkBytes));
    qint64 size = 0;
    bool endsInHole = false;
    for (;;) {
        CACHALOT_ASSIGN(const qint64 count, content.read(m_chunk));
        if (count == 0) {
            break;
        }
        size += count;
        const char *next = m_chunk.data();
        const char *const end = next + count;
        // Zeros become holes: a sparse file of a terabyte takes a few bytes of an archive.
        endsInHole = std::all_of(next, end, [](char c) { return c == 0; });
        if (endsInHole) {
            if (::lseek(descriptor, count, SEEK_CUR) < 0) {
                return failErrno(path, errno);
            }
            continue;
        }
        while (next < end) {
            const ssize_t written = ::write(descriptor, next, static_cast<size_t>(end - next));
            if (written < 0 && errno != EINTR) {
                return failErrno(path, errno);
            }
            next += std::max<ssize_t>(written, 0);
        }
    }
    if (endsInHole && ::ftruncate(descriptor, size) != 0) {
        return failErrno(path, errno);
    }
    bytes += size;
    return {};
}

Result<bool> TreeWriter::writeFile(int node, const LayerEntry &entry, ByteSource &content, qint64 &bytes,
                                   std::vector<LayerFinding> &findings)
{
    FileDescriptor file;
    CACHALOT_ASSIGN(const bool isOpen, create(node, findings, [&file](int directory, const char *name) {
                        constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
                        file = FileDescriptor(::openat(directory, name, kFlags, 0600));
                        return file.isOpen() ? 0 : -1;
                    }));
    if (!isOpen) {
        return false;
    }
    const QString path = m_tree.path(node);
    Result<> filled = fill(file.number(), path, content, bytes);
    if (filled && applyMetadata(file.number(), entry) != 0) {
        filled = failErrno(path, errno);
    }
    if (::close(file.release()) != 0 && filled) {
        filled = failErrno(path, errno); // a full disk may show only here
    }
    if (!filled) {
        // Half a file is worse than none.
        if (const auto directory = openDirectory(parentOf(node))) {
            ::unlinkat(*directory, nameOf(node).constData(), 0);
        }
        return fail(std::move(filled).error());
    }
    return true;
}

Result<bool> TreeWriter::makeSymlink(int node, const LayerEntry &entry, std::vector<LayerFinding> &findings)
{
    const QByteArray target = QFile::encodeName(entry.linkTarget);
    CACHALOT_ASSIGN(const bool made, create(node, findings, [&](int directory, const char *name) {
                        if (target.isEmpty()) {
                            errno = EINVAL; // Linux says ENOENT, as if a directory were missing
                            return -1;
                        }
                        if (::symlinkat(target.constData(), directory, name) != 0) {
                            return -1;
                        }
                        applyOwnerAndTime(directory, name, entry);
                        return 0;
                    }));
    return made;
}

Result<bool> TreeWriter::makeSpecial(int node, const LayerEntry &entry, std::vector<LayerFinding> &findings)
{
    mode_t kind = S_IFIFO;
    dev_t device = 0;
    if (entry.type != EntryType::Fifo) {
        kind = entry.type == EntryType::CharDevice ? S_IFCHR : S_IFBLK;
        device = ::makedev(entry.deviceMajor, entry.deviceMinor);
    }
    bool isRefused = false;
    CACHALOT_ASSIGN(const bool made, create(node, findings, [&](int directory, const char *name) {
                        if (::mknodat(directory, name, kind | 0600, device) != 0) {
                            isRefused = errno == EPERM;
                            return isRefused ? 0 : -1;
                        }
                        applyOwnerAndTime(directory, name, entry);
                        std::ignore = ::fchmodat(directory, name, modeOf(entry), AT_SYMLINK_NOFOLLOW);
                        return 0;
                    }));
    if (isRefused) {
        findings.push_back({QStringLiteral("no-permission"), printable(m_tree.path(node)),
                            QStringLiteral("only root may make device nodes")});
    }
    return made && !isRefused;
}

Result<bool> TreeWriter::write(int node, const LayerEntry &entry, ByteSource &content, qint64 &bytes,
                               std::vector<LayerFinding> &findings)
{
    switch (entry.type) {
    case EntryType::File:
        return writeFile(node, entry, content, bytes, findings);
    case EntryType::Symlink:
        return makeSymlink(node, entry, findings);
    case EntryType::Fifo:
    case EntryType::CharDevice:
    case EntryType::BlockDevice:
        return makeSpecial(node, entry, findings);
    case EntryType::Directory:
    case EntryType::Hardlink:
    case EntryType::Socket:
    case EntryType::Other:
        break;
    }
    findings.push_back({QStringLiteral("unsupported"), printable(m_tree.path(node)),
                        QStringLiteral("nothing that an archive can bring back")});
    return false;
}

Result<bool> TreeWriter::makeHardLink(int target, int node, std::vector<LayerFinding> &findings)
{
    // Two directories are needed at a time.
    CACHALOT_ASSIGN(const int openTarget, openDirectory(parentOf(target)));
    const FileDescriptor targetDirectory(::fcntl(openTarget, F_DUPFD_CLOEXEC, 0));
    if (!targetDirectory.isOpen()) {
        return failErrno(m_tree.path(target), errno);
    }
    const QByteArray targetName = nameOf(target);
    return create(node, findings, [&](int directory, const char *name) {
        return ::linkat(targetDirectory.number(), targetName.constData(), directory, name, 0);
    });
}

Result<> TreeWriter::finishDirectory(int node)
{
    CACHALOT_ASSIGN(const int parent, openDirectory(parentOf(node)));
    const FileDescriptor directory(::openat(parent, nameOf(node).constData(), kDirectoryFlags));
    if (!directory.isOpen() ||
        applyMetadata(directory.number(), m_tree.nodes()[static_cast<size_t>(node)].entry) != 0) {
        return failErrno(m_tree.path(node), errno);
    }
    return {};
}

} // namespace cachalot
