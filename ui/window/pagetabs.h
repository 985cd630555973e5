#pragma once

#include <QTabWidget>

namespace cachalot
{

/// The tabs of the window, with quiet close buttons; the middle mouse button closes too.
class PageTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    void tabInserted(int index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cachalot
