#include "ui/models/copyplanmodel.h"

#include "core/base/format.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"
#include "ui/models/transferwords.h"

#include <algorithm>

namespace cachalot
{

void CopyPlanModel::setPlan(std::shared_ptr<const CopyPlan> plan, const QStringList &sourceNames)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_sourceNames = sourceNames;
    m_maximumBytes = 0;
    if (m_plan) {
        for (const PlannedBlob &blob : m_plan->blobs) {
            m_maximumBytes = std::max(m_maximumBytes, blob.descriptor.size);
        }
    }
    endResetModel();
}

const PlannedBlob *CopyPlanModel::blobAt(int row) const
{
    const auto at = static_cast<size_t>(row);
    return at < m_plan->blobs.size() ? &m_plan->blobs[at] : nullptr;
}

const LeftOutResult &CopyPlanModel::leftOutAt(int row) const
{
    return m_plan->leftOut[static_cast<size_t>(row) - m_plan->blobs.size()];
}

int CopyPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->blobs.size() + m_plan->leftOut.size());
}

int CopyPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CopyPlanModel::display(int row, int column) const
{
    if (const PlannedBlob *blob = blobAt(row)) {
        switch (column) {
        case StepColumn:
            return blob->label.isEmpty() ? blob->descriptor.digest.toShortString() : blob->label;
        case SizeColumn:
            return text::bytes(blob->descriptor.size);
        case ActionColumn:
            return text::actionName(blob->action);
        case SourceColumn:
            return m_sourceNames.value(static_cast<qsizetype>(blob->source));
        default:
            return blob->descriptor.digest.toShortString();
        }
    }
    const LeftOutResult &result = leftOutAt(row);
    switch (column) {
    case StepColumn:
        return result.label.isEmpty() ? shortDigest(QString::fromUtf8(result.record)) : result.label;
    case ActionColumn:
        return text::reason(result.reason);
    case DigestColumn:
        return result.topLayer.isNull() ? text::dash() : result.topLayer.toShortString();
    default:
        return text::dash();
    }
}

QVariant CopyPlanModel::sortValue(int row, int column) const
{
    const PlannedBlob *blob = blobAt(row);
    switch (column) {
    case SizeColumn:
        return blob ? blob->descriptor.size : -1;
    case ActionColumn:
        return blob ? static_cast<int>(blob->action) : kLeftOut;
    default:
        return display(row, column);
    }
}

QVariant CopyPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PlannedBlob *blob = blobAt(index.row());
    const QString digest = blob ? blob->descriptor.digest.toString() : QString::fromUtf8(leftOutAt(index.row()).record);
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == StepColumn ? QVariant(display(index.row(), StepColumn) + u'\n' + digest) : QVariant();
    case SortRole:
        return sortValue(index.row(), index.column());
    case StateRole:
        return sortValue(index.row(), ActionColumn);
    case BytesRole:
        return blob ? blob->descriptor.size : -1;
    case BarMaximumRole:
        return m_maximumBytes;
    case DigestRole:
        return digest;
    case FilterRole:
        return QString(display(index.row(), StepColumn) + u' ' + digest);
    default:
        return {};
    }
}

QVariant CopyPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case SourceColumn:
        return tr("From");
    default:
        return tr("Digest");
    }
}

} // namespace cachalot
