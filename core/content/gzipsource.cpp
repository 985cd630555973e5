#include "core/content/decompressor.h"

#include <zlib.h>

namespace cachalot
{
namespace
{

// RFC 1952, 2.3.1
constexpr unsigned char kFlagHeaderCrc = 0x02;
constexpr unsigned char kFlagExtra = 0x04;
constexpr unsigned char kFlagName = 0x08;
constexpr unsigned char kFlagComment = 0x10;

class GzipSource final : public Decompressor
{
public:
    GzipSource(std::unique_ptr<PackedInput> packed, std::unique_ptr<Inflater> inflater, qint64 maxOutputBytes)
        : Decompressor(std::move(packed), maxOutputBytes), m_inflater(std::move(inflater))
    {
    }

protected:
    [[nodiscard]] Result<qint64> produce(std::span<char> buffer) override
    {
        for (;;) {
            if (!m_inMember) {
                CACHALOT_ASSIGN(const bool more, beginMember());
                if (!more) {
                    return 0;
                }
            }
            const Inflater::Step step = m_inflater->inflate(input(), buffer);
            m_memberBytes += static_cast<quint32>(step.produced); // modulo 2^32, as the trailer has it
            if (step.state == Inflater::State::Corrupt) {
                return failDamaged(QStringLiteral("corrupt deflate data"));
            }
            if (step.state == Inflater::State::Finished) {
                CACHALOT_TRY(endMember());
            }
            if (step.produced > 0) {
                return static_cast<qint64>(step.produced);
            }
            if (step.state == Inflater::State::More) {
                if (!input().available().empty()) {
                    return failDamaged(QStringLiteral("corrupt deflate data"));
                }
                CACHALOT_ASSIGN(const bool more, input().fill());
                if (!more) {
                    return failCut();
                }
            }
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> failCut() const
    {
        return failDamaged(QStringLiteral("the data ends in the middle of a gzip member"));
    }

    /// Takes the next byte of a header or trailer.
    [[nodiscard]] Result<unsigned char> takeByte()
    {
        CACHALOT_ASSIGN(const bool more, input().fill());
        if (!more) {
            return failCut();
        }
        const auto byte = static_cast<unsigned char>(input().available().front());
        m_headerCrc = static_cast<quint32>(::crc32(m_headerCrc, &byte, 1));
        input().advance(1);
        return byte;
    }

    [[nodiscard]] Result<quint32> takeLittleEndian(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            CACHALOT_ASSIGN(const unsigned char byte, takeByte());
            value |= static_cast<quint32>(byte) << (8 * i);
        }
        return value;
    }

    [[nodiscard]] Result<> skipText()
    {
        for (;;) {
            CACHALOT_ASSIGN(const unsigned char byte, takeByte());
            if (byte == 0) {
                return {};
            }
        }
    }

    /// Reads the header of the next member; false at the end of the stream.
    [[nodiscard]] Result<bool> beginMember()
    {
        CACHALOT_ASSIGN(const bool more, input().fill());
        if (!more) {
            return m_members > 0 ? Result<bool>(false) : failCut();
        }
        m_headerCrc = 0;
        CACHALOT_ASSIGN(const quint32 magic, takeLittleEndian(2));
        CACHALOT_ASSIGN(const unsigned char method, takeByte());
        if (magic != 0x8b1f || method != 8) {
            return failDamaged(m_members > 0 ? QStringLiteral("bytes that are no gzip member follow the last one")
                                             : QStringLiteral("invalid gzip header"));
        }
        CACHALOT_ASSIGN(const unsigned char flags, takeByte());
        CACHALOT_TRY(takeLittleEndian(4)); // time
        CACHALOT_TRY(takeLittleEndian(2)); // extra flags, operating system
        if ((flags & kFlagExtra) != 0) {
            CACHALOT_ASSIGN(const quint32 length, takeLittleEndian(2));
            for (quint32 i = 0; i < length; ++i) {
                CACHALOT_TRY(takeByte());
            }
        }
        if ((flags & kFlagName) != 0) {
            CACHALOT_TRY(skipText());
        }
        if ((flags & kFlagComment) != 0) {
            CACHALOT_TRY(skipText());
        }
        if ((flags & kFlagHeaderCrc) != 0) {
            const quint32 computed = m_headerCrc & 0xffffU;
            CACHALOT_ASSIGN(const quint32 stored, takeLittleEndian(2));
            if (stored != computed) {
                return failDamaged(QStringLiteral("wrong checksum of a gzip header"));
            }
        }
        m_inflater->reset();
        m_memberBytes = 0;
        m_inMember = true;
        return true;
    }

    [[nodiscard]] Result<> endMember()
    {
        CACHALOT_ASSIGN(const quint32 crc, takeLittleEndian(4));
        CACHALOT_ASSIGN(const quint32 size, takeLittleEndian(4));
        if (crc != m_inflater->crc()) {
            return failDamaged(QStringLiteral("wrong gzip checksum"));
        }
        if (size != m_memberBytes) {
            return failDamaged(QStringLiteral("wrong size in a gzip trailer"));
        }
        m_members += 1;
        m_inMember = false;
        return {};
    }

    std::unique_ptr<Inflater> m_inflater;
    qint64 m_members = 0; // complete ones
    quint32 m_memberBytes = 0;
    quint32 m_headerCrc = 0;
    bool m_inMember = false;
};

} // namespace

std::unique_ptr<ByteSource> makeGzipSource(std::unique_ptr<PackedInput> input, std::unique_ptr<Inflater> inflater,
                                           const DecompressionLimits &limits)
{
    return std::make_unique<GzipSource>(std::move(input), std::move(inflater), limits.maxOutputBytes);
}

} // namespace cachalot
