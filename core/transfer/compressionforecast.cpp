#include "core/transfer/compressionforecast.h"

#include "core/base/parallel.h"
#include "core/transfer/layerreencoder.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

namespace cachalot
{
namespace
{

/// What joining pieces and packing on several threads costs, of the whole: see docs/whatif.md.
constexpr double kJointShare = 0.01;

/// Bytes and the time that they took.
struct Timing {
    double bytes = 0;
    double packSeconds = 0;
    double unpackBytes = 0;
    double unpackSeconds = 0;
};

/// One window: what it stands for, and what it became.
struct Observation {
    double stored = 0;
    double unpacked = 0;
    std::vector<double> packed; // parallel to the packings
};

/// Student's t for 95 % on both sides, on the safe side of it.
double quantile(size_t degrees)
{
    const auto v = static_cast<double>(std::max<size_t>(degrees, 1));
    return 1.96 + 2.4 / v + 3.5 / (v * v) + 4.9 / (v * v * v);
}

struct Estimate {
    double value = 0;
    double margin = 0;
};

/// The ratio estimator (Cochran, Sampling Techniques, chapter 6): how many bytes the stored ones become, times all
/// that are stored.
template <typename Value>
Estimate ratioEstimate(const std::vector<Observation> &sample, const SamplePlan &plan, const Value &value)
{
    double x = 0;
    double y = 0;
    for (const Observation &one : sample) {
        x += one.stored;
        y += value(one);
    }
    if (x <= 0) {
        return {};
    }
    const double ratio = y / x;
    double squares = 0;
    for (const Observation &one : sample) {
        const double rest = value(one) - ratio * one.stored;
        squares += rest * rest;
    }
    const auto n = static_cast<double>(sample.size());
    const double seen = n / static_cast<double>(std::max<qint64>(plan.population, 1));
    const double variance = n > 1 ? squares / (n - 1) : 0;
    const double total = static_cast<double>(plan.totalBytes);
    const double error = total / x * std::sqrt(n * std::max(0.0, 1 - seen) * variance);
    const double all = ratio * total;
    return {all, (n > 1 ? quantile(sample.size() - 1) * error : all) + kJointShare * all};
}

qint64 rounded(double value)
{
    return static_cast<qint64>(std::clamp(value, 0.0, 9e18));
}

class Forecasting
{
public:
    Forecasting(CacheBackend &backend, const PlatformCache &cache, std::vector<LayerId> layers,
                const std::vector<PackingChoice> &packings, const SampleLimits &limits, const OpContext &context)
        : m_backend(backend),
          m_cache(cache),
          m_layers(std::move(layers)),
          m_packings(packings),
          m_limits(limits),
          m_context(context),
          m_timings(packings.size()),
          m_troubles(packings.size())
    {
        std::vector<qint64> sizes;
        for (const LayerId id : m_layers) {
            sizes.push_back(m_cache.layers[index(id)].descriptor.size);
        }
        m_plan = planSample(sizes, m_limits);
    }

    [[nodiscard]] Result<CompressionForecast> run()
    {
        CompressionForecast forecast;
        forecast.layers = static_cast<qint64>(m_layers.size());
        forecast.storedBytes = m_plan.totalBytes;
        forecast.population = m_plan.population;
        forecast.windows = static_cast<qint64>(m_plan.windows.size());
        forecast.reach = m_plan.reach;
        for (const PackingChoice &packing : m_packings) {
            forecast.packings.push_back({.packing = packing});
        }
        if (m_plan.isCensus() && !m_plan.reach) {
            CACHALOT_TRY(measureAll(forecast));
        }
        CACHALOT_TRY(readSample(
            m_backend, m_cache, m_layers, m_plan, m_limits, m_context,
            [this](const SamplePiece &piece, const OpContext &context) { return tryPiece(piece, context); }));
        forecast.sampledBytes = m_sampledBytes;
        forecast.sampledLayers = m_sampledLayers.size();
        estimate(forecast);
        return forecast;
    }

private:
    /// Packs all layers whole, if they unpack to no more than is allowed.
    [[nodiscard]] Result<> measureAll(CompressionForecast &forecast)
    {
        std::vector<double> bytes(m_packings.size());
        qint64 unpackedBytes = 0;
        for (const LayerId id : m_layers) {
            const CacheLayer &layer = m_cache.layers[index(id)];
            CACHALOT_ASSIGN(const auto blob, m_backend.blobs().open(layer.descriptor.digest, m_context));
            CACHALOT_ASSIGN(const QByteArray stored,
                            readAll(*blob, std::max<qint64>(layer.descriptor.size, 0), m_context));
            const Result<qint64> unpacked = unpackedSize(stored, m_limits.wholeBytes - unpackedBytes);
            if (!unpacked && unpacked.error().code == ErrorCode::LimitExceeded) {
                return {};
            }
            if (!unpacked) {
                return fail(unpacked.error());
            }
            unpackedBytes += *unpacked;
            CACHALOT_TRY(forEachParallel(
                m_packings.size(), cpuCount(), m_context, [&](size_t i, const OpContext &inner) -> Result<> {
                    if (m_troubles[i]) {
                        return {};
                    }
                    BufferSource source(stored);
                    CACHALOT_ASSIGN(const auto spool, SpoolFile::create());
                    const LayerPacking packing{layer.compression.value_or(detectCompression(stored.left(4))),
                                               m_packings[i].to, m_packings[i].level};
                    const Result<Descriptor> made = reencodeLayer(source, packing, *spool, inner);
                    if (!made && made.error().code == ErrorCode::Unsupported) {
                        m_troubles[i] = made.error();
                        return {};
                    }
                    if (!made) {
                        return fail(made.error());
                    }
                    bytes[i] += static_cast<double>(made->size);
                    return {};
                }));
        }
        forecast.isMeasured = true;
        forecast.unpackedBytes = unpackedBytes;
        for (size_t i = 0; i < bytes.size(); ++i) {
            forecast.packings[i].bytes = rounded(bytes[i]);
        }
        return {};
    }

    [[nodiscard]] Result<qint64> unpackedSize(const QByteArray &stored, qint64 most) const
    {
        BufferSource source(stored);
        DecompressionLimits limits;
        limits.maxOutputBytes = std::max<qint64>(most, 0);
        CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(source, limits));
        std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
        qint64 size = 0;
        for (;;) {
            CACHALOT_TRY(m_context.checkpoint());
            CACHALOT_ASSIGN(const qint64 count, unpacked->read(chunk));
            if (count == 0) {
                return size;
            }
            size += count;
        }
    }

    [[nodiscard]] Result<> tryPiece(const SamplePiece &piece, const OpContext &context)
    {
        // The window's content may have been cut: what was seen stands for all of it.
        const double scale = static_cast<double>(piece.window.bytes) / static_cast<double>(piece.storedBytes);
        Observation seen{.stored = static_cast<double>(piece.window.bytes),
                         .unpacked = static_cast<double>(piece.content.size()) * scale,
                         .packed = std::vector<double>(m_packings.size())};
        for (size_t i = 0; i < m_packings.size() && !piece.content.isEmpty(); ++i) {
            CACHALOT_TRY(context.checkpoint());
            const bool isEstargz = m_packings[i].to == Compression::Estargz;
            const PackingChoice plain{isEstargz ? Compression::Gzip : m_packings[i].to, m_packings[i].level};
            CACHALOT_ASSIGN(const PackingTrial trial, tryPacking(piece.context, piece.content, plain));
            double packed = static_cast<double>(trial.packedBytes);
            Timing timing{static_cast<double>(trial.timedBytes), trial.packSeconds,
                          static_cast<double>(trial.timedBytes), trial.unpackSeconds};
            if (isEstargz) {
                packed += addEstargz(i, piece, timing);
            }
            seen.packed[i] = packed * scale;
            const std::lock_guard lock(m_mutex);
            m_timings[i].bytes += timing.bytes;
            m_timings[i].packSeconds += timing.packSeconds;
            m_timings[i].unpackBytes += timing.unpackBytes;
            m_timings[i].unpackSeconds += timing.unpackSeconds;
        }
        const std::lock_guard lock(m_mutex);
        m_order.push_back({piece.window.layer, piece.window.begin});
        m_sample.push_back(std::move(seen));
        m_sampledBytes += piece.content.size();
        m_sampledLayers.insert(static_cast<quint32>(piece.window.layer));
        return {};
    }

    /// What estargz takes more for a piece.
    [[nodiscard]] double addEstargz(size_t packing, const SamplePiece &piece, Timing &timing)
    {
        if (piece.entries.isEmpty()) {
            return 0; // within one file, whose members are few
        }
        const Result<EstargzTrial> trial = tryEstargz(piece.entries, m_packings[packing].level);
        const std::lock_guard lock(m_mutex);
        if (!trial) {
            m_troubles[packing] = trial.error();
            return 0;
        }
        timing.bytes = static_cast<double>(piece.entries.size());
        timing.packSeconds = trial->packSeconds;
        m_estargzPerLayer = trial->moreBytesPerLayer;
        return static_cast<double>(trial->moreBytes) / piece.entryShare;
    }

    void estimate(CompressionForecast &forecast)
    {
        sortSample();
        if (!forecast.isMeasured) {
            const Estimate all = ratioEstimate(m_sample, m_plan, [](const Observation &one) { return one.unpacked; });
            forecast.unpackedBytes = rounded(all.value);
            forecast.unpackedMargin = rounded(all.margin);
        }
        for (size_t i = 0; i < m_packings.size(); ++i) {
            PackingForecast &packing = forecast.packings[i];
            packing.trouble = m_troubles[i];
            if (packing.trouble) {
                packing.bytes = 0;
                continue;
            }
            const Timing &timing = m_timings[i];
            packing.packRate = timing.packSeconds > 0 ? timing.bytes / timing.packSeconds : 0;
            packing.unpackRate = timing.unpackSeconds > 0 ? timing.unpackBytes / timing.unpackSeconds : 0;
            if (forecast.isMeasured) {
                continue;
            }
            const Estimate size =
                ratioEstimate(m_sample, m_plan, [i](const Observation &one) { return one.packed[i]; });
            const double tables = packing.packing.to == Compression::Estargz
                                      ? static_cast<double>(m_estargzPerLayer) * static_cast<double>(m_layers.size())
                                      : 0;
            packing.bytes = rounded(size.value + tables);
            packing.margin = rounded(size.margin);
        }
    }

    /// Sums of floating-point numbers depend on their order, which threads leave to chance.
    void sortSample()
    {
        std::vector<size_t> order(m_sample.size());
        for (size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_order[a] < m_order[b]; });
        std::vector<Observation> sorted;
        for (const size_t i : order) {
            sorted.push_back(std::move(m_sample[i]));
        }
        m_sample = std::move(sorted);
    }

    CacheBackend &m_backend;
    const PlatformCache &m_cache;
    std::vector<LayerId> m_layers;
    const std::vector<PackingChoice> &m_packings;
    const SampleLimits &m_limits;
    const OpContext &m_context;
    SamplePlan m_plan;

    std::mutex m_mutex;
    std::vector<Observation> m_sample;
    std::vector<std::pair<size_t, qint64>> m_order; // parallel to m_sample
    std::vector<Timing> m_timings;
    std::vector<std::optional<Error>> m_troubles;
    QSet<quint32> m_sampledLayers;
    qint64 m_sampledBytes = 0;
    qint64 m_estargzPerLayer = 0;
};

} // namespace

double CompressionForecast::packSeconds(const PackingForecast &packing) const
{
    return packing.packRate > 0 ? static_cast<double>(unpackedBytes) / packing.packRate : 0;
}

double CompressionForecast::unpackSeconds(const PackingForecast &packing) const
{
    return packing.unpackRate > 0 ? static_cast<double>(unpackedBytes) / packing.unpackRate : 0;
}

std::vector<PackingChoice> usualPackings()
{
    // Of zstd's numbers BuildKit makes four speeds: zstdLevelOf().
    constexpr int kBestGzip = 9;
    constexpr int kBetterZstd = 7;
    constexpr int kBestZstd = 11;
    return {{Compression::Uncompressed, std::nullopt},
            {Compression::Gzip, std::nullopt},
            {Compression::Gzip, kBestGzip},
            {Compression::Estargz, std::nullopt},
            {Compression::Zstd, std::nullopt},
            {Compression::Zstd, kBetterZstd},
            {Compression::Zstd, kBestZstd}};
}

Result<CompressionForecast> forecastCompression(CacheBackend &backend, const PlatformCache &cache,
                                                const std::vector<LayerId> &layers,
                                                const std::vector<PackingChoice> &packings, const SampleLimits &limits,
                                                const OpContext &context)
{
    std::vector<LayerId> known;
    std::copy_if(layers.begin(), layers.end(), std::back_inserter(known),
                 [&cache](LayerId id) { return cache.layers[index(id)].descriptor.size > 0; });
    return Forecasting(backend, cache, std::move(known), packings, limits, context).run();
}

} // namespace cachalot
