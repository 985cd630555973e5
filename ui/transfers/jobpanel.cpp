#include "ui/transfers/jobpanel.h"

#include "core/base/format.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/digestlabel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/filterproxy.h"
#include "ui/models/jobblobsmodel.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/jobactions.h"
#include "ui/transfers/rateplot.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;

QString blobIcon(int state)
{
    switch (static_cast<JobBlob::State>(state)) {
    case JobBlob::State::Waiting:
        return QStringLiteral("skipped:muted");
    case JobBlob::State::Moving:
        return QStringLiteral("transfers:accent");
    case JobBlob::State::Done:
        break;
    }
    return QStringLiteral("check:good");
}

} // namespace

JobPanel::JobPanel(TransferService &service, QString libraryDirectory, QSettings &settings, JobActions &actions,
                   QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_libraryDirectory(std::move(libraryDirectory)),
      m_actions(actions),
      m_model(new JobBlobsModel(service, this)),
      m_proxy(new FilterProxy(this)),
      m_route(new ElidedLabel),
      m_standing(new QLabel),
      m_toggle(new QToolButton),
      m_cancel(new QToolButton),
      m_open(new QToolButton),
      m_plot(new RatePlot),
      m_blobs(new DataView)
{
    m_trouble = makeTrouble();
    m_route->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_route->setFont(bold);
    m_route->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setDefaultAction(actions.toggle());
    m_cancel->setDefaultAction(actions.cancel());
    m_open->setDefaultAction(actions.openResult());
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kHalf);
    head->addWidget(m_route, 1);
    for (QToolButton *button : {m_toggle, m_cancel, m_open}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_proxy->setSourceModel(m_model);
    m_blobs->setModel(m_proxy);
    m_blobs->setAccessibleName(tr("Blobs of the transfer"));
    auto *names = new CellDelegate(m_blobs);
    names->setIcons(blobIcon);
    m_blobs->setItemDelegateForColumn(JobBlobsModel::StepColumn, names);
    m_blobs->setItemDelegateForColumn(JobBlobsModel::SizeColumn, new ByteBarDelegate(m_blobs));
    m_blobs->setItemDelegateForColumn(JobBlobsModel::ProgressColumn, new ByteBarDelegate(m_blobs));
    auto *digests = new CellDelegate(m_blobs);
    digests->setFace(CellDelegate::Face::Fixed);
    m_blobs->setItemDelegateForColumn(JobBlobsModel::DigestColumn, digests);
    m_blobs->setColumns(settings, QStringLiteral("jobblobs"), {0, 11, 10, 18, 16}, {JobBlobsModel::DigestColumn});
    m_blobs->fitColumn(JobBlobsModel::ActionColumn,
                       {text::actionName(PlannedBlob::Action::There), text::actionName(PlannedBlob::Action::Reencode)});
    m_blobs->fitColumn(JobBlobsModel::ProgressColumn, {text::stateName(JobState::Queued)});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kOne, space::kTwo, space::kOne);
    column->setSpacing(space::kHalf);
    column->addLayout(head);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::kTwo);
    figures->addWidget(m_standing, 1, Qt::AlignTop);
    figures->addWidget(m_plot, 1);
    column->addLayout(figures);
    column->addWidget(m_trouble);
    column->addWidget(m_blobs, 1);
    column->addStretch(0); // where there is no table
    connect(&service, &TransferService::stateChanged, this, [this](const Job *job) {
        if (job == m_job) {
            update();
        }
    });
    connect(&service, &TransferService::progressChanged, this, [this](const Job *job) {
        if (job == m_job) {
            updateFigures();
        }
    });
    setJob(nullptr);
}

QWidget *JobPanel::makeTrouble()
{
    auto *box = new QWidget;
    m_troubleIcon = new QLabel;
    m_troubleIcon->setFixedWidth(kIconSide);
    m_troubleIcon->setAlignment(Qt::AlignTop);
    m_advice = new QLabel;
    m_message = new QLabel;
    for (QLabel *label : {m_advice, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_message->setFont(fixedFont(font()));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto *copy = new QPushButton(m_actions.copyDetails()->text());
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, m_actions.copyDetails(), &QAction::trigger);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::kHalf);
    texts->addWidget(m_advice);
    texts->addWidget(m_message);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::kHalf, 0, space::kHalf);
    row->setSpacing(space::kOne);
    row->addWidget(m_troubleIcon);
    row->addLayout(texts, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return box;
}

void JobPanel::setJob(Job *job)
{
    m_job = job;
    m_model->setJob(job);
    update();
}

void JobPanel::update()
{
    setVisible(m_job);
    if (!m_job) {
        return;
    }
    m_route->setText(text::route(m_job->request(), m_libraryDirectory));
    m_route->setToolTip(m_job->request().destination.toString().toHtmlEscaped());
    const JobState state = m_job->state();
    m_toggle->setVisible(state != JobState::Succeeded);
    m_cancel->setVisible(!m_job->isFinished());
    m_open->setVisible(state == JobState::Succeeded);
    m_blobs->setEmptyText(state == JobState::Running  ? tr("Its blobs are listed as soon as the plan is made.")
                          : state == JobState::Queued ? tr("It waits for its turn.")
                          : m_job->isFinished()       ? tr("What each blob did is not kept for long.")
                                                      : QString());
    updateTrouble();
    updateFigures();
}

void JobPanel::updateTrouble()
{
    const auto &error = m_job->error();
    m_trouble->setVisible(error.has_value());
    m_blobs->setVisible(!error || !m_job->blobs().empty()); // else the reason needs the room
    if (!error) {
        return;
    }
    m_troubleIcon->setPixmap(
        icon(QStringLiteral("error:bad")).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    const QString advice = text::trouble(*error).advice;
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_message->setText(printable(error->message, 600));
}

void JobPanel::updateFigures()
{
    m_standing->setText(text::standing(*m_job));
    const RateHistory &rates = m_service.rates(*m_job);
    m_plot->setHistory(rates);
    m_plot->setVisible(rates.rates().size() > 1);
}

void JobPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_job && m_job->error()) {
        updateTrouble();
    }
}

} // namespace cachalot
