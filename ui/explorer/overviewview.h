#pragma once

#include "ui/explorer/cacheview.h"

class QScrollArea;
class QVBoxLayout;

namespace cachalot
{

/// What a cache is, on one page: what a build gets of it, where its bytes are, its figures, its problems, its flag.
class OverviewView final : public CacheView
{
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    void setDamage(DamageReportPtr damage) override;
    [[nodiscard]] QString commandLine() const override;

Q_SIGNALS:
    void problemsRequested();

private:
    void rebuild();
    void addSection(QVBoxLayout &column, const QString &title);
    void addSteps(QVBoxLayout &column);
    void addBytes(QVBoxLayout &column);
    void addFigures(QVBoxLayout &column);
    void addProblems(QVBoxLayout &column);
    void addFlag(QVBoxLayout &column);

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    DamageReportPtr m_damage;
    QWidget *m_body = nullptr;
    QScrollArea *m_scroll;
};

} // namespace cachalot
