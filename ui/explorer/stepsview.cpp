#include "ui/explorer/stepsview.h"

#include "core/base/format.h"
#include "core/cache/rfc3339.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/viewlayout.h"
#include "ui/models/commandline.h"
#include "ui/models/filterproxy.h"
#include "ui/models/stepsmodel.h"
#include "ui/models/textformat.h"

#include <QPushButton>

namespace cachalot
{

namespace
{

QString toneOf(int state)
{
    return StepsModel::stateIcon(static_cast<StepState>(state)).section(u':', 1);
}

} // namespace

StepsView::StepsView(QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_model(new StepsModel(this)),
      m_proxy(new FilterProxy(this)),
      m_filter(new FilterBar),
      m_view(new DataView),
      m_facts(new FactsPanel),
      m_name(new QPushButton(tr("Name the steps…")))
{
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Steps"));
    m_filter->setPlaceholder(tr("Filter steps"));
    m_name->setFlat(true);
    m_name->setToolTip(tr("A cache holds the keys of its steps and not their text. What a buildkitd with "
                          "--save-cache-debug answers to /debug/cache/all gives them their names."));
    m_filter->addWidget(m_name);
    connect(m_name, &QPushButton::clicked, this, &CacheView::namesRequested);

    auto *steps = new CellDelegate(m_view);
    steps->setIcons([](int state) { return StepsModel::stateIcon(static_cast<StepState>(state)); });
    steps->setIndented([this] { return m_proxy->isInOrder(); });
    m_view->setItemDelegateForColumn(StepsModel::StepColumn, steps);
    auto *states = new CellDelegate(m_view);
    states->setTones(toneOf);
    m_view->setItemDelegateForColumn(StepsModel::StateColumn, states);
    m_view->setItemDelegateForColumn(StepsModel::SizeColumn, new ByteBarDelegate(m_view));
    auto *digests = new CellDelegate(m_view);
    digests->setFace(CellDelegate::Face::Fixed);
    digests->setTones([](int) { return QStringLiteral("muted"); });
    m_view->setItemDelegateForColumn(StepsModel::DigestColumn, digests);
    m_view->setColumns(settings, QStringLiteral("steps"), {0, 13, 24, 8, 8, 11, 16},
                       {StepsModel::LayersColumn, StepsModel::InputsColumn});
    m_view->fitColumn(StepsModel::StateColumn,
                      {StepsModel::stateName(StepState::Restorable), StepsModel::stateName(StepState::KeyOnly),
                       StepsModel::stateName(StepState::Damaged), StepsModel::stateName(StepState::Rejected)});

    setFocusProxy(m_view);
    layOutView(*this, settings, QStringLiteral("steps"), *m_filter, *m_view, *m_facts);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateShown();
    });
    connect(m_filter, &FilterBar::stateChosen, this, [this](std::optional<int> state) {
        m_proxy->setState(state);
        updateShown();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StepsView::showSelected);
    connect(m_facts, &FactsPanel::linkActivated, this, &StepsView::followLink);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_facts->setFocus(); });
    showSelected();
}

void StepsView::setCache(OpenedCachePtr cache, size_t platform)
{
    const bool again = m_cache && platform == m_platform;
    const QModelIndex current = m_view->currentIndex();
    const bool hadSelection = again && current.isValid();
    const RecordId selected = hadSelection ? m_model->recordAt(m_proxy->mapToSource(current).row()) : RecordId{};
    m_cache = std::move(cache);
    m_platform = platform;
    m_model->setCache(m_cache, platform);
    m_name->setVisible(m_model->rowCount() > 0 && !m_model->hasLabels());
    updateChoices();
    updateShown();
    m_view->setEmptyText(m_model->rowCount() == 0 ? tr("This cache holds no steps.")
                                                  : tr("No step matches the filter."));
    // After a refresh what was selected stays so, if it is still there.
    const int row = hadSelection ? m_model->rowOf(selected) : -1;
    const QModelIndex kept = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (kept.isValid() || m_proxy->rowCount() > 0) {
        m_view->select(kept.isValid() ? kept : m_proxy->index(0, 0));
    }
    showSelected();
    Q_EMIT commandLineChanged();
}

void StepsView::setDamage(DamageReportPtr damage)
{
    m_model->setDamage(std::move(damage));
    updateChoices();
    showSelected();
}

QString StepsView::commandLine() const
{
    return m_cache ? cliCommand({QStringLiteral("inspect"), m_cache->spec.toString(), QStringLiteral("--records")})
                   : QString();
}

void StepsView::focusFilter()
{
    m_filter->focus();
}

bool StepsView::selectRecord(RecordId record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        return false;
    }
    showSourceRow(row, *m_proxy, *m_filter, *m_view);
    return true;
}

void StepsView::updateChoices()
{
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const StepState state :
         {StepState::Restorable, StepState::KeyOnly, StepState::Damaged, StepState::Skipped, StepState::Rejected}) {
        choices.push_back({StepsModel::stateName(state), static_cast<int>(state), m_model->countOf(state),
                           StepsModel::stateHelp(state)});
    }
    m_filter->setChoices(choices);
}

void StepsView::updateShown()
{
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
}

void StepsView::showSelected()
{
    m_facts->clear();
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    if (!m_cache || !current.isValid()) {
        m_facts->addText(tr("Select a step to see what it depends on and what it holds."));
        m_facts->finish();
        return;
    }
    const PlatformCache &cache = m_cache->platform(m_platform);
    const RecordId record = m_model->recordAt(current.row());
    const ConfigRecord &config = cache.cacheConfig.records[index(record)];
    const StepState state = m_model->stateAt(current.row());
    m_facts->addTitle(StepsModel::stateIcon(state), m_model->nameOf(record));
    m_facts->addText(StepsModel::stateName(state) + QStringLiteral(". ") + StepsModel::stateHelp(state));

    const auto cell = [&](int column) { return m_model->index(current.row(), column).data().toString(); };
    const auto tip = [&](int column) { return m_model->index(current.row(), column).data(Qt::ToolTipRole).toString(); };
    if (state != StepState::KeyOnly) {
        m_facts->addFact(tr("Adds"), cell(StepsModel::SizeColumn));
        m_facts->addFact(tr("Age"), cell(StepsModel::CreatedColumn), tip(StepsModel::CreatedColumn));
    }
    m_facts->addDigest(tr("Key"), QString::fromUtf8(config.digest));

    if (const CacheGraph *graph = cache.graph.get()) {
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
        m_facts->addLinks(tr("Depends on"), inputs, links.size());

        std::vector<FactsPanel::Link> users;
        const auto dependents = graph->dependents(record);
        for (const RecordId dependent : dependents) {
            if (users.size() > FactsPanel::kMaxLinks) {
                break;
            }
            users.push_back({QStringLiteral("record:%1").arg(index(dependent)), m_model->nameOf(dependent), {}});
        }
        m_facts->addLinks(tr("Needed by"), users, dependents.size());

        const std::vector<LayerId> layers = m_model->layersOf(record);
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
        m_facts->addLinks(tr("Layers of its result, top first"), layerLinks, layers.size());
        if (!layers.empty()) {
            m_facts->addButton(QStringLiteral("files"), tr("Files of the top layer"),
                               QStringLiteral("files:%1").arg(index(layers.back())));
        }
    }
    m_facts->finish();
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
