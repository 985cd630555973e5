#pragma once

#include <QLayout>

#include <vector>

namespace cachalot
{

/// Puts items in rows and starts a new row where the next one does not fit.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int i) const override;
    QLayoutItem *takeAt(int i) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    enum class Move { No, Yes };
    int arrange(const QRect &rect, Move move) const;
    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace cachalot
