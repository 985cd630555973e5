#include "core/content/layoutwriter.h"

#include "core/content/layoutfiles.h"
#include "core/content/verifyingsource.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace cachalot
{
namespace
{

constexpr char16_t kBlobs[] = u"blobs";
constexpr char16_t kIngest[] = u"ingest";

/// As containerd's content store leaves them.
constexpr unsigned kBlobMode = 0444;

struct Directories {
    FileHandle root;
    FileHandle ingest;
    FileHandle blobs; ///< of one algorithm
};

Result<Directories> openDirectories(const OciLayout &layout, DigestAlgorithm algorithm)
{
    const QString path = layout.directory();
    const QString blobs = QString::fromUtf16(kBlobs);
    const QString ingest = QString::fromUtf16(kIngest);
    const QString name = Digest::fromBytes(algorithm, {}).algorithmName();
    Directories directories;
    CACHALOT_ASSIGN(directories.root, openOrMakePath(path));
    CACHALOT_ASSIGN(directories.ingest, openOrMakeDirectory(directories.root, ingest, path + u'/' + ingest));
    CACHALOT_ASSIGN(const FileHandle parent, openOrMakeDirectory(directories.root, blobs, path + u'/' + blobs));
    CACHALOT_ASSIGN(directories.blobs, openOrMakeDirectory(parent, name, path + u'/' + blobs + u'/' + name));
    return directories;
}

bool isThere(const Directories &directories, const Descriptor &blob)
{
    struct stat status = {};
    return ::fstatat(directories.blobs.get(), QFile::encodeName(blob.digest.hex()).constData(), &status,
                     AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(status.st_mode) && static_cast<qint64>(status.st_size) == blob.size;
}

} // namespace

Result<> LayoutWriter::prepare()
{
    CACHALOT_ASSIGN(const Directories directories, openDirectories(m_layout, DigestAlgorithm::Sha256));
    IngestFile::removeLeftovers(directories.ingest);
    return {};
}

Result<> LayoutWriter::put(const Descriptor &blob, BlobContent &content, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    if (blob.digest.isNull() || blob.size < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("a blob without digest or size can't be stored"));
    }
    CACHALOT_ASSIGN(const Directories directories, openDirectories(m_layout, blob.digest.algorithm()));
    if (isThere(directories, blob)) {
        return {};
    }
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verified(*source, blob);
    CACHALOT_ASSIGN(IngestFile file,
                    IngestFile::create(directories.ingest, m_layout.directory() + u'/' + QString::fromUtf16(kIngest)));
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, verified.read(chunk));
        if (count == 0) {
            break;
        }
        CACHALOT_TRY(file.write(QByteArrayView(chunk.data(), static_cast<qsizetype>(count))));
    }
    return file.commit(directories.blobs, blob.digest.hex(), kBlobMode);
}

void LayoutWriter::touch(const std::vector<Descriptor> &blobs) const
{
    for (const Descriptor &blob : blobs) {
        if (!blob.digest.isNull()) {
            // Now, which whoever may write may set, even where the file is somebody else's.
            ::utimensat(AT_FDCWD, QFile::encodeName(m_layout.blobPath(blob.digest)).constData(), nullptr,
                        AT_SYMLINK_NOFOLLOW);
        }
    }
}

Result<> LayoutWriter::sync()
{
    for (const DigestAlgorithm algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        if (algorithm != DigestAlgorithm::Sha256 && !QFile::exists(m_layout.directory() + QStringLiteral("/blobs/") +
                                                                   Digest::fromBytes(algorithm, {}).algorithmName())) {
            continue;
        }
        CACHALOT_ASSIGN(const Directories directories, openDirectories(m_layout, algorithm));
        if (::fsync(directories.blobs.get()) != 0 && errno != EINVAL) {
            return failSystem(m_layout.directory(), errno);
        }
    }
    return {};
}

} // namespace cachalot
