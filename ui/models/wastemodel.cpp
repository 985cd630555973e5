#include "ui/models/wastemodel.h"

#include "core/base/format.h"
#include "ui/models/layernames.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cachalot
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Waste)
};

constexpr qsizetype kPathChars = 4096;

QString files(qint64 count)
{
    return Tr::tr("%n file(s)", nullptr, int(std::min<qint64>(count, 1'000'000'000)))
        .replace(QString::number(count), text::count(count));
}

} // namespace

QString text::wasteKind(WasteKind kind)
{
    switch (kind) {
    case WasteKind::Rewritten:
        return Tr::tr("Written again");
    case WasteKind::Copied:
        return Tr::tr("Copy");
    case WasteKind::Replaced:
        return Tr::tr("Replaced");
    case WasteKind::Deleted:
        break;
    }
    return Tr::tr("Deleted");
}

QString text::wasteKindHelp(WasteKind kind)
{
    switch (kind) {
    case WasteKind::Rewritten:
        return Tr::tr(
            "The same path with the same content in another layer: a chmod, a chown, or a step that ran again");
    case WasteKind::Copied:
        return Tr::tr("The same content at another path");
    case WasteKind::Replaced:
        return Tr::tr("A later layer has something else at that path");
    case WasteKind::Deleted:
        break;
    }
    return Tr::tr("A later layer deletes it; the bytes stay in the layer below");
}

QString FoundWaste::sentence() const
{
    const qint64 bytes = waste.total().bytes;
    const QString read = Tr::tr("%1 with %2 in %3")
                             .arg(files(waste.filesRead), text::bytes(waste.bytesRead), text::layers(waste.layersRead));
    return bytes == 0 ? Tr::tr("%1: none is held twice or for nothing").arg(read)
                      : Tr::tr("%1: %2 are held twice or for nothing, about %3 of the store")
                            .arg(read, text::bytes(bytes), text::bytes(waste.storedBytes));
}

QString FoundWaste::reservations() const
{
    QStringList lines;
    if (waste.uncomparedFiles > 0) {
        lines.append(
            Tr::tr("%1 with %2 were not compared: those below %3, and any of absurd size.")
                .arg(files(waste.uncomparedFiles), text::bytes(waste.uncomparedBytes), text::bytes(waste.leastBytes)));
    }
    if (waste.moreFiles > 0) {
        lines.append(Tr::tr("The largest %1 are listed; %2 more are in the sums.")
                         .arg(text::count(qint64(waste.files.size())), text::count(waste.moreFiles)));
    }
    return text::sentences(lines);
}

Result<FoundWastePtr> findWaste(const OpenedCachePtr &cache, size_t platform, const std::vector<LayerId> &layers,
                                WasteScope scope, const OpContext &context)
{
    const PlatformCache &source = cache->platform(platform);
    auto found = std::make_shared<FoundWaste>();
    found->scope = scope;
    CACHALOT_ASSIGN(found->waste, findWaste(*cache->backend, source, layers, scope, WasteLimits(), context));
    const LayerNames names(source);
    for (size_t i = 0; i < source.layers.size(); ++i) {
        found->layerNames.append(names.titleOf(static_cast<LayerId>(i)));
        found->layerDigests.append(printable(QString::fromUtf8(source.layers[i].blob)));
    }
    return found;
}

// --- files ---

void WasteModel::setWaste(FoundWastePtr waste)
{
    beginResetModel();
    m_found = std::move(waste);
    m_maximumBytes = m_found != nullptr && !m_found->waste.files.empty() ? m_found->waste.files[0].wastedBytes : 0;
    endResetModel();
}

int WasteModel::countOf(WasteKind kind) const
{
    return m_found == nullptr ? 0
                              : int(std::count_if(m_found->waste.files.begin(), m_found->waste.files.end(),
                                                  [kind](const WastedFile &file) { return file.kind == kind; }));
}

int WasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : int(m_found->waste.files.size());
}

int WasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WasteModel::stepsOf(const WastedFile &file, int most) const
{
    QStringList names;
    QSet<LayerId> seen;
    for (const FilePlace &place : file.places) {
        if (!seen.contains(place.layer) && names.size() < most) {
            names.append(m_found->layerNames.value(qsizetype(cachalot::index(place.layer))));
        }
        seen.insert(place.layer);
    }
    const qint64 more = file.layers - names.size();
    return names.join(QStringLiteral(", ")) + (more > 0 ? Tr::tr(" and %1 more").arg(text::count(more)) : QString());
}

QString WasteModel::display(const WastedFile &file, int column) const
{
    switch (column) {
    case PathColumn:
        return printable(u'/' + file.path, kPathChars);
    case WastedColumn:
        return text::bytes(file.wastedBytes);
    case KindColumn:
        return text::wasteKind(file.kind);
    case SizeColumn:
        return text::bytes(file.size);
    case TimesColumn:
        return text::count(file.times);
    case LayersColumn:
        return text::count(file.layers);
    default:
        return stepsOf(file, 3);
    }
}

QVariant WasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WastedFile &file = fileAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(file, column);
    case Qt::ToolTipRole:
        return column == KindColumn    ? text::wasteKindHelp(file.kind)
               : column == PathColumn  ? display(file, PathColumn)
               : column == StepsColumn ? stepsOf(file, 20).replace(QStringLiteral(", "), QStringLiteral("\n"))
                                       : QString();
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == SizeColumn || column == TimesColumn || column == LayersColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case SortRole:
        return column == WastedColumn   ? QVariant(file.wastedBytes)
               : column == SizeColumn   ? QVariant(file.size)
               : column == TimesColumn  ? QVariant(file.times)
               : column == LayersColumn ? QVariant(file.layers)
                                        : QVariant(display(file, column));
    case BytesRole:
        return file.wastedBytes;
    case BarMaximumRole:
        return m_maximumBytes;
    case StateRole:
        return int(file.kind);
    case FilterRole:
        return QString(file.path + u' ' + stepsOf(file, 20));
    default:
        return {};
    }
}

QVariant WasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == SizeColumn || section == TimesColumn || section == LayersColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == WastedColumn  ? tr("Unpacked bytes of all copies but the needed one")
               : section == TimesColumn ? tr("How many copies there are, the needed one included")
               : section == SizeColumn  ? tr("Of one copy; the largest where they differ")
                                        : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PathColumn:
        return tr("File");
    case WastedColumn:
        return tr("Wasted");
    case KindColumn:
        return tr("Why");
    case SizeColumn:
        return tr("Size");
    case TimesColumn:
        return tr("Copies");
    case LayersColumn:
        return tr("Layers");
    default:
        return tr("Steps");
    }
}

// --- copies of one ---

void WastePlacesModel::setPlaces(FoundWastePtr waste, int row)
{
    beginResetModel();
    m_found = row >= 0 ? std::move(waste) : nullptr;
    m_row = row;
    endResetModel();
}

const FilePlace &WastePlacesModel::placeAt(int row) const
{
    return m_found->waste.files[size_t(m_row)].places[size_t(row)];
}

int WastePlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : int(m_found->waste.files[size_t(m_row)].places.size());
}

int WastePlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WastePlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FilePlace &place = placeAt(index.row());
    const auto layer = qsizetype(cachalot::index(place.layer));
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case LayerColumn:
            return m_found->layerNames.value(layer);
        case PathColumn:
            return printable(u'/' + place.path, kPathChars);
        case StateColumn:
            return place.isWasted ? tr("Wasted") : tr("Needed");
        default:
            return text::bytes(place.size);
        }
    case Qt::ToolTipRole:
        return index.column() == LayerColumn
                   ? QString(m_found->layerNames.value(layer) + u'\n' + m_found->layerDigests.value(layer))
                   : QString();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return place.isWasted ? 1 : 0;
    case DigestRole:
        return m_found->layerDigests.value(layer);
    default:
        return {};
    }
}

QVariant WastePlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return section == LayerColumn   ? tr("Copies in these layers")
           : section == PathColumn  ? tr("Path")
           : section == StateColumn ? tr("State")
                                    : tr("Size");
}

} // namespace cachalot
