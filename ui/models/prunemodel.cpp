#include "ui/models/prunemodel.h"

#include "core/base/format.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void PruneModel::setPlan(PrunePlanPtr plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_maximum = 0;
    for (int row = 0; row < rowCount(); ++row) {
        ++m_counts[stateAt(row)];
        m_maximum = std::max(m_maximum, sizeAt(row));
    }
    endResetModel();
}

int PruneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : cacheCount() + static_cast<int>(m_plan->items.size());
}

int PruneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

PruneModel::State PruneModel::stateAt(int row) const
{
    if (row < cacheCount()) {
        return m_plan->caches[static_cast<size_t>(row)].action == PruneAction::Remove ? Remove : Keep;
    }
    return goes(itemAt(row).fate) ? Remove : Later;
}

QString PruneModel::nameAt(int row) const
{
    if (row < cacheCount()) {
        return printable(m_plan->rootOf(m_plan->caches[static_cast<size_t>(row)]).id.name);
    }
    const StoredItem &item = itemAt(row).item;
    return item.digest.isNull() ? printable(item.key) : item.digest.toShortString();
}

QString PruneModel::reasonAt(int row) const
{
    if (row < cacheCount()) {
        return cacheFateText(m_plan->caches[static_cast<size_t>(row)].fate);
    }
    return blobFateText(itemAt(row).fate);
}

qint64 PruneModel::sizeAt(int row) const
{
    return row < cacheCount() ? m_plan->caches[static_cast<size_t>(row)].needs.bytes : itemAt(row).item.size;
}

qint64 PruneModel::freesAt(int row) const
{
    if (row < cacheCount()) {
        return m_plan->caches[static_cast<size_t>(row)].exclusive.bytes;
    }
    return stateAt(row) == Remove ? itemAt(row).item.size : 0;
}

QDateTime PruneModel::timeAt(int row) const
{
    return row < cacheCount() ? freshness(m_plan->rootOf(m_plan->caches[static_cast<size_t>(row)]))
                              : itemAt(row).item.changedAt;
}

QVariant PruneModel::display(int row, int column) const
{
    switch (column) {
    case NameColumn:
        return nameAt(row);
    case SizeColumn:
        return text::bytes(sizeAt(row));
    case FreesColumn:
        return text::bytes(freesAt(row));
    case AgeColumn:
        return text::age(timeAt(row), m_plan->madeAt);
    default:
        return reasonAt(row);
    }
}

QVariant PruneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == NameColumn || column == ReasonColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == AgeColumn    ? QVariant(text::exactTime(timeAt(row)))
               : column == NameColumn ? QVariant(row < cacheCount() ? nameAt(row) : itemAt(row).item.key)
               : column == ReasonColumn && row < cacheCount()
                   ? QVariant(printable(m_plan->caches[static_cast<size_t>(row)].reason, 500))
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (column == NameColumn) {
            return stateAt(row) == Remove ? tr("%1: goes").arg(nameAt(row)) : tr("%1: stays").arg(nameAt(row));
        }
        return {};
    case SortRole:
        switch (column) {
        case SizeColumn:
            return sizeAt(row);
        case FreesColumn:
            return freesAt(row);
        case AgeColumn:
            return timeAt(row);
        default:
            return display(row, column);
        }
    case BytesRole:
        return column == SizeColumn    ? QVariant(sizeAt(row))
               : column == FreesColumn ? QVariant(freesAt(row))
                                       : QVariant();
    case BarMaximumRole:
        return m_maximum;
    case StateRole:
        return static_cast<int>(stateAt(row));
    case DigestRole:
        return row < cacheCount() ? m_plan->rootOf(m_plan->caches[static_cast<size_t>(row)]).id.manifest.toString()
                                  : itemAt(row).item.digest.toString();
    case FilterRole:
        return QString(nameAt(row) + u' ' + reasonAt(row));
    default:
        return {};
    }
}

QVariant PruneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == NameColumn || section == ReasonColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Cache or blob");
    case SizeColumn:
        return tr("Size");
    case FreesColumn:
        return tr("Only its own");
    case AgeColumn:
        return tr("Age");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

QString PruneModel::stateIcon(State state)
{
    switch (state) {
    case Keep:
        return QStringLiteral("check:good");
    case Remove:
        return QStringLiteral("remove:bad");
    case Later:
        break;
    }
    return QStringLiteral("skipped:muted");
}

QString cacheFateText(CacheFate fate)
{
    switch (fate) {
    case CacheFate::ByRule:
        return PruneModel::tr("The rules say so");
    case CacheFate::Stale:
        return PruneModel::tr("Nobody can use it any more");
    case CacheFate::Pinned:
        return PruneModel::tr("Pinned");
    case CacheFate::Damaged:
        return PruneModel::tr("Damaged");
    case CacheFate::Image:
        return PruneModel::tr("An image");
    case CacheFate::NoCache:
        return PruneModel::tr("Not a cache");
    case CacheFate::NoRule:
        return PruneModel::tr("No rule for caches");
    case CacheFate::NoMatch:
        return PruneModel::tr("Its name matches no pattern");
    case CacheFate::Excepted:
        return PruneModel::tr("Excepted by its name");
    case CacheFate::Young:
        return PruneModel::tr("Not old enough");
    case CacheFate::Used:
        return PruneModel::tr("It is still read");
    case CacheFate::AmongTheLast:
        return PruneModel::tr("Among the newest");
    case CacheFate::Fits:
        break;
    }
    return PruneModel::tr("What is left is small enough");
}

QString blobFateText(BlobFate fate)
{
    switch (fate) {
    case BlobFate::Live:
        return PruneModel::tr("A cache needs it");
    case BlobFate::Shared:
        return PruneModel::tr("Several caches need it");
    case BlobFate::Pinned:
        return PruneModel::tr("Pinned");
    case BlobFate::Orphaned:
        return PruneModel::tr("No cache needs it");
    case BlobFate::Freed:
        return PruneModel::tr("Only caches that go need it");
    case BlobFate::Spared:
        return PruneModel::tr("No cache needs it, but no rule asks for it");
    case BlobFate::Young:
        return PruneModel::tr("Too young: a build may be about to use it");
    case BlobFate::Uploading:
        return PruneModel::tr("An upload that may still be running");
    case BlobFate::Leftover:
        return PruneModel::tr("An upload that was given up");
    case BlobFate::Superseded:
        return PruneModel::tr("A newer one has replaced it");
    case BlobFate::Foreign:
        break;
    }
    return PruneModel::tr("Not BuildKit's");
}

QString pruneActionText(const PrunePlan &plan)
{
    const Tally freed = plan.freed();
    const qint64 caches = plan.cachesToRemove();
    const QString blobs = PruneModel::tr("%n blob(s)", nullptr, static_cast<int>(freed.count));
    if (caches == 0 && freed.count == 0) {
        return PruneModel::tr("Nothing to delete");
    }
    if (!plan.traits.listsBlobs) {
        return PruneModel::tr("Delete %1").arg(text::caches(caches));
    }
    if (caches == 0) {
        return PruneModel::tr("Delete %1, free %2").arg(blobs, text::bytes(freed.bytes));
    }
    return PruneModel::tr("Delete %1 and %2, free %3").arg(text::caches(caches), blobs, text::bytes(freed.bytes));
}

QString pruneHeadline(const PrunePlan &plan)
{
    const Tally freed = plan.freed();
    const Tally kept = plan.kept();
    const auto staying = static_cast<qint64>(plan.caches.size()) - plan.cachesToRemove();
    if (freed.count == 0 && plan.cachesToRemove() == 0) {
        return PruneModel::tr("Nothing can go; all %1 stay, in %n cache(s)", nullptr, static_cast<int>(staying))
            .arg(text::bytes(kept.bytes));
    }
    return PruneModel::tr("%1 of %2 can go; %n cache(s) stay", nullptr, static_cast<int>(staying))
        .arg(text::bytes(freed.bytes), text::bytes(freed.bytes + kept.bytes));
}

QStringList pruneArguments(const PrunePolicy &policy)
{
    QStringList arguments;
    const auto seconds = [&arguments](const QString &option, std::chrono::seconds age) {
        constexpr qint64 kDay = 24 * 3600;
        const qint64 count = age.count();
        arguments << option
                  << (count == 0          ? QStringLiteral("0")
                      : count % kDay == 0 ? QStringLiteral("%1d").arg(count / kDay)
                      : count % 3600 == 0 ? QStringLiteral("%1h").arg(count / 3600)
                      : count % 60 == 0   ? QStringLiteral("%1m").arg(count / 60)
                                          : QStringLiteral("%1s").arg(count));
    };
    if (policy.unreferenced && policy.hasCacheRules()) {
        arguments << QStringLiteral("--unreferenced");
    }
    if (policy.olderThan) {
        seconds(QStringLiteral("--older-than"), *policy.olderThan);
    }
    if (policy.unusedFor) {
        seconds(QStringLiteral("--unused-for"), *policy.unusedFor);
    }
    if (policy.keepLast) {
        arguments << QStringLiteral("--keep-last") << QString::number(*policy.keepLast);
    }
    if (policy.keepBytes) {
        arguments << QStringLiteral("--keep-bytes") << QString::number(*policy.keepBytes);
    }
    const auto texts = [&arguments](const QString &option, const QStringList &values) {
        for (const QString &value : values) {
            arguments << option << value;
        }
    };
    texts(QStringLiteral("--match"), policy.match);
    texts(QStringLiteral("--except"), policy.except);
    texts(QStringLiteral("--pin"), policy.pinnedNames);
    for (const Digest &digest : policy.pinnedDigests) {
        arguments << QStringLiteral("--pin") << digest.toString();
    }
    if (policy.grace != PrunePolicy::kDefaultGrace) {
        seconds(QStringLiteral("--grace"), policy.grace);
    }
    return arguments;
}

} // namespace cachalot
