#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

class QFile;

namespace cachalot
{

/// The chunk that the engine reads and writes in one go: memory is bounded by this times the parallelism.
inline constexpr qint64 kChunkBytes = 256 * 1024;

/// A blocking stream of bytes. One thread at a time.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `buffer`; returns how many bytes, 0 only at the end. Short reads are normal.
    [[nodiscard]] virtual Result<qint64> read(std::span<char> buffer) = 0;
};

/// Takes a stream of bytes. Nothing counts as written before finish() succeeded. One thread at a time.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Result<> write(QByteArrayView data) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// Reads bytes that are in memory.
class BufferSource final : public ByteSource
{
public:
    explicit BufferSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// Reads a regular file. Anything else at that path (a directory, a FIFO, a device) is refused, since reading it
/// could block for ever.
class FileSource final : public ByteSource
{
public:
    /// Errors: NotFound, Denied, Damaged (not a regular file), Io.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString &path);
    ~FileSource() override;
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;
    [[nodiscard]] qint64 size() const;

private:
    explicit FileSource(std::unique_ptr<QFile> file);
    std::unique_ptr<QFile> m_file;
};

/// Reads to the end. Error LimitExceeded when there are more than `maxBytes`.
[[nodiscard]] Result<QByteArray> readAll(ByteSource &source, qint64 maxBytes, const OpContext &context);

/// Copies to the end and finishes the sink; returns the bytes copied.
[[nodiscard]] Result<qint64> copyAll(ByteSource &source, ByteSink &sink, const OpContext &context);

} // namespace cachalot
