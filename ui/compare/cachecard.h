#pragma once

#include "ui/models/openedcache.h"

#include <QFrame>

class QLabel;

namespace cachalot
{

/// What one side of a comparison is: its name, where it comes from, its figures.
class CacheCard final : public QFrame
{
    Q_OBJECT
public:
    /// `side` is "A" or "B".
    explicit CacheCard(const QString &side, QWidget *parent = nullptr);
    void setCache(const OpenedCachePtr &cache, size_t platform);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourProblem();

    QLabel *m_side;
    QLabel *m_name;
    QLabel *m_spec;
    QLabel *m_facts;
    QLabel *m_problem;
};

} // namespace cachalot
