#include "tests/support/memorybackend.h"

namespace cachalot::test
{

LayerId MemoryBackend::addLayer(const QByteArray &blob)
{
    CacheLayer layer;
    layer.descriptor = m_blobs.put(blob, QStringLiteral("application/vnd.oci.image.layer.v1.tar"));
    layer.blob = layer.descriptor.digest.toString().toUtf8();
    layer.parent = static_cast<qint64>(m_cache.layers.size()) - 1;
    layer.inManifest = true;
    m_cache.layers.push_back(layer);
    m_cache.readable = true;
    return static_cast<LayerId>(m_cache.layers.size() - 1);
}

std::vector<LayerId> MemoryBackend::chain() const
{
    std::vector<LayerId> chain;
    for (size_t i = 0; i < m_cache.layers.size(); ++i) {
        chain.push_back(static_cast<LayerId>(i));
    }
    return chain;
}

Result<CacheSnapshot> MemoryBackend::load(const OpContext &)
{
    return fail(ErrorCode::Unsupported, QStringLiteral("no cache but its layers"));
}

} // namespace cachalot::test
