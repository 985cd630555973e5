#include "core/content/ocilayout.h"

#include "core/base/files.h"
#include "core/content/descriptordocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cachalot
{
namespace
{

constexpr char16_t kImageNameAnnotation[] = u"io.containerd.image.name";
constexpr char16_t kRefNameAnnotation[] = u"org.opencontainers.image.ref.name";

/// index.json may name so many manifests.
constexpr size_t kMaxIndexEntries = 1'000'000;

constexpr DigestAlgorithm kAlgorithms[] = {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512};

QString algorithmName(DigestAlgorithm algorithm)
{
    return Digest::fromBytes(algorithm, {}).algorithmName();
}

tl::unexpected<Error> failDirectory(const QString &path, int number)
{
    ErrorCode code = ErrorCode::Io;
    if (number == ENOENT) {
        code = ErrorCode::NotFound;
    } else if (number == EACCES || number == EPERM) {
        code = ErrorCode::Denied;
    } else if (number == ENOTDIR || number == ELOOP) {
        code = ErrorCode::Damaged;
    }
    return fail(code, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

using BlobList = std::vector<std::pair<Digest, qint64>>;

struct CloseDirectory {
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

/// Opens a directory below another one (AT_FDCWD for none) that is no symbolic link. Null where there is none.
Result<Directory> openDirectory(int parent, const QString &name, const QString &shownPath)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = ::openat(parent, QFile::encodeName(name).constData(), flags);
    if (descriptor < 0) {
        if (errno == ENOENT) {
            return Directory();
        }
        return failDirectory(shownPath, errno);
    }
    Directory directory(::fdopendir(descriptor));
    if (!directory) {
        const int number = errno;
        ::close(descriptor);
        return failDirectory(shownPath, number);
    }
    return directory;
}

/// Adds the blobs of one algorithm's directory.
Result<> addBlobs(DIR *directory, const QString &shownPath, DigestAlgorithm algorithm, const OpContext &context,
                  BlobList &blobs)
{
    const QString prefix = algorithmName(algorithm) + u':';
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        errno = 0;
        const dirent *entry = ::readdir(directory);
        if (entry == nullptr) {
            return errno == 0 ? Result<>() : failDirectory(shownPath, errno);
        }
        const char *name = static_cast<const char *>(entry->d_name);
        const auto digest = Digest::parse(prefix + QString::fromLatin1(name));
        struct stat status = {};
        if (digest && ::fstatat(::dirfd(directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(status.st_mode)) {
            blobs.emplace_back(*digest, static_cast<qint64>(status.st_size));
        }
    }
}

} // namespace

QString OciLayout::indexPath() const
{
    return m_directory + QStringLiteral("/index.json");
}

QString OciLayout::blobPath(const Digest &digest) const
{
    return m_directory + QStringLiteral("/blobs/") + digest.algorithmName() + u'/' + digest.hex();
}

Result<std::vector<LayoutEntry>> OciLayout::readIndex() const
{
    CACHALOT_ASSIGN(const QByteArray json, readFile(indexPath(), kMaxIndexBytes));
    return parseIndex(json, indexPath());
}

Result<std::vector<LayoutEntry>> OciLayout::parseIndex(const QByteArray &json, const QString &shownPath)
{
    auto document = DescriptorDocument::parse(json, kMaxIndexEntries);
    if (!document) {
        return fail(std::move(document).error().withContext(shownPath));
    }
    std::vector<LayoutEntry> entries;
    entries.reserve(document->manifests.size());
    for (const RawDescriptor &raw : document->manifests) {
        LayoutEntry &entry = entries.emplace_back();
        entry.descriptor = raw.toDescriptor();
        entry.name = raw.annotations.value(QString::fromUtf16(kImageNameAnnotation));
        if (entry.name.isEmpty()) {
            entry.name = raw.annotations.value(QString::fromUtf16(kRefNameAnnotation));
        }
        if (entry.descriptor.digest.isNull()) {
            entry.malformedDigest = raw.digest;
        }
        if (const QString wrong = raw.malformed(); !wrong.isEmpty()) {
            entry.malformed = QStringLiteral("manifests[%1].%2").arg(entries.size() - 1).arg(wrong);
        }
    }
    return entries;
}

const LayoutEntry *OciLayout::find(const std::vector<LayoutEntry> &entries, const QString &tag)
{
    for (const char16_t *annotation : {kImageNameAnnotation, kRefNameAnnotation}) {
        const QString key = QString::fromUtf16(annotation);
        for (const LayoutEntry &entry : entries) {
            const auto found = entry.descriptor.annotations.constFind(key);
            if (found != entry.descriptor.annotations.constEnd() && *found == tag) {
                return &entry;
            }
        }
    }
    return nullptr;
}

Result<BlobList> OciLayout::listBlobs(const OpContext &context) const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_directory).constData(), &status) != 0) {
        return failDirectory(m_directory, errno);
    }
    if (!S_ISDIR(status.st_mode)) {
        return failDirectory(m_directory, ENOTDIR);
    }
    BlobList blobs;
    const QString blobsPath = m_directory + QStringLiteral("/blobs");
    CACHALOT_ASSIGN(const Directory blobsDirectory, openDirectory(AT_FDCWD, blobsPath, blobsPath));
    if (!blobsDirectory) {
        return blobs;
    }
    for (const DigestAlgorithm algorithm : kAlgorithms) {
        const QString name = algorithmName(algorithm);
        const QString path = blobsPath + u'/' + name;
        CACHALOT_ASSIGN(const Directory directory, openDirectory(::dirfd(blobsDirectory.get()), name, path));
        if (directory) {
            CACHALOT_TRY(addBlobs(directory.get(), path, algorithm, context, blobs));
        }
    }
    std::sort(blobs.begin(), blobs.end());
    return blobs;
}

namespace
{

/// Where a blob really is: its path without symbolic links. Refuses what lies outside of the layout.
Result<QString> resolve(const OciLayout &layout, const Digest &digest)
{
    if (digest.isNull()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: a blob without a digest").arg(layout.directory()));
    }
    const QString path = layout.blobPath(digest);
    const QString root = QFileInfo(layout.directory()).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    if (root.isEmpty() || real.isEmpty()) {
        // Missing, unreadable, or a link that leads nowhere: the system's own words tell which.
        CACHALOT_TRY(regularFileSize(path));
        return fail(ErrorCode::Io, QStringLiteral("%1: can't be resolved").arg(path));
    }
    if (!real.startsWith(root == u"/" ? root : root + u'/')) {
        return fail(ErrorCode::Damaged, QStringLiteral("%1: leads out of the layout, to %2").arg(path, real));
    }
    return real;
}

} // namespace

Result<BlobInfo> LocalBlobStore::stat(const Digest &digest, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const QString path, resolve(m_layout, digest));
    CACHALOT_ASSIGN(const qint64 size, regularFileSize(path));
    return BlobInfo{size};
}

Result<std::unique_ptr<ByteSource>> LocalBlobStore::open(const Digest &digest, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const QString path, resolve(m_layout, digest));
    CACHALOT_ASSIGN(std::unique_ptr<ByteSource> source, FileSource::open(path));
    return source;
}

} // namespace cachalot
