#pragma once

#include "ui/models/backgroundtask.h"
#include "ui/models/damage.h"
#include "ui/models/openedcache.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cachalot
{

struct AppServices;
class CacheView;
class Headline;
class ProblemsView;
class ViewTabs;

/// All about one cache: the sentence, the chips, and the views. Verifies it when asked.
class CachePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CachePanel(const AppServices &services, QWidget *parent = nullptr);

    /// Also after a refresh: views keep their filters.
    void setCache(OpenedCachePtr cache, const QStringList &warnings);
    [[nodiscard]] const OpenedCachePtr &cache() const { return m_cache; }

    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool isBusy() const;
    void cancel();
    void focusFilter();
    void showView(int view);
    [[nodiscard]] int currentView() const;
    [[nodiscard]] QString headline() const;

    void verify(const VerifyOptions &options);

Q_SIGNALS:
    void busyChanged();
    void commandLineChanged();
    void messageShown(const QString &message);
    /// The user wants the steps to have names.
    void namesRequested();
    /// The user wants to see the store that the cache is in.
    void storeRequested();
    /// The user wants a sound cache in place of this one.
    void repairRequested();

private:
    using MakeView = std::function<CacheView *()>;
    struct View {
        QString iconName;
        QString title;
        CacheView *widget = nullptr;
        bool stale = true; ///< has not yet got the cache
    };

    void addView(const QString &iconName, const QString &title, CacheView *view);
    [[nodiscard]] CacheView *currentWidget() const;
    void feed(View &view);
    void updateHead();
    void updateProblemCount();
    void showProgress();
    void verified(Result<VerifyReport> report, const VerifyOptions &options);
    enum ViewIndex { Overview, Steps, Layers, Files, Graph, Raw, Problems };

    const AppServices &m_services;
    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    std::optional<RecordId> m_record; ///< that the user selected
    QStringList m_warnings;
    DamageReportPtr m_damage;
    QLabel *m_location;
    Headline *m_headline;
    QComboBox *m_platforms;
    QWidget *m_verifyStrip;
    QLabel *m_verifyText;
    QProgressBar *m_verifyBar;
    QPushButton *m_verifyCancel;
    ViewTabs *m_tabs;
    QStackedWidget *m_stack;
    std::vector<View> m_views;
    ProblemsView *m_problems = nullptr;
    BackgroundTask<VerifyReport> m_verifying;
};

} // namespace cachalot
