#pragma once

#include "ui/models/ratehistory.h"

#include <QWidget>

namespace cachalot
{

/// How fast a transfer went, from its start to now: an area to scale, the fastest rate above it, and what is under the
/// mouse in words.
class RatePlot final : public QWidget
{
    Q_OBJECT
public:
    explicit RatePlot(QWidget *parent = nullptr);

    void setHistory(const RateHistory &history);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plotArea() const;

    std::vector<double> m_rates;
    qint64 m_slotMilliseconds = 1;
    double m_maximum = 0;
};

} // namespace cachalot
