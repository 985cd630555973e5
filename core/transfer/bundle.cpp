#include "core/transfer/bundle.h"

#include "core/base/bytestream.h"
#include "core/base/files.h"
#include "core/base/format.h"
#include "core/content/compression.h"
#include "core/content/hasher.h"
#include "core/transfer/spoolfile.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KTar>
#include <KZip>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{
namespace
{

/// The checksums of all files, as sha256sum(1) writes and reads them.
constexpr char16_t kSums[] = u"SHA256SUMS";

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
        CACHALOT_TRY(readSums(root.entry(QString::fromUtf16(kSums))));
        if (root.entry(QStringLiteral("index.json")) == nullptr &&
            root.entry(QStringLiteral("manifest.json")) != nullptr) {
            return fail(ErrorCode::Unsupported,
                        QStringLiteral("an archive in the layout that docker save wrote before Docker 25, with layers "
                                       "but no manifest of the registry's kind; save it anew with a later Docker, or "
                                       "convert it: skopeo copy docker-archive:FILE oci-archive:NEW:TAG"));
        }
        for (const QString &name : root.entries()) {
            const KArchiveEntry *entry = root.entry(name);
            if (name == u"blobs" && entry->isDirectory()) {
                CACHALOT_TRY(readBlobs(static_cast<const KArchiveDirectory &>(*entry)));
            } else if (name == u"index.json" || name == u"oci-layout") {
                CACHALOT_TRY(add(name, entry, m_sums.value(name)));
            } else if (name == QStringView(kSums) || name == u"manifest.json" || name == u"repositories") {
                continue;
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
    /// What sha256sum(1) would write of the files that are not named by their digests.
    [[nodiscard]] Result<> readSums(const KArchiveEntry *entry)
    {
        constexpr qint64 kMostBytes = qint64(64) << 20;
        constexpr qsizetype kHexDigits = 64;
        if (entry == nullptr) {
            return {};
        }
        const QString name = QString::fromUtf16(kSums);
        if (!entry->isFile() || static_cast<const KArchiveFile *>(entry)->size() > kMostBytes) {
            return failEntry(name, QStringLiteral("is no list of checksums"));
        }
        const QByteArray text = static_cast<const KArchiveFile *>(entry)->data();
        for (const QByteArray &line : text.split('\n')) {
            auto digest = Digest::parse(QStringLiteral("sha256:") + QString::fromLatin1(line.left(kHexDigits)));
            const QString path = QString::fromUtf8(line.mid(kHexDigits + 2));
            if (digest && (path == u"index.json" || path == u"oci-layout")) {
                m_sums.insert(path, *digest);
            }
        }
        return {};
    }

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
    QHash<QString, std::optional<Digest>> m_sums;
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

namespace
{

Result<> unpackArchive(KArchive &archive, const QString &directory, const BundleLimits &limits,
                       const OpContext &context)
{
    const QFileInfo target(directory);
    if (target.exists() || target.isSymLink()) {
        return fail(ErrorCode::Refused, QStringLiteral("%1: exists already").arg(directory));
    }
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

/// What a packed tar unpacks to, in a file, since a tar is read by seeking in it.
Result<std::unique_ptr<QTemporaryFile>> unpackedTar(const QString &path, const BundleLimits &limits,
                                                    const OpContext &context)
{
    CACHALOT_ASSIGN(const auto packed, FileSource::open(path));
    DecompressionLimits bounds;
    constexpr qint64 kTarOverhead = 2048;
    bounds.maxOutputBytes = limits.maxTotalBytes + limits.maxFiles * kTarOverhead;
    CACHALOT_ASSIGN(const auto source, makeDecompressor(*packed, bounds));
    auto file = std::make_unique<QTemporaryFile>(SpoolFile::directory() + QStringLiteral("/cachalot-bundle-XXXXXX"));
    if (!file->open()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(file->fileTemplate(), file->errorString()));
    }
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source->read(chunk));
        if (count == 0) {
            break;
        }
        if (file->write(chunk.data(), count) != count) {
            return fail(ErrorCode::NoSpace, QStringLiteral("%1: %2").arg(file->fileName(), file->errorString()));
        }
    }
    if (!file->flush() || !file->seek(0)) {
        return fail(ErrorCode::NoSpace, QStringLiteral("%1: %2").arg(file->fileName(), file->errorString()));
    }
    return file;
}

} // namespace

Result<> unpackBundle(QIODevice &tar, const QString &directory, const BundleLimits &limits, const OpContext &context)
{
    KTar archive(&tar);
    return unpackArchive(archive, directory, limits, context);
}

Result<> unpackBundleFile(const QString &file, const QString &directory, const BundleLimits &limits,
                          const OpContext &context)
{
    CACHALOT_ASSIGN(const auto device, openRegularFile(file));
    constexpr qint64 kHeadBytes = 4;
    const QByteArray head = device->peek(kHeadBytes);
    Result<> unpacked;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        KZip archive(device.get());
        unpacked = unpackArchive(archive, directory, limits, context);
    } else if (detectCompression(head) == Compression::Uncompressed) {
        unpacked = unpackBundle(*device, directory, limits, context);
    } else {
        CACHALOT_ASSIGN(const auto tar, unpackedTar(file, limits, context));
        unpacked = unpackBundle(*tar, directory, limits, context);
    }
    if (!unpacked) {
        return fail(std::move(unpacked).error().withContext(file));
    }
    return {};
}

} // namespace cachalot
