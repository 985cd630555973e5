#pragma once

#include "ui/explorer/cacheview.h"

class QSettings;
class QStackedWidget;

namespace cachalot
{

class FilesView;
class TaskPool;
class ViewTabs;
class WasteView;

/// The files of a cache in two views: what there is, and what is there for nothing.
class FilesPage final : public CacheView
{
    Q_OBJECT
public:
    FilesPage(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);

    enum Sheet { Tree, Waste };
    void showSheet(Sheet sheet);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override;
    void cancel() override;
    bool selectLayer(LayerId layer) override;

private:
    [[nodiscard]] CacheView *current() const;

    FilesView *m_files;
    WasteView *m_waste;
    ViewTabs *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace cachalot
