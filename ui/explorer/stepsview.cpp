#include "ui/explorer/stepsview.h"

#include "core/base/format.h"
#include "core/cache/rfc3339.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/stepfacts.h"
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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showSelected();
                if (current.isValid() && !m_isFilling) {
                    Q_EMIT recordSelected(m_model->recordAt(m_proxy->mapToSource(current).row()));
                }
            });
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
    m_isFilling = true;
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
    m_isFilling = false;
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
    m_filter->setChoices(StepFacts::choices(*m_model));
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
    StepFacts::show(*m_facts, *m_model, m_cache->platform(m_platform), current.row());
}

void StepsView::followLink(const QString &target)
{
    StepFacts::follow(target, *this);
}

} // namespace cachalot
