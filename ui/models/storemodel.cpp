#include "ui/models/storemodel.h"

#include "core/base/format.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void StoreModel::setStore(OpenedStorePtr store)
{
    beginResetModel();
    m_store = std::move(store);
    m_details.assign(m_store ? m_store->entries.size() : 0, {});
    m_maximumBytes = 0;
    m_now = QDateTime::currentDateTimeUtc();
    if (m_store) {
        for (const CatalogEntry &entry : m_store->entries) {
            m_maximumBytes = std::max(m_maximumBytes, entry.bytes.value_or(0));
        }
    }
    endResetModel();
}

void StoreModel::setDetail(int row, const StoreDetail &detail)
{
    if (row >= 0 && row < rowCount()) {
        m_details[static_cast<size_t>(row)] = detail;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

StoreModel::State StoreModel::stateAt(int row) const
{
    const StoreDetail &detail = m_details[static_cast<size_t>(row)];
    if (!entryAt(row).isCache) {
        return State::NoCache;
    }
    if (!entryAt(row).problem.isEmpty() || detail.errors > 0 || detail.rejected) {
        return State::Damaged;
    }
    return detail.warnings > 0 ? State::Remarks : State::Sound;
}

int StoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_store ? 0 : static_cast<int>(m_store->entries.size());
}

int StoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoreModel::problemText(int row) const
{
    const CatalogEntry &entry = entryAt(row);
    const StoreDetail &detail = m_details[static_cast<size_t>(row)];
    if (!entry.isCache) {
        return tr("Not a build cache");
    }
    if (detail.known && detail.rejected) {
        return tr("Of no use to a build");
    }
    if (!entry.problem.isEmpty() && detail.errors == 0) {
        return entry.format ? tr("Damaged") : tr("Can't be read");
    }
    if (!detail.known) {
        return {};
    }
    if (detail.errors > 0) {
        return text::problems(detail.errors);
    }
    return detail.warnings > 0 ? tr("%n remark(s)", nullptr, static_cast<int>(detail.warnings)) : tr("None");
}

QString StoreModel::display(int row, int column) const
{
    const CatalogEntry &entry = entryAt(row);
    const StoreDetail &detail = m_details[static_cast<size_t>(row)];
    switch (column) {
    case NameColumn:
        return entry.name == entry.manifest.toString() ? shortDigest(entry.name) : printable(entry.name);
    case SizeColumn:
        return text::bytes(entry.bytes.value_or(-1));
    case LayersColumn:
        return text::count(entry.layers);
    case StepsColumn:
        return text::count(entry.records);
    case RestorableColumn:
        return detail.known ? text::count(detail.restorable) : text::dash();
    case AgeColumn:
        return text::age(entry.createdAt, m_now);
    case FormatColumn:
        return entry.format ? text::formatName(*entry.format) : text::dash();
    default:
        return problemText(row);
    }
}

QVariant StoreModel::sortValue(int row, int column) const
{
    const CatalogEntry &entry = entryAt(row);
    const StoreDetail &detail = m_details[static_cast<size_t>(row)];
    switch (column) {
    case SizeColumn:
        return entry.bytes.value_or(-1);
    case LayersColumn:
        return entry.layers.value_or(-1);
    case StepsColumn:
        return entry.records.value_or(-1);
    case RestorableColumn:
        return detail.known ? detail.restorable : -1;
    case AgeColumn:
        return entry.createdAt;
    case ProblemsColumn:
        return static_cast<int>(stateAt(row));
    default:
        return display(row, column);
    }
}

QVariant StoreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const CatalogEntry &entry = entryAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case NameColumn:
            return entry.manifest.isNull() ? printable(entry.name)
                                           : QString(printable(entry.name) + u'\n' + entry.manifest.toString());
        case AgeColumn:
            return text::exactTime(entry.createdAt);
        case ProblemsColumn:
            return printable(entry.problem, 600);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        if (index.column() >= LayersColumn && index.column() <= RestorableColumn) {
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        }
        return {};
    case SortRole:
        return sortValue(row, index.column());
    case BytesRole:
        return entry.bytes.value_or(-1);
    case BarMaximumRole:
        return m_maximumBytes;
    case StateRole:
        return static_cast<int>(stateAt(row));
    case DigestRole:
        return entry.manifest.toString();
    case FilterRole:
        return QString(entry.name + u' ' + entry.manifest.toString());
    default:
        return {};
    }
}

QVariant StoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section >= LayersColumn && section <= RestorableColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == RestorableColumn) {
        return tr("How many steps a build can take from the cache instead of running them");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case LayersColumn:
        return tr("Layers");
    case StepsColumn:
        return tr("Steps");
    case RestorableColumn:
        return tr("Restorable");
    case AgeColumn:
        return tr("Age");
    case FormatColumn:
        return tr("Format");
    case ProblemsColumn:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace cachalot
