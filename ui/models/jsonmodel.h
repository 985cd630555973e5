#pragma once

#include "ui/models/jsontree.h"

#include <QAbstractItemModel>

namespace cachalot
{

/// A JsonTree for a tree view: names, and values. Folded containers show how much is in them. QtCore only; GUI thread.
class JsonModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role : int {
        TypeRole = Qt::UserRole + 64, ///< int: JsonTree::Type
        LinkRole,                     ///< int: LinkKind
    };
    /// What a value points at.
    enum class LinkKind {
        None,
        Digest, ///< a blob, or a record's key
        Layer,  ///< an index of a cacheconfig's layers
        Record, ///< an index of its records
    };
    /// In a cacheconfig some numbers are indexes.
    enum class Kind { Plain, CacheConfig };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(JsonTreePtr tree, Kind kind);
    [[nodiscard]] const JsonTreePtr &tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOf(quint32 node, int column = NameColumn) const;
    [[nodiscard]] static quint32 nodeOf(const QModelIndex &index) { return static_cast<quint32>(index.internalId()); }
    [[nodiscard]] LinkKind linkOf(quint32 node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString nameText(quint32 node) const;
    [[nodiscard]] QString valueText(quint32 node) const;

    JsonTreePtr m_tree;
    Kind m_kind = Kind::Plain;
};

} // namespace cachalot
