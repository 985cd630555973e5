#include "ui/models/partsmodel.h"

#include "core/base/format.h"
#include "core/base/utc.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

namespace cachalot
{

PartsModel::PartsModel(QObject *parent) : QAbstractTableModel(parent), m_rows(std::make_shared<PartRows>()) {}

void PartsModel::setCache(OpenedCachePtr cache, size_t platform)
{
    beginResetModel();
    m_cache = std::move(cache);
    m_platform = m_cache ? &m_cache->platform(platform) : nullptr;
    m_damage.reset();
    m_now = QDateTime::currentDateTimeUtc();
    m_rows = m_cache ? m_cache->rowsOf(platform) : std::make_shared<PartRows>();
    rowsChanged();
    if (m_platform) {
        applyDamage();
    }
    endResetModel();
}

void PartsModel::setDamage(DamageReportPtr damage)
{
    m_damage = std::move(damage);
    if (!m_platform) {
        return;
    }
    applyDamage();
    if (const int rows = rowCount({}); rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount({}) - 1));
    }
}

int PartsModel::rowOfPart(quint32 number) const
{
    const std::vector<int> &rowOf = rowsByNumber();
    return number < rowOf.size() ? rowOf[number] : -1;
}

int PartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : common().count;
}

QString PartsModel::cellText(int row, int column) const
{
    if (column == common().name) {
        return name(row);
    }
    if (column == common().size) {
        return text::bytes(part(row).bytes);
    }
    if (column == common().created) {
        const qint64 created = part(row).created;
        return created ? text::age(QDateTime::fromMSecsSinceEpoch(created, kUtc), m_now) : text::dash();
    }
    if (column == common().digest) {
        return shortDigest(printable(digest(row)));
    }
    return display(row, column);
}

QVariant PartsModel::cellValue(int row, int column) const
{
    if (column == common().name) {
        return row;
    }
    if (column == common().state) {
        return state(row);
    }
    if (column == common().size) {
        return part(row).bytes;
    }
    if (column == common().created) {
        return part(row).created;
    }
    if (column == common().digest) {
        return digest(row);
    }
    return sortValue(row, column);
}

QString PartsModel::toolTip(int row, int column) const
{
    if (column == common().name) {
        return name(row);
    }
    if (column == common().state) {
        return stateHelpAt(row);
    }
    if (column == common().created) {
        const qint64 created = part(row).created;
        return created ? text::exactTime(QDateTime::fromMSecsSinceEpoch(created, kUtc)) : QString();
    }
    return column == common().digest ? printable(digest(row)) : QString();
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return column(index.column()).isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return cellValue(row, index.column());
    case BytesRole:
        return part(row).bytes;
    case BarMaximumRole:
        return maximumBytes();
    case StateRole:
        return state(row);
    case DigestRole:
        return digest(row);
    case FilterRole:
        return QString(name(row) + u' ' + searchText(row));
    case DepthRole:
        return part(row).depth;
    default:
        return role == common().partRole ? QVariant(part(row).number) : QVariant();
    }
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= common().count) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return column(section).title;
    case Qt::ToolTipRole:
        return column(section).help.isEmpty() ? QVariant() : QVariant(column(section).help);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace cachalot
