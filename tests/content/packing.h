#pragma once

#include "core/base/bytestream.h"

#include <QByteArray>

#include <algorithm>

namespace cachalot::test
{

struct GzipOptions {
    int level = 6;
    int strategy = 0; // Z_DEFAULT_STRATEGY
    bool withAllHeaderFields = false;
};

/// One gzip member.
[[nodiscard]] QByteArray gzipped(const QByteArray &data, const GzipOptions &options = {});
/// One zstd frame with a checksum.
[[nodiscard]] QByteArray zstdPacked(const QByteArray &data, int level = 3);
/// Bytes that compress like a mixture of text and noise, always the same.
[[nodiscard]] QByteArray mixedBytes(qsizetype size);

/// Hands out a few bytes at a time, as a slow network does.
class TrickleSource final : public ByteSource
{
public:
    TrickleSource(QByteArray bytes, qsizetype step) : m_bytes(std::move(bytes)), m_step(step) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        const auto count = std::min({m_step, m_bytes.size() - m_position, static_cast<qsizetype>(buffer.size())});
        std::copy_n(m_bytes.constData() + m_position, count, buffer.data());
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qsizetype m_position = 0;
};

} // namespace cachalot::test
