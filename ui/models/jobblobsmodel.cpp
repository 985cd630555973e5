#include "ui/models/jobblobsmodel.h"

#include "ui/models/roles.h"
#include "ui/models/textformat.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"

#include <algorithm>
#include <cmath>

namespace cachalot
{
namespace
{

constexpr qint64 kWhole = 1000;

double fractionOf(const JobBlob &blob)
{
    if (blob.action == PlannedBlob::Action::There) {
        return -1; // nothing moves
    }
    if (blob.state == JobBlob::State::Done) {
        return 1;
    }
    return blob.size > 0 ? std::clamp(static_cast<double>(blob.done) / static_cast<double>(blob.size), 0.0, 1.0) : 0;
}

} // namespace

JobBlobsModel::JobBlobsModel(TransferService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
    connect(&service, &TransferService::aboutToRemove, this, [this](const Job *job) {
        if (job == m_job) {
            setJob(nullptr);
        }
    });
}

void JobBlobsModel::setJob(Job *job)
{
    if (m_job) {
        m_job->disconnect(this);
    }
    m_job = job;
    if (job) {
        connect(job, &Job::progressChanged, this, &JobBlobsModel::update);
        connect(job, &Job::stateChanged, this, &JobBlobsModel::update);
    }
    readAll();
}

void JobBlobsModel::readAll()
{
    beginResetModel();
    m_shown.clear();
    m_maximumBytes = 0;
    if (m_job) {
        for (const JobBlob &blob : m_job->blobs()) {
            m_shown.push_back({blob.done, blob.state});
            m_maximumBytes = std::max(m_maximumBytes, blob.size);
        }
    }
    endResetModel();
}

void JobBlobsModel::update()
{
    const std::vector<JobBlob> &blobs = m_job->blobs();
    if (blobs.size() != m_shown.size()) {
        readAll();
        return;
    }
    // Runs of rows that moved, one signal each.
    int first = -1;
    const int count = static_cast<int>(blobs.size());
    for (int row = 0; row <= count; ++row) {
        const auto at = static_cast<size_t>(row);
        const bool moved = row < count && (blobs[at].done != m_shown[at].done || blobs[at].state != m_shown[at].state);
        if (moved) {
            m_shown[at] = {blobs[at].done, blobs[at].state};
            first = first < 0 ? row : first;
        } else if (first >= 0) {
            Q_EMIT dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
            first = -1;
        }
    }
}

int JobBlobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JobBlobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobBlobsModel::display(const JobBlob &blob, int column) const
{
    switch (column) {
    case StepColumn: {
        const QString label = m_service.label(*m_job, blob);
        return label.isEmpty() ? blob.digest.toShortString() : label;
    }
    case SizeColumn:
        return text::bytes(blob.size);
    case ActionColumn:
        return text::actionName(blob.action);
    case ProgressColumn: {
        if (blob.action == PlannedBlob::Action::There) {
            return text::dash();
        }
        return blob.state == JobBlob::State::Waiting ? tr("Waiting") : text::percent(int(fractionOf(blob) * 100));
    }
    default:
        return blob.digest.toShortString();
    }
}

QVariant JobBlobsModel::sortValue(const JobBlob &blob, int column, const QString &shown)
{
    switch (column) {
    case SizeColumn:
        return blob.size;
    case ActionColumn:
        return static_cast<int>(blob.action);
    case ProgressColumn:
        return fractionOf(blob);
    default:
        return shown;
    }
}

QVariant JobBlobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_job ||
        static_cast<size_t>(index.row()) >= m_job->blobs().size()) {
        return {};
    }
    const JobBlob &blob = m_job->blobs()[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(blob, index.column());
    case Qt::ToolTipRole:
        return index.column() == StepColumn ? QVariant(display(blob, StepColumn) + u'\n' + blob.digest.toString())
                                            : QVariant();
    case SortRole:
        return sortValue(blob, index.column(), display(blob, index.column()));
    case StateRole:
        return static_cast<int>(blob.state);
    case BytesRole:
        return index.column() == ProgressColumn ? std::llround(fractionOf(blob) * kWhole) : blob.size;
    case BarMaximumRole:
        return index.column() == ProgressColumn ? kWhole : m_maximumBytes;
    case DigestRole:
        return blob.digest.toString();
    case FilterRole:
        return QString(display(blob, StepColumn) + u' ' + blob.digest.toString());
    default:
        return {};
    }
}

QVariant JobBlobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StepColumn:
        return tr("Step");
    case SizeColumn:
        return tr("Size");
    case ActionColumn:
        return tr("What happens");
    case ProgressColumn:
        return tr("Progress");
    default:
        return tr("Digest");
    }
}

} // namespace cachalot
