#pragma once

#include <QTabBar>

namespace cachalot
{

/// A row of views to choose from: text and icon, the chosen one underlined. No boxes.
class ViewTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit ViewTabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int contentWidth(int index) const;
};

} // namespace cachalot
