#pragma once

#include "ui/explorer/partsview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/stepnames.h"

class QPushButton;

namespace cachalot
{

class LayersModel;

/// The layers of a cache with their chains, and a panel that tells all about the selected one. Measures unpacked sizes
/// by unpacking: at once where that is little work, else when asked.
class LayersView final : public PartsView
{
    Q_OBJECT
public:
    LayersView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr opened, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    [[nodiscard]] bool isBusy() const override { return m_measuring.isRunning(); }
    void cancel() override { m_measuring.cancel(); }
    bool selectLayer(LayerId layer) override;

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] std::vector<FilterBar::Choice> choices() const override;
    [[nodiscard]] QString emptyText(bool isFiltered) const override;
    [[nodiscard]] QString invitation() const override;
    void tellOf(int row, FactsPanel &facts) override;
    void followLink(const QString &target) override;

private:
    LayersView(LayersModel *model, TaskPool &pool, QSettings &settings, QWidget *parent);
    void measure();
    void measureUnasked();
    void updateMeasureButton();

    bool m_measured = false; ///< this cache, to the end
    StepNames m_stepNames;
    LayersModel *m_model;
    QPushButton *m_measure;
    BackgroundTask<std::vector<qint64>> m_measuring;
};

} // namespace cachalot
