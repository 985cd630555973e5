#include "ui/connections/sidebar.h"

#include "core/backend/snippet/textquoting.h"
#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/messageicon.h"
#include "ui/common/theme.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/sidebardelegate.h"
#include "ui/models/recentcaches.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/specdraft.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace cachalot
{

namespace
{

using Kind = SidebarModel::Kind;

constexpr std::chrono::seconds kUndoTime{20};

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(SidebarModel::KindRole).toInt());
}

QString collapsedKey()
{
    return QStringLiteral("sidebar/collapsed");
}

} // namespace

Sidebar::Sidebar(const AppServices &services, QWidget *parent)
    : QDockWidget(tr("Sidebar"), parent),
      m_services(services),
      m_saved(*services.connections),
      m_model(new SidebarModel(m_saved, services.recent, this)),
      m_view(new QTreeView),
      m_notice(makeNotice()),
      m_noticeTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(makeHeader());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SidebarDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(space::kTwo);
    m_view->setUniformRowHeights(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Library, connections and recent caches"));
    m_view->setMinimumWidth(200);
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    setWidget(content);
    setFocusProxy(m_view);

    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(kUndoTime);
    connect(m_noticeTimer, &QTimer::timeout, this, &Sidebar::updateNotice);
    connect(m_model, &SidebarModel::rebuilt, this, &Sidebar::restoreExpansion);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberExpansion(index, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberExpansion(index, false); });
    connect(m_view, &QAbstractItemView::activated, this, &Sidebar::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_currentPath = current.data(SidebarModel::PathRole).toString(); });
    connect(&m_saved, &SavedConnections::removed, this, [this](const QString &name) {
        offerUndo(tr("“%1” was removed").arg(name), [this] { m_saved.undoRemove(); });
    });
    connect(&m_services.recent, &RecentCaches::removed, this, [this](const QString &name, int count) {
        offerUndo(count == 1 ? tr("“%1” was removed from the recent ones").arg(printable(name, 200))
                             : tr("%n caches were removed from the recent ones", nullptr, count),
                  [this] { m_services.recent.undoRemove(); });
    });
    connect(&m_saved, &SavedConnections::failed, this, &Sidebar::showFailure);
    connect(&m_saved, &SavedConnections::listChanged, this, &Sidebar::updateNotice);
    restoreExpansion();
}

QWidget *Sidebar::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::kOne, space::kHalf, space::kHalf, space::kHalf);
    row->setSpacing(space::kHalf);
    auto *add = new QToolButton;
    add->setText(tr("Add connection…"));
    add->setIcon(icon(QStringLiteral("add")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setToolTip(tr("Save where caches are kept under a name (Ctrl+N)"));
    add->setObjectName(QStringLiteral("addConnection"));
    auto *refresh = new QToolButton;
    refresh->setIcon(icon(QStringLiteral("refresh")));
    refresh->setAutoRaise(true);
    refresh->setToolTip(tr("Look at all stores again"));
    refresh->setAccessibleName(refresh->toolTip());
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(refresh);
    connect(add, &QToolButton::clicked, this, [this] { addConnection(); });
    connect(refresh, &QToolButton::clicked, this, [this] { m_saved.refreshAll(); });
    return header;
}

QFrame *Sidebar::makeNotice()
{
    auto *notice = new QFrame;
    notice->setAutoFillBackground(true);
    notice->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(space::kOne, space::kOne, space::kOne, space::kOne);
    m_noticeText = new QLabel;
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeButton = new QPushButton;
    column->addWidget(m_noticeText);
    column->addWidget(m_noticeButton, 0, Qt::AlignLeft);
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (m_noticeTimer->isActive()) {
            m_noticeTimer->stop();
            m_undo();
        } else if (m_saved.failure()) {
            m_saved.recover();
        }
        updateNotice();
    });
    notice->hide();
    return notice;
}

void Sidebar::showNotice(const QString &text, const QString &buttonText)
{
    m_noticeText->setText(text);
    m_noticeButton->setText(buttonText);
    m_noticeButton->setVisible(!buttonText.isEmpty());
    m_notice->show();
}

void Sidebar::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    showNotice(text, tr("Undo"));
    m_noticeTimer->start();
}

void Sidebar::updateNotice()
{
    if (m_noticeTimer->isActive()) {
        return;
    }
    const auto &failure = m_saved.failure();
    m_notice->setVisible(failure.has_value());
    if (failure) {
        showNotice(tr("The saved connections can't be read. %1").arg(printable(failure->message, 500)),
                   failure->code == ErrorCode::Damaged ? tr("Use the last good version") : QString());
    }
}

void Sidebar::showFailure(const Error &error)
{
    const ErrorText words = errorText(error);
    QMessageBox box(QMessageBox::NoIcon, tr("The connection was not changed"), words.title, QMessageBox::Ok, this);
    setIcon(box, QStringLiteral("warning:warning"));
    box.setInformativeText(printable(error.message, 1000));
    box.exec();
}

void Sidebar::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    if (!m_isAsked) {
        m_isAsked = true;
        // After the window is on screen: nobody waits for a file.
        QTimer::singleShot(0, this, [this] { m_saved.reload(); });
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_isAsked) {
        m_saved.reload(); // the command line may have added something
    }
}

void Sidebar::restoreExpansion()
{
    const QStringList collapsed = m_services.settings.value(collapsedKey()).toStringList();
    const QString currentPath = m_currentPath;
    const QSignalBlocker blocker(m_view);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex section = m_model->index(i, 0);
        m_view->setExpanded(section, !collapsed.contains(section.data(SidebarModel::PathRole).toString()));
        for (int j = 0; j < m_model->rowCount(section); ++j) {
            const QModelIndex child = m_model->index(j, 0, section);
            const QString path = child.data(SidebarModel::PathRole).toString();
            if (kindOf(child) == Kind::Backend) {
                m_view->setExpanded(child, !collapsed.contains(path));
            }
        }
    }
    for (const QString &path : std::as_const(m_openStores)) {
        if (const QModelIndex store = m_model->indexOf(path); store.isValid()) {
            m_view->setExpanded(store, true);
        }
    }
    const QModelIndex current = m_model->indexOf(currentPath);
    if (current.isValid()) {
        m_view->setCurrentIndex(current);
    }
}

void Sidebar::rememberExpansion(const QModelIndex &index, bool isExpanded)
{
    if (kindOf(index) == Kind::Store) {
        const QString key = index.data(SidebarModel::KeyRole).toString();
        const QString store = index.data(SidebarModel::PathRole).toString();
        if (isExpanded) {
            m_openStores.insert(store);
        } else {
            m_openStores.remove(store);
        }
        if (isExpanded && !m_saved.status(key).isListed) {
            m_saved.refresh(key);
        }
        return;
    }
    QStringList collapsed = m_services.settings.value(collapsedKey()).toStringList();
    const QString path = index.data(SidebarModel::PathRole).toString();
    collapsed.removeAll(path);
    if (!isExpanded) {
        collapsed << path;
    }
    m_services.settings.setValue(collapsedKey(), collapsed);
}

const Connection *Sidebar::currentConnection() const
{
    const QModelIndex current = m_view->currentIndex();
    return kindOf(current) == Kind::Store ? m_saved.find(current.data(SidebarModel::KeyRole).toString()) : nullptr;
}

void Sidebar::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const QString text = current.data(SidebarModel::TextRole).toString();
    if (!text.isEmpty()) {
        Q_EMIT openRequested(text);
    } else if (m_model->hasChildren(current)) {
        m_view->setExpanded(current, !m_view->isExpanded(current));
    }
}

void Sidebar::refreshCurrent()
{
    QModelIndex index = m_view->currentIndex();
    while (index.isValid() && kindOf(index) == Kind::Entry) {
        index = index.parent();
    }
    if (kindOf(index) == Kind::Store) {
        m_saved.refresh(index.data(SidebarModel::KeyRole).toString());
        return;
    }
    m_saved.refreshAll();
}

void Sidebar::addConnection(const QString &text)
{
    ConnectionDialog dialog(m_services, this);
    if (!text.isEmpty()) {
        dialog.paste(text);
    }
    dialog.exec();
}

void Sidebar::editCurrent(TestNow testNow)
{
    const Connection *connection = currentConnection();
    if (!connection) {
        return;
    }
    ConnectionDialog dialog(m_services, this);
    dialog.setConnection(*connection);
    if (testNow == TestNow::Yes) {
        dialog.test();
    }
    dialog.exec();
}

void Sidebar::removeCurrent()
{
    const Connection *connection = currentConnection();
    if (!connection) {
        return;
    }
    const QString id = connection->id;
    QStringList lost{
        tr("The settings saved as “%1”: %2").arg(connection->name, printable(connection->spec.toString(), 300))};
    const auto kept = std::count_if(connection->secrets.begin(), connection->secrets.end(),
                                    [](const auto &secret) { return secret.origin == SecretOrigin::Keyring; });
    if (kept > 0) {
        lost << tr("%n secret(s) in the keyring", nullptr, static_cast<int>(kept));
    }
    QMessageBox box(QMessageBox::NoIcon, tr("Remove a connection"), tr("Remove “%1”?").arg(connection->name),
                    QMessageBox::NoButton, this);
    setIcon(box, QStringLiteral("warning:warning"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("What goes: %1.\n\nThe caches in the store stay as they are.").arg(lost.join(QStringLiteral("; "))));
    QPushButton *remove = box.addButton(tr("Remove the connection"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(remove);
    box.exec();
    if (box.clickedButton() == remove) {
        m_saved.remove(id);
    }
}

void Sidebar::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    QMenu menu;
    const QString text = index.data(SidebarModel::TextRole).toString();
    if (!text.isEmpty()) {
        menu.addAction(icon(QStringLiteral("open")), tr("Open"), this, &Sidebar::openCurrent);
    }
    const Kind kind = kindOf(index);
    if (index.isValid() && kind == Kind::Store) {
        menu.addAction(icon(QStringLiteral("refresh")), tr("Look again") + QStringLiteral("\tF5"), this,
                       &Sidebar::refreshCurrent);
    }
    if (const Connection *connection = index.isValid() ? currentConnection() : nullptr) {
        menu.addAction(icon(QStringLiteral("verify")), tr("Test…"), this, [this] { editCurrent(TestNow::Yes); });
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("edit")), tr("Edit…") + QStringLiteral("\tF2"), this,
                       [this] { editCurrent(TestNow::No); });
        menu.addAction(icon(QStringLiteral("copy")), tr("Duplicate"), this,
                       [this, id = connection->id] { m_saved.duplicate(id); });
        menu.addAction(icon(connection->pinned ? QStringLiteral("pin") : QStringLiteral("pinned")),
                       connection->pinned ? tr("Unpin") : tr("Pin"), this,
                       [this, id = connection->id, pin = !connection->pinned] { m_saved.setPinned(id, pin); });
        const SpecDraft draft(connection->spec);
        for (const auto &[option, direction] : {std::pair{QStringLiteral("--cache-from"), Direction::Import},
                                                std::pair{QStringLiteral("--cache-to"), Direction::Export}}) {
            const QString flag = option + u' ' + quoteShell(draft.flag(direction));
            menu.addAction(tr("Copy %1").arg(option), this, [this, flag] {
                QApplication::clipboard()->setText(flag);
                Q_EMIT messageShown(tr("Copied: %1").arg(flag));
            });
        }
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("remove")), tr("Remove…") + QStringLiteral("\tDel"), this,
                       &Sidebar::removeCurrent);
    } else if (index.isValid() && kind == Kind::Recent) {
        const bool isPinned = index.data(SidebarModel::IconRole).toString() == u"pinned";
        menu.addAction(isPinned ? tr("Unpin") : tr("Pin"), this, [this, text, isPinned] {
            m_services.recent.setPinned(text, isPinned ? RecentCaches::Pin::No : RecentCaches::Pin::Yes);
        });
        menu.addAction(tr("Save as a connection…"), this, [this, text] { addConnection(text); });
        menu.addAction(tr("Remove from this list"), this, [this, text] { m_services.recent.remove(text); });
    } else {
        menu.addAction(icon(QStringLiteral("add")), tr("Add connection…"), this, [this] { addConnection(); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

bool Sidebar::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_F5:
        refreshCurrent();
        return true;
    case Qt::Key_F2:
        editCurrent(TestNow::No);
        return true;
    case Qt::Key_Delete:
        if (kindOf(m_view->currentIndex()) == Kind::Recent) {
            m_services.recent.remove(m_view->currentIndex().data(SidebarModel::TextRole).toString());
        } else {
            removeCurrent();
        }
        return true;
    default:
        return false;
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_F5 || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete;
        if (isOurs && key->modifiers() == Qt::NoModifier) {
            event->accept(); // F5 in the sidebar is about the sidebar
            return event->type() == QEvent::ShortcutOverride || keyPressed(key->key());
        }
    }
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto *drag = static_cast<QDragMoveEvent *>(event);
            if (drag->mimeData()->hasUrls() || drag->mimeData()->hasText()) {
                drag->acceptProposedAction();
            }
            return true;
        }
        if (event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            drop->acceptProposedAction();
            const QList<QUrl> urls = drop->mimeData()->urls();
            const QString path = urls.isEmpty() ? QString() : urls.constFirst().toLocalFile();
            const QString text = path.isEmpty() ? drop->mimeData()->text() : path;
            // The drop ends before a dialog runs: whoever drags waits for that.
            QTimer::singleShot(0, this, [this, text] { addConnection(text); });
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace cachalot
