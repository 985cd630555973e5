#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/stepnames.h"

class QPushButton;
class QSettings;

namespace cachalot
{

class DataView;
class FactsPanel;
class FilterBar;
class FilterProxy;
class LayersModel;

/// The layers of a cache with their chains, and a panel that tells all about the selected one. Measures unpacked sizes
/// by unpacking: at once where that is little work, else when asked.
class LayersView final : public CacheView
{
    Q_OBJECT
public:
    LayersView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override { return m_measuring.isRunning(); }
    void cancel() override { m_measuring.cancel(); }
    bool selectLayer(LayerId layer) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateChoices();
    void updateShown();
    void showSelected();
    void followLink(const QString &target);
    void measure();
    void updateMeasureButton();

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    bool m_measured = false; ///< this cache, to the end
    StepNames m_stepNames;
    LayersModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    DataView *m_view;
    FactsPanel *m_facts;
    QPushButton *m_measure;
    BackgroundTask<std::vector<qint64>> m_measuring;
};

} // namespace cachalot
