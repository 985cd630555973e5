#include "ui/models/jobsmodel.h"

#include "ui/models/roles.h"
#include "ui/models/textformat.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace cachalot
{
namespace
{

constexpr qint64 kWhole = 1000;

qint64 bytesOf(const Job &job)
{
    if (job.outcome()) {
        return job.outcome()->bytesRead;
    }
    return job.progress().bytesTotal;
}

QDateTime timeOf(const Job &job)
{
    return job.finishedAt().isValid() ? job.finishedAt() : job.createdAt();
}

} // namespace

JobsModel::JobsModel(TransferService &service, QString libraryDirectory, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_libraryDirectory(std::move(libraryDirectory))
{
    connect(&service, &TransferService::opened, this, &JobsModel::readAll);
    connect(&service, &TransferService::added, this, [this](Job *job) {
        beginInsertRows({}, 0, 0);
        m_jobs.insert(m_jobs.begin(), job);
        endInsertRows();
    });
    connect(&service, &TransferService::aboutToRemove, this, [this](Job *job) {
        const int row = rowOf(job);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_jobs.erase(m_jobs.begin() + row);
            endRemoveRows();
        }
    });
    connect(&service, &TransferService::stateChanged, this, &JobsModel::changed);
    connect(&service, &TransferService::progressChanged, this, &JobsModel::changed);
    m_ageing.setInterval(std::chrono::seconds(30));
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        if (!m_jobs.empty()) {
            Q_EMIT dataChanged(index(0, WhenColumn), index(rowCount() - 1, WhenColumn));
        }
    });
    m_ageing.start();
    readAll();
}

void JobsModel::readAll()
{
    beginResetModel();
    m_jobs = m_service.jobs();
    std::reverse(m_jobs.begin(), m_jobs.end());
    endResetModel();
}

void JobsModel::changed(const Job *job)
{
    const int row = rowOf(job);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

Job *JobsModel::jobAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_jobs[static_cast<size_t>(row)] : nullptr;
}

int JobsModel::rowOf(const Job *job) const
{
    const auto at = std::find(m_jobs.begin(), m_jobs.end(), job);
    return at == m_jobs.end() ? -1 : static_cast<int>(at - m_jobs.begin());
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobsModel::display(const Job &job, int column) const
{
    switch (column) {
    case TransferColumn:
        return text::route(job.request(), m_libraryDirectory);
    case StateColumn:
        return text::stateName(job.state());
    case ProgressColumn: {
        const double fraction = text::fraction(job.progress());
        if (job.state() == JobState::Succeeded) {
            return text::percent(100);
        }
        return fraction < 0 ? text::dash() : text::percent(static_cast<int>(fraction * 100));
    }
    case SizeColumn:
        return text::bytes(bytesOf(job));
    default:
        return job.finishedAt().isValid() ? tr("%1 ago").arg(text::age(timeOf(job), QDateTime::currentDateTimeUtc()))
                                          : text::dash();
    }
}

QVariant JobsModel::sortValue(const Job &job, int column) const
{
    switch (column) {
    case StateColumn:
        return static_cast<int>(job.state());
    case ProgressColumn:
        return job.state() == JobState::Succeeded ? 1.0 : text::fraction(job.progress());
    case SizeColumn:
        return bytesOf(job);
    case WhenColumn:
        return timeOf(job);
    default:
        return display(job, column);
    }
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Job &job = *m_jobs[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(job, index.column());
    case Qt::ToolTipRole:
        if (index.column() == WhenColumn) {
            return text::exactTime(timeOf(job));
        }
        return index.column() == TransferColumn ? job.request().destination.toString() : text::standing(job);
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(job, index.column());
    case StateRole:
        return static_cast<int>(job.state());
    case BytesRole: // of the column with a bar
        return job.state() == JobState::Succeeded ? kWhole : std::llround(text::fraction(job.progress()) * kWhole);
    case BarMaximumRole:
        return kWhole;
    case FilterRole:
        return display(job, TransferColumn);
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TransferColumn:
        return tr("Transfer");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case SizeColumn:
        return tr("Size");
    default:
        return tr("Ended");
    }
}

} // namespace cachalot
