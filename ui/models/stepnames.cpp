#include "ui/models/stepnames.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace cachalot
{

namespace
{

/// Longer labels (a here-document of a RUN) are cut.
constexpr qsizetype kMaxLabelChars = 2000;

} // namespace

std::vector<RecordId> buildOrder(const PlatformCache &cache)
{
    if (cache.graph) {
        return cache.graph->topologicalOrder();
    }
    std::vector<RecordId> order;
    order.reserve(cache.cacheConfig.records.size());
    for (size_t i = 0; i < cache.cacheConfig.records.size(); ++i) {
        order.push_back(static_cast<RecordId>(i));
    }
    return order;
}

StepNames::StepNames(const PlatformCache &cache) : m_cache(&cache), m_numbers(cache.cacheConfig.records.size(), 0)
{
    quint32 steps = 0;
    quint32 sources = 0;
    for (const RecordId record : buildOrder(cache)) {
        const bool isSource = cache.cacheConfig.records[index(record)].inputs.empty();
        m_numbers[index(record)] = isSource ? ++sources : ++steps;
    }
}

QString StepNames::nameOf(RecordId record) const
{
    const size_t i = index(record);
    if (i >= m_numbers.size()) {
        return {};
    }
    if (i < m_cache->recordLabels.size() && !m_cache->recordLabels[i].isEmpty()) {
        return printable(m_cache->recordLabels[i], kMaxLabelChars);
    }
    const bool isSource = m_cache->cacheConfig.records[i].inputs.empty();
    return (isSource ? QCoreApplication::translate("StepNames", "Source %1")
                     : QCoreApplication::translate("StepNames", "Step %1"))
        .arg(m_numbers[i]);
}

bool StepNames::hasLabels() const
{
    return m_cache && std::any_of(m_cache->recordLabels.begin(), m_cache->recordLabels.end(),
                                  [](const QString &label) { return !label.isEmpty(); });
}

} // namespace cachalot
