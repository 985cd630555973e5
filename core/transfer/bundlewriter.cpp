#include "core/transfer/bundlewriter.h"

#include "core/base/files.h"
#include "core/base/format.h"
#include "core/base/utc.h"
#include "core/content/encoder.h"
#include "core/content/hasher.h"
#include "core/content/ocilayout.h"

#include <KTar>
#include <KZip>

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cstdio>
#include <vector>

namespace cachalot
{
namespace
{

/// Hands what an archive writes to a sink, in its order.
class SinkDevice final : public QIODevice
{
public:
    explicit SinkDevice(ByteSink &sink) : m_sink(sink) {}
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const Result<> &result() const { return m_result; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 count) override
    {
        if (m_result) {
            m_result = m_sink.write(QByteArrayView(data, count));
        }
        return m_result ? count : -1;
    }

private:
    ByteSink &m_sink;
    Result<> m_result;
};

tl::unexpected<Error> failFile(const QFileDevice &file)
{
    const QFileDevice::FileError error = file.error();
    const ErrorCode code = error == QFileDevice::ResourceError      ? ErrorCode::NoSpace
                           : error == QFileDevice::PermissionsError ? ErrorCode::Denied
                                                                    : ErrorCode::Io;
    return fail(code, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

class FileSink final : public ByteSink
{
public:
    explicit FileSink(QSaveFile &file) : m_file(file) {}
    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        if (m_file.write(data.data(), data.size()) != data.size()) {
            return failFile(m_file);
        }
        return {};
    }
    [[nodiscard]] Result<> finish() override { return {}; }

private:
    QSaveFile &m_file;
};

struct Member {
    QString name;
    QString path;
    qint64 size = 0;
};

Result<std::vector<Member>> membersOf(const QString &directory, const OpContext &context)
{
    const OciLayout layout(directory);
    std::vector<Member> members;
    const auto add = [&](const QString &name) -> Result<> {
        const QString path = directory + u'/' + name;
        CACHALOT_ASSIGN(const qint64 size, regularFileSize(path));
        members.push_back({name, path, size});
        return {};
    };
    CACHALOT_TRY(add(QStringLiteral("oci-layout")));
    CACHALOT_TRY(add(QStringLiteral("index.json")));
    CACHALOT_ASSIGN(const auto blobs, layout.listBlobs(context));
    for (const auto &[digest, size] : blobs) {
        CACHALOT_TRY(add(QStringLiteral("blobs/%1/%2").arg(digest.algorithmName(), digest.hex())));
    }
    return members;
}

/// Writes the members one after the other.
class Packer
{
public:
    Packer(KArchive &archive, qint64 total, const OpContext &context)
        : m_archive(archive), m_total(total), m_context(context)
    {
    }

    [[nodiscard]] Result<> add(const Member &member)
    {
        CACHALOT_ASSIGN(const auto source, FileSource::open(member.path));
        HashingSource hashed(*source);
        if (!m_archive.prepareWriting(member.name, owner(), owner(), member.size, kMode, time(), time(), time())) {
            return failArchive();
        }
        std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
        for (;;) {
            CACHALOT_TRY(m_context.checkpoint());
            CACHALOT_ASSIGN(const qint64 count, hashed.read(chunk));
            if (count == 0) {
                break;
            }
            if (!m_archive.writeData(chunk.data(), count)) {
                return failArchive();
            }
            m_done += count;
            m_context.report({ProgressUnit::Bytes, m_done, m_total, member.name});
        }
        if (hashed.bytesRead() != member.size) {
            return fail(ErrorCode::Io, QStringLiteral("%1: it changed while it was read").arg(member.path));
        }
        if (!m_archive.finishWriting(member.size)) {
            return failArchive();
        }
        m_sums += hashed.finish().hex().toLatin1() + "  " + member.name.toUtf8() + '\n';
        return {};
    }

    [[nodiscard]] Result<> addSums()
    {
        return m_archive.writeFile(QStringLiteral("SHA256SUMS"), m_sums, kMode, owner(), owner(), time(), time(),
                                   time())
                   ? Result<>()
                   : failArchive();
    }

private:
    static constexpr mode_t kMode = 0100644;
    static QString owner() { return QStringLiteral("root"); }
    /// The first time that a zip can hold.
    static QDateTime time() { return {QDate(1980, 1, 1), QTime(0, 0), kUtc}; }
    [[nodiscard]] tl::unexpected<Error> failArchive() const
    {
        return fail(ErrorCode::Io, QStringLiteral("the bundle can't be written: ") + m_archive.errorString());
    }

    KArchive &m_archive;
    qint64 m_total;
    OpContext m_context;
    qint64 m_done = 0;
    QByteArray m_sums;
};

Result<> pack(KArchive &archive, const std::vector<Member> &members, const OpContext &context)
{
    qint64 total = 0;
    for (const Member &member : members) {
        total += member.size;
    }
    if (!archive.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Io, QStringLiteral("the bundle can't be written: ") + archive.errorString());
    }
    Packer packer(archive, total, context);
    for (const Member &member : members) {
        CACHALOT_TRY(packer.add(member));
    }
    CACHALOT_TRY(packer.addSums());
    if (!archive.close()) {
        return fail(ErrorCode::Io, QStringLiteral("the bundle can't be written: ") + archive.errorString());
    }
    return {};
}

} // namespace

Result<BundlePacking> bundlePackingOf(const QString &file)
{
    if (file.endsWith(u".tar")) {
        return BundlePacking::Tar;
    }
    if (file.endsWith(u".tar.zst")) {
        return BundlePacking::TarZstd;
    }
    if (file.endsWith(u".zip")) {
        return BundlePacking::Zip;
    }
    return fail(ErrorCode::Usage,
                QStringLiteral("%1: a bundle's name ends in .tar, .tar.zst or .zip").arg(printable(file)));
}

namespace
{

Result<qint64> writeTar(const std::vector<Member> &members, Compression compression, const QString &file,
                        const OpContext &context)
{
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly)) {
        return failFile(save);
    }
    FileSink out(save);
    CACHALOT_ASSIGN(const auto encoder, makeEncoder(compression, std::nullopt, out));
    SinkDevice device(*encoder);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Internal, device.errorString());
    }
    KTar archive(&device);
    const Result<> packed = pack(archive, members, context);
    CACHALOT_TRY(device.result());
    CACHALOT_TRY(packed);
    CACHALOT_TRY(encoder->finish());
    const qint64 bytes = save.size();
    if (!save.commit()) {
        return failFile(save);
    }
    return bytes;
}

/// KZip closes the file that it wrote, which a QSaveFile can't bear.
Result<qint64> writeZip(const std::vector<Member> &members, const QString &file, const OpContext &context)
{
    QTemporaryFile save(QFileInfo(file).absolutePath() + QStringLiteral("/.cachalot-bundle-XXXXXX"));
    if (!save.open()) {
        return failFile(save);
    }
    const QString path = save.fileName();
    {
        KZip archive(&save);
        archive.setCompression(KZip::NoCompression); // layers are packed already
        CACHALOT_TRY(pack(archive, members, context));
    }
    const qint64 bytes = QFileInfo(path).size();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(file).constData()) != 0) {
        return fail(ErrorCode::Io, QStringLiteral("%1: can't be put in place").arg(file));
    }
    save.setAutoRemove(false);
    return bytes;
}

} // namespace

Result<BundleSummary> writeBundle(const QString &layoutDirectory, const QString &file, const OpContext &context)
{
    CACHALOT_ASSIGN(const BundlePacking packing, bundlePackingOf(file));
    CACHALOT_ASSIGN(const std::vector<Member> members, membersOf(layoutDirectory, context));
    const Compression compression = packing == BundlePacking::TarZstd ? Compression::Zstd : Compression::Uncompressed;
    CACHALOT_ASSIGN(const qint64 bytes, packing == BundlePacking::Zip ? writeZip(members, file, context)
                                                                      : writeTar(members, compression, file, context));
    return BundleSummary{static_cast<qint64>(members.size()) + 1, bytes};
}

} // namespace cachalot
