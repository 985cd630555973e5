#include "ui/models/layernames.h"

#include "core/base/format.h"
#include "ui/models/layerchains.h"

#include <QCoreApplication>

namespace cachalot
{

LayerNames::LayerNames(const PlatformCache &cache) : m_cache(&cache), m_numbers(cache.layers.size(), 0)
{
    quint32 number = 0;
    for (const ChainRow &row : chainRows(cache)) {
        m_numbers[index(row.layer)] = ++number;
    }
}

QString LayerNames::nameOf(LayerId layer) const
{
    const size_t i = index(layer);
    if (i >= m_numbers.size()) {
        return {};
    }
    const QString &label = m_cache->layers[i].label;
    return label.isEmpty() ? QCoreApplication::translate("LayerNames", "Layer %1").arg(m_numbers[i])
                           : printable(label, 2000);
}

QString LayerNames::titleOf(LayerId layer) const
{
    const size_t i = index(layer);
    if (i >= m_numbers.size() || m_cache->layers[i].label.isEmpty()) {
        return nameOf(layer);
    }
    return printable(m_cache->layers[i].label.section(u'\n', 0, 0), 300);
}

} // namespace cachalot
