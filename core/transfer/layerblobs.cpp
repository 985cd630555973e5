#include "core/transfer/layerblobs.h"

#include "core/base/format.h"
#include "core/content/hasher.h"

#include <limits>
#include <optional>

namespace cachalot
{

/// Counts and reports what passes, and ends when cancelled.
class LayerBlobs::StoredBytes final : public ByteSource
{
public:
    StoredBytes(LayerBlobs &owner, ByteSource &source, QString name, const OpContext &context)
        : m_owner(owner), m_source(source), m_name(std::move(name)), m_context(context)
    {
    }

    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        CACHALOT_TRY(m_context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer));
        if (count > 0) {
            const qint64 done = m_owner.m_done += count;
            m_owner.m_context.report({ProgressUnit::Bytes, done, m_owner.m_total, m_name});
        }
        return count;
    }

private:
    LayerBlobs &m_owner;
    ByteSource &m_source;
    QString m_name;
    const OpContext &m_context;
};

LayerBlobs::LayerBlobs(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &expected,
                       const OpContext &context)
    : m_backend(backend), m_cache(cache), m_context(context)
{
    for (const LayerId id : expected) {
        const qint64 size = index(id) < cache.layers.size() ? cache.layers[index(id)].descriptor.size : -1;
        // Sizes come from outside; a nonsensical sum means that the total is not known.
        if (size < 0 || m_total < 0 || size > std::numeric_limits<qint64>::max() - m_total) {
            m_total = -1;
        } else {
            m_total += size;
        }
    }
}

QString LayerBlobs::nameOf(LayerId id) const
{
    if (index(id) >= m_cache.layers.size()) {
        return QStringLiteral("layers[%1]").arg(index(id));
    }
    const CacheLayer &layer = m_cache.layers[index(id)];
    const QString digest = printable(shortDigest(QString::fromUtf8(layer.blob)));
    return layer.label.isEmpty() ? QStringLiteral("layer %1").arg(digest)
                                 : QStringLiteral("layer %1 (%2)").arg(digest, printable(layer.label, 60));
}

Result<> LayerBlobs::read(LayerId id, const LayerLimits &limits, const OpContext &context,
                          const LayerReader::Visitor &visitor, std::vector<LayerFinding> &findings)
{
    const QString name = nameOf(id);
    if (index(id) >= m_cache.layers.size() || m_cache.layers[index(id)].descriptor.digest.isNull()) {
        return fail(ErrorCode::Damaged, QStringLiteral("%1: the cache does not name its blob").arg(name));
    }
    const Descriptor &descriptor = m_cache.layers[index(id)].descriptor;
    auto blob = m_backend.blobs().open(descriptor.digest, context);
    if (!blob && blob.error().code == ErrorCode::NotFound) {
        return failDamaged(QStringLiteral("blob-missing"),
                           QStringLiteral("%1: its blob is not in the store: %2").arg(name, blob.error().message));
    }
    if (!blob) {
        return fail(std::move(blob).error().withContext(name));
    }
    StoredBytes stored(*this, **blob, name, context);
    HashingSource hashing(stored, descriptor.digest.algorithm());
    bool isVisitorsError = false;
    const auto visit = [&](const LayerEntry &entry, ByteSource &content) -> Result<> {
        Result<> visited = visitor(entry, content);
        isVisitorsError = !visited;
        return visited;
    };
    if (Result<> done = LayerReader::read(hashing, limits, context, visit, &findings); !done) {
        return isVisitorsError ? fail(std::move(done).error()) : fail(std::move(done).error().withContext(name));
    }
    if (descriptor.size >= 0 && hashing.bytesRead() != descriptor.size) {
        findings.push_back(
            {QStringLiteral("wrong-size"), QString(),
             QStringLiteral("%1: %2 bytes instead of %3").arg(name).arg(hashing.bytesRead()).arg(descriptor.size),
             false});
    }
    if (const Digest digest = hashing.finish(); digest != descriptor.digest) {
        findings.push_back({QStringLiteral("wrong-digest"), QString(),
                            QStringLiteral("%1: its bytes have the digest %2").arg(name, digest.toString()), false});
    }
    return {};
}

} // namespace cachalot
