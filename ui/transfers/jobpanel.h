#pragma once

#include "core/transfer/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace cachalot
{

class DataView;
class ElidedLabel;
class FilterProxy;
class JobActions;
class JobBlobsModel;
class RatePlot;
class TransferService;

/// One transfer in full: how it stands, why it failed, how fast it goes, and what each of its blobs does.
class JobPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `service` and `settings` outlive it. `actions` are those of the transfer that is shown.
    JobPanel(TransferService &service, QString libraryDirectory, QSettings &settings, JobActions &actions,
             QWidget *parent = nullptr);

    /// Null shows nothing.
    void setJob(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTrouble();
    void update();
    void updateFigures();
    void updateTrouble();

    TransferService &m_service;
    QString m_libraryDirectory;
    JobActions &m_actions;
    QPointer<Job> m_job;
    JobBlobsModel *m_model;
    FilterProxy *m_proxy;
    ElidedLabel *m_route;
    QLabel *m_standing;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleIcon = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_toggle;
    QToolButton *m_cancel;
    QToolButton *m_open;
    RatePlot *m_plot;
    DataView *m_blobs;
};

} // namespace cachalot
