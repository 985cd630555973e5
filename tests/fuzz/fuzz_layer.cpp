#include "core/content/layerlisting.h"
#include "tests/fuzz/fuzz.h"

#include <array>

/// Layers, packed or not: entries stay within their bounds, no path leads out of the root, contents can be read.
namespace cachalot::fuzz
{
namespace
{

bool leadsOut(const QString &path)
{
    return path.startsWith(u'/') || path == QStringLiteral("..") || path.startsWith(QStringLiteral("../")) ||
           path.endsWith(QStringLiteral("/..")) || path.contains(QStringLiteral("/../"));
}

} // namespace

void fuzzOne(QByteArrayView input)
{
    LayerLimits limits;
    limits.maxUnpackedBytes = 4 << 20;
    limits.maxEntries = 1000;
    limits.maxNameBytes = 4096;
    qint64 entries = 0;
    const auto visit = [&](const LayerEntry &entry, ByteSource &content) -> Result<> {
        mustHold(++entries <= limits.maxEntries, "the number of entries is bounded");
        mustHold(!leadsOut(entry.path), "no path leads out of the root");
        (void)whiteoutOf(entry.path);
        if (entries % 2 == 0) {
            return {}; // what is not read is skipped
        }
        static std::array<char, 64 * 1024> buffer;
        while (true) {
            const Result<qint64> got = content.read(buffer);
            if (!got) {
                return tl::unexpected(got.error());
            }
            if (*got == 0) {
                return {};
            }
        }
    };
    BufferSource packed(input.toByteArray());
    std::vector<LayerFinding> findings;
    const Result<> result = LayerReader::read(packed, limits, {}, visit, &findings);
    if (!result) {
        mustHold(!result.error().message.isEmpty(), "an error says what it is");
    }
}

} // namespace cachalot::fuzz
