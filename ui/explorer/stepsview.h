#pragma once

#include "ui/explorer/partsview.h"

class QPushButton;

namespace cachalot
{

class StepsModel;

/// The records of a cache in build order, with a panel that tells all about the selected one.
class StepsView final : public PartsView
{
    Q_OBJECT
public:
    explicit StepsView(QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr opened, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    bool selectRecord(RecordId record) override;

protected:
    [[nodiscard]] std::vector<FilterBar::Choice> choices() const override;
    [[nodiscard]] QString emptyText(bool isFiltered) const override;
    [[nodiscard]] QString invitation() const override;
    void tellOf(int row, FactsPanel &facts) override;
    void followLink(const QString &target) override;
    void chosen(quint32 part) override;

private:
    StepsView(StepsModel *model, QSettings &settings, QWidget *parent);

    StepsModel *m_model;
    QPushButton *m_name;
};

} // namespace cachalot
