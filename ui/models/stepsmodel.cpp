#include "ui/models/stepsmodel.h"

#include "core/cache/graphstats.h"
#include "ui/models/layerchains.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void StepsModel::applyDamage()
{
    const CacheGraph *graph = platformCache()->graph.get();
    const std::vector<bool> bad = damagedLayers(*platformCache(), damage());
    const bool anyBad = std::find(bad.begin(), bad.end(), true) != bad.end();
    const std::vector<bool> badChain = anyBad ? anyInChain(*platformCache(), bad) : bad;
    for (size_t row = 0; row < m_states.size(); ++row) {
        StepState &state = m_states[row];
        const StepRow &made = stepRow(static_cast<int>(row));
        if (!graph) {
            state = made.hasResult ? StepState::Rejected : StepState::KeyOnly;
        } else if (made.isSkipped) {
            state = StepState::Skipped;
        } else if (!made.hasResult) {
            state = StepState::KeyOnly;
        } else if (!made.isRestorable || (anyBad && resultDamaged(recordAt(static_cast<int>(row)), badChain, bad))) {
            state = StepState::Damaged;
        } else {
            state = StepState::Restorable;
        }
    }
}

bool StepsModel::resultDamaged(RecordId record, const std::vector<bool> &badChain, const std::vector<bool> &bad) const
{
    const CacheGraph &graph = *platformCache()->graph;
    const auto results = graph.results(record);
    // Damaged only where no usable result is whole.
    return std::none_of(results.begin(), results.end(), [&](const CacheGraph::ResultRef &result) {
        if (!result.usable) {
            return false;
        }
        if (result.chain < 0) {
            return !result.top || !badChain[cachalot::index(*result.top)];
        }
        const std::vector<LayerId> layers = graph.layersOf(record, result);
        return std::none_of(layers.begin(), layers.end(), [&](LayerId l) { return bad[cachalot::index(l)]; });
    });
}

const ConfigRecord &StepsModel::configRecord(RecordId record) const
{
    return platformCache()->cacheConfig.records[cachalot::index(record)];
}

std::vector<StepState> StepsModel::statesByRecord() const
{
    std::vector<StepState> states(m_states.size(), StepState::KeyOnly);
    for (size_t row = 0; row < m_states.size(); ++row) {
        states[partAt(static_cast<int>(row))] = m_states[row];
    }
    return states;
}

int StepsModel::countOf(StepState state) const
{
    return static_cast<int>(std::count(m_states.begin(), m_states.end(), state));
}

std::vector<LayerId> StepsModel::layersOf(RecordId record) const
{
    if (!platformCache() || !platformCache()->graph) {
        return {};
    }
    const auto results = platformCache()->graph->results(record);
    const CacheGraph::ResultRef *best = nullptr;
    for (const auto &result : results) {
        if (!best || (result.usable && !best->usable)) {
            best = &result;
        }
    }
    return best ? platformCache()->graph->layersOf(record, *best) : std::vector<LayerId>{};
}

QString StepsModel::nameOf(RecordId record) const
{
    return rows().stepNames.nameOf(record);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

QString StepsModel::digest(int row) const
{
    return QString::fromUtf8(configRecord(recordAt(row)).digest);
}

QString StepsModel::display(int rowNumber, int column) const
{
    const StepRow &row = stepRow(rowNumber);
    switch (column) {
    case StateColumn:
        return stateName(stateAt(rowNumber));
    case LayersColumn:
        return row.layerCount > 0 ? text::count(row.layerCount) : text::dash();
    case InputsColumn:
        return row.inputCount > 0 ? text::count(row.inputCount) : text::dash();
    default:
        return {};
    }
}

QVariant StepsModel::sortValue(int row, int column) const
{
    return column == LayersColumn ? stepRow(row).layerCount : stepRow(row).inputCount;
}

PartsModel::Column StepsModel::column(int section) const
{
    switch (section) {
    case StepColumn:
        return {tr("Step"), {}};
    case StateColumn:
        return {tr("State"), {}};
    case SizeColumn:
        return {tr("Size"), tr("What the step adds: the top layer of its result, as stored")};
    case LayersColumn:
        return {tr("Layers"), tr("How many layers a build fetches to restore the result"), true};
    case InputsColumn:
        return {tr("Inputs"), tr("How many other records it depends on"), true};
    case CreatedColumn:
        return {tr("Age"), {}};
    default:
        return {tr("Key"), {}};
    }
}

const PartsModel::CommonColumns &StepsModel::common() const
{
    static constexpr CommonColumns kColumns{StepColumn,   StateColumn, SizeColumn, CreatedColumn,
                                            DigestColumn, ColumnCount, RecordRole};
    return kColumns;
}

QString StepsModel::stateName(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return tr("Restorable");
    case StepState::KeyOnly:
        return tr("Key only");
    case StepState::Damaged:
        return tr("Damaged");
    case StepState::Skipped:
        return tr("Left out");
    case StepState::Rejected:
        break;
    }
    return tr("Rejected");
}

QString StepsModel::stateHelp(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return tr("A build that gets here takes the result from this cache instead of running the step.");
    case StepState::KeyOnly:
        return tr("The cache knows the step but holds no result of it: should a build need it, the step runs. "
                  "Steps after it may still be restored.");
    case StepState::Damaged:
        return tr("The cache names a result, but a build can't use it.");
    case StepState::Skipped:
        return tr("BuildKit leaves records out whose key starts with \"random:\".");
    case StepState::Rejected:
        break;
    }
    return tr("BuildKit rejects this cache as a whole, so nothing of it is used.");
}

QString StepsModel::stateIcon(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return QStringLiteral("check-circle:good");
    case StepState::KeyOnly:
        return QStringLiteral("key:muted");
    case StepState::Damaged:
        return QStringLiteral("damaged:bad");
    case StepState::Skipped:
        return QStringLiteral("skipped:muted");
    case StepState::Rejected:
        break;
    }
    return QStringLiteral("error:bad");
}

} // namespace cachalot
