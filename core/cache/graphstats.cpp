#include "core/cache/graphstats.h"

#include "core/cache/rfc3339.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cachalot
{
namespace
{

/// Adds up one platform after the other; blobs that were seen already count no more.
class Totals
{
public:
    void add(const PlatformCache &cache);
    [[nodiscard]] CacheTotals take();

private:
    void addTime(const QByteArray &createdAt);
    void addLayers(const PlatformCache &cache);

    CacheTotals m_totals;
    QSet<QByteArray> m_blobs;
    QSet<Digest> m_diffIDs;
    qint64 m_unpacked = 0;
    bool m_unpackedKnown = true;
};

void Totals::addTime(const QByteArray &createdAt)
{
    const QDateTime time = parseTime(createdAt);
    if (!time.isValid()) {
        return;
    }
    if (!m_totals.oldestResult.isValid() || time < m_totals.oldestResult) {
        m_totals.oldestResult = time;
    }
    if (!m_totals.newestResult.isValid() || time > m_totals.newestResult) {
        m_totals.newestResult = time;
    }
}

void Totals::addLayers(const PlatformCache &cache)
{
    m_totals.layers += static_cast<qint64>(cache.layers.size());
    for (const CacheLayer &layer : cache.layers) {
        if (layer.diffID) {
            if (m_diffIDs.contains(*layer.diffID)) {
                ++m_totals.duplicateLayers;
            }
            m_diffIDs.insert(*layer.diffID);
        }
        if (m_blobs.contains(layer.blob)) {
            continue;
        }
        m_blobs.insert(layer.blob);
        ++m_totals.uniqueBlobs;
        const qint64 size = std::max<qint64>(layer.descriptor.size, 0);
        // Sizes come from outside: their sum may not overflow.
        m_totals.blobBytes = (m_totals.blobBytes > std::numeric_limits<qint64>::max() - size)
                                 ? std::numeric_limits<qint64>::max()
                                 : m_totals.blobBytes + size;
        if (layer.compression) {
            qint64 &share = m_totals.bytesByCompression[*layer.compression];
            share =
                (share > std::numeric_limits<qint64>::max() - size) ? std::numeric_limits<qint64>::max() : share + size;
        }
        if (layer.compression == Compression::Uncompressed && layer.descriptor.size >= 0) {
            m_unpacked = m_totals.blobBytes;
        } else {
            m_unpackedKnown = false;
        }
    }
}

void Totals::add(const PlatformCache &cache)
{
    addLayers(cache);
    const auto &records = cache.cacheConfig.records;
    m_totals.records += static_cast<qint64>(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        if (!records[i].results.empty() || !records[i].chains.empty()) {
            ++m_totals.recordsWithResults;
        }
        if (cache.graph && cache.graph->isRestorable(static_cast<RecordId>(i))) {
            ++m_totals.recordsRestorable;
        }
        for (const auto &slot : records[i].inputs) {
            m_totals.links += static_cast<qint64>(slot.size());
        }
        for (const ConfigResult &result : records[i].results) {
            addTime(result.createdAt);
        }
        for (const ConfigChain &chain : records[i].chains) {
            addTime(chain.createdAt);
        }
    }
}

CacheTotals Totals::take()
{
    if (m_unpackedKnown && m_totals.uniqueBlobs > 0) {
        m_totals.uncompressedBytes = m_unpacked;
    }
    return std::move(m_totals);
}

} // namespace

CacheTotals totalsOf(const PlatformCache &cache)
{
    Totals totals;
    totals.add(cache);
    return totals.take();
}

CacheTotals totalsOf(const CacheSnapshot &snapshot)
{
    Totals totals;
    for (const PlatformCache &platform : snapshot.platforms) {
        totals.add(platform);
    }
    return totals.take();
}

} // namespace cachalot
