#include "ui/transfers/transferdesk.h"

#include "ui/common/appservices.h"
#include "ui/common/desktopbus.h"
#include "ui/common/icons.h"
#include "ui/models/preferences.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/bundledialog.h"
#include "ui/transfers/closingquestion.h"
#include "ui/transfers/transferbar.h"
#include "ui/transfers/transferspanel.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <chrono>

namespace cachalot
{

namespace
{

/// The history of earlier transfers is read when the window has been drawn and people look at it.
constexpr std::chrono::milliseconds kHistoryDelay{400};

} // namespace

TransferDesk::TransferDesk(QMainWindow &window, const AppServices &services, Sources sources)
    : m_window(window),
      m_services(services),
      m_sources(std::move(sources)),
      m_notifier(new Notifier(this)),
      m_wakeLock(new WakeLock(this)),
      m_closing(new ClosingQuestion(window, *services.transfers, services.locations.libraryDirectory))
{
    m_closing->setParent(this);
    makeActions();
    makeBar();
    TransferService &transfers = *services.transfers;
    connect(&transfers, &TransferService::stateChanged, this, &TransferDesk::follow);
    connect(&transfers, &TransferService::added, this, &TransferDesk::updateDesktop);
    connect(&transfers, &TransferService::opened, this, &TransferDesk::updateDesktop);
    connect(&transfers, &TransferService::historyFailed, this, [this](const QString &message) {
        Q_EMIT messageShown(tr("The list of transfers can't be saved: %1").arg(message));
    });
    QTimer::singleShot(kHistoryDelay, &transfers, &TransferService::openHistory);
    updateDesktop();
}

TransferDesk::~TransferDesk() = default;

void TransferDesk::makeActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys,
                             const std::function<void()> &run) {
        auto *action = new QAction(text, this);
        if (!iconName.isEmpty()) {
            action->setIcon(icon(iconName));
        }
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_copy = make(QStringLiteral("export"), tr("&Copy to…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                  [this] { copy(CopyDialog::Purpose::Copy); });
    m_copy->setToolTip(tr("Copy to a registry, a folder, the library or another store (Ctrl+E)"));
    m_import = make(QStringLiteral("import"), tr("&Import into the library…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                    [this] { copy(CopyDialog::Purpose::Import); });
    m_export =
        make(QStringLiteral("folder"), tr("&Export to a folder…"), {}, [this] { copy(CopyDialog::Purpose::Export); });
    m_bundle = make(QStringLiteral("file"), tr("Save as &bundle…"), {}, [this] { saveAsBundle(); });
    m_show = make(QStringLiteral("transfers"), tr("&Show transfers"), QKeySequence(Qt::CTRL | Qt::Key_J),
                  [this] { togglePanel(); });
    m_pauseAll = make(QStringLiteral("pause"), tr("&Pause all"), {}, [this] { m_services.transfers->pauseAll(); });
    m_resumeAll = make(QStringLiteral("play"), tr("&Resume all"), {}, [this] { m_services.transfers->resumeAll(); });
    m_cancelAll = make(QStringLiteral("stop"), tr("C&ancel all"), {}, [this] { m_services.transfers->cancelAll(); });
    const auto makeSetting = [&](const QString &text, bool isOn, void (Preferences::*set)(bool)) {
        QAction *action = make({}, text, {}, [] {});
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::toggled, this, [this, set](bool on) {
            (Preferences(m_services.settings).*set)(on);
            updateDesktop();
        });
        return action;
    };
    const Preferences preferences(m_services.settings);
    m_notify = makeSetting(tr("&Tell when a transfer ends"), preferences.notifies(), &Preferences::setNotifies);
    m_keepAwake =
        makeSetting(tr("&Keep the machine awake meanwhile"), preferences.keepsAwake(), &Preferences::setKeepsAwake);
}

void TransferDesk::addMenu(QMenuBar &menus)
{
    QMenu *menu = menus.addMenu(tr("&Transfers"));
    menu->addActions({m_copy, m_import, m_export, m_bundle});
    menu->addSeparator();
    menu->addActions({m_show, m_pauseAll, m_resumeAll, m_cancelAll});
    menu->addSeparator();
    menu->addActions({m_notify, m_keepAwake});
    connect(menu, &QMenu::aboutToShow, this, &TransferDesk::updateActions);
}

void TransferDesk::makeBar()
{
    m_bar = new TransferBar(*m_services.transfers, m_services.locations.libraryDirectory);
    m_strip = new QToolBar(tr("Transfers"));
    m_strip->setObjectName(QStringLiteral("transfers"));
    m_strip->setMovable(false);
    m_strip->toggleViewAction()->setVisible(false); // it comes and goes by itself
    m_strip->addWidget(m_bar);
    m_window.addToolBar(Qt::BottomToolBarArea, m_strip);
    m_dock = new QDockWidget(tr("Transfers"));
    m_dock->setObjectName(QStringLiteral("transfersPanel"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea);
    auto *noTitle = new QLabel; // the bar says what it is
    noTitle->setFixedHeight(0);
    m_dock->setTitleBarWidget(noTitle);
    m_dock->toggleViewAction()->setVisible(false);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && !m_panel) {
            makePanel();
        }
        m_bar->setUnfolded(visible);
        m_show->setText(visible ? tr("&Hide transfers") : tr("&Show transfers"));
    });
    connect(m_bar, &TransferBar::wantedChanged, m_strip, &QWidget::setVisible);
    connect(m_bar, &TransferBar::unfoldRequested, this, &TransferDesk::togglePanel);
    connect(m_bar, &TransferBar::openRequested, this, &TransferDesk::openRequested);
    windowRestored();
}

void TransferDesk::makePanel()
{
    m_services.transfers->openHistory();
    m_panel = new TransfersPanel(m_services);
    m_dock->setWidget(m_panel);
    const QString key = QStringLiteral("transfers/panelHasHeight");
    if (!m_services.settings.value(key).toBool()) {
        m_services.settings.setValue(key, true); // from here on the window's state has the height that people choose
        QTimer::singleShot(0, m_panel,
                           [this] { m_window.resizeDocks({m_dock}, {m_panel->sizeHint().height()}, Qt::Vertical); });
    }
    connect(m_panel, &TransfersPanel::openRequested, this, &TransferDesk::openRequested);
    connect(m_panel, &TransfersPanel::copyRequested, this, [this] { copy(CopyDialog::Purpose::Copy); });
}

void TransferDesk::windowRestored()
{
    m_strip->setVisible(m_bar->isWanted());
}

void TransferDesk::readPreferences()
{
    const Preferences preferences(m_services.settings);
    m_notify->setChecked(preferences.notifies());
    m_keepAwake->setChecked(preferences.keepsAwake());
}

void TransferDesk::updateActions()
{
    const std::vector<Job *> jobs = m_services.transfers->jobs();
    m_bundle->setEnabled(m_sources().size() == 1);
    m_pauseAll->setEnabled(!m_services.transfers->active().empty());
    m_resumeAll->setEnabled(
        std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return job->state() == JobState::Paused; }));
    m_cancelAll->setEnabled(std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return !job->isFinished(); }));
}

bool TransferDesk::mayClose()
{
    return m_closing->mayClose();
}

void TransferDesk::copy(CopyDialog::Purpose purpose)
{
    auto *dialog = new CopyDialog(m_services, purpose, m_sources(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TransferDesk::saveAsBundle()
{
    const std::vector<CopySourceRef> sources = m_sources();
    if (sources.size() != 1) {
        return;
    }
    const QString file = BundleDialog::askForFile(m_services, sources.front(), &m_window);
    if (file.isEmpty()) {
        return;
    }
    auto *dialog = new BundleDialog(m_services, sources.front(), file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BundleDialog::openRequested, this, &TransferDesk::openRequested);
    dialog->open();
}

void TransferDesk::togglePanel()
{
    const bool isShown = m_dock->isVisible();
    m_dock->setVisible(!isShown);
    if (!isShown) {
        if (!m_panel) {
            makePanel(); // a window that is not shown itself tells nothing of its docks
        }
        m_panel->enter();
    } else if (QWidget *central = m_window.centralWidget()) {
        central->setFocus();
    }
}

void TransferDesk::follow(const Job *job)
{
    updateDesktop();
    const bool hasEnded = job->state() == JobState::Succeeded || job->state() == JobState::Failed;
    if (!hasEnded) {
        return;
    }
    const QString route = text::route(job->request(), m_services.locations.libraryDirectory);
    const bool isSeen = QApplication::activeWindow() != nullptr && !m_window.isMinimized();
    if (m_notify->isChecked() && !isSeen) {
        m_notifier->show(job->state() == JobState::Succeeded ? tr("Copied: %1").arg(route)
                                                             : tr("Copying failed: %1").arg(route),
                         text::standing(*job));
    }
}

void TransferDesk::updateDesktop()
{
    if (m_keepAwake->isChecked() && !m_services.transfers->active().empty()) {
        m_wakeLock->hold(tr("Copying build caches"));
    } else {
        m_wakeLock->release();
    }
    updateActions();
}

} // namespace cachalot
