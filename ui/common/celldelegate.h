#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace cachalot
{

/// Draws what is behind the text of a cell (selection, hover, focus), and takes text and icon out of the option. The
/// text that was there is the result.
QString drawCellBackground(QPainter &painter, QStyleOptionViewItem &option);

/// A name, path or command as it is drawn: in a row that runs from right to left it keeps its own direction, or what
/// ends it would jump to its beginning.
[[nodiscard]] QString inOrderOfItsOwn(const QString &text, Qt::LayoutDirection direction);

/// Draws a cell with an icon by its row's state, indented by DepthRole with thin guide lines, the text elided in the
/// middle, and SecondaryTextRole muted behind it.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using IconOf = std::function<QString(int state)>; ///< a name as icon() takes it; empty for none
    using ToneOf = std::function<QString(int state)>; ///< "good", "warning", "bad", "muted"; empty for the text colour

    using QStyledItemDelegate::QStyledItemDelegate;

    void setIcons(IconOf iconOf) { m_iconOf = std::move(iconOf); }
    void setTones(ToneOf toneOf) { m_toneOf = std::move(toneOf); }
    /// Whether indentation means something right now; asked at each painting.
    void setIndented(std::function<bool()> indented) { m_indented = std::move(indented); }
    enum class Face { Text, Fixed };
    void setFace(Face face) { m_face = face; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    IconOf m_iconOf;
    ToneOf m_toneOf;
    std::function<bool()> m_indented;
    Face m_face = Face::Text;
};

} // namespace cachalot
