#pragma once

#include "core/transfer/layersample.h"
#include "core/transfer/packingtrial.h"

#include <vector>

namespace cachalot
{

/// What a cache would take packed another way. Docs: docs/whatif.md.
struct PackingForecast {
    PackingChoice packing = {};
    qint64 bytes = 0;  ///< of all layers
    qint64 margin = 0; ///< 95 % lie within bytes ± margin; 0 where all was packed
    /// Unpacked bytes a second that one core packs and unpacks; 0 where there is nothing to do. As they are measured:
    /// unlike the sizes, another each time.
    double packRate = 0;
    double unpackRate = 0;
    std::optional<Error> trouble = std::nullopt; ///< why it can't be had: the figures are nothing then
};

struct CompressionForecast {
    qint64 layers = 0;        ///< each content once
    qint64 storedBytes = 0;   ///< as they are
    qint64 unpackedBytes = 0; ///< estimated like the rest
    qint64 unpackedMargin = 0;
    bool isMeasured = false; ///< all layers were packed whole: no estimate
    qint64 sampledBytes = 0; ///< unpacked bytes that were packed on trial
    qint64 sampledLayers = 0;
    qint64 windows = 0;                    ///< that were looked at
    qint64 population = 0;                 ///< that there are
    std::optional<qint64> reach;           ///< of each layer only the first so many stored bytes could be chosen
    std::vector<PackingForecast> packings; ///< as asked for

    /// Seconds of one core for all layers; 0 where there is nothing to do.
    [[nodiscard]] double packSeconds(const PackingForecast &packing) const;
    [[nodiscard]] double unpackSeconds(const PackingForecast &packing) const;
};

/// What people choose from: BuildKit's defaults, the best of each codec, and what lies between.
[[nodiscard]] std::vector<PackingChoice> usualPackings();

/// Packs a sample of the layers on trial (all of them where they are few), and says what all would take. The same
/// layers give the same sizes. `layers` are those of distinctLayers() or some of them; layers whose size nobody knows
/// are not counted. Progress in bytes as stored. Errors: those of the store, Damaged, Cancelled.
[[nodiscard]] Result<CompressionForecast> forecastCompression(CacheBackend &backend, const PlatformCache &cache,
                                                              const std::vector<LayerId> &layers,
                                                              const std::vector<PackingChoice> &packings,
                                                              const SampleLimits &limits, const OpContext &context);

} // namespace cachalot
