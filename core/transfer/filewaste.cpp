#include "core/transfer/filewaste.h"

#include "core/base/parallel.h"
#include "core/content/hasher.h"
#include "core/transfer/filecopies.h"
#include "core/transfer/layerblobs.h"
#include "core/transfer/wasterows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace cachalot
{
namespace
{

constexpr size_t kTarBlock = 512;

/// What is told of the layers besides their files.
struct LayerSums {
    qint64 files = 0;
    qint64 bytes = 0;
    double tarBytes = 0; // about: sizes come from outside, and a sum of them may be anything
};

/// The layers while they are read.
class WasteReading
{
public:
    WasteReading(const WasteLimits &limits, WasteScope scope, size_t layers)
        : m_limits(limits),
          m_scope(scope),
          copies(limits.maxFileMemory),
          listings(scope == WasteScope::Chain ? layers : 0),
          sums(layers),
          findings(layers)
    {
    }

    [[nodiscard]] Result<> read(LayerBlobs &blobs, LayerId id, size_t position, const OpContext &context)
    {
        std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
        quint32 index = 0;
        LayerSums &sum = sums[position];
        const auto visit = [&](const LayerEntry &entry, ByteSource &content) -> Result<> {
            const quint32 here = index++;
            if (m_scope == WasteScope::Chain) {
                listings[position].push_back(entry);
            }
            const bool hasContent = entry.type == EntryType::File && entry.size > 0;
            sum.tarBytes += kTarBlock;
            if (!hasContent || whiteoutOf(entry.path).kind != WhiteoutKind::None) {
                return {};
            }
            const double blocks = std::ceil(static_cast<double>(entry.size) / kTarBlock);
            sum.tarBytes += blocks * kTarBlock;
            sum.files += 1;
            sum.bytes += std::min(entry.size, std::numeric_limits<qint64>::max() - sum.bytes);
            if (entry.size > m_limits.maxHashedBytes || !copies.wants(entry.size)) {
                copies.addUncompared(entry.size);
                return {};
            }
            Hasher hasher;
            for (;;) {
                CACHALOT_ASSIGN(const qint64 count, content.read(chunk));
                if (count == 0) {
                    break;
                }
                hasher.add({chunk.data(), static_cast<qsizetype>(count)});
            }
            FileCopy copy{.size = entry.size,
                          .layer = static_cast<quint32>(position),
                          .index = here,
                          .path = entry.path.toUtf8()};
            const QByteArray digest = hasher.finish().bytes();
            std::copy_n(digest.cbegin(), copy.content.size(), copy.content.begin());
            copies.add(std::move(copy));
            return {};
        };
        return blobs.read(id, m_limits.layers, context, visit, findings[position]);
    }

private:
    const WasteLimits &m_limits;
    WasteScope m_scope;

public:
    FileCopies copies;
    LayerListings listings; // of a chain
    std::vector<LayerSums> sums;
    std::vector<std::vector<LayerFinding>> findings;
};

/// Fills in the answer from the rows.
class WasteAnswer
{
public:
    WasteAnswer(const PlatformCache &cache, const std::vector<LayerId> &layers, const std::vector<FileCopy> &copies,
                const std::vector<LayerSums> &sums)
        : m_cache(cache), m_layers(layers), m_copies(copies), m_sums(sums)
    {
    }

    void fill(FileWaste &waste, std::vector<WasteRow> rows, size_t maxRows) const
    {
        double stored = 0;
        for (WasteRow &row : rows) {
            WasteSum &sum = waste.sums[static_cast<size_t>(row.kind)];
            sum.copies += static_cast<qint64>(row.copies.size()) - (row.hasNeeded ? 1 : 0);
            sum.bytes += std::min(row.wasted, std::numeric_limits<qint64>::max() / 8 - sum.bytes);
            for (size_t i = row.hasNeeded ? 1 : 0; i < row.copies.size(); ++i) {
                stored += static_cast<double>(m_copies[row.copies[i]].size) * packingOf(m_copies[row.copies[i]].layer);
            }
        }
        waste.storedBytes = static_cast<qint64>(std::min(stored, 9e18));
        std::sort(rows.begin(), rows.end(), [this](const WasteRow &a, const WasteRow &b) {
            return a.wasted != b.wasted
                       ? a.wasted > b.wasted
                       : std::tie(m_copies[a.copies[0]].path, a.kind) < std::tie(m_copies[b.copies[0]].path, b.kind);
        });
        const size_t shown = std::min(rows.size(), maxRows);
        waste.moreFiles = static_cast<qint64>(rows.size() - shown);
        for (size_t i = 0; i < shown; ++i) {
            waste.files.push_back(fileOf(rows[i]));
        }
    }

private:
    /// How many bytes in the store an unpacked one of a layer takes, on the whole.
    [[nodiscard]] double packingOf(size_t position) const
    {
        const qint64 packed = m_cache.layers[index(m_layers[position])].descriptor.size;
        const double tar = m_sums[position].tarBytes;
        return packed > 0 && tar > 0 ? std::min(1.0, static_cast<double>(packed) / tar) : 1.0;
    }

    [[nodiscard]] WastedFile fileOf(WasteRow &row) const
    {
        WastedFile file;
        file.kind = row.kind;
        file.path = QString::fromUtf8(m_copies[row.copies[0]].path);
        file.times = static_cast<qint64>(row.copies.size());
        file.wastedBytes = row.wasted;
        const size_t needed = row.hasNeeded ? row.copies[0] : m_copies.size();
        std::sort(row.copies.begin(), row.copies.end(), [this](size_t a, size_t b) {
            return std::tie(m_copies[a].layer, m_copies[a].index) < std::tie(m_copies[b].layer, m_copies[b].index);
        });
        std::optional<quint32> last;
        for (const size_t position : row.copies) {
            const FileCopy &copy = m_copies[position];
            file.size = std::max(file.size, copy.size);
            file.layers += copy.layer != last ? 1 : 0;
            last = copy.layer;
            if (file.places.size() < WastedFile::kMaxPlaces) {
                file.places.push_back(
                    {m_layers[copy.layer], QString::fromUtf8(copy.path), copy.size, position != needed});
            }
        }
        return file;
    }

    const PlatformCache &m_cache;
    const std::vector<LayerId> &m_layers;
    const std::vector<FileCopy> &m_copies;
    const std::vector<LayerSums> &m_sums;
};

} // namespace

QString wasteKindName(WasteKind kind)
{
    switch (kind) {
    case WasteKind::Rewritten:
        return QStringLiteral("rewritten");
    case WasteKind::Copied:
        return QStringLiteral("copied");
    case WasteKind::Replaced:
        return QStringLiteral("replaced");
    case WasteKind::Deleted:
        break;
    }
    return QStringLiteral("deleted");
}

WasteSum FileWaste::total() const
{
    WasteSum total;
    for (const WasteSum &sum : sums) {
        total.copies += sum.copies;
        total.bytes += sum.bytes;
    }
    return total;
}

Result<FileWaste> findWaste(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &layers,
                            WasteScope scope, const WasteLimits &limits, const OpContext &context)
{
    WasteReading reading(limits, scope, layers.size());
    LayerBlobs blobs(backend, cache, layers, context);
    CACHALOT_TRY(forEachParallel(layers.size(), cpuCount(), context, [&](size_t i, const OpContext &inner) {
        return reading.read(blobs, layers[i], i, inner);
    }));

    std::optional<VisibleFiles> visible;
    if (scope == WasteScope::Chain) {
        visible.emplace(reading.listings);
        CACHALOT_TRY(visible->look(reading.listings, context));
    }
    FileWaste waste;
    waste.leastBytes = reading.copies.least();
    waste.uncomparedFiles = reading.copies.uncomparedFiles();
    waste.uncomparedBytes = reading.copies.uncomparedBytes();
    const std::vector<FileCopy> copies = reading.copies.takeSorted();
    CACHALOT_ASSIGN(auto rows, wasteRows(copies, visible ? &*visible : nullptr, context));
    WasteAnswer(cache, layers, copies, reading.sums).fill(waste, std::move(rows), limits.maxRows);
    waste.layersRead = static_cast<qint64>(layers.size());
    for (const LayerSums &sum : reading.sums) {
        waste.filesRead += sum.files;
        waste.bytesRead += std::min(sum.bytes, std::numeric_limits<qint64>::max() - waste.bytesRead);
    }
    waste.findings = std::move(reading.findings);
    return waste;
}

} // namespace cachalot
