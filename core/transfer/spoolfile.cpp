#include "core/transfer/spoolfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace cachalot
{
namespace
{

class SpoolSource final : public ByteSource
{
public:
    SpoolSource(const FileHandle &file, QString directory) : m_file(file), m_directory(std::move(directory)) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        ssize_t count = -1;
        do {
            count = ::pread(m_file.get(), buffer.data(), buffer.size(), static_cast<off_t>(m_position));
        } while (count < 0 && errno == EINTR);
        if (count < 0) {
            return failSystem(m_directory, errno);
        }
        m_position += count;
        return static_cast<qint64>(count);
    }

private:
    const FileHandle &m_file;
    QString m_directory;
    qint64 m_position = 0;
};

} // namespace

QString SpoolFile::directory()
{
    const QString wanted = qEnvironmentVariable("TMPDIR");
    if (!wanted.isEmpty()) {
        return wanted;
    }
    const QString large = QStringLiteral("/var/tmp");
    return QFileInfo(large).isWritable() ? large : QStringLiteral("/tmp");
}

Result<std::unique_ptr<SpoolFile>> SpoolFile::create()
{
    const QString place = directory();
    QByteArray path = QFile::encodeName(place + QStringLiteral("/cachalot-XXXXXX"));
    FileHandle file(::mkostemp(path.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return failSystem(place, errno);
    }
    ::unlink(path.constData());
    return std::unique_ptr<SpoolFile>(new SpoolFile(std::move(file), place));
}

Result<> SpoolFile::write(QByteArrayView data)
{
    m_hasher.add(data);
    m_size += data.size();
    while (!data.isEmpty()) {
        const ssize_t count = ::write(m_file.get(), data.data(), static_cast<size_t>(data.size()));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            const Error error = failSystem(m_path, errno).value();
            return fail(error.withContext(QStringLiteral("temporary file")));
        }
        data = data.sliced(count);
    }
    return {};
}

Result<> SpoolFile::finish()
{
    m_digest = m_hasher.finish();
    return {};
}

Result<std::unique_ptr<ByteSource>> SpoolFile::open(const OpContext &)
{
    return std::make_unique<SpoolSource>(m_file, m_path);
}

Result<QByteArray> SpoolFile::tail(qint64 bytes) const
{
    const qint64 count = std::min(bytes, m_size);
    QByteArray data(count, Qt::Uninitialized);
    qint64 done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_file.get(), data.data() + done, static_cast<size_t>(count - done),
                                    static_cast<off_t>(m_size - count + done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return failSystem(m_path, got == 0 ? EIO : errno);
        }
        done += got;
    }
    return data;
}

} // namespace cachalot
