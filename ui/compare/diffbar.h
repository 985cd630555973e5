#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace cachalot
{

/// One bar of three parts drawn to scale: what only A has, what both have, what only B has; and behind them, as an
/// empty track, what neither has. The parts differ by hatching as well as by colour, and a legend below says each in
/// words.
class DiffBar final : public QWidget
{
    Q_OBJECT
public:
    enum Part : int { OnlyA, Both, OnlyB, Neither };
    struct Segment {
        Part part = Both;
        QString text; ///< for the legend: "only max, 68 kB"
        qint64 size = 0;
    };

    explicit DiffBar(QWidget *parent = nullptr);
    /// `title` says what is counted. Parts of size 0 stay in the legend.
    void setSegments(const QString &title, std::vector<Segment> segments);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The part at a place of the bar or of the legend, or -1.
    [[nodiscard]] int partAt(const QPoint &position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barRect() const;
    [[nodiscard]] std::vector<QRectF> segmentRects() const;
    [[nodiscard]] std::vector<QRect> legendRects(int width) const;
    void paintPart(QPainter &painter, const QRectF &rect, Part part) const;

    QString m_title;
    std::vector<Segment> m_segments;
    qint64 m_total = 0;
};

} // namespace cachalot
