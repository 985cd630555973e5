#include "ui/models/layerlegendmodel.h"

#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void LayerLegendModel::setFiles(LoadedFilesPtr files, QStringList names, QStringList digests)
{
    beginResetModel();
    m_files = std::move(files);
    m_names = std::move(names);
    m_digests = std::move(digests);
    m_maximumBytes = 0;
    if (m_files != nullptr) {
        for (const qint64 bytes : m_files->shownBytes) {
            m_maximumBytes = std::max(m_maximumBytes, bytes);
        }
    }
    endResetModel();
}

int LayerLegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_files == nullptr ? 0 : int(m_files->shownBytes.size());
}

int LayerLegendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerLegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int position = positionAt(index.row());
    const qint64 bytes = m_files->shownBytes[size_t(position)];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LayerColumn   ? m_names.value(position)
               : index.column() == BytesColumn ? text::bytes(bytes)
                                               : text::count(m_files->entryCount[size_t(position)]);
    case Qt::ToolTipRole:
        return index.column() == LayerColumn ? QString(m_names.value(position) + u'\n' + m_digests.value(position))
                                             : QString();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == LayerColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return index.column() == LayerColumn   ? QVariant(position)
               : index.column() == BytesColumn ? QVariant(bytes)
                                               : QVariant(m_files->entryCount[size_t(position)]);
    case BytesRole:
        return bytes;
    case BarMaximumRole:
        return m_maximumBytes;
    case DigestRole:
        return m_digests.value(position);
    case LayerTreeModel::LayerPositionRole:
        return position;
    default:
        return {};
    }
}

QVariant LayerLegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return section == BytesColumn     ? tr("Bytes of the files of this layer that later layers leave in place")
               : section == EntriesColumn ? tr("Entries in the layer's archive")
                                          : QString();
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == EntriesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == LayerColumn ? tr("Layer, top first") : section == BytesColumn ? tr("Visible") : tr("Entries");
}

} // namespace cachalot
