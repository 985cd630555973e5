#include "ui/transfers/transferbar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/jobactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;
constexpr int kBarWidth = 180;
constexpr int kBarSteps = 1000;

QString iconFor(JobState state)
{
    switch (state) {
    case JobState::Succeeded:
        return QStringLiteral("check-circle:good");
    case JobState::Failed:
        return QStringLiteral("error:bad");
    case JobState::Paused:
        return QStringLiteral("pause:warning");
    case JobState::Interrupted:
        return QStringLiteral("warning:warning");
    case JobState::Cancelled:
        return QStringLiteral("stop:muted");
    case JobState::Queued:
    case JobState::Running:
        break;
    }
    return QStringLiteral("transfers:accent");
}

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize(QSize(kIconSide, kIconSide));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TransferBar::TransferBar(TransferService &service, QString libraryDirectory, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_libraryDirectory(std::move(libraryDirectory)),
      m_actions(new JobActions(service, this, this)),
      m_unfold(makeButton()),
      m_icon(new QLabel),
      m_text(new ElidedLabel),
      m_bar(new QProgressBar),
      m_figures(new QLabel),
      m_action(new QPushButton),
      m_toggle(makeButton()),
      m_cancel(makeButton()),
      m_dismiss(makeButton())
{
    setAccessibleName(tr("Transfers"));
    m_unfold->setText(tr("Transfers"));
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_icon->setFixedWidth(kIconSide);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(kBarWidth, space::kOne);
    m_bar->setAccessibleName(tr("Progress"));
    m_figures->setTextFormat(Qt::PlainText);
    m_toggle->setDefaultAction(m_actions->toggle());
    m_cancel->setDefaultAction(m_actions->cancel());
    for (QToolButton *button : {m_toggle, m_cancel}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_dismiss->setIcon(icon(QStringLiteral("remove")));
    m_dismiss->setToolTip(tr("Hide this line"));
    m_dismiss->setAccessibleName(tr("Hide this line"));
    setUnfolded(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kOne, space::kHalf, space::kOne, space::kHalf);
    row->setSpacing(space::kOne);
    row->addWidget(m_unfold);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_figures);
    row->addWidget(m_action);
    row->addWidget(m_toggle);
    row->addWidget(m_cancel);
    row->addWidget(m_dismiss);

    connect(m_unfold, &QToolButton::clicked, this, &TransferBar::unfoldRequested);
    connect(m_action, &QPushButton::clicked, this, &TransferBar::decide);
    connect(m_dismiss, &QToolButton::clicked, this, &TransferBar::dismiss);
    connect(m_actions, &JobActions::openRequested, this, &TransferBar::openRequested);
    connect(&service, &TransferService::opened, this, &TransferBar::update);
    connect(&service, &TransferService::added, this, &TransferBar::update);
    connect(&service, &TransferService::stateChanged, this, [this](Job *job) {
        if (job->isFinished()) {
            m_ended = job;
        } else if (m_ended == job) {
            m_ended = nullptr;
        }
        update();
    });
    connect(&service, &TransferService::aboutToRemove, this, [this](const Job *job) {
        m_ended = m_ended == job ? nullptr : m_ended;
        m_job = m_job == job ? nullptr : m_job;
        QMetaObject::invokeMethod(this, &TransferBar::update, Qt::QueuedConnection);
    });
    connect(&service, &TransferService::progressChanged, this, [this](const Job *job) {
        if (job == m_job) {
            showFigures();
        }
    });
    update();
}

std::vector<Job *> TransferBar::offered() const
{
    std::vector<Job *> jobs = m_service.jobs();
    std::erase_if(jobs, [this](const Job *job) {
        return job->state() != JobState::Interrupted || m_declined.contains(job->id());
    });
    return jobs;
}

void TransferBar::update()
{
    const std::vector<Job *> jobs = m_service.jobs();
    const auto first = [&jobs](JobState state) {
        const auto at =
            std::find_if(jobs.begin(), jobs.end(), [state](const Job *job) { return job->state() == state; });
        return at == jobs.end() ? nullptr : *at;
    };
    const std::vector<Job *> offers = offered();
    if (Job *running = first(JobState::Running)) {
        show(Mode::Active, running);
    } else if (Job *queued = first(JobState::Queued)) {
        show(Mode::Active, queued);
    } else if (!offers.empty()) {
        show(Mode::Offer, offers.front());
    } else if (m_ended && m_ended->state() != JobState::Cancelled) {
        show(Mode::Ended, m_ended);
    } else if (Job *paused = first(JobState::Paused)) {
        show(Mode::Paused, paused);
    } else {
        show(Mode::Nothing, nullptr);
    }
}

void TransferBar::show(Mode mode, Job *job)
{
    const bool wasWanted = isWanted();
    m_mode = mode;
    m_job = job;
    m_actions->setJob(job);
    const bool isActive = mode == Mode::Active;
    const bool isFailure = mode == Mode::Ended && job->state() == JobState::Failed;
    m_bar->setVisible(isActive || mode == Mode::Paused);
    m_figures->setVisible(isActive);
    m_toggle->setVisible(isActive || mode == Mode::Paused);
    m_cancel->setVisible(isActive || mode == Mode::Paused);
    m_dismiss->setVisible(mode == Mode::Offer || mode == Mode::Ended);
    m_action->setVisible(mode == Mode::Offer || mode == Mode::Ended);
    m_action->setText(mode == Mode::Offer ? tr("Resume") : isFailure ? tr("Try again") : tr("Open the copy"));
    m_action->setMinimumWidth(m_action->fontMetrics().horizontalAdvance(m_action->text()) + space::kThree);
    if (job) {
        m_iconName = iconFor(job->state());
        updateIcon();
        const QString route = text::route(job->request(), m_libraryDirectory);
        const auto others = static_cast<int>(m_service.active().size()) - 1;
        QString sentence = route;
        if (mode == Mode::Offer) {
            const auto count = static_cast<int>(offered().size());
            sentence = count == 1 ? tr("%1 was cut off when the program ended").arg(route)
                                  : tr("%n transfer(s) were cut off when the program ended", nullptr, count);
        } else if (isActive && others > 0) {
            sentence = tr("%1 and %n more", nullptr, others).arg(route);
        } else if (mode == Mode::Ended || mode == Mode::Paused) {
            sentence = QStringLiteral("%1 · %2").arg(route, text::standing(*job));
        }
        m_text->setText(sentence);
        m_text->setToolTip(isFailure && job->error() ? job->error()->message.toHtmlEscaped() : QString());
        showFigures();
    }
    if (wasWanted != isWanted()) {
        Q_EMIT wantedChanged(isWanted());
    }
}

void TransferBar::showFigures()
{
    if (!m_job) {
        return;
    }
    const JobProgress &progress = m_job->progress();
    const double fraction = text::fraction(progress);
    m_bar->setRange(0, fraction < 0 && m_job->state() == JobState::Running ? 0 : kBarSteps);
    m_bar->setValue(static_cast<int>(std::max(0.0, fraction) * kBarSteps));
    QStringList parts;
    if (fraction >= 0) {
        parts << text::percent(static_cast<int>(fraction * 100));
    } else {
        parts << text::stateName(m_job->state());
    }
    parts << text::rate(progress.bytesPerSecond) << text::timeLeft(progress.secondsLeft);
    parts.removeAll(QString());
    m_figures->setText(parts.join(QStringLiteral("   ")));
    // What changes several times a second does not push the rest about.
    m_figures->setMinimumWidth(std::max(m_figures->minimumWidth(), m_figures->sizeHint().width()));
}

QString TransferBar::sentence() const
{
    return m_text->text();
}

void TransferBar::setUnfolded(bool unfolded)
{
    m_unfold->setIcon(icon(unfolded ? QStringLiteral("next") : QStringLiteral("previous")));
    m_unfold->setToolTip(unfolded ? tr("Hide the transfers (Ctrl+J)") : tr("Show all transfers (Ctrl+J)"));
}

void TransferBar::decide()
{
    if (m_mode == Mode::Offer) {
        for (Job *job : offered()) {
            if (!JobActions::goOn(m_service, *job, window())) {
                m_declined.insert(job->id());
            }
        }
        update();
    } else if (m_job && m_job->state() == JobState::Failed) {
        JobActions::goOn(m_service, *m_job, window());
    } else {
        m_actions->openResult()->trigger();
        dismiss();
    }
}

void TransferBar::dismiss()
{
    for (const Job *job : offered()) {
        m_declined.insert(job->id()); // it stays in the list
    }
    m_ended = nullptr;
    update();
}

void TransferBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT unfoldRequested();
    }
}

void TransferBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void TransferBar::updateIcon()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(icon(m_iconName).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    }
}

} // namespace cachalot
