#include "ui/window/mainwindow.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/icons.h"
#include "ui/common/messageicon.h"
#include "ui/common/mnemonic.h"
#include "ui/common/page.h"
#include "ui/connections/sidebar.h"
#include "ui/models/document.h"
#include "ui/models/preferences.h"
#include "ui/models/recentcaches.h"
#include "ui/palette/palette.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/transfers/transferdesk.h"
#include "ui/welcome/welcomepage.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/cleanuppage.h"
#include "ui/window/comparepage.h"
#include "ui/window/documentpage.h"
#include "ui/window/opendialog.h"
#include "ui/window/pagetabs.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <chrono>

namespace cachalot
{

namespace
{

constexpr int kMessageMilliseconds = 6000;

} // namespace

MainWindow::MainWindow(const AppServices &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_stack(new QStackedWidget),
      m_welcome(new WelcomePage(services)),
      m_tabs(new PageTabs),
      m_drop(new QLabel(this)),
      m_saveSoon(new QTimer(this)),
      m_transfers(services.transfers ? new TransferDesk(*this, services,
                                                        [this] {
                                                            return currentPage() ? currentPage()->copySources()
                                                                                 : std::vector<CopySourceRef>();
                                                        })
                                     : nullptr),
      m_sidebar(services.connections ? new Sidebar(services, this) : nullptr)
{
    setWindowTitle(tr("Cachalot"));
    setAcceptDrops(true);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_tabs);
    setCentralWidget(m_stack);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setText(tr("Drop to open"));
    m_drop->hide();
    statusBar()->setSizeGripEnabled(false);
    if (m_sidebar) {
        addDockWidget(Qt::LeftDockWidgetArea, m_sidebar);
        connect(m_sidebar, &Sidebar::openRequested, this, &MainWindow::open);
        connect(m_sidebar, &Sidebar::messageShown, this, &MainWindow::showMessage);
    }
    makeActions();

    m_saveSoon->setSingleShot(true);
    m_saveSoon->setInterval(std::chrono::milliseconds(500));
    connect(m_saveSoon, &QTimer::timeout, this, &MainWindow::saveSession);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_welcome, &WelcomePage::openTextRequested, this, &MainWindow::chooseText);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::open);
    connect(m_welcome, &WelcomePage::compareRequested, this, &MainWindow::compare);

    resize(1200, 800);
    restoreGeometry(m_services.settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_services.settings.value(QStringLiteral("window/state")).toByteArray());
    if (m_transfers) {
        m_transfers->setParent(this);
        m_transfers->windowRestored();
        connect(m_transfers, &TransferDesk::openRequested, this, &MainWindow::open);
        connect(m_transfers, &TransferDesk::messageShown, this, &MainWindow::showMessage);
    }
    updateActions();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addAction(QMenu &menu, const QString &iconName, const QString &text,
                               const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    QAction *action = menu.addAction(text, this, run);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcuts(keys);
    return action;
}

void MainWindow::makeActions()
{
    makeFileActions(*menuBar()->addMenu(tr("&File")));
    makeViewActions(*menuBar()->addMenu(tr("&View")));
    makeCacheActions(*menuBar()->addMenu(tr("&Cache")));
    if (m_transfers) {
        m_transfers->addMenu(*menuBar());
    }
    makeHelpActions(*menuBar()->addMenu(tr("&Help")));

    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("main"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));
    auto *openButton = new QToolButton;
    openButton->setText(tr("Open"));
    openButton->setIcon(icon(QStringLiteral("open")));
    openButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    openButton->setPopupMode(QToolButton::MenuButtonPopup);
    openButton->setToolTip(tr("Open a cache folder (Ctrl+O)"));
    connect(openButton, &QToolButton::clicked, this, &MainWindow::chooseFolder);
    auto *openMenu = new QMenu(openButton);
    openMenu->addAction(icon(QStringLiteral("folder")), tr("Folder…"), this, &MainWindow::chooseFolder);
    openMenu->addAction(icon(QStringLiteral("terminal")), tr("Path or flag…"), this, &MainWindow::chooseText);
    openMenu->addMenu(m_recentMenu);
    openButton->setMenu(openMenu);
    bar->addWidget(openButton);
    bar->addSeparator(); // without it the arrow seems to be the next button's
    if (m_transfers) {
        bar->addAction(m_transfers->copyAction());
    }
    bar->addAction(m_compare);
    bar->addAction(m_verify);
    bar->addAction(m_cleanUp);
    bar->addAction(m_refresh);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(m_copyCommand);
    for (QAction *action : bar->actions()) {
        const QString plain = withoutMnemonic(action->text());
        const QString made = action->text().remove(u'&'); // what Qt makes of the text where nothing else was set
        if (action->iconText() == made) {
            action->setIconText(plain);
        }
        if (action->toolTip() == made) {
            action->setToolTip(plain);
        }
    }
}

void MainWindow::makeFileActions(QMenu &menu)
{
    addAction(menu, QStringLiteral("folder"), tr("Open &folder…"), {QKeySequence::Open}, [this] { chooseFolder(); });
    addAction(menu, QStringLiteral("terminal"), tr("Open &path or flag…"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
              [this] { chooseText(); });
    addAction(menu, QStringLiteral("library"), tr("Open &library"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
              [this] { open(libraryText()); });
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    if (m_sidebar) {
        addAction(menu, QStringLiteral("add"), tr("&Add connection…"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                  [this] { m_sidebar->addConnection(); });
    }
    menu.addSeparator();
    addAction(menu, {}, tr("P&references…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { showPreferences(); });
    menu.addSeparator();
    m_close = addAction(menu, {}, tr("&Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
                        [this] { closePage(m_tabs->currentIndex()); });
    addAction(menu, {}, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
}

void MainWindow::makeViewActions(QMenu &menu)
{
    m_refresh = addAction(menu, QStringLiteral("refresh"), tr("&Refresh"), {QKeySequence(Qt::Key_F5)}, [this] {
        if (Page *page = currentPage()) {
            page->refresh();
        }
    });
    addAction(menu, QStringLiteral("search"), tr("&Search caches and actions…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
              [this] {
                  CommandPalette palette(*this, m_services);
                  connect(&palette, &CommandPalette::openRequested, this, &MainWindow::open);
                  palette.exec();
              });
    m_filter = addAction(menu, QStringLiteral("search"), tr("&Filter"), {QKeySequence::Find}, [this] {
        if (Page *page = currentPage()) {
            page->focusFilter();
        }
    });
    m_cancel = addAction(menu, QStringLiteral("stop"), tr("&Stop"), {QKeySequence(Qt::Key_Escape)},
                         [this] { cancelOrUnfocus(); });
    menu.addSeparator();
    const QStringList views{tr("Overview"), tr("Steps"), tr("Layers"),  tr("Files"),
                            tr("Graph"),    tr("Raw"),   tr("Problems")};
    for (int i = 0; i < views.size(); ++i) {
        m_viewActions << addAction(menu, {}, views[i], {QKeySequence(Qt::ALT | (Qt::Key_1 + i))}, [this, i] {
            if (Page *page = currentPage()) {
                page->showView(i);
            }
        });
    }
    menu.addSeparator();
    addAction(menu, {}, tr("&Next tab"),
              {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
              [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % std::max(1, m_tabs->count())); });
    addAction(menu, {}, tr("Pre&vious tab"),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] {
                  m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) %
                                          std::max(1, m_tabs->count()));
              });
    if (m_sidebar) {
        QAction *toggle = m_sidebar->toggleViewAction();
        toggle->setText(tr("Side&bar"));
        toggle->setIcon(icon(QStringLiteral("sidebar")));
        toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
        menu.addAction(toggle);
    }
    menu.addSeparator();
    QMenu *appearance = menu.addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const Appearance current = Preferences(m_services.settings).appearance();
    for (const QString &name : Theme::names()) {
        const auto value = static_cast<Appearance>(m_appearances.size());
        QAction *action = addAction(*appearance, {}, name, {}, [this, value] { setAppearance(value); });
        action->setCheckable(true);
        action->setChecked(current == value);
        group->addAction(action);
        m_appearances << action;
    }
}

void MainWindow::makeCacheActions(QMenu &menu)
{
    m_compare = addAction(menu, QStringLiteral("compare"), tr("&Compare"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
                          [this] { compareCurrent(); });
    m_compare->setToolTip(tr("Compare with another cache (Ctrl+D)"));
    m_verify = addAction(menu, QStringLiteral("verify"), tr("&Verify"), {}, [this] {
        if (Page *page = currentPage()) {
            page->verify({});
        }
    });
    m_verify->setToolTip(tr("Read every blob and compare it with its digest"));
    m_verifyDeep = addAction(menu, {}, tr("Verify and &unpack"), {}, [this] {
        if (Page *page = currentPage()) {
            page->verify({.deep = true});
        }
    });
    m_verifyDeep->setToolTip(tr("Also unpack every layer and check what is in it"));
    m_cleanUp = addAction(menu, QStringLiteral("remove"), tr("Clean &up…"), {}, [this] {
        if (const Page *page = currentPage(); page && !page->storeText().isEmpty()) {
            cleanUp(page->storeText());
        }
    });
    m_cleanUp->setIconText(tr("Clean up"));
    m_cleanUp->setToolTip(tr("See what can be deleted in this store"));
    m_nameSteps = addAction(menu, {}, tr("&Name the steps…"), {}, [this] {
        if (Page *page = currentPage()) {
            page->nameSteps();
        }
    });
    menu.addSeparator();
    m_copyCommand = addAction(menu, QStringLiteral("terminal"), tr("Copy as c&ommand"),
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { copyCommand(); });
}

void MainWindow::makeHelpActions(QMenu &menu)
{
    addAction(menu, {}, tr("&About Cachalot"), {}, [this] { about(); });
    addAction(menu, {}, tr("About &Qt"), {}, [] { QApplication::aboutQt(); });
}

Page *MainWindow::currentPage() const
{
    return m_stack->currentWidget() == m_tabs ? static_cast<Page *>(m_tabs->currentWidget()) : nullptr;
}

void MainWindow::open(const QString &text)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (static_cast<Page *>(m_tabs->widget(i))->reopenText() == text) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    addPage(new DocumentPage(m_services, text));
}

void MainWindow::compare(const QString &a, const QString &b)
{
    addPage(new ComparePage(m_services, a, b));
}

void MainWindow::cleanUp(const QString &store)
{
    addPage(new CleanupPage(m_services, store));
}

void MainWindow::addPage(Page *page)
{
    connect(page, &Page::titleChanged, this, [this, page] { updateTab(page); });
    connect(page, &Page::busyChanged, this, [this, page] {
        updateTab(page);
        updateActions();
    });
    connect(page, &Page::commandLineChanged, this, &MainWindow::updateActions);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::compareRequested, this, &MainWindow::compare);
    connect(page, &Page::messageShown, this, &MainWindow::showMessage);
    m_tabs->setCurrentIndex(m_tabs->addTab(page, QString()));
    m_stack->setCurrentWidget(m_tabs);
    updateTab(page);
    updateActions();
    page->setFocus();
}

void MainWindow::closePage(int index)
{
    QWidget *page = m_tabs->widget(index);
    if (!page) {
        return;
    }
    m_tabs->removeTab(index);
    page->deleteLater();
    if (m_tabs->count() == 0) {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->setFocus();
    } else {
        currentPage()->setFocus(); // else the sidebar would take the keys
    }
    updateActions();
    m_saveSoon->start();
}

void MainWindow::updateTab(Page *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0) {
        return;
    }
    // An ampersand would become a mnemonic.
    m_tabs->setTabText(index, page->title().replace(u'&', QStringLiteral("&&")));
    m_tabs->setTabToolTip(index, page->location().toHtmlEscaped());
    if (page == currentPage()) {
        setWindowTitle(tr("%1 – Cachalot").arg(page->title()));
    }
    m_saveSoon->start();
}

void MainWindow::updateActions()
{
    const Page *page = currentPage();
    m_close->setEnabled(page);
    m_refresh->setEnabled(page);
    m_filter->setEnabled(page);
    m_cancel->setEnabled(true);
    m_verify->setEnabled(page && page->canVerify());
    m_verifyDeep->setEnabled(page && page->canVerify());
    m_cleanUp->setEnabled(page && !page->storeText().isEmpty());
    m_nameSteps->setEnabled(page && page->canVerify());
    m_copyCommand->setEnabled(page && !page->commandLine().isEmpty());
    m_copyCommand->setToolTip(page && !page->commandLine().isEmpty()
                                  ? page->commandLine().toHtmlEscaped()
                                  : tr("Copy the cachalot-cli command that shows what is on screen"));
    if (m_transfers) {
        m_transfers->updateActions();
    }
    for (QAction *action : std::as_const(m_viewActions)) {
        action->setEnabled(page && page->canVerify());
    }
    setWindowTitle(page ? tr("%1 – Cachalot").arg(page->title()) : tr("Cachalot"));
}

void MainWindow::chooseFolder()
{
    const QString key = QStringLiteral("folder");
    const QString start = m_services.settings.value(key, QDir::homePath()).toString();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Open a cache folder"), start);
    if (!chosen.isEmpty()) {
        m_services.settings.setValue(key, QFileInfo(chosen).absolutePath());
        open(chosen);
    }
}

void MainWindow::chooseText()
{
    QStringList recent;
    for (const RecentCache &entry : m_services.recent.entries()) {
        recent << entry.text;
    }
    OpenDialog dialog(recent, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.text().isEmpty()) {
        open(dialog.text());
    }
}

void MainWindow::compareCurrent()
{
    QStringList caches = currentPage() ? currentPage()->comparables() : QStringList();
    if (caches.size() == 1) {
        // With one other cache open, there is nothing to ask.
        QStringList others;
        for (int i = 0; i < m_tabs->count(); ++i) {
            const auto *page = static_cast<Page *>(m_tabs->widget(i));
            const QStringList found = page->canVerify() ? page->comparables() : QStringList();
            if (!found.isEmpty() && found != caches && !others.contains(found.constFirst())) {
                others << found.constFirst();
            }
        }
        if (others.size() == 1) {
            caches << others;
        }
    }
    compare(caches.value(0), caches.value(1));
}

void MainWindow::copyCommand()
{
    if (const Page *page = currentPage(); page && !page->commandLine().isEmpty()) {
        QApplication::clipboard()->setText(page->commandLine());
        showMessage(tr("Copied: %1").arg(page->commandLine()));
    }
}

void MainWindow::cancelOrUnfocus()
{
    Page *page = currentPage();
    if (page && page->isBusy()) {
        page->cancel();
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const RecentCache &entry : m_services.recent.entries()) {
        QString caption = entry.name;
        QAction *action = m_recentMenu->addAction(
            icon(entry.pinned ? QStringLiteral("pinned") : QStringLiteral("cache")),
            caption.replace(u'&', QStringLiteral("&&")), this, [this, text = entry.text] { open(text); });
        action->setToolTip(entry.text);
    }
    RecentCaches &recent = m_services.recent;
    if (recent.entries().empty()) {
        m_recentMenu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    }
    if (!recent.entries().empty() || recent.canUndoRemove()) {
        m_recentMenu->addSeparator();
        m_recentMenu->addAction(tr("Clear, but keep what is pinned"), &recent, &RecentCaches::clearUnpinned);
        m_recentMenu->addAction(tr("Put back what was removed last"), &recent, &RecentCaches::undoRemove)
            ->setEnabled(recent.canUndoRemove());
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    Preferences(m_services.settings).setAppearance(appearance);
    Theme::apply(*qApp, appearance);
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this] {
        m_appearances[static_cast<int>(Preferences(m_services.settings).appearance())]->setChecked(true);
        if (m_transfers) {
            m_transfers->readPreferences();
        }
    });
    dialog->open();
}

void MainWindow::tellOfBrokenSettings(const SettingsFile &file)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Settings"));
    setIcon(*box, QStringLiteral("warning:warning"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Some of the settings can't be read."));
    box->setInformativeText(
        file.copy.isEmpty()
            ? tr("What can be read is used. The file stays as it is, since it can't be copied: %1")
                  .arg(printable(file.settings->fileName(), 500))
            : tr("What can be read is used. The file as it was is kept: %1").arg(printable(file.copy, 500)));
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

void MainWindow::restoreSession()
{
    const QStringList texts = m_services.settings.value(QStringLiteral("session/tabs")).toStringList();
    const int current = m_services.settings.value(QStringLiteral("session/current")).toInt();
    for (const QString &text : texts) {
        open(text);
    }
    if (current >= 0 && current < m_tabs->count()) {
        m_tabs->setCurrentIndex(current);
    }
}

void MainWindow::saveSession()
{
    QStringList texts;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString text = static_cast<Page *>(m_tabs->widget(i))->reopenText();
        if (!text.isEmpty()) {
            texts << text;
        }
    }
    QSettings &settings = m_services.settings;
    settings.setValue(QStringLiteral("session/tabs"), texts);
    settings.setValue(QStringLiteral("session/current"), m_tabs->currentIndex());
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    if (m_transfers && !m_transfers->mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
        m_drop->setGeometry(m_stack->geometry());
        QPalette palette = m_drop->palette();
        QColor background = Theme::colors(this).accent;
        background.setAlphaF(0.15F);
        palette.setColor(QPalette::Window, background);
        m_drop->setPalette(palette);
        m_drop->setAutoFillBackground(true);
        m_drop->raise();
        m_drop->show();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_drop->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    constexpr qsizetype kMaxDropped = 10;
    QStringList texts;
    for (const QUrl &url : urls.first(std::min(urls.size(), kMaxDropped))) {
        if (url.isLocalFile()) {
            texts << url.toLocalFile();
        }
    }
    if (texts.isEmpty()) {
        const QString text = cacheTextFrom(event->mimeData()->text());
        if (!text.isEmpty()) {
            texts << text;
        }
    }
    for (const QString &text : std::as_const(texts)) {
        open(text);
    }
}

void MainWindow::showMessage(const QString &message)
{
    statusBar()->showMessage(message, kMessageMilliseconds);
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cachalot
