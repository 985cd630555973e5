#pragma once

#include "ui/models/backgroundtask.h"
#include "ui/models/comparison.h"
#include "ui/models/whatifmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace cachalot
{

class CacheCard;
class DataView;
class DiffBar;
class DiffLayersModel;
class DiffStepsModel;
class EmptyState;
class FilterBar;
class FilterProxy;
class Headline;
class ViewTabs;
class WhatIfPanel;

/// Two caches side by side: the sentence that says what one gains over the other, a bar of three parts for bytes and
/// for steps, the steps and layers of both, and what would become of either.
class CompareView final : public QWidget
{
    Q_OBJECT
public:
    CompareView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    void setCaches(OpenedCachePtr a, OpenedCachePtr b);
    [[nodiscard]] const ComparisonPtr &comparison() const { return m_comparison; }
    /// What stands on the screen as a `cachalot-cli` command; empty before setCaches().
    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool isBusy() const;
    void cancel();
    void focusFilter();

public Q_SLOTS:
    void swap();

Q_SIGNALS:
    void swapped();
    void busyChanged();
    void commandLineChanged();
    void messageShown(const QString &message);
    /// As WhatIfPanel::exportRequested().
    void exportRequested(cachalot::OpenedCachePtr cache, bool asMin, std::optional<cachalot::PackingChoice> packing);

private:
    void buildSteps(QSettings &settings);
    void buildLayers(QSettings &settings);
    [[nodiscard]] QToolButton *makeCopyButton();
    void compare();
    void showComparison(ComparisonPtr comparison);
    void showBars();
    void updateChoices();
    void updateShown();
    void copy(const QString &text, const QString &message);

    OpenedCachePtr m_a;
    OpenedCachePtr m_b;
    std::vector<PlatformPair> m_platforms;
    ComparisonPtr m_comparison;

    CacheCard *m_cardA;
    CacheCard *m_cardB;
    Headline *m_headline;
    QComboBox *m_platformBox;
    QToolButton *m_copy;
    DiffBar *m_bytes;
    DiffBar *m_steps;
    ViewTabs *m_tabs;
    QStackedWidget *m_sheets;
    FilterBar *m_stepFilter;
    QComboBox *m_order;
    DiffStepsModel *m_stepModel;
    FilterProxy *m_stepProxy;
    DataView *m_stepView;
    FilterBar *m_layerFilter;
    DiffLayersModel *m_layerModel;
    FilterProxy *m_layerProxy;
    DataView *m_layerView;
    WhatIfPanel *m_whatIf;
    QWidget *m_body;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    TaskPool &m_pool;
    BackgroundTask<ComparisonPtr> m_task;
};

} // namespace cachalot
