#include "ui/explorer/fileslayercolor.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace cachalot
{

QColor layerColor(const ThemeColors &colors, int position)
{
    return position < 0 ? colors.muted : colors.series[size_t(position) % colors.series.size()];
}

void fillWithLayer(QPainter &painter, const QRectF &rect, const ThemeColors &colors, int position, const QColor &color)
{
    painter.fillRect(rect, color);
    const int round = position < 0 ? 0 : position / int(colors.series.size());
    if (round > 0) {
        static constexpr Qt::BrushStyle kHatchings[] = {Qt::BDiagPattern, Qt::FDiagPattern, Qt::DiagCrossPattern};
        QColor line = colors.dark ? Qt::black : Qt::white;
        line.setAlphaF(0.4F);
        painter.fillRect(rect, QBrush(line, kHatchings[size_t(round - 1) % std::size(kHatchings)]));
    }
}

} // namespace cachalot
