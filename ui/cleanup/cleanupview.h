#pragma once

#include "core/cleanup/prunerunner.h"
#include "core/cleanup/prunesurvey.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/prunemodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTimer;

namespace cachalot
{

class DataView;
class EmptyState;
class FilterBar;
class FilterProxy;
class Headline;
class RulesPanel;
class StackedBar;

/// Opens the store that is cleaned up; called in a worker thread.
using StoreOpener = std::function<Result<std::shared_ptr<CacheBackend>>(const OpContext &context)>;

/// What can go in a store: the sentence, a bar of live against reclaimable bytes, rules left, the preview right, and a
/// button that says what it will do.
class CleanupView final : public QWidget
{
    Q_OBJECT
public:
    struct Settings {
        StoreOpener open;
        QString key;         ///< under which the rules are kept
        QString journalFile; ///< empty: none
        QString specText;    ///< for the command, without secrets
    };
    CleanupView(TaskPool &pool, QSettings &settings, Settings store, QWidget *parent = nullptr);

    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const PrunePlanPtr &plan() const { return m_plan; }
    /// Looks through the store again.
    void refresh();
    void cancel();
    void focusFilter();

Q_SIGNALS:
    void busyChanged();
    void commandLineChanged();
    void messageShown(const QString &message);

private:
    struct Surveyed {
        std::shared_ptr<CacheBackend> backend;
        std::shared_ptr<const StoreSurvey> survey;
    };
    [[nodiscard]] QWidget *makeBody();
    void surveyed(Result<Surveyed> result);
    void replan();
    void showPlan(PrunePlanPtr plan);
    void showBar();
    void showRefusal(const Error &error);
    void run();
    void ran(Result<PruneReport> result);
    void saveRules();

    QSettings &m_settings;
    Settings m_store;
    Surveyed m_surveyed;
    PrunePlanPtr m_plan;
    Headline *m_headline;
    StackedBar *m_bar;
    RulesPanel *m_rules;
    FilterBar *m_filter;
    PruneModel *m_model;
    FilterProxy *m_proxy;
    DataView *m_view;
    QLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_run;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    QTimer *m_replanSoon;
    BackgroundTask<Surveyed> m_surveying;
    BackgroundTask<PrunePlanPtr> m_planning;
    BackgroundTask<PruneReport> m_running;
};

} // namespace cachalot
