#include "ui/explorer/stepsview.h"

#include "core/base/format.h"
#include "core/cache/rfc3339.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/explorer/factspanel.h"
#include "ui/models/commandline.h"
#include "ui/models/stepsmodel.h"
#include "ui/models/textformat.h"

#include <QPushButton>

namespace cachalot
{

namespace
{

QString iconOf(int state)
{
    return StepsModel::stateIcon(static_cast<StepState>(state));
}

} // namespace

StepsView::StepsView(QSettings &settings, QWidget *parent) : StepsView(new StepsModel, settings, parent) {}

StepsView::StepsView(StepsModel *model, QSettings &settings, QWidget *parent)
    : PartsView(model, settings, QStringLiteral("steps"), parent),
      m_model(model),
      m_name(new QPushButton(tr("Name the steps…")))
{
    table().setAccessibleName(tr("Steps"));
    filter().setPlaceholder(tr("Filter steps"));
    m_name->setFlat(true);
    m_name->setToolTip(tr("A cache holds the keys of its steps and not their text. What a buildkitd with "
                          "--save-cache-debug answers to /debug/cache/all gives them their names."));
    filter().addWidget(m_name);
    connect(m_name, &QPushButton::clicked, this, &CacheView::namesRequested);

    showNames(StepsModel::StepColumn)->setIcons(iconOf);
    showStates(StepsModel::StateColumn, iconOf);
    showSizes(StepsModel::SizeColumn);
    showDigests(StepsModel::DigestColumn);
    table().setColumns(settings, QStringLiteral("steps"), {0, 13, 24, 8, 8, 11, 16},
                       {StepsModel::LayersColumn, StepsModel::InputsColumn});
    table().fitColumn(StepsModel::StateColumn,
                      {StepsModel::stateName(StepState::Restorable), StepsModel::stateName(StepState::KeyOnly),
                       StepsModel::stateName(StepState::Damaged), StepsModel::stateName(StepState::Rejected)});
    connect(&table(), &QAbstractItemView::activated, this, [this] { facts().setFocus(); });
    showSelected();
}

void StepsView::setCache(OpenedCachePtr opened, size_t platform)
{
    PartsView::setCache(std::move(opened), platform);
    m_name->setVisible(m_model->rowCount() > 0 && !m_model->hasLabels());
}

QString StepsView::commandLine() const
{
    return cache() ? cliCommand({QStringLiteral("inspect"), cache()->spec.toString(), QStringLiteral("--records")})
                   : QString();
}

bool StepsView::selectRecord(RecordId record)
{
    return selectPart(static_cast<quint32>(record));
}

std::vector<FilterBar::Choice> StepsView::choices() const
{
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const StepState state :
         {StepState::Restorable, StepState::KeyOnly, StepState::Damaged, StepState::Skipped, StepState::Rejected}) {
        choices.push_back({StepsModel::stateName(state), static_cast<int>(state), m_model->countOf(state),
                           StepsModel::stateHelp(state)});
    }
    return choices;
}

QString StepsView::emptyText(bool isFiltered) const
{
    return isFiltered ? tr("No step matches the filter.") : tr("This cache holds no steps.");
}

QString StepsView::invitation() const
{
    return tr("Select a step to see what it depends on and what it holds.");
}

void StepsView::tellOf(int row, FactsPanel &facts)
{
    const PlatformCache &shown = cache()->platform(platform());
    const RecordId record = m_model->recordAt(row);
    const ConfigRecord &config = shown.cacheConfig.records[index(record)];
    const StepState state = m_model->stateAt(row);
    facts.addTitle(StepsModel::stateIcon(state), m_model->nameOf(record));
    facts.addText(StepsModel::stateName(state) + QStringLiteral(". ") + StepsModel::stateHelp(state));

    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    const auto tip = [&](int column) { return m_model->index(row, column).data(Qt::ToolTipRole).toString(); };
    if (state != StepState::KeyOnly) {
        facts.addFact(tr("Adds"), cell(StepsModel::SizeColumn));
        facts.addFact(tr("Age"), cell(StepsModel::CreatedColumn), tip(StepsModel::CreatedColumn));
    }
    facts.addDigest(tr("Key"), QString::fromUtf8(config.digest));

    if (const CacheGraph *graph = shown.graph.get()) {
        std::vector<FactsPanel::Link> inputs;
        const auto links = graph->inputs(record);
        for (const CacheGraph::Link &link : links) {
            if (inputs.size() > FactsPanel::kMaxLinks) {
                break;
            }
            QString text = m_model->nameOf(link.source);
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
            users.push_back({QStringLiteral("record:%1").arg(index(dependent)), m_model->nameOf(dependent), {}});
        }
        facts.addLinks(tr("Needed by"), users, dependents.size());

        const std::vector<LayerId> layers = m_model->layersOf(record);
        std::vector<FactsPanel::Link> layerLinks;
        for (auto it = layers.rbegin(); it != layers.rend() && layerLinks.size() <= FactsPanel::kMaxLinks; ++it) {
            const CacheLayer &layer = shown.layers[index(*it)];
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

void StepsView::followLink(const QString &target)
{
    const quint32 number = target.section(u':', 1).toUInt();
    if (target.startsWith(u"record:")) {
        selectRecord(static_cast<RecordId>(number));
    } else if (target.startsWith(u"layer:")) {
        Q_EMIT layerActivated(static_cast<LayerId>(number));
    } else {
        Q_EMIT layerFilesRequested(static_cast<LayerId>(number));
    }
}

} // namespace cachalot
