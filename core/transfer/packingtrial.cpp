#include "core/transfer/packingtrial.h"

#include "core/content/encoder.h"
#include "core/content/estargz.h"

#include <algorithm>
#include <ctime>
#include <vector>

namespace cachalot
{
namespace
{

/// Keeps what is written.
class MemorySink final : public ByteSink
{
public:
    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        bytes.append(data.data(), data.size());
        return {};
    }
    [[nodiscard]] Result<> finish() override { return {}; }
    QByteArray bytes;
};

Result<QByteArray> packed(QByteArrayView context, QByteArrayView piece, const PackingChoice &packing)
{
    MemorySink out;
    CACHALOT_ASSIGN(const auto encoder, makeEncoder(packing.to, packing.level, out, EncoderThreads::None));
    CACHALOT_TRY(encoder->write(context));
    CACHALOT_TRY(encoder->write(piece));
    CACHALOT_TRY(encoder->finish());
    return std::move(out.bytes);
}

Result<> unpack(const QByteArray &bytes)
{
    BufferSource source(bytes);
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(source));
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    for (;;) {
        CACHALOT_ASSIGN(const qint64 count, unpacked->read(chunk));
        if (count == 0) {
            return {};
        }
    }
}

} // namespace

QString PackingChoice::name() const
{
    return level ? QStringLiteral("%1 %2").arg(compressionName(to)).arg(*level) : compressionName(to);
}

double threadSeconds()
{
    constexpr double kNano = 1e-9;
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * kNano;
}

Result<PackingTrial> tryPacking(QByteArrayView context, QByteArrayView piece, const PackingChoice &packing)
{
    PackingTrial trial;
    if (packing.to == Compression::Uncompressed) {
        trial.packedBytes = piece.size();
        return trial;
    }
    const double start = threadSeconds();
    CACHALOT_ASSIGN(const QByteArray both, packed(context, piece, packing));
    trial.packSeconds = threadSeconds() - start;
    trial.timedBytes = context.size() + piece.size();
    const double again = threadSeconds();
    CACHALOT_TRY(unpack(both));
    trial.unpackSeconds = threadSeconds() - again;
    trial.packedBytes = both.size();
    if (!context.isEmpty()) {
        CACHALOT_ASSIGN(const QByteArray before, packed(context, {}, packing));
        trial.packedBytes = std::max<qint64>(0, trial.packedBytes - before.size());
    }
    return trial;
}

Result<EstargzTrial> tryEstargz(QByteArrayView entries, std::optional<int> level)
{
    constexpr qsizetype kEndMarker = 1024;
    const QByteArray end(kEndMarker, '\0');
    const QByteArray tar = entries.toByteArray() + end;
    const auto size = [level](const QByteArray &bytes) -> Result<qint64> {
        MemorySink out;
        BufferSource source(bytes);
        CACHALOT_TRY(writeEstargz(source, level, out, {}));
        return out.bytes.size();
    };
    const auto plainSize = [level](const QByteArray &bytes) -> Result<qint64> {
        CACHALOT_ASSIGN(const QByteArray out, packed(bytes, {}, {Compression::Gzip, level}));
        return out.size();
    };
    EstargzTrial trial;
    const double start = threadSeconds();
    CACHALOT_ASSIGN(const qint64 whole, size(tar));
    trial.packSeconds = threadSeconds() - start;
    CACHALOT_ASSIGN(const qint64 empty, size(end));
    CACHALOT_ASSIGN(const qint64 plain, plainSize(tar));
    CACHALOT_ASSIGN(const qint64 plainEmpty, plainSize(end));
    trial.moreBytesPerLayer = empty - plainEmpty;
    trial.moreBytes = whole - plain - trial.moreBytesPerLayer;
    return trial;
}

} // namespace cachalot
