#include "core/base/bytestream.h"

#include "core/base/files.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <vector>

namespace cachalot
{

Result<qint64> BufferSource::read(std::span<char> buffer)
{
    const auto count = std::min<qsizetype>(m_bytes.size() - m_position, static_cast<qsizetype>(buffer.size()));
    if (count > 0) {
        std::memcpy(buffer.data(), m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
    }
    return count;
}

FileSource::FileSource(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
FileSource::~FileSource() = default;

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    CACHALOT_ASSIGN(auto file, openRegularFile(path));
    return std::unique_ptr<FileSource>(new FileSource(std::move(file)));
}

Result<qint64> FileSource::read(std::span<char> buffer)
{
    const qint64 count = m_file->read(buffer.data(), static_cast<qint64>(buffer.size()));
    if (count < 0) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(m_file->fileName(), m_file->errorString()));
    }
    return count;
}

qint64 FileSource::size() const
{
    return m_file->size();
}

Result<QByteArray> readAll(ByteSource &source, qint64 maxBytes, const OpContext &context)
{
    QByteArray bytes;
    std::vector<char> chunk(static_cast<size_t>(std::min(kChunkBytes, maxBytes + 1)));
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source.read(chunk));
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + count > maxBytes) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("more than %1 bytes").arg(maxBytes));
        }
        bytes.append(chunk.data(), static_cast<qsizetype>(count));
    }
}

Result<qint64> copyAll(ByteSource &source, ByteSink &sink, const OpContext &context)
{
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    qint64 total = 0;
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source.read(chunk));
        if (count == 0) {
            CACHALOT_TRY(sink.finish());
            return total;
        }
        CACHALOT_TRY(sink.write(QByteArrayView(chunk.data(), static_cast<qsizetype>(count))));
        total += count;
    }
}

} // namespace cachalot
