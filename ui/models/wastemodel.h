#pragma once

#include "core/transfer/filewaste.h"
#include "ui/models/openedcache.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace cachalot
{

/// What was found, with the names of layers. Immutable, shared.
struct FoundWaste {
    FileWaste waste;
    WasteScope scope = WasteScope::Chain;
    QStringList layerNames; ///< by LayerId
    QStringList layerDigests;

    /// The answer in a sentence.
    [[nodiscard]] QString sentence() const;
    /// What was not looked at; empty where everything was.
    [[nodiscard]] QString reservations() const;
};
using FoundWastePtr = std::shared_ptr<const FoundWaste>;

/// Reads the layers of a chain, or of the whole cache. Blocking. Errors as findWaste().
[[nodiscard]] Result<FoundWastePtr> findWaste(const OpenedCachePtr &cache, size_t platform,
                                              const std::vector<LayerId> &layers, WasteScope scope,
                                              const OpContext &context);

namespace text
{
[[nodiscard]] QString wasteKind(WasteKind kind);     ///< "Written again"
[[nodiscard]] QString wasteKindHelp(WasteKind kind); ///< a sentence
} // namespace text

/// Files that waste bytes, the largest waste first. QtCore only; the GUI thread's.
class WasteModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        PathColumn,
        WastedColumn,
        KindColumn,
        SizeColumn,
        TimesColumn,
        LayersColumn,
        StepsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it.
    void setWaste(FoundWastePtr waste);
    [[nodiscard]] const WastedFile &fileAt(int row) const { return m_found->waste.files[static_cast<size_t>(row)]; }
    [[nodiscard]] int countOf(WasteKind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stepsOf(const WastedFile &file, int most) const;
    [[nodiscard]] QString display(const WastedFile &file, int column) const;

    FoundWastePtr m_found;
    qint64 m_maximumBytes = 0;
};

/// The copies of one file: in which layer, at which path, needed or not. QtCore only; the GUI thread's.
class WastePlacesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LayerColumn, PathColumn, StateColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `row` of the model above; -1 empties it.
    void setPlaces(FoundWastePtr waste, int row);
    [[nodiscard]] LayerId layerAt(int row) const { return placeAt(row).layer; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const FilePlace &placeAt(int row) const;

    FoundWastePtr m_found;
    int m_row = -1;
};

} // namespace cachalot
