#include "ui/transfers/jobactions.h"

#include "ui/common/icons.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/secretsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace cachalot
{

namespace
{

/// A cache that was written is read with the importer's word for the directory. Secrets that were typed are in it, so
/// that it opens: for the memory only.
QString readableText(BackendSpec spec)
{
    if (spec.type() == u"local") {
        const QString directory = spec.value(u"dest");
        BackendSpec readable(spec.type(), {{QStringLiteral("src"), directory}});
        if (spec.has(u"tag")) {
            readable.set(QStringLiteral("tag"), spec.value(u"tag"));
        }
        return readable.toString();
    }
    for (const QString &option :
         {QStringLiteral("mode"), QStringLiteral("compression"), QStringLiteral("compression-level"),
          QStringLiteral("force-compression"), QStringLiteral("oci-mediatypes"), QStringLiteral("image-manifest"),
          QStringLiteral("ignore-error")}) {
        spec.remove(option);
    }
    return spec.toString(Secrets::Reveal);
}

} // namespace

JobActions::JobActions(TransferService &service, QWidget *window, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_window(window),
      m_toggle(new QAction(this)),
      m_cancel(new QAction(icon(QStringLiteral("stop")), tr("Cancel"), this)),
      m_remove(new QAction(icon(QStringLiteral("remove")), tr("Remove from the list"), this)),
      m_copyDetails(new QAction(icon(QStringLiteral("copy")), tr("Copy details"), this)),
      m_openResult(new QAction(icon(QStringLiteral("open")), tr("Open the copy"), this))
{
    connect(m_toggle, &QAction::triggered, this, &JobActions::run);
    connect(m_cancel, &QAction::triggered, this, [this] { m_service.queue().cancel(*m_job); });
    connect(m_remove, &QAction::triggered, this, [this] { m_service.queue().remove(*m_job); });
    connect(m_copyDetails, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(text::jobDetails(*m_job)); });
    connect(m_openResult, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(readableText(m_job->request().destination)); });
    connect(&service, &TransferService::stateChanged, this, [this](const Job *job) {
        if (job == m_job) {
            update();
        }
    });
    connect(&service, &TransferService::aboutToRemove, this, [this](const Job *job) {
        if (job == m_job) {
            setJob(nullptr);
        }
    });
    update();
}

void JobActions::setJob(Job *job)
{
    m_job = job;
    update();
}

void JobActions::update()
{
    const JobState state = m_job ? m_job->state() : JobState::Succeeded;
    const bool isActive = state == JobState::Running || state == JobState::Queued;
    if (isActive) {
        m_toggle->setText(tr("Pause"));
        m_toggle->setIcon(icon(QStringLiteral("pause")));
    } else {
        const bool isResumed = state == JobState::Paused || state == JobState::Interrupted;
        m_toggle->setText(isResumed ? tr("Resume") : tr("Try again"));
        m_toggle->setIcon(icon(isResumed ? QStringLiteral("play") : QStringLiteral("refresh")));
    }
    m_toggle->setEnabled(m_job && state != JobState::Succeeded);
    m_cancel->setEnabled(m_job && !m_job->isFinished());
    m_remove->setEnabled(m_job && m_job->isFinished());
    m_copyDetails->setEnabled(m_job != nullptr);
    m_openResult->setEnabled(m_job && state == JobState::Succeeded);
}

void JobActions::run()
{
    if (m_job->state() == JobState::Running || m_job->state() == JobState::Queued) {
        m_service.queue().pause(*m_job);
    } else {
        goOn(m_service, *m_job, m_window);
    }
}

bool JobActions::goOn(TransferService &service, Job &job, QWidget *window)
{
    JobQueue &queue = service.queue();
    const bool isPaused = job.state() == JobState::Paused;
    if (!job.request().lacksSecrets) {
        isPaused ? queue.resume(job) : queue.retry(job);
        return true;
    }
    SecretsDialog dialog(job.request(), window);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    isPaused ? queue.resume(job, dialog.request()) : queue.retry(job, dialog.request());
    return true;
}

} // namespace cachalot
