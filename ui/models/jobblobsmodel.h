#pragma once

#include "core/transfer/job.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace cachalot
{

class TransferService;

/// The blobs of one transfer, live. Rows that did not move cost nothing. StateRole is a JobBlob::State. QtCore only;
/// the GUI thread's.
class JobBlobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, SizeColumn, ActionColumn, ProgressColumn, DigestColumn, ColumnCount };

    /// `service` outlives it.
    explicit JobBlobsModel(TransferService &service, QObject *parent = nullptr);

    void setJob(Job *job);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        qint64 done = 0;
        JobBlob::State state = JobBlob::State::Waiting;
    };
    void update();
    void readAll();
    [[nodiscard]] QString display(const JobBlob &blob, int column) const;
    [[nodiscard]] static QVariant sortValue(const JobBlob &blob, int column, const QString &shown);

    TransferService &m_service;
    QPointer<Job> m_job;
    std::vector<Shown> m_shown; // parallel to the job's blobs, as the views know them
    qint64 m_maximumBytes = 0;
};

} // namespace cachalot
