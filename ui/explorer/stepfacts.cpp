#include "ui/explorer/stepfacts.h"

#include "core/base/format.h"
#include "ui/explorer/cacheview.h"
#include "ui/explorer/factspanel.h"
#include "ui/models/stepsmodel.h"
#include "ui/models/textformat.h"

namespace cachalot
{

std::vector<FilterBar::Choice> StepFacts::choices(const StepsModel &model)
{
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, model.rowCount(), {}}};
    for (const StepState state :
         {StepState::Restorable, StepState::KeyOnly, StepState::Damaged, StepState::Skipped, StepState::Rejected}) {
        choices.push_back({StepsModel::stateName(state), static_cast<int>(state), model.countOf(state),
                           StepsModel::stateHelp(state)});
    }
    return choices;
}

void StepFacts::show(FactsPanel &facts, const StepsModel &model, const PlatformCache &cache, int row)
{
    const RecordId record = model.recordAt(row);
    const ConfigRecord &config = cache.cacheConfig.records[index(record)];
    const StepState state = model.stateAt(row);
    facts.addTitle(StepsModel::stateIcon(state), model.nameOf(record));
    facts.addText(text::explained(StepsModel::stateName(state), StepsModel::stateHelp(state)));

    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    const auto tip = [&](int column) { return model.index(row, column).data(Qt::ToolTipRole).toString(); };
    if (state != StepState::KeyOnly) {
        facts.addFact(tr("Adds"), cell(StepsModel::SizeColumn));
        facts.addFact(tr("Age"), cell(StepsModel::CreatedColumn), tip(StepsModel::CreatedColumn));
    }
    facts.addDigest(tr("Key"), QString::fromUtf8(config.digest));

    if (const CacheGraph *graph = cache.graph.get()) {
        std::vector<FactsPanel::Link> inputs;
        const auto links = graph->inputs(record);
        for (const CacheGraph::Link &link : links) {
            if (inputs.size() > FactsPanel::kMaxLinks) {
                break;
            }
            QString text = model.nameOf(link.source);
            if (graph->slotCount(record) > 1) {
                text = QStringLiteral("%1. %2").arg(link.slot + 1).arg(text);
            }
            inputs.push_back({QStringLiteral("record:%1").arg(index(link.source)), text,
                              link.selector.isEmpty()
                                  ? QString()
                                  : tr("Selector %1").arg(printable(QString::fromUtf8(link.selector)))});
        }
        facts.addLinks(tr("Depends on"), inputs, links.size());

        std::vector<FactsPanel::Link> users;
        const auto dependents = graph->dependents(record);
        for (const RecordId dependent : dependents) {
            if (users.size() > FactsPanel::kMaxLinks) {
                break;
            }
            users.push_back({QStringLiteral("record:%1").arg(index(dependent)), model.nameOf(dependent), {}});
        }
        facts.addLinks(tr("Needed by"), users, dependents.size());

        const std::vector<LayerId> layers = model.layersOf(record);
        std::vector<FactsPanel::Link> layerLinks;
        for (auto it = layers.rbegin(); it != layers.rend() && layerLinks.size() <= FactsPanel::kMaxLinks; ++it) {
            const CacheLayer &layer = cache.layers[index(*it)];
            const QString digest = QString::fromUtf8(layer.blob);
            layerLinks.push_back({QStringLiteral("layer:%1").arg(index(*it)),
                                  QStringLiteral("%1  %2").arg(layer.label.isEmpty() ? shortDigest(printable(digest))
                                                                                     : printable(layer.label),
                                                               text::bytes(layer.descriptor.size)),
                                  printable(digest)});
        }
        facts.addLinks(tr("Layers of its result, top first"), layerLinks, layers.size());
        if (!layers.empty()) {
            facts.addButton(QStringLiteral("files"), tr("Files of the top layer"),
                            QStringLiteral("files:%1").arg(index(layers.back())));
        }
    }
}

void StepFacts::follow(const QString &target, CacheView &view)
{
    const quint32 number = target.section(u':', 1).toUInt();
    if (target.startsWith(u"record:")) {
        view.selectRecord(static_cast<RecordId>(number));
    } else if (target.startsWith(u"layer:")) {
        Q_EMIT view.layerActivated(static_cast<LayerId>(number));
    } else {
        Q_EMIT view.layerFilesRequested(static_cast<LayerId>(number));
    }
}

} // namespace cachalot
