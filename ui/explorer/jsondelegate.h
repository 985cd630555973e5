#pragma once

#include <QStyledItemDelegate>

namespace cachalot
{

/// Draws cells of a JsonModel: values monospaced, coloured by type; what is a link as a link.
class JsonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace cachalot
