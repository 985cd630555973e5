#include "ui/explorer/partsview.h"

#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/viewlayout.h"
#include "ui/models/filterproxy.h"
#include "ui/models/partsmodel.h"

namespace cachalot
{

PartsView::PartsView(PartsModel *model, QSettings &settings, const QString &key, QWidget *parent)
    : CacheView(parent),
      m_model(model),
      m_proxy(new FilterProxy(this)),
      m_filter(new FilterBar),
      m_table(new DataView),
      m_facts(new FactsPanel)
{
    m_model->setParent(this);
    m_proxy->setSourceModel(m_model);
    // Before the selection hears of it, and goes to what is nobody's choice.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int row = m_table->currentIndex().row();
        m_isFilling = m_isFilling || (row >= first && row <= last);
    });
    m_table->setModel(m_proxy);
    setFocusProxy(m_table);
    layOutView(*this, settings, key, *m_filter, *m_table, *m_facts);
    connect(m_filter, &FilterBar::textChanged, m_proxy, &FilterProxy::setFilterText);
    connect(m_filter, &FilterBar::stateChosen, m_proxy, &FilterProxy::setState);
    connect(m_proxy, &FilterProxy::arranged, this, &PartsView::arranged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFilling) {
                    showSelected();
                    if (current.isValid()) {
                        m_wanted.reset();
                        chosen(m_model->partAt(sourceRow(current)));
                    }
                }
            });
    connect(m_facts, &FactsPanel::linkActivated, this, &PartsView::followLink);
}

CellDelegate *PartsView::showNames(int column)
{
    auto *names = new CellDelegate(m_table);
    names->setIndented([this] { return m_proxy->isInOrder(); });
    m_table->setItemDelegateForColumn(column, names);
    return names;
}

CellDelegate *PartsView::showStates(int column, std::function<QString(int)> iconOf)
{
    auto *states = new CellDelegate(m_table);
    states->setTones([iconOf = std::move(iconOf)](int state) { return iconOf(state).section(u':', 1); });
    m_table->setItemDelegateForColumn(column, states);
    return states;
}

void PartsView::showSizes(int column)
{
    m_table->setItemDelegateForColumn(column, new ByteBarDelegate(m_table));
}

void PartsView::showDigests(int column)
{
    auto *digests = new CellDelegate(m_table);
    digests->setFace(CellDelegate::Face::Fixed);
    digests->setTones([](int) { return QStringLiteral("muted"); });
    m_table->setItemDelegateForColumn(column, digests);
}

void PartsView::setCache(OpenedCachePtr cache, size_t platform)
{
    const QModelIndex current = m_table->currentIndex();
    m_wanted.reset();
    if (m_cache && platform == m_platform && current.isValid()) {
        m_wanted = m_model->partAt(sourceRow(current));
    }
    m_isSetting = true;
    m_cache = std::move(cache);
    m_platform = platform;
    m_model->setCache(m_cache, platform);
    m_filter->setChoices(choices());
    m_table->setEmptyText(emptyText(m_model->rowCount() > 0));
    m_isSetting = false;
    arranged();
    Q_EMIT commandLineChanged();
}

/// What is selected now is the part that was selected before, or the first.
void PartsView::arranged()
{
    if (m_isSetting) {
        return;
    }
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
    const bool isLost = std::exchange(m_isFilling, true) || !m_table->currentIndex().isValid();
    if (m_wanted || isLost) {
        const int row = m_wanted ? m_model->rowOfPart(*m_wanted) : -1;
        const QModelIndex kept = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (kept.isValid() || (isLost && m_proxy->rowCount() > 0)) {
            m_table->select(kept.isValid() ? kept : m_proxy->index(0, 0));
        }
    }
    if (!m_proxy->isArranging()) {
        m_wanted.reset();
    }
    m_isFilling = false;
    showSelected();
}

void PartsView::setDamage(DamageReportPtr damage)
{
    m_model->setDamage(std::move(damage));
    m_filter->setChoices(choices());
    showSelected();
}

void PartsView::focusFilter()
{
    m_filter->focus();
}

bool PartsView::selectPart(quint32 number)
{
    const int row = m_model->rowOfPart(number);
    if (row < 0) {
        return false;
    }
    showSourceRow(row, *m_proxy, *m_filter, *m_table);
    return true;
}

void PartsView::showSelected()
{
    m_facts->clear();
    const int row = sourceRow(m_table->currentIndex());
    if (m_cache && row >= 0) {
        tellOf(row, *m_facts);
    } else {
        m_facts->addText(invitation());
    }
    m_facts->finish();
}

int PartsView::sourceRow(const QModelIndex &index) const
{
    return m_proxy->mapToSource(index).row();
}

} // namespace cachalot
