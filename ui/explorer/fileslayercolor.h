#pragma once

#include <QBrush>
#include <QColor>

class QPainter;
class QRectF;

namespace cachalot
{

struct ThemeColors;

/// The colour that stands for a layer by its position in the chain. There are eight; from the ninth layer on they come
/// again under a hatching.
[[nodiscard]] QColor layerColor(const ThemeColors &colors, int position);

/// Fills a rectangle in the colour (and hatching) of a layer. A negative position is what no layer names.
void fillWithLayer(QPainter &painter, const QRectF &rect, const ThemeColors &colors, int position, const QColor &color);

} // namespace cachalot
