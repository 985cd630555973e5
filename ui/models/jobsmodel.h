#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace cachalot
{

class Job;
class TransferService;

/// The transfers, newest first. StateRole is a JobState. QtCore only; the GUI thread's.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TransferColumn, StateColumn, ProgressColumn, SizeColumn, WhenColumn, ColumnCount };

    /// `service` outlives it.
    JobsModel(TransferService &service, QString libraryDirectory, QObject *parent = nullptr);

    [[nodiscard]] Job *jobAt(int row) const;
    [[nodiscard]] int rowOf(const Job *job) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void readAll();
    void changed(const Job *job);
    [[nodiscard]] QString display(const Job &job, int column) const;
    [[nodiscard]] QVariant sortValue(const Job &job, int column) const;

    TransferService &m_service;
    QString m_libraryDirectory;
    std::vector<Job *> m_jobs; // newest first
    QTimer m_ageing;
};

} // namespace cachalot
