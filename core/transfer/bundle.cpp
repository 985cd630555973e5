#include "core/transfer/bundle.h"

#include "core/base/bytestream.h"
#include "core/base/format.h"
#include "core/content/hasher.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KTar>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{
namespace
{

/// One file of a bundle: where it goes, and the digest that its name promises.
struct BundleFile {
    QString path;
    const KArchiveFile *file = nullptr;
    std::optional<Digest> digest;
};

tl::unexpected<Error> failEntry(const QString &path, const QString &message)
{
    return fail(ErrorCode::Damaged, QStringLiteral("%1: %2").arg(printable(path), message));
}

/// What of a bundle may be unpacked.
class BundleIndex
{
public:
    explicit BundleIndex(const BundleLimits &limits) : m_limits(limits) {}

    [[nodiscard]] Result<> readRoot(const KArchiveDirectory &root)
    {
        for (const QString &name : root.entries()) {
            const KArchiveEntry *entry = root.entry(name);
            if (name == u"blobs" && entry->isDirectory()) {
                CACHALOT_TRY(readBlobs(static_cast<const KArchiveDirectory &>(*entry)));
            } else if (name == u"index.json" || name == u"oci-layout") {
                CACHALOT_TRY(add(name, entry, std::nullopt));
            } else {
                return failEntry(name, QStringLiteral("does not belong into a bundle"));
            }
        }
        if (root.entry(QStringLiteral("index.json")) == nullptr) {
            return failEntry(QStringLiteral("index.json"), QStringLiteral("is not in the bundle"));
        }
        return {};
    }

    [[nodiscard]] const std::vector<BundleFile> &files() const { return m_files; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }

private:
    [[nodiscard]] Result<> readBlobs(const KArchiveDirectory &blobs)
    {
        for (const QString &algorithm : blobs.entries()) {
            const QString folder = QStringLiteral("blobs/") + algorithm;
            const KArchiveEntry *entry = blobs.entry(algorithm);
            if (!entry->isDirectory()) {
                return failEntry(folder, QStringLiteral("does not belong into a bundle"));
            }
            const auto &directory = static_cast<const KArchiveDirectory &>(*entry);
            for (const QString &hex : directory.entries()) {
                auto digest = Digest::parse(algorithm + u':' + hex);
                if (!digest) {
                    return failEntry(folder + u'/' + hex, digest.error().message);
                }
                CACHALOT_TRY(add(folder + u'/' + hex, directory.entry(hex), *digest));
            }
        }
        return {};
    }

    [[nodiscard]] Result<> add(const QString &path, const KArchiveEntry *entry, const std::optional<Digest> &digest)
    {
        if (!entry->isFile() || !entry->symLinkTarget().isEmpty()) {
            return failEntry(path, QStringLiteral("is not a regular file"));
        }
        const auto *file = static_cast<const KArchiveFile *>(entry);
        const bool tooMany = static_cast<qint64>(m_files.size()) >= m_limits.maxFiles;
        if (tooMany || file->size() < 0 || file->size() > m_limits.maxTotalBytes - m_totalBytes) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("%1: the bundle holds more than %2 files or %3 bytes")
                                                      .arg(printable(path))
                                                      .arg(m_limits.maxFiles)
                                                      .arg(m_limits.maxTotalBytes));
        }
        m_totalBytes += file->size();
        m_files.push_back({path, file, digest});
        return {};
    }

    BundleLimits m_limits;
    std::vector<BundleFile> m_files;
    qint64 m_totalBytes = 0;
};

Result<> writeFile(const BundleFile &entry, const QString &path, qint64 &done, qint64 total, const OpContext &context)
{
    const std::unique_ptr<QIODevice> in(entry.file->createDevice());
    QFile out(path);
    if (!in || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, out.errorString()));
    }
    Hasher hasher(entry.digest ? entry.digest->algorithm() : DigestAlgorithm::Sha256);
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    qint64 left = entry.file->size();
    while (left > 0) {
        CACHALOT_TRY(context.checkpoint());
        const qint64 count = in->read(chunk.data(), std::min(left, kChunkBytes));
        if (count <= 0) {
            return failEntry(entry.path, QStringLiteral("the bundle is cut"));
        }
        hasher.add(QByteArrayView(chunk.data(), static_cast<qsizetype>(count)));
        if (out.write(chunk.data(), count) != count) {
            const bool full = out.error() == QFileDevice::ResourceError;
            return fail(full ? ErrorCode::NoSpace : ErrorCode::Io,
                        QStringLiteral("%1: %2").arg(path, out.errorString()));
        }
        left -= count;
        done += count;
        context.report({ProgressUnit::Bytes, done, total, entry.path});
    }
    if (!out.flush()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, out.errorString()));
    }
    if (entry.digest && hasher.finish() != *entry.digest) {
        return failEntry(entry.path, QStringLiteral("its bytes have another digest than its name"));
    }
    return {};
}

} // namespace

Result<> unpackBundle(QIODevice &tar, const QString &directory, const BundleLimits &limits, const OpContext &context)
{
    const QFileInfo target(directory);
    if (target.exists() || target.isSymLink()) {
        return fail(ErrorCode::Refused, QStringLiteral("%1: exists already").arg(directory));
    }
    KTar archive(&tar);
    if (!archive.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Damaged, QStringLiteral("not a bundle: %1").arg(archive.errorString()));
    }
    BundleIndex index(limits);
    CACHALOT_TRY(index.readRoot(*archive.directory()));

    const QString parent = target.absolutePath();
    if (!QDir().mkpath(parent)) {
        return fail(ErrorCode::Io, QStringLiteral("%1: can't be made").arg(parent));
    }
    QTemporaryDir temporary(parent + QStringLiteral("/.unpacking-XXXXXX"));
    if (!temporary.isValid()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(parent, temporary.errorString()));
    }
    qint64 done = 0;
    for (const BundleFile &entry : index.files()) {
        const QString path = temporary.filePath(entry.path);
        if (!QDir().mkpath(QFileInfo(path).path())) {
            return fail(ErrorCode::Io, QStringLiteral("%1: can't be made").arg(QFileInfo(path).path()));
        }
        CACHALOT_TRY(writeFile(entry, path, done, index.totalBytes(), context));
    }
    // QTemporaryDir makes its directory for the owner alone.
    QFile::setPermissions(temporary.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    if (!QDir().rename(temporary.path(), directory)) {
        return fail(QFileInfo::exists(directory) ? ErrorCode::Refused : ErrorCode::Io,
                    QStringLiteral("%1: can't be put in place").arg(directory));
    }
    temporary.setAutoRemove(false);
    return {};
}

} // namespace cachalot
