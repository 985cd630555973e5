#include "core/content/compression.h"

#include "core/content/decompressor.h"

#include <algorithm>
#include <string_view>

namespace cachalot
{
namespace
{

struct Name {
    Compression compression;
    QLatin1String name;
};
constexpr Name kNames[] = {
    {Compression::Uncompressed, QLatin1String("uncompressed")},
    {Compression::Gzip, QLatin1String("gzip")},
    {Compression::Estargz, QLatin1String("estargz")},
    {Compression::Zstd, QLatin1String("zstd")},
};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The empty gzip member with an extra field that ends an estargz blob: `extra` is what precedes the offset of the
/// table of contents, beginning with XLEN.
bool isFooter(std::string_view footer, std::string_view extra)
{
    constexpr std::string_view kHeader("\x1f\x8b\x08\x04", 4);
    constexpr size_t kHeaderBytes = 10; // the rest of it is the time and the system, which say nothing
    constexpr size_t kOffsetDigits = 16;
    constexpr std::string_view kMagic("STARGZ");
    const std::string_view offset = footer.substr(kHeaderBytes + extra.size(), kOffsetDigits);
    return footer.substr(0, kHeader.size()) == kHeader && footer.substr(kHeaderBytes, extra.size()) == extra &&
           std::all_of(offset.begin(), offset.end(), isHexDigit) &&
           footer.substr(kHeaderBytes + extra.size() + kOffsetDigits, kMagic.size()) == kMagic;
}

/// Hands on what is not packed.
class PlainSource final : public Decompressor
{
public:
    PlainSource(std::unique_ptr<PackedInput> packed, qint64 maxOutputBytes)
        : Decompressor(std::move(packed), maxOutputBytes)
    {
    }

protected:
    [[nodiscard]] Result<qint64> produce(std::span<char> buffer) override { return input().read(buffer); }
};

} // namespace

QString compressionName(Compression compression)
{
    for (const Name &entry : kNames) {
        if (entry.compression == compression) {
            return entry.name;
        }
    }
    return {};
}

std::optional<Compression> compressionFromName(QStringView name)
{
    for (const Name &entry : kNames) {
        if (name == entry.name) {
            return entry.compression;
        }
    }
    return std::nullopt;
}

Compression detectCompression(QByteArrayView head)
{
    const auto byte = [head](qsizetype i) { return i < head.size() ? static_cast<unsigned char>(head[i]) : 0U; };
    if (byte(0) == 0x1f && byte(1) == 0x8b && byte(2) == 0x08) {
        return Compression::Gzip;
    }
    const bool isFrame = byte(0) == 0x28 && byte(1) == 0xb5;
    const bool isSkippable = (byte(0) & 0xf0U) == 0x50 && byte(1) == 0x2a;
    if ((isFrame && byte(2) == 0x2f && byte(3) == 0xfd) || (isSkippable && byte(2) == 0x4d && byte(3) == 0x18)) {
        return Compression::Zstd;
    }
    return Compression::Uncompressed;
}

bool hasEstargzFooter(QByteArrayView tail)
{
    using namespace std::string_view_literals;
    constexpr size_t kFooterBytes = 51;
    constexpr size_t kLegacyFooterBytes = 47;
    const std::string_view bytes(tail.data(), static_cast<size_t>(tail.size()));
    // Today the offset is a subfield "SG" of 22 bytes; legacy stargz had nothing else in the extra field.
    return (bytes.size() >= kFooterBytes &&
            isFooter(bytes.substr(bytes.size() - kFooterBytes), "\x1a\x00SG\x16\x00"sv)) ||
           (bytes.size() >= kLegacyFooterBytes &&
            isFooter(bytes.substr(bytes.size() - kLegacyFooterBytes), "\x16\x00"sv));
}

Result<std::unique_ptr<ByteSource>> makeDecompressor(ByteSource &packed, const DecompressionLimits &limits)
{
    constexpr size_t kHeadBytes = 4;
    auto input = std::make_unique<PackedInput>(packed);
    CACHALOT_TRY(input->fill(kHeadBytes));
    const std::span<const char> head = input->available();
    switch (detectCompression(QByteArrayView(head.data(), static_cast<qsizetype>(head.size())))) {
    case Compression::Gzip:
    case Compression::Estargz:
        return makeGzipSource(std::move(input), makeInflater(), limits);
    case Compression::Zstd:
        return makeZstdSource(std::move(input), limits);
    case Compression::Uncompressed:
        break;
    }
    return std::make_unique<PlainSource>(std::move(input), limits.maxOutputBytes);
}

} // namespace cachalot
