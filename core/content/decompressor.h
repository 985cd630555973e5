#pragma once

#include "core/content/compression.h"
#include "core/content/inflater.h"
#include "core/content/packedinput.h"

#include <memory>
#include <optional>

namespace cachalot
{

/// What the decompressors share: the bound on the output, and that a failed one stays failed.
class Decompressor : public ByteSource
{
public:
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) final;

protected:
    Decompressor(std::unique_ptr<PackedInput> input, qint64 maxOutputBytes)
        : m_input(std::move(input)), m_maxOutputBytes(maxOutputBytes)
    {
    }
    /// Unpacks at least one byte into `buffer`, which is not empty; 0 only at the end.
    [[nodiscard]] virtual Result<qint64> produce(std::span<char> buffer) = 0;
    [[nodiscard]] PackedInput &input() { return *m_input; }
    /// Damaged, with where in the packed stream.
    [[nodiscard]] tl::unexpected<Error> failDamaged(const QString &what) const;

private:
    std::unique_ptr<PackedInput> m_input;
    qint64 m_maxOutputBytes;
    qint64 m_produced = 0;
    std::optional<Error> m_error;
};

/// gzip (RFC 1952): any number of members; anything else after the last one is damage, zeros too, as for Go's
/// compress/gzip.
[[nodiscard]] std::unique_ptr<ByteSource> makeGzipSource(std::unique_ptr<PackedInput> input,
                                                         std::unique_ptr<Inflater> inflater,
                                                         const DecompressionLimits &limits);

/// zstd (RFC 8878): any number of frames, skippable ones included.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> makeZstdSource(std::unique_ptr<PackedInput> input,
                                                                 const DecompressionLimits &limits);

} // namespace cachalot
