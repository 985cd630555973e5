#include "ui/transfers/transferspanel.h"

#include "ui/common/appservices.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/models/filterproxy.h"
#include "ui/models/jobsmodel.h"
#include "ui/models/textformat.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/jobactions.h"
#include "ui/transfers/jobpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

QString jobIcon(int state)
{
    switch (static_cast<JobState>(state)) {
    case JobState::Queued:
        return QStringLiteral("skipped:muted");
    case JobState::Running:
        return QStringLiteral("transfers:accent");
    case JobState::Paused:
        return QStringLiteral("pause:warning");
    case JobState::Succeeded:
        return QStringLiteral("check-circle:good");
    case JobState::Failed:
        return QStringLiteral("error:bad");
    case JobState::Cancelled:
        return QStringLiteral("stop:muted");
    case JobState::Interrupted:
        break;
    }
    return QStringLiteral("warning:warning");
}

} // namespace

TransfersPanel::TransfersPanel(const AppServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_actions(new JobActions(*services.transfers, this, this)),
      m_model(new JobsModel(*services.transfers, services.locations.libraryDirectory, this)),
      m_proxy(new FilterProxy(this)),
      m_stack(new QStackedWidget),
      m_state(new EmptyState),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_panel(new JobPanel(*services.transfers, services.locations.libraryDirectory, services.settings, *m_actions))
{
    m_proxy->setSourceModel(m_model);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({500, 500}); // shares of what there is
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    m_state->showEmpty(QStringLiteral("transfers:muted"), tr("No transfers yet"),
                       tr("Copies between folders, registries and the library are listed here, with what became of "
                          "them."),
                       tr("Copy a cache…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_state, &EmptyState::actionTriggered, this, &TransfersPanel::copyRequested);
    connect(m_actions, &JobActions::openRequested, this, &TransfersPanel::openRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransfersPanel::choose);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TransfersPanel::updateContent);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TransfersPanel::updateContent);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TransfersPanel::updateContent);
    connect(m_services.transfers, &TransferService::stateChanged, this, &TransfersPanel::updateContent);
    updateContent();
}

QWidget *TransfersPanel::makeList()
{
    auto *box = new QWidget;
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_clear = new QPushButton(tr("Clear those that ended"));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_services.transfers->queue().removeFinished(); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kTwo, 0, 0, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_clear);

    m_list = new DataView;
    m_list->setModel(m_proxy);
    m_list->setAccessibleName(tr("Transfers"));
    auto *names = new CellDelegate(m_list);
    names->setIcons(jobIcon);
    m_list->setItemDelegateForColumn(JobsModel::TransferColumn, names);
    m_list->setItemDelegateForColumn(JobsModel::ProgressColumn, new ByteBarDelegate(m_list));
    auto *tones = new CellDelegate(m_list);
    tones->setTones(
        [](int state) { return state == static_cast<int>(JobState::Failed) ? QStringLiteral("bad") : QString(); });
    m_list->setItemDelegateForColumn(JobsModel::StateColumn, tones);
    m_list->setColumns(m_services.settings, QStringLiteral("jobs"), {0, 12, 14, 10, 14}, {JobsModel::SizeColumn});
    QStringList states;
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Succeeded,
                                 JobState::Failed, JobState::Cancelled, JobState::Interrupted}) {
        states << text::stateName(state);
    }
    m_list->fitColumn(JobsModel::StateColumn, states);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList ages;
    for (const QDateTime &then : {now.addSecs(-50), now.addSecs(-50 * 60), now.addDays(-1), now.addDays(-20)}) {
        ages << JobsModel::tr("%1 ago").arg(text::age(then, now));
    }
    m_list->fitColumn(JobsModel::WhenColumn, ages);
    QAction *removeAction = m_actions->remove();
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    for (QAction *action :
         {m_actions->toggle(), m_actions->cancel(), m_actions->openResult(), removeAction, m_actions->copyDetails()}) {
        m_list->addAction(action);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kHalf, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    return box;
}

Job *TransfersPanel::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_model->jobAt(index.row()) : nullptr;
}

void TransfersPanel::choose()
{
    Job *job = current();
    m_actions->setJob(job);
    m_panel->setJob(job);
}

void TransfersPanel::updateContent()
{
    const std::vector<Job *> jobs = m_services.transfers->jobs();
    QWidget *wanted = jobs.empty() ? static_cast<QWidget *>(m_state) : m_splitter;
    m_stack->setCurrentWidget(wanted);
    const auto active = static_cast<int>(m_services.transfers->active().size());
    m_count->setText(active > 0 ? tr("%n running or waiting", nullptr, active) : tr("Nothing is running"));
    m_clear->setEnabled(std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return job->isFinished(); }));
    if (!m_list->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_list->select(m_proxy->index(0, 0));
    }
    choose();
}

void TransfersPanel::show(const Job *job)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(job), 0));
    if (index.isValid()) {
        m_list->select(index);
    }
}

void TransfersPanel::enter()
{
    if (m_stack->currentWidget() == m_state) {
        m_state->setFocus();
    } else {
        m_list->enter();
    }
}

QSize TransfersPanel::sizeHint() const
{
    return {800, fontMetrics().height() * 24};
}

} // namespace cachalot
