#include "ui/models/diffmodel.h"

#include "core/base/format.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace cachalot
{

namespace
{

StepPresence presenceOf(const std::optional<RecordId> &record, bool restorable)
{
    return restorable ? StepPresence::Restorable : record ? StepPresence::KeyOnly : StepPresence::Absent;
}

} // namespace

// --- steps ---

DiffStepsModel::State DiffStepsModel::stateOf(const StepMatch &step)
{
    if (step.resultInA != step.resultInB) {
        return step.resultInA ? OnlyInA : OnlyInB;
    }
    return step.inA.has_value() == step.inB.has_value() ? Same : OtherDifference;
}

void DiffStepsModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_maximumBytes = 0;
    m_rows.clear();
    if (m_comparison != nullptr) {
        for (const StepMatch &step : m_comparison->diff.steps) {
            m_maximumBytes = std::max(m_maximumBytes, step.bytes);
        }
        arrange();
    }
    endResetModel();
}

void DiffStepsModel::setOrder(Order order)
{
    if (order == m_order || m_comparison == nullptr) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    std::vector<int> matches;
    for (const QModelIndex &index : before) {
        matches.push_back(m_rows[size_t(index.row())]);
    }
    arrange();
    std::vector<int> rowOf(m_comparison->diff.steps.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        rowOf[size_t(m_rows[row])] = int(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(rowOf[size_t(matches[size_t(i)])], before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void DiffStepsModel::setShow(Show show)
{
    if (show == m_show) {
        return;
    }
    beginResetModel();
    m_show = show;
    if (m_comparison != nullptr) {
        arrange();
    }
    endResetModel();
}

void DiffStepsModel::arrange()
{
    const auto &steps = m_comparison->diff.steps;
    const auto differs = [&](int step) { return stateOf(steps[size_t(step)]) != Same; };
    m_rows.clear();
    for (int step = 0; step < int(steps.size()); ++step) {
        if (m_show == Show::All || differs(step)) {
            m_rows.push_back(step);
        }
    }
    if (m_order == Order::DifferingFirst) {
        std::stable_partition(m_rows.begin(), m_rows.end(), differs);
    }
}

const StepMatch &DiffStepsModel::match(int row) const
{
    return m_comparison->diff.steps[size_t(m_rows[size_t(row)])];
}

int DiffStepsModel::countOf(State state) const
{
    if (m_comparison == nullptr) {
        return 0;
    }
    const auto &steps = m_comparison->diff.steps;
    return int(
        std::count_if(steps.begin(), steps.end(), [state](const StepMatch &step) { return stateOf(step) == state; }));
}

int DiffStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiffStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiffStepsModel::presenceName(StepPresence presence)
{
    switch (presence) {
    case StepPresence::Restorable:
        return tr("Restorable");
    case StepPresence::KeyOnly:
        return tr("Key only");
    case StepPresence::Absent:
        break;
    }
    return tr("Not in it");
}

QString DiffStepsModel::presenceIcon(StepPresence presence)
{
    switch (presence) {
    case StepPresence::Restorable:
        return QStringLiteral("check:good");
    case StepPresence::KeyOnly:
        return QStringLiteral("key:muted");
    case StepPresence::Absent:
        break;
    }
    return QStringLiteral("remove:muted");
}

QString DiffStepsModel::display(int row, int column) const
{
    const StepMatch &step = match(row);
    const qint64 number = m_rows[size_t(row)] + 1;
    switch (column) {
    case NumberColumn:
        return text::count(number);
    case StepColumn:
        return printable(stepTitle(step, number), 2000);
    case InAColumn:
        return presenceName(presenceOf(step.inA, step.resultInA));
    case InBColumn:
        return presenceName(presenceOf(step.inB, step.resultInB));
    case SizeColumn:
        return step.resultInA || step.resultInB ? text::bytes(step.bytes) : text::dash();
    default:
        return shortDigest(printable(QString::fromUtf8(step.digest)));
    }
}

QVariant DiffStepsModel::sortValue(int row, int column) const
{
    const StepMatch &step = match(row);
    switch (column) {
    case NumberColumn:
        return m_rows[size_t(row)];
    case InAColumn:
        return int(presenceOf(step.inA, step.resultInA));
    case InBColumn:
        return int(presenceOf(step.inB, step.resultInB));
    case SizeColumn:
        return step.bytes;
    case DigestColumn:
        return QString::fromUtf8(step.digest);
    default:
        return display(row, column);
    }
}

QVariant DiffStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const StepMatch &step = match(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == DigestColumn) {
            return printable(QString::fromUtf8(step.digest));
        }
        return index.column() == StepColumn ? QVariant(display(index.row(), StepColumn)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(index.row(), index.column());
    case BytesRole:
        return step.resultInA || step.resultInB ? step.bytes : qint64(-1);
    case BarMaximumRole:
        return m_maximumBytes;
    case StateRole:
        return index.column() == InAColumn   ? int(presenceOf(step.inA, step.resultInA))
               : index.column() == InBColumn ? int(presenceOf(step.inB, step.resultInB))
                                             : int(stateOf(step));
    case DigestRole:
        return QString::fromUtf8(step.digest);
    case FilterRole:
        return QString(display(index.row(), StepColumn) + u' ' + QString::fromUtf8(step.digest));
    case MatchRole:
        return m_rows[size_t(index.row())];
    default:
        return {};
    }
}

QVariant DiffStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == NumberColumn ? QVariant(tr("The order of the build"))
               : section == SizeColumn ? QVariant(tr("What the step adds: the top layer of its result, as stored"))
                                       : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return QStringLiteral("#");
    case StepColumn:
        return tr("Step");
    case InAColumn:
        return m_comparison != nullptr ? m_comparison->names[0] : QStringLiteral("A");
    case InBColumn:
        return m_comparison != nullptr ? m_comparison->names[1] : QStringLiteral("B");
    case SizeColumn:
        return tr("Size");
    case DigestColumn:
        return tr("Key");
    default:
        return {};
    }
}

// --- layers ---

namespace
{

/// lupdate loses the second class of a file, and with it the context of its texts.
struct LayerWords {
    Q_DECLARE_TR_FUNCTIONS(LayerWords)
};

} // namespace

DiffLayersModel::State DiffLayersModel::stateOf(const LayerMatch &layer)
{
    return layer.bytesA && layer.bytesB ? Common : layer.bytesA ? OnlyInA : OnlyInB;
}

void DiffLayersModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_maximumBytes = 0;
    if (m_comparison != nullptr) {
        for (const LayerMatch &layer : m_comparison->diff.layers) {
            m_maximumBytes = std::max({m_maximumBytes, layer.bytesA.value_or(0), layer.bytesB.value_or(0)});
        }
    }
    endResetModel();
}

int DiffLayersModel::countOf(State state) const
{
    if (m_comparison == nullptr) {
        return 0;
    }
    const auto &layers = m_comparison->diff.layers;
    return int(std::count_if(layers.begin(), layers.end(),
                             [state](const LayerMatch &layer) { return stateOf(layer) == state; }));
}

int DiffLayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison == nullptr ? 0 : int(m_comparison->diff.layers.size());
}

int DiffLayersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiffLayersModel::display(int row, int column) const
{
    const LayerMatch &layer = match(row);
    switch (column) {
    case LayerColumn:
        return layer.label.isEmpty() ? shortDigest(printable(layer.key)) : printable(layer.label, 2000);
    case WhereColumn:
        switch (stateOf(layer)) {
        case Common:
            return LayerWords::tr("Both");
        case OnlyInA:
            return LayerWords::tr("Only %1").arg(m_comparison->names[0]);
        case OnlyInB:
            break;
        }
        return LayerWords::tr("Only %1").arg(m_comparison->names[1]);
    case BytesAColumn:
        return text::bytes(layer.bytesA.value_or(-1));
    case BytesBColumn:
        return text::bytes(layer.bytesB.value_or(-1));
    default:
        return shortDigest(printable(layer.key));
    }
}

QVariant DiffLayersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LayerMatch &layer = match(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == DigestColumn  ? QVariant(printable(layer.key))
               : index.column() == LayerColumn ? QVariant(display(index.row(), LayerColumn))
                                               : QVariant();
    case SortRole:
        switch (index.column()) {
        case WhereColumn:
            return int(stateOf(layer));
        case BytesAColumn:
            return layer.bytesA.value_or(-1);
        case BytesBColumn:
            return layer.bytesB.value_or(-1);
        case DigestColumn:
            return layer.key;
        default:
            return display(index.row(), index.column());
        }
    case BytesRole:
        return index.column() == BytesBColumn ? layer.bytesB.value_or(-1) : layer.bytesA.value_or(-1);
    case BarMaximumRole:
        return m_maximumBytes;
    case StateRole:
        return int(stateOf(layer));
    case DigestRole:
        return layer.key;
    case FilterRole:
        return QString(layer.label + u' ' + layer.key);
    default:
        return {};
    }
}

QVariant DiffLayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole && orientation == Qt::Horizontal
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant();
    }
    switch (section) {
    case LayerColumn:
        return LayerWords::tr("Layer");
    case WhereColumn:
        return LayerWords::tr("In");
    case BytesAColumn:
        return m_comparison != nullptr ? LayerWords::tr("Bytes in %1").arg(m_comparison->names[0]) : QString();
    case BytesBColumn:
        return m_comparison != nullptr ? LayerWords::tr("Bytes in %1").arg(m_comparison->names[1]) : QString();
    case DigestColumn:
        return LayerWords::tr("Content");
    default:
        return {};
    }
}

} // namespace cachalot
