#include "core/content/encoder.h"

#include <zlib.h>
#include <zstd.h>
#ifdef CACHALOT_HAVE_ISAL
#include <isa-l/igzip_lib.h>
#endif

#include <algorithm>
#include <thread>
#include <vector>

namespace cachalot
{
namespace
{

class PlainSink final : public ByteSink
{
public:
    explicit PlainSink(ByteSink &out) : m_out(out) {}
    [[nodiscard]] Result<> write(QByteArrayView data) override { return m_out.write(data); }
    [[nodiscard]] Result<> finish() override { return m_out.finish(); }

private:
    ByteSink &m_out;
};

class ZlibMembers final : public GzipMembers
{
public:
    ZlibMembers(int level, ByteSink &out) : m_out(out), m_buffer(static_cast<size_t>(kChunkBytes))
    {
        constexpr int kGzipWindow = 15 + 16; // the largest window, and gzip's header and trailer
        constexpr int kMemoryLevel = 8;
        m_isReady = deflateInit2(&m_stream, level, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~ZlibMembers() override { deflateEnd(&m_stream); }
    ZlibMembers(const ZlibMembers &) = delete;
    ZlibMembers &operator=(const ZlibMembers &) = delete;
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        m_isEmpty = m_isEmpty && data.isEmpty();
        return run(data, Z_NO_FLUSH);
    }
    [[nodiscard]] Result<> endMember() override
    {
        if (m_isEmpty) {
            return {};
        }
        CACHALOT_TRY(run({}, Z_FINISH));
        deflateReset(&m_stream);
        m_isEmpty = true;
        return {};
    }

private:
    [[nodiscard]] Result<> run(QByteArrayView data, int flush)
    {
        // zlib reads only, whatever its types say.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data())); // NOLINT
        m_stream.avail_in = static_cast<uInt>(data.size());
        int state = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data()); // NOLINT
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            state = deflate(&m_stream, flush);
            if (state == Z_STREAM_ERROR) {
                return fail(ErrorCode::Internal, QStringLiteral("zlib failed"));
            }
            const qsizetype produced = static_cast<qsizetype>(m_buffer.size() - m_stream.avail_out);
            if (produced > 0) {
                CACHALOT_TRY(m_out.write(QByteArrayView(m_buffer.data(), produced)));
            }
        } while (m_stream.avail_out == 0 || (flush == Z_FINISH && state != Z_STREAM_END));
        return {};
    }

    ByteSink &m_out;
    z_stream m_stream{};
    std::vector<char> m_buffer;
    bool m_isReady = false;
    bool m_isEmpty = true;
};

#ifdef CACHALOT_HAVE_ISAL
class IsalMembers final : public GzipMembers
{
public:
    IsalMembers(int level, ByteSink &out)
        : m_out(out),
          m_buffer(static_cast<size_t>(kChunkBytes)),
          m_levelBuffer(level == 1   ? ISAL_DEF_LVL1_DEFAULT
                        : level == 2 ? ISAL_DEF_LVL2_DEFAULT
                                     : ISAL_DEF_LVL3_DEFAULT),
          m_level(static_cast<uint32_t>(level))
    {
        begin();
    }

    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        m_isEmpty = m_isEmpty && data.isEmpty();
        return run(data, 0);
    }
    [[nodiscard]] Result<> endMember() override
    {
        if (m_isEmpty) {
            return {};
        }
        CACHALOT_TRY(run({}, 1));
        begin();
        return {};
    }

private:
    void begin()
    {
        isal_deflate_init(&m_stream);
        m_stream.gzip_flag = IGZIP_GZIP;
        m_stream.level = m_level;
        m_stream.level_buf = m_levelBuffer.data();
        m_stream.level_buf_size = static_cast<uint32_t>(m_levelBuffer.size());
        m_isEmpty = true;
    }

    [[nodiscard]] Result<> run(QByteArrayView data, uint16_t isLast)
    {
        m_stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(data.data())); // NOLINT
        m_stream.avail_in = static_cast<uint32_t>(data.size());
        m_stream.end_of_stream = isLast;
        m_stream.flush = NO_FLUSH;
        do {
            m_stream.next_out = reinterpret_cast<uint8_t *>(m_buffer.data()); // NOLINT
            m_stream.avail_out = static_cast<uint32_t>(m_buffer.size());
            if (isal_deflate(&m_stream) != COMP_OK) {
                return fail(ErrorCode::Internal, QStringLiteral("ISA-L failed"));
            }
            const qsizetype produced = static_cast<qsizetype>(m_buffer.size() - m_stream.avail_out);
            if (produced > 0) {
                CACHALOT_TRY(m_out.write(QByteArrayView(m_buffer.data(), produced)));
            }
        } while (m_stream.avail_out == 0 || m_stream.avail_in > 0 ||
                 (isLast != 0 && m_stream.internal_state.state != ZSTATE_END));
        return {};
    }

    ByteSink &m_out;
    std::vector<char> m_buffer;
    std::vector<uint8_t> m_levelBuffer;
    uint32_t m_level;
    isal_zstream m_stream{};
    bool m_isEmpty = true;
};
#endif

class GzipSink final : public ByteSink
{
public:
    GzipSink(std::unique_ptr<GzipMembers> members, ByteSink &out) : m_members(std::move(members)), m_out(out) {}
    [[nodiscard]] Result<> write(QByteArrayView data) override { return m_members->write(data); }
    [[nodiscard]] Result<> finish() override
    {
        CACHALOT_TRY(m_members->endMember());
        return m_out.finish();
    }

private:
    std::unique_ptr<GzipMembers> m_members;
    ByteSink &m_out;
};

class ZstdSink final : public ByteSink
{
public:
    ZstdSink(int level, ByteSink &out, EncoderThreads threads)
        : m_out(out), m_context(ZSTD_createCCtx()), m_buffer(ZSTD_CStreamOutSize())
    {
        // The frame does not depend on how many workers there are, as long as there is one; a library without threads
        // says no, and goes on. Small jobs keep the memory small: several layers are packed at a time.
        constexpr unsigned kFewCores = 4;
        constexpr int kJobBytes = 2 << 20;
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
        if (threads == EncoderThreads::None) {
            return;
        }
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_nbWorkers,
                               std::thread::hardware_concurrency() < kFewCores ? 1 : 2);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_jobSize, kJobBytes);
    }
    [[nodiscard]] Result<> write(QByteArrayView data) override { return run(data, ZSTD_e_continue); }
    [[nodiscard]] Result<> finish() override
    {
        CACHALOT_TRY(run({}, ZSTD_e_end));
        return m_out.finish();
    }

private:
    [[nodiscard]] Result<> run(QByteArrayView data, ZSTD_EndDirective directive)
    {
        ZSTD_inBuffer in{data.data(), static_cast<size_t>(data.size()), 0};
        for (;;) {
            ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
            const size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, directive);
            if (ZSTD_isError(left) != 0) {
                return fail(ErrorCode::Internal,
                            QStringLiteral("zstd: ") + QString::fromLatin1(ZSTD_getErrorName(left)));
            }
            if (out.pos > 0) {
                CACHALOT_TRY(m_out.write(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(out.pos))));
            }
            if (directive == ZSTD_e_end ? left == 0 : in.pos == in.size) {
                return {};
            }
        }
    }

    struct Free {
        void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    };
    ByteSink &m_out;
    std::unique_ptr<ZSTD_CCtx, Free> m_context;
    std::vector<char> m_buffer;
};

} // namespace

Result<> checkCompressionLevel(Compression compression, std::optional<int> level)
{
    if (!level || compression == Compression::Uncompressed) {
        return {};
    }
    const bool isZstd = compression == Compression::Zstd;
    const int lowest = isZstd ? 0 : -1;
    const int highest = isZstd ? 22 : 9;
    if (*level < lowest || *level > highest) {
        return fail(ErrorCode::Usage, QStringLiteral("%1 has no compression level %2; there are 0 to %3")
                                          .arg(compressionName(compression))
                                          .arg(*level)
                                          .arg(highest));
    }
    return {};
}

int zstdLevelOf(std::optional<int> level)
{
    // encoder_options.go says what zstd's levels its four are "roughly equivalent to".
    constexpr int kFastest = 1;
    constexpr int kDefault = 3;
    constexpr int kBetter = 7;
    constexpr int kBest = 11;
    if (!level) {
        return kDefault;
    }
    return *level < 3 ? kFastest : *level < 6 ? kDefault : *level < 10 ? kBetter : kBest;
}

Result<std::unique_ptr<GzipMembers>> makeGzipMembers(std::optional<int> level, ByteSink &out)
{
    CACHALOT_TRY(checkCompressionLevel(Compression::Gzip, level));
#ifdef CACHALOT_HAVE_ISAL
    constexpr int kIsalHighest = 3;
    const int isal = level.value_or(-1) == -1 ? kIsalHighest : *level;
    if (isal >= 1 && isal <= kIsalHighest) {
        return std::make_unique<IsalMembers>(isal, out);
    }
#endif
    auto members = std::make_unique<ZlibMembers>(level.value_or(Z_DEFAULT_COMPRESSION), out);
    if (!members->isReady()) {
        return fail(ErrorCode::Internal, QStringLiteral("zlib can't be started"));
    }
    return members;
}

Result<std::unique_ptr<ByteSink>> makeEncoder(Compression compression, std::optional<int> level, ByteSink &out,
                                              EncoderThreads threads)
{
    CACHALOT_TRY(checkCompressionLevel(compression, level));
    switch (compression) {
    case Compression::Uncompressed:
        return std::make_unique<PlainSink>(out);
    case Compression::Gzip: {
        CACHALOT_ASSIGN(auto members, makeGzipMembers(level, out));
        return std::make_unique<GzipSink>(std::move(members), out);
    }
    case Compression::Zstd:
        return std::make_unique<ZstdSink>(zstdLevelOf(level), out, threads);
    case Compression::Estargz:
        break;
    }
    return fail(ErrorCode::Internal, QStringLiteral("estargz is not a plain encoding"));
}

} // namespace cachalot
