#include "core/transfer/layersample.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/content/progresssource.h"
#include "core/content/tarheader.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>
#include <utility>

namespace cachalot
{
namespace
{

/// So many bytes of a blob are unpacked at once: what was read of it tells where its unpacked bytes come from.
constexpr size_t kStoredStep = 4096;

/// Goes along a tar from header to header and tells where entries begin. Where it can't follow it tells no more of
/// them: nothing depends on it but what estargz takes.
class EntryStarts
{
public:
    void add(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && m_isSound) {
            if (m_skip > 0) {
                const qint64 count = std::min<qint64>(m_skip, bytes.size());
                m_skip -= count;
                m_position += count;
                bytes = bytes.sliced(count);
                continue;
            }
            const auto room = static_cast<qsizetype>(TarBlock::kBytes - m_filled);
            const qsizetype count = std::min(room, bytes.size());
            std::memcpy(m_block.bytes().data() + m_filled, bytes.data(), static_cast<size_t>(count));
            m_filled += static_cast<size_t>(count);
            m_position += count;
            bytes = bytes.sliced(count);
            if (m_filled == TarBlock::kBytes) {
                m_filled = 0;
                takeBlock();
            }
        }
    }
    /// Those since forget() was called, as offsets in the tar.
    [[nodiscard]] const std::vector<qint64> &found() const { return m_starts; }
    void forget() { m_starts.clear(); }

private:
    void takeBlock()
    {
        constexpr qint64 kBlock = TarBlock::kBytes;
        if (m_block.isZero()) {
            return;
        }
        const Result<TarHeader> header = m_block.header();
        if (!m_block.hasGoodChecksum() || !header || header->size < 0 ||
            header->size > std::numeric_limits<qint64>::max() / 2) {
            m_isSound = false;
            return;
        }
        const char type = header->type;
        const bool isExtended = type == 'x' || type == 'L' || type == 'K' || type == 'g';
        const bool hasContent = isExtended || type == '0' || type == '\0' || type == '7';
        if (m_entryBegin < 0) {
            m_entryBegin = m_position - kBlock;
        }
        constexpr size_t kMostStarts = 1'000'000; // on the way to the next window nobody asks for them
        if (m_starts.size() >= kMostStarts) {
            forget();
        }
        if (!isExtended) {
            m_starts.push_back(std::exchange(m_entryBegin, -1));
        }
        m_skip = hasContent ? (header->size + kBlock - 1) / kBlock * kBlock : 0;
    }

    TarBlock m_block;
    size_t m_filled = 0;
    qint64 m_skip = 0;
    qint64 m_position = 0;
    qint64 m_entryBegin = -1; // of the first of its headers
    std::vector<qint64> m_starts;
    bool m_isSound = true;
};

/// One layer, from its start to its last window. What is unpacked belongs to the window that the last byte is in that
/// had to be read for it: decompressors read a whole block before anything comes out.
class WindowReader
{
public:
    WindowReader(ByteSource &unpacked, const ProgressSource &stored, qint64 size, const SampleLimits &limits)
        : m_unpacked(unpacked), m_stored(stored), m_size(size), m_limits(limits), m_chunk(kStep)
    {
    }

    [[nodiscard]] Result<SamplePiece> read(const SampleWindow &window)
    {
        SamplePiece piece;
        piece.window = window;
        CACHALOT_TRY(step());
        while (m_count > 0 && m_stored.position() <= window.begin) {
            CACHALOT_TRY(pass());
        }
        piece.context = m_tail.right(static_cast<qsizetype>(m_limits.contextBytes));
        const qint64 begin = m_position;
        const qint64 end = window.begin + window.bytes;
        bool isCut = false;
        while (m_count > 0 && (m_stored.position() <= end || end >= m_size)) {
            if (piece.content.size() >= m_limits.pieceBytes) {
                isCut = true;
                break;
            }
            piece.content.append(m_chunk.data(), m_count);
            piece.storedBytes = std::clamp<qint64>(m_stored.position() - window.begin, 1, window.bytes);
            CACHALOT_TRY(pass());
        }
        if (!isCut) {
            piece.storedBytes = window.bytes;
        }
        const std::vector<qint64> &starts = m_starts.found();
        const auto inside =
            std::partition_point(starts.begin(), starts.end(), [begin](qint64 start) { return start < begin; });
        const auto after =
            std::partition_point(inside, starts.end(), [this](qint64 start) { return start <= m_position; });
        if (window.begin == 0 && m_count == 0) {
            piece.entries = piece.content; // a layer as a whole
        } else if (const auto begun = after - inside; begun >= 2) {
            piece.entries = piece.content.mid(static_cast<qsizetype>(*inside - begin),
                                              static_cast<qsizetype>(*(after - 1) - *inside));
            piece.entryShare = static_cast<double>(begun - 1) / static_cast<double>(begun);
        }
        m_starts.forget();
        return piece;
    }

private:
    static constexpr size_t kStep = 16 * 1024;

    /// Unpacks what comes next, if nothing waits yet.
    [[nodiscard]] Result<> step()
    {
        if (m_count == 0 && !m_atEnd) {
            CACHALOT_ASSIGN(const qint64 count, m_unpacked.read(m_chunk));
            m_count = static_cast<qsizetype>(count);
            m_atEnd = count == 0;
        }
        return {};
    }
    /// Goes past what waits.
    [[nodiscard]] Result<> pass()
    {
        const QByteArrayView bytes(m_chunk.data(), m_count);
        m_position += m_count;
        m_starts.add(bytes);
        m_tail.append(bytes.data(), bytes.size());
        if (m_tail.size() > 2 * m_limits.contextBytes + static_cast<qint64>(kStep)) {
            m_tail = m_tail.right(static_cast<qsizetype>(m_limits.contextBytes));
        }
        m_count = 0;
        return step();
    }

    ByteSource &m_unpacked;
    const ProgressSource &m_stored;
    qint64 m_size; // of the blob
    const SampleLimits &m_limits;
    std::vector<char> m_chunk;
    qsizetype m_count = 0; // in m_chunk, that nobody took yet
    EntryStarts m_starts;
    QByteArray m_tail;
    qint64 m_position = 0; // in what is unpacked
    bool m_atEnd = false;
};

/// How far into each layer one may read so that the sum stays below a limit.
std::optional<qint64> reachOf(const std::vector<qint64> &layerBytes, qint64 limit)
{
    std::vector<qint64> sizes = layerBytes;
    std::sort(sizes.begin(), sizes.end());
    qint64 left = limit;
    for (size_t i = 0; i < sizes.size(); ++i) {
        const qint64 share = left / static_cast<qint64>(sizes.size() - i);
        if (sizes[i] > share) {
            return std::max<qint64>(share, 1);
        }
        left -= std::max<qint64>(sizes[i], 0);
    }
    return std::nullopt;
}

} // namespace

SamplePlan planSample(const std::vector<qint64> &layerBytes, const SampleLimits &limits)
{
    SamplePlan plan;
    plan.reach = reachOf(layerBytes, limits.reachBytes);
    std::vector<qint64> before{0}; // how many windows the layers before have
    std::vector<qint64> within;
    for (const qint64 bytes : layerBytes) {
        plan.totalBytes += std::max<qint64>(0, std::min(bytes, std::numeric_limits<qint64>::max() - plan.totalBytes));
        within.push_back(std::max<qint64>(0, plan.reach ? std::min(bytes, *plan.reach) : bytes));
        before.push_back(before.back() + (within.back() + limits.windowBytes - 1) / limits.windowBytes);
    }
    plan.population = before.back();
    const qint64 wanted = std::min<qint64>(static_cast<qint64>(limits.windows), plan.population);
    size_t layer = 0;
    for (qint64 i = 0; i < wanted; ++i) {
        // The middle of each of so many equal parts.
        const auto place = static_cast<qint64>((static_cast<double>(i) + 0.5) * static_cast<double>(plan.population) /
                                               static_cast<double>(wanted));
        while (before[layer + 1] <= place) {
            ++layer;
        }
        const qint64 begin = (place - before[layer]) * limits.windowBytes;
        plan.windows.push_back({layer, begin, std::min(limits.windowBytes, within[layer] - begin)});
    }
    return plan;
}

Result<> readSample(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &layers,
                    const SamplePlan &plan, const SampleLimits &limits, const OpContext &context,
                    const std::function<Result<>(const SamplePiece &, const OpContext &)> &take)
{
    std::vector<size_t> firsts; // the first window of each layer
    qint64 total = 0;
    for (size_t i = 0; i < plan.windows.size(); ++i) {
        if (i == 0 || plan.windows[i].layer != plan.windows[i - 1].layer) {
            firsts.push_back(i);
        }
        const bool isLast = i + 1 == plan.windows.size() || plan.windows[i + 1].layer != plan.windows[i].layer;
        total += isLast ? plan.windows[i].begin + plan.windows[i].bytes : 0;
    }
    std::atomic<qint64> done = 0;
    return forEachParallel(firsts.size(), cpuCount(), context, [&](size_t i, const OpContext &inner) -> Result<> {
        const size_t end = i + 1 < firsts.size() ? firsts[i + 1] : plan.windows.size();
        const CacheLayer &layer = cache.layers[index(layers[plan.windows[firsts[i]].layer])];
        const auto named = [&layer](Error error) {
            return fail(std::move(error).withContext(
                QStringLiteral("layer %1").arg(printable(shortDigest(QString::fromUtf8(layer.blob))))));
        };
        auto blob = backend.blobs().open(layer.descriptor.digest, inner);
        if (!blob) {
            return named(std::move(blob).error());
        }
        ProgressSource stored(**blob, done, total, inner, kStoredStep);
        DecompressionLimits decompression;
        decompression.maxOutputBytes = limits.maxUnpackedBytes;
        auto unpacked = makeDecompressor(stored, decompression);
        if (!unpacked) {
            return named(std::move(unpacked).error());
        }
        WindowReader reader(**unpacked, stored, layer.descriptor.size, limits);
        for (size_t window = firsts[i]; window < end; ++window) {
            Result<SamplePiece> piece = reader.read(plan.windows[window]);
            if (!piece) {
                return named(std::move(piece).error());
            }
            CACHALOT_TRY(take(*piece, inner));
        }
        return {};
    });
}

} // namespace cachalot
