#pragma once

#include "ui/common/filterbar.h"
#include "ui/explorer/cacheview.h"

class QSettings;

namespace cachalot
{

class CellDelegate;
class DataView;
class FactsPanel;
class FilterProxy;
class PartsModel;

/// The parts of a cache (its layers, its steps) in a table with a filter, and a panel that tells all about the selected
/// one. What was selected stays so through a refresh, if it is still there.
class PartsView : public CacheView
{
    Q_OBJECT
public:
    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    void focusFilter() override;

protected:
    /// Takes the model. `key` names what is kept of the view in the settings.
    PartsView(PartsModel *model, QSettings &settings, const QString &key, QWidget *parent);

    [[nodiscard]] virtual std::vector<FilterBar::Choice> choices() const = 0;
    /// For an empty table, and for one whose filter leaves nothing.
    [[nodiscard]] virtual QString emptyText(bool isFiltered) const = 0;
    /// What stands in the panel while nothing is selected.
    [[nodiscard]] virtual QString invitation() const = 0;
    /// Fills the panel.
    virtual void tellOf(int row, FactsPanel &facts) = 0;
    virtual void followLink(const QString &target) = 0;
    /// The user selected a part.
    virtual void chosen(quint32 /*part*/) {}

    void showSelected();
    [[nodiscard]] bool selectPart(quint32 number);
    /// The delegates that all tables of parts have.
    CellDelegate *showNames(int column);
    CellDelegate *showStates(int column, std::function<QString(int)> iconOf);
    void showSizes(int column);
    void showDigests(int column);

    [[nodiscard]] const OpenedCachePtr &cache() const { return m_cache; }
    [[nodiscard]] size_t platform() const { return m_platform; }
    [[nodiscard]] DataView &table() { return *m_table; }
    [[nodiscard]] FilterBar &filter() { return *m_filter; }
    [[nodiscard]] FactsPanel &facts() { return *m_facts; }
    /// The model's row of one of the table's.
    [[nodiscard]] int sourceRow(const QModelIndex &index) const;

private:
    void arranged();

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    bool m_isSetting = false;        ///< in setCache()
    bool m_isFilling = false;        ///< what is selected now is nobody's choice
    std::optional<quint32> m_wanted; ///< the part that is selected as soon as it is shown
    PartsModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    DataView *m_table;
    FactsPanel *m_facts;
};

} // namespace cachalot
