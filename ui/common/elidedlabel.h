#pragma once

#include <QLabel>

namespace cachalot
{

/// One line of plain text that is cut in the middle where there is no room for it, so that it never widens its window.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cachalot
