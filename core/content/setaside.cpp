#include "core/content/setaside.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace cachalot
{
namespace
{

constexpr char kDirectoryPrefix[] = "cachalot-removed-";

/// "sha256-3dc4…": one directory holds the blobs of all algorithms.
QByteArray nameOf(const Digest &digest)
{
    return digest.toString().replace(u':', u'-').toLatin1();
}

/// Null where it is no such name.
Digest digestOf(const QByteArray &name)
{
    return Digest::parse(QString::fromLatin1(name).replace(u'-', u':')).value_or(Digest());
}

QString ingestPath(const OciLayout &layout)
{
    return layout.directory() + QStringLiteral("/ingest");
}

Result<FileHandle> openIngest(const OciLayout &layout, const FileHandle &root)
{
    return openDirectory(root, QStringLiteral("ingest"), ingestPath(layout));
}

/// The directory in which the blobs of an algorithm lie; not open where there is none.
Result<FileHandle> openBlobs(const OciLayout &layout, const FileHandle &root, const Digest &digest)
{
    const QString path = layout.directory() + QStringLiteral("/blobs");
    CACHALOT_ASSIGN(const FileHandle blobs, openDirectory(root, QStringLiteral("blobs"), path));
    if (!blobs.isOpen()) {
        return FileHandle();
    }
    return openDirectory(blobs, digest.algorithmName(), path + u'/' + digest.algorithmName());
}

Result<> moveBack(const OciLayout &layout, const FileHandle &root, const FileHandle &aside, const Digest &digest)
{
    const QByteArray name = nameOf(digest);
    CACHALOT_ASSIGN(const FileHandle blobs, openBlobs(layout, root, digest));
    if (!blobs.isOpen()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: its directory is gone").arg(layout.blobPath(digest)));
    }
    const QByteArray target = digest.hex().toLatin1();
    // Not a rename, which would replace what somebody has written meanwhile.
    if (::linkat(aside.get(), name.constData(), blobs.get(), target.constData(), 0) != 0) {
        if (errno == ENOENT) {
            return {};
        }
        const bool canLink = errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK && errno != ENOSYS;
        if (canLink && errno != EEXIST) {
            return failSystem(layout.blobPath(digest), errno);
        }
        if (!canLink) { // a file system without hard links
            return ::renameat(aside.get(), name.constData(), blobs.get(), target.constData()) == 0
                       ? Result<>()
                       : failSystem(layout.blobPath(digest), errno);
        }
    }
    ::unlinkat(aside.get(), name.constData(), 0);
    return {};
}

bool lockAtOnce(const FileHandle &directory)
{
    return ::flock(directory.get(), LOCK_EX | LOCK_NB) == 0;
}

} // namespace

Result<SetAside> SetAside::create(const OciLayout &layout)
{
    CACHALOT_ASSIGN(FileHandle root, openPath(layout.directory()));
    CACHALOT_ASSIGN(FileHandle ingest, openOrMakeDirectory(root, QStringLiteral("ingest"), ingestPath(layout)));
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        const QByteArray name = kDirectoryPrefix + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        if (::mkdirat(ingest.get(), name.constData(), 0755) != 0) {
            if (errno == EEXIST) {
                continue;
            }
            return failSystem(ingestPath(layout), errno);
        }
        CACHALOT_ASSIGN(FileHandle directory, openDirectory(ingest, QString::fromLatin1(name), ingestPath(layout)));
        struct stat status = {};
        // Somebody who recovers may have been quicker: then it is gone, or soon will be.
        if (directory.isOpen() && lockAtOnce(directory) && ::fstat(directory.get(), &status) == 0 &&
            status.st_nlink > 0) {
            return SetAside(layout, std::move(root), std::move(ingest), std::move(directory), name);
        }
        ::unlinkat(ingest.get(), name.constData(), AT_REMOVEDIR); // somebody looked at it right then
    }
    return fail(ErrorCode::Io, QStringLiteral("%1: no directory can be made and locked").arg(ingestPath(layout)));
}

bool SetAside::isDirectoryName(const QByteArray &name)
{
    return name.startsWith(kDirectoryPrefix);
}

Result<> SetAside::readAbandoned(const FileHandle &ingest, const QByteArray &name, const QString &shownPath,
                                 const BlobSink &sink)
{
    CACHALOT_ASSIGN(const FileHandle aside, openDirectory(ingest, QString::fromLatin1(name), shownPath));
    if (!aside.isOpen() || !lockAtOnce(aside)) {
        return {}; // gone, or somebody is at work
    }
    return readDirectory(aside, shownPath,
                         [&](const DirectoryEntry &file) -> Result<> {
                             const Digest digest = digestOf(file.name);
                             return digest.isNull() || file.type != DirectoryEntry::Type::File ? Result<>()
                                                                                               : sink(digest, file);
                         },
                         {});
}

Result<> SetAside::recover(const OciLayout &layout)
{
    CACHALOT_ASSIGN(const FileHandle root, openPath(layout.directory()));
    CACHALOT_ASSIGN(const FileHandle ingest, openIngest(layout, root));
    if (!ingest.isOpen()) {
        return {};
    }
    return readDirectory(
        ingest, ingestPath(layout),
        [&](const DirectoryEntry &entry) -> Result<> {
            if (entry.type != DirectoryEntry::Type::Directory || !isDirectoryName(entry.name)) {
                return {};
            }
            const QString path = ingestPath(layout) + u'/' + QString::fromLatin1(entry.name);
            CACHALOT_ASSIGN(const FileHandle aside, openDirectory(ingest, QString::fromLatin1(entry.name), path));
            if (!aside.isOpen() || !lockAtOnce(aside)) {
                return {}; // gone, or somebody is at work
            }
            // Not moved while it is read: a directory that shrinks may hide entries from its reader.
            std::vector<Digest> blobs;
            CACHALOT_TRY(readDirectory(aside, path,
                                       [&](const DirectoryEntry &file) -> Result<> {
                                           if (const Digest digest = digestOf(file.name); !digest.isNull()) {
                                               blobs.push_back(digest);
                                           }
                                           return {};
                                       },
                                       {}));
            for (const Digest &digest : blobs) {
                CACHALOT_TRY(moveBack(layout, root, aside, digest));
            }
            ::unlinkat(ingest.get(), entry.name.constData(), AT_REMOVEDIR);
            return {};
        },
        {});
}

SetAside::SetAside(SetAside &&other) noexcept
    : m_layout(std::move(other.m_layout)),
      m_root(std::move(other.m_root)),
      m_ingest(std::move(other.m_ingest)),
      m_directory(std::move(other.m_directory)),
      m_name(std::exchange(other.m_name, {})),
      m_taken(std::exchange(other.m_taken, {}))
{
}

SetAside::~SetAside()
{
    if (m_name.isEmpty()) {
        return;
    }
    for (const Digest &digest : std::as_const(m_taken)) {
        // What can't be put back now stays in the directory, for recover().
        static_cast<void>(moveBack(m_layout, m_root, m_directory, digest));
    }
    ::unlinkat(m_ingest.get(), m_name.constData(), AT_REMOVEDIR);
}

Result<SetAside::Taken> SetAside::take(const Digest &digest, const QDateTime &notAfter)
{
    CACHALOT_ASSIGN(const FileHandle blobs, openBlobs(m_layout, m_root, digest));
    if (!blobs.isOpen()) {
        return Taken::Gone;
    }
    const QByteArray source = digest.hex().toLatin1();
    const QString shown = m_layout.blobPath(digest);
    const auto before = statEntry(blobs, source, shown);
    if (!before) {
        return before.error().code == ErrorCode::NotFound ? Result<Taken>(Taken::Gone) : fail(before.error());
    }
    if (before->type != DirectoryEntry::Type::File) {
        return Taken::NotAFile;
    }
    if (before->changedAt > notAfter) {
        return Taken::Young;
    }
    if (::renameat(blobs.get(), source.constData(), m_directory.get(), nameOf(digest).constData()) != 0) {
        if (errno == ENOENT) {
            return Taken::Gone;
        }
        return failSystem(shown, errno);
    }
    m_taken.insert(digest);
    // A copy of Cachalot's that counts on a blob touches it, perhaps just now.
    const auto after = statEntry(m_directory, nameOf(digest), shown);
    if (after && after->changedAt > notAfter) {
        CACHALOT_TRY(putBack(digest));
        return Taken::Young;
    }
    return Taken::Yes;
}

Result<> SetAside::putBack(const Digest &digest)
{
    if (!m_taken.contains(digest)) {
        return {};
    }
    CACHALOT_TRY(moveBack(m_layout, m_root, m_directory, digest));
    m_taken.remove(digest);
    return {};
}

Result<> SetAside::erase(const Digest &digest)
{
    if (m_taken.contains(digest) && ::unlinkat(m_directory.get(), nameOf(digest).constData(), 0) != 0 &&
        errno != ENOENT) {
        return failSystem(m_layout.blobPath(digest), errno);
    }
    m_taken.remove(digest);
    return {};
}

} // namespace cachalot
