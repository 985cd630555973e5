#pragma once

#include "ui/explorer/cacheview.h"

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace cachalot
{

class DataView;
class EmptyState;
class FactsPanel;
class FilterBar;
class FilterProxy;
class ProblemsModel;

/// What is wrong with a cache: found by reading it, and by verifying its blobs.
class ProblemsView final : public CacheView
{
    Q_OBJECT
public:
    explicit ProblemsView(QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int problemCount() const;

Q_SIGNALS:
    void verifyRequested();
    /// A sound cache is to be made of this one.
    void repairRequested();
    /// How many there are, for the tab.
    void countChanged();

private:
    void update();
    void showSelected();

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    DamageReportPtr m_damage;
    ProblemsModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    DataView *m_view;
    FactsPanel *m_facts;
    QLabel *m_verdict;
    QPushButton *m_verify;
    QPushButton *m_repair;
    QStackedWidget *m_stack;
    EmptyState *m_none;
};

} // namespace cachalot
