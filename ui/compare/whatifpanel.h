#pragma once

#include "ui/models/backgroundtask.h"
#include "ui/models/whatifmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QStandardItemModel;

namespace cachalot
{

class DataView;
class Headline;

/// What would become of one of two caches: exported as min, or packed another way. What min holds is known at once; the
/// compressions are measured on a sample when somebody asks.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT
public:
    WhatIfPanel(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    struct Choice {
        QString name;
        OpenedCachePtr cache;
        size_t platform = 0;
    };
    /// Which caches can be chosen. Forgets what was measured.
    void setCaches(std::vector<Choice> choices);
    void measure();
    [[nodiscard]] bool isBusy() const { return m_finding.isRunning() || m_measuring.isRunning(); }
    void cancel();
    /// The `cachalot-cli` command; empty without caches.
    [[nodiscard]] QString commandLine() const;

Q_SIGNALS:
    void busyChanged();
    void commandLineChanged();
    /// The user wants the cache copied that way: as min, or with this compression.
    void exportRequested(cachalot::OpenedCachePtr cache, bool asMin, std::optional<cachalot::PackingChoice> packing);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] const Choice *choice() const;
    void find();
    void showForecast(WhatIfForecastPtr forecast);
    void updateButtons();
    void requestExport();

    std::vector<Choice> m_choices;
    WhatIfForecastPtr m_forecast;
    bool m_isStale = true;
    QString m_trouble;
    QComboBox *m_box;
    Headline *m_headline;
    QLabel *m_method;
    QPushButton *m_measure;
    QPushButton *m_export;
    WhatIfModel *m_model;
    DataView *m_table;
    QStandardItemModel *m_lostModel;
    DataView *m_lost;
    BackgroundTask<WhatIfForecastPtr> m_finding;
    BackgroundTask<WhatIfForecastPtr> m_measuring;
};

} // namespace cachalot
