#include "ui/palette/palette.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/icons.h"
#include "ui/common/mnemonic.h"
#include "ui/common/theme.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/models/sidebarmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kIndexRole = Qt::UserRole;

/// How well a text fits what was typed: each word must be in it; 0 is best, -1 does not fit.
int rankOf(const QString &text, const QStringList &words)
{
    int rank = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) {
            return -1;
        }
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        rank += (startsWord ? 0 : 1000) + static_cast<int>(std::min<qsizetype>(at, 999));
    }
    return rank;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow &window, const AppServices &services)
    : QDialog(&window), m_edit(new QLineEdit), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Search caches and actions"));
    m_edit->setPlaceholderText(tr("Search caches and actions"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->addAction(icon(QStringLiteral("search:muted")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the search
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Caches and actions"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kOne, space::kOne, space::kOne, space::kOne);
    column->setSpacing(space::kOne);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);

    collectCaches(services);
    collectActions(window.menuBar()->actions(), {});
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    m_edit->setFocus();
}

void CommandPalette::collectActions(const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) {
            continue;
        }
        const QString text = withoutMnemonic(action->text()).section(u'\t', 0, 0);
        if (const QMenu *menu = action->menu()) {
            collectActions(menu->actions(), path.isEmpty() ? text : path + QStringLiteral(" › ") + text);
        } else if (action->isEnabled()) {
            m_commands.push_back({path + QStringLiteral(" › ") + text,
                                  action->shortcut().toString(QKeySequence::NativeText),
                                  {},
                                  action,
                                  {}});
        }
    }
}

void CommandPalette::collectCaches(const AppServices &services)
{
    QStringList known;
    if (services.connections) {
        for (const Connection &connection : services.connections->list()) {
            const QString text = u'@' + connection.name;
            m_commands.push_back(
                {printable(connection.name), tr("connection"), backendIcon(connection.spec.type()), nullptr, text});
            known << text;
            for (const CatalogEntry &entry : services.connections->status(connection.id).entries) {
                m_commands.push_back({printable(connection.name + u':' + entry.name), tr("cache"),
                                      QStringLiteral("cache"), nullptr, text + u':' + entry.name});
                known << text + u':' + entry.name;
            }
        }
    }
    for (const RecentCache &cache : services.recent.entries()) {
        if (!known.contains(cache.text)) {
            m_commands.push_back({printable(cache.name.isEmpty() ? cache.text : cache.name), tr("recent"),
                                  cache.pinned ? QStringLiteral("pinned") : QStringLiteral("cache"), nullptr,
                                  cache.text});
        }
    }
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const int rank = rankOf(m_commands[i].text, words);
        if (rank >= 0) {
            fitting.emplace_back(rank, i);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (const auto &[rank, i] : fitting) {
        const Command &command = m_commands[i];
        auto *item = new QTreeWidgetItem(m_list, {command.text, command.hint});
        item->setData(0, kIndexRole, static_cast<qulonglong>(i));
        item->setToolTip(0, command.opens);
        item->setForeground(1, Theme::colors(this).muted);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (!command.iconName.isEmpty()) {
            item->setIcon(0, icon(command.iconName));
        } else if (command.action) {
            item->setIcon(0, command.action->icon());
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const Command command = m_commands[item->data(0, kIndexRole).toULongLong()];
    accept();
    if (command.action) {
        // After this dialog is gone: the action may open one of its own.
        QTimer::singleShot(0, command.action, &QAction::trigger);
    } else {
        Q_EMIT openRequested(command.opens);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int count = m_list->topLevelItemCount();
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        int wanted = row;
        switch (key->key()) {
        case Qt::Key_Down:
            wanted = row + 1;
            break;
        case Qt::Key_Up:
            wanted = row - 1;
            break;
        case Qt::Key_PageDown:
            wanted = row + 10;
            break;
        case Qt::Key_PageUp:
            wanted = row - 10;
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        if (count > 0) {
            m_list->setCurrentItem(m_list->topLevelItem(std::clamp(wanted, 0, count - 1)));
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cachalot
