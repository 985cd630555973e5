#pragma once

#include "ui/models/loadedfiles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace cachalot
{

/// What the layers of a chain hold of the files that are seen, top layer first. QtCore only; the GUI thread's.
class LayerLegendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LayerColumn, BytesColumn, EntriesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it. The names and digests are those of the chain, bottom first.
    void setFiles(LoadedFilesPtr files, QStringList names, QStringList digests);
    /// The position in the chain.
    [[nodiscard]] int positionAt(int row) const { return rowCount() - 1 - row; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LoadedFilesPtr m_files;
    QStringList m_names;
    QStringList m_digests;
    qint64 m_maximumBytes = 0;
};

} // namespace cachalot
