#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace cachalot
{

/// One bar cut into parts to scale, with a legend below that also tells each part by its text: colour alone never
/// says anything. Hovering a part names it.
class StackedBar final : public QWidget
{
    Q_OBJECT
public:
    /// Which colour of the theme a part has: an index of ThemeColors::series, or one of these.
    enum Color : int { Good = -1, Warning = -2, Bad = -3, Muted = -4 };
    struct Part {
        QString name;
        QString value; ///< as text, shown behind the name
        qint64 size = 0;
        int color = 0;
    };

    explicit StackedBar(QWidget *parent = nullptr);
    /// Parts of size 0 are left out.
    void setParts(std::vector<Part> parts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partClicked(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::vector<QRectF> barRects() const;
    [[nodiscard]] std::vector<QRect> legendRects(int width) const;
    [[nodiscard]] int partAt(const QPoint &position) const;
    [[nodiscard]] QString legendText(const Part &part) const;
    [[nodiscard]] QColor colorOf(const Part &part) const;

    std::vector<Part> m_parts;
    qint64 m_total = 0;
};

} // namespace cachalot
