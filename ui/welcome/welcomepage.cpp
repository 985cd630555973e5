#include "ui/welcome/welcomepage.h"

#include "ui/common/appservices.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/models/recentcaches.h"
#include "ui/welcome/recentdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace cachalot
{

WelcomePage::WelcomePage(const AppServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_checking(services.pool)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::kFour, space::kFour, space::kFour, space::kFour);
    columns->setSpacing(2 * space::kFour);
    columns->addStretch(1);
    columns->addWidget(makeIntroduction(), 4);
    columns->addWidget(makeRecent(), 5);
    columns->addStretch(1);
    connect(&services.recent, &QAbstractItemModel::modelReset, this, &WelcomePage::updateRecent);
    connect(&services.recent, &QAbstractItemModel::dataChanged, this, &WelcomePage::updateRecent);
    updateRecent();
}

QWidget *WelcomePage::makeIntroduction()
{
    auto *box = new QWidget;
    box->setMaximumWidth(440);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);

    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/cachalot/icons/cachalot.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *title = new QLabel(tr("Cachalot"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(tr("What is in this build cache, why is it big, is it worth it, and is it sound? "
                               "Open a BuildKit cache to see."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::kTwo);

    const auto addButton = [&](const QString &iconName, const QString &caption, const QString &hint) {
        auto *button = new QPushButton(icon(iconName), caption);
        button->setMinimumHeight(fontMetrics().height() + space::kTwo);
        button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 8px; padding-right: 8px;"));
        button->setToolTip(hint);
        column->addWidget(button);
        return button;
    };
    QPushButton *folder = addButton(QStringLiteral("folder"), tr("Open a cache folder…"),
                                    tr("A directory that --cache-to type=local wrote (Ctrl+O)"));
    QPushButton *flag = addButton(QStringLiteral("terminal"), tr("Open by path or --cache-from flag…"),
                                  tr("For example type=local,src=DIR,tag=NAME (Ctrl+L)"));
    QPushButton *library = addButton(QStringLiteral("library"), tr("Open the library"),
                                     tr("The caches that Cachalot keeps on this machine (Ctrl+Shift+L)"));
    library->setVisible(!m_services.locations.libraryDirectory.isEmpty());
    column->addSpacing(space::kTwo);
    auto *samples = new QLabel(tr("Try it with the caches that come with Cachalot: one build, exported with mode=min "
                                  "and with mode=max."));
    samples->setWordWrap(true);
    samples->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(samples);
    QPushButton *open = addButton(QStringLiteral("cache"), tr("Open the samples"), {});
    QPushButton *compare = addButton(QStringLiteral("compare"), tr("Compare the samples"), {});
    column->addSpacing(space::kTwo);
    auto *drop = new QLabel(tr("Or drop a folder, or a line of text with a cache flag, anywhere in this window."));
    drop->setWordWrap(true);
    drop->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(drop);
    column->addStretch(3);
    setFocusProxy(folder);

    const bool haveSamples = static_cast<bool>(m_services.locations.sampleDirectory);
    for (QWidget *widget : std::initializer_list<QWidget *>{samples, open, compare}) {
        widget->setVisible(haveSamples);
    }
    connect(folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(flag, &QPushButton::clicked, this, &WelcomePage::openTextRequested);
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(libraryText()); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(sampleStoreText()); });
    connect(compare, &QPushButton::clicked, this,
            [this] { Q_EMIT compareRequested(QStringLiteral("sample:min"), QStringLiteral("sample:max")); });
    return box;
}

QWidget *WelcomePage::makeRecent()
{
    m_recentBox = new QWidget;
    m_recentBox->setMaximumWidth(640);
    auto *column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    auto *heading = new QLabel(tr("Recent"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_removeMissing = new QPushButton(tr("Remove those not found"));
    m_removeMissing->setFlat(true);
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoRemove"));
    m_undo->setToolTip(tr("Put back what was removed from this list last"));
    m_undo->setFlat(true);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_undo);
    top->addWidget(m_removeMissing);

    m_recent = new QListView;
    m_recent->setModel(&m_services.recent);
    m_recent->setUniformItemSizes(true);
    m_recent->setMouseTracking(true);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAccessibleName(tr("Recent caches"));
    m_recent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new RecentDelegate(m_recent);
    m_recent->setItemDelegate(delegate);
    const auto addAction = [this](const QString &text, const QKeySequence &keys, void (WelcomePage::*slot)()) {
        auto *action = new QAction(text, m_recent);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_recent->addAction(action);
    };
    addAction(tr("Open"), {}, &WelcomePage::openCurrent);
    addAction(tr("Pin or unpin"), QKeySequence(Qt::Key_P), &WelcomePage::pinCurrent);
    addAction(tr("Remove from this list"), QKeySequence::Delete, &WelcomePage::removeCurrent);
    auto *copy = new QAction(tr("Copy where it is"), m_recent);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_recent->currentIndex().data(RecentCaches::TextRole).toString());
    });
    m_recent->addAction(copy);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);

    column->addLayout(top);
    column->addWidget(m_recent, 1);
    connect(m_recent, &QAbstractItemView::activated, this, &WelcomePage::openCurrent);
    connect(m_recent, &QAbstractItemView::clicked, this, [this] {
        // One click opens, as on any start page; the arrow keys only move.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            openCurrent();
        }
    });
    connect(delegate, &RecentDelegate::pinClicked, this, [this](const QModelIndex &index) {
        m_recent->setCurrentIndex(index);
        pinCurrent();
    });
    connect(m_removeMissing, &QPushButton::clicked, &m_services.recent, &RecentCaches::removeMissing);
    connect(m_undo, &QPushButton::clicked, &m_services.recent, &RecentCaches::undoRemove);
    return m_recentBox;
}

void WelcomePage::updateRecent()
{
    const auto &entries = m_services.recent.entries();
    // With nothing left in it, the list still offers to take that back.
    m_recentBox->setVisible(!entries.empty() || m_services.recent.canUndoRemove());
    m_undo->setVisible(m_services.recent.canUndoRemove());
    m_removeMissing->setVisible(
        std::any_of(entries.begin(), entries.end(), [](const RecentCache &entry) { return entry.missing; }));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    checkRecent();
}

void WelcomePage::checkRecent()
{
    // A network drive may take long to say no.
    std::vector<std::pair<QString, QString>> paths;
    for (const RecentCache &entry : m_services.recent.entries()) {
        const auto spec = BackendSpec::parse(entry.text);
        if (spec && spec->type() == u"local" && entry.text.contains(u'=')) {
            paths.emplace_back(entry.text, storeLocation(*spec));
        }
    }
    m_checking.start(
        [paths = std::move(paths)](const OpContext &context) -> Result<QStringList> {
            QStringList missing;
            for (const auto &[text, path] : paths) {
                CACHALOT_TRY(context.checkpoint());
                if (!QFileInfo::exists(path)) {
                    missing << text;
                }
            }
            return missing;
        },
        [this](const Result<QStringList> &missing) {
            if (missing) {
                m_services.recent.setMissing(*missing);
            }
        });
}

void WelcomePage::openCurrent()
{
    const QString text = m_recent->currentIndex().data(RecentCaches::TextRole).toString();
    if (!text.isEmpty()) {
        Q_EMIT openRequested(text);
    }
}

void WelcomePage::removeCurrent()
{
    m_services.recent.remove(m_recent->currentIndex().data(RecentCaches::TextRole).toString());
}

void WelcomePage::pinCurrent()
{
    const QModelIndex index = m_recent->currentIndex();
    const QString text = index.data(RecentCaches::TextRole).toString();
    const bool pinned = index.data(RecentCaches::PinnedRole).toBool();
    m_services.recent.setPinned(text, pinned ? RecentCaches::Pin::No : RecentCaches::Pin::Yes);
    for (int row = 0; row < m_services.recent.rowCount(); ++row) {
        if (m_services.recent.index(row).data(RecentCaches::TextRole).toString() == text) {
            m_recent->setCurrentIndex(m_services.recent.index(row));
        }
    }
}

} // namespace cachalot
