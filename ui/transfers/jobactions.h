#pragma once

#include "core/transfer/job.h"

#include <QObject>

class QAction;
class QWidget;

namespace cachalot
{

class TransferService;

/// What can be done with one transfer, as actions that menus and buttons share. Which of them apply follows its state.
class JobActions final : public QObject
{
    Q_OBJECT
public:
    /// `service` outlives it; dialogs stand over `window`.
    JobActions(TransferService &service, QWidget *window, QObject *parent = nullptr);

    /// May be null.
    void setJob(Job *job);
    [[nodiscard]] Job *job() const { return m_job; }

    /// Pauses what runs or waits, resumes what is paused, retries what failed, was cancelled or cut off: whichever
    /// applies, and its text says which.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    [[nodiscard]] QAction *cancel() const { return m_cancel; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *copyDetails() const { return m_copyDetails; }
    /// Opens the cache that was written.
    [[nodiscard]] QAction *openResult() const { return m_openResult; }

    /// Goes on with a job that is paused or ended without success; asks for secrets that were not kept. False where
    /// nobody gave them.
    static bool goOn(TransferService &service, Job &job, QWidget *window);

Q_SIGNALS:
    /// Opens what a text names.
    void openRequested(const QString &text);

private:
    void run();
    void update();

    TransferService &m_service;
    QWidget *m_window;
    Job *m_job = nullptr;
    QAction *m_toggle;
    QAction *m_cancel;
    QAction *m_remove;
    QAction *m_copyDetails;
    QAction *m_openResult;
};

} // namespace cachalot
