#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/damage.h"

class QPushButton;
class QSettings;

namespace cachalot
{

class DataView;
class FactsPanel;
class FilterBar;
class FilterProxy;
class StepsModel;

/// The records of a cache in build order, with a panel that tells all about the selected one.
class StepsView final : public CacheView
{
    Q_OBJECT
public:
    explicit StepsView(QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    bool selectRecord(RecordId record) override;

private:
    void updateChoices();
    void updateShown();
    void showSelected();
    void followLink(const QString &target);

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    bool m_isFilling = false; ///< what is selected now is nobody's choice
    StepsModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    DataView *m_view;
    FactsPanel *m_facts;
    QPushButton *m_name;
};

} // namespace cachalot
