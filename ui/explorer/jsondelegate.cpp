#include "ui/explorer/jsondelegate.h"

#include "ui/common/digestlabel.h"
#include "ui/common/theme.h"
#include "ui/models/jsonmodel.h"

#include <algorithm>

namespace cachalot
{

void JsonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != JsonModel::ValueColumn) {
        return;
    }
    const ThemeColors &colors = Theme::colors(option->palette);
    option->font = fixedFont(option->font);
    QColor color = option->palette.color(QPalette::Text);
    if (index.data(JsonModel::LinkRole).toInt() != static_cast<int>(JsonModel::LinkKind::None)) {
        color = colors.accent;
        option->font.setUnderline(option->state.testFlag(QStyle::State_MouseOver));
    } else {
        switch (static_cast<JsonTree::Type>(index.data(JsonModel::TypeRole).toInt())) {
        case JsonTree::Type::Object:
        case JsonTree::Type::Array:
        case JsonTree::Type::Null:
            color = colors.muted;
            break;
        case JsonTree::Type::Number:
        case JsonTree::Type::Bool:
            color = colors.good;
            break;
        case JsonTree::Type::String:
            break;
        }
    }
    option->palette.setColor(QPalette::Text, color);
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The rows of all tables are as high.
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + space::kOne));
    return size;
}

} // namespace cachalot
