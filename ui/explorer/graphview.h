#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/stepgraph.h"

class QLabel;
class QSettings;
class QStackedWidget;

namespace cachalot
{

class EmptyState;
class FactsPanel;
class FilterBar;
class FilterProxy;
class GraphCanvas;
struct GraphNodeText;

/// The records of a cache as a picture of what needs what, with a panel that tells all about the selected one. The
/// layout is worked out in the background when the view is first shown.
class GraphView final : public CacheView
{
    Q_OBJECT
public:
    GraphView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override { return m_laying.isRunning(); }
    void cancel() override { m_laying.cancel(); }
    bool selectRecord(RecordId record) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeZoomButtons();
    void layOut();
    void laidOut(const Result<StepGraphPtr> &graph);
    void updateChoices();
    void updateMatches();
    void showNote();
    void showSelected();
    void tellOfGroup(const GraphNodeText &text, const std::vector<RecordId> &records);
    void selectNextMatch();
    void followLink(const QString &target);

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    bool m_isStale = false;             ///< the picture is not yet of this cache
    std::optional<RecordId> m_selected; ///< to be selected when the picture is there
    StepsModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    GraphCanvas *m_canvas;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    QLabel *m_note;
    FactsPanel *m_facts;
    BackgroundTask<StepGraphPtr> m_laying;
};

} // namespace cachalot
