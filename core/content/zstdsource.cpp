#include "core/content/decompressor.h"

#include <zstd.h>
#include <zstd_errors.h>

namespace cachalot
{
namespace
{

struct FreeContext {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};
using Context = std::unique_ptr<ZSTD_DCtx, FreeContext>;

class ZstdSource final : public Decompressor
{
public:
    ZstdSource(std::unique_ptr<PackedInput> packed, Context context, const DecompressionLimits &limits)
        : Decompressor(std::move(packed), limits.maxOutputBytes),
          m_context(std::move(context)),
          m_maxWindowLog(limits.maxZstdWindowLog)
    {
    }

protected:
    [[nodiscard]] Result<qint64> produce(std::span<char> buffer) override
    {
        for (;;) {
            CACHALOT_ASSIGN(const bool more, input().fill());
            if (!more && !m_mayHoldOutput) {
                // A frame that is complete leaves nothing to expect.
                return m_expected == 0 ? Result<qint64>(0)
                                       : failDamaged(QStringLiteral("the data ends in the middle of a zstd frame"));
            }
            const std::span<const char> available = input().available();
            ZSTD_inBuffer in = {available.data(), available.size(), 0};
            ZSTD_outBuffer out = {buffer.data(), buffer.size(), 0};
            const size_t code = ZSTD_decompressStream(m_context.get(), &out, &in);
            input().advance(static_cast<std::ptrdiff_t>(in.pos));
            if (ZSTD_isError(code) != 0U) {
                return failZstd(code);
            }
            m_expected = code;
            // A full output buffer may have left more inside the decoder.
            m_mayHoldOutput = code != 0 && out.pos == out.size;
            if (out.pos > 0) {
                return static_cast<qint64>(out.pos);
            }
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> failZstd(size_t code) const
    {
        switch (ZSTD_getErrorCode(code)) {
        case ZSTD_error_frameParameter_windowTooLarge:
            return fail(ErrorCode::LimitExceeded,
                        QStringLiteral("a zstd frame needs a window of more than 2^%1 bytes").arg(m_maxWindowLog));
        case ZSTD_error_memory_allocation:
            return fail(ErrorCode::LimitExceeded, QStringLiteral("no memory to unpack zstd data"));
        case ZSTD_error_prefix_unknown:
            return failDamaged(QStringLiteral("bytes that are no zstd frame follow the last one"));
        default:
            return failDamaged(QStringLiteral("corrupt zstd data: %1").arg(QLatin1String(ZSTD_getErrorName(code))));
        }
    }

    Context m_context;
    int m_maxWindowLog;
    size_t m_expected = 0; // the decoder's hint: 0 exactly between two frames
    bool m_mayHoldOutput = false;
};

} // namespace

Result<std::unique_ptr<ByteSource>> makeZstdSource(std::unique_ptr<PackedInput> input,
                                                   const DecompressionLimits &limits)
{
    Context context(ZSTD_createDCtx());
    if (!context ||
        ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, limits.maxZstdWindowLog)) != 0U) {
        return fail(ErrorCode::Internal, QStringLiteral("can't set up the zstd decoder"));
    }
    return std::make_unique<ZstdSource>(std::move(input), std::move(context), limits);
}

} // namespace cachalot
