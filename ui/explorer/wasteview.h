#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/wastemodel.h"

class QAction;
class QComboBox;
class QLabel;
class QSettings;
class QStackedWidget;

namespace cachalot
{

class DataView;
class EmptyState;
class FilterBar;
class FilterProxy;
class Headline;
class StackedBar;

/// Files that a build's result, or the layers of a cache, hold more than once or for nothing: what it costs, which
/// files, and in which layers. Layers are read when the view is first shown.
class WasteView final : public CacheView
{
    Q_OBJECT
public:
    WasteView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override { return m_reading.isRunning(); }
    void cancel() override { m_reading.cancel(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTables(QSettings &settings);
    void buildActions();
    [[nodiscard]] WasteScope scope() const;
    [[nodiscard]] std::vector<LayerId> layers() const;
    void load();
    void showWaste(FoundWastePtr waste);
    void showNothing();
    void updateBar();
    void updateShown();
    void currentChanged();
    [[nodiscard]] int currentRow() const; ///< of the model; -1 for none
    [[nodiscard]] std::optional<LayerId> currentLayer() const;

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    FoundWastePtr m_waste;
    bool m_isStale = true;
    bool m_isAllowed = false; ///< the user agreed to read that much

    QComboBox *m_scope;
    Headline *m_headline;
    StackedBar *m_bar;
    QLabel *m_note;
    FilterBar *m_filter;
    WasteModel *m_model;
    FilterProxy *m_proxy;
    DataView *m_table;
    WastePlacesModel *m_places;
    DataView *m_placesTable;
    QWidget *m_body;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    QAction *m_copyPath = nullptr;
    QAction *m_showLayer = nullptr;
    QAction *m_showFiles = nullptr;
    BackgroundTask<FoundWastePtr> m_reading;
};

} // namespace cachalot
