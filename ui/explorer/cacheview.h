#pragma once

#include "ui/models/damage.h"
#include "ui/models/openedcache.h"

#include <QWidget>

namespace cachalot
{

/// One of the views of a cache page: Overview, Steps, Layers, Files, Graph, Raw, Problems.
class CacheView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows one platform of a cache. Called again after a refresh or when another platform is chosen; a view keeps
    /// its filter, and its selection where it still makes sense. Work that takes time waits until the view is shown.
    virtual void setCache(OpenedCachePtr cache, size_t platform) = 0;
    /// What follows `cachalot-cli` for what the view shows, for example `files SPEC --layer DIGEST`.
    [[nodiscard]] virtual QString commandLine() const = 0;
    /// Marks what a verification found; null takes the marks away. Comes after setCache().
    // NOLINTNEXTLINE(performance-unnecessary-value-param): those that override it keep it
    virtual void setDamage(DamageReportPtr) {}
    virtual void focusFilter() {}
    [[nodiscard]] virtual bool isBusy() const { return false; }
    virtual void cancel() {}
    /// Selects a layer or a record where the view shows such; false where it does not.
    virtual bool selectLayer(LayerId) { return false; }
    virtual bool selectRecord(RecordId) { return false; }

Q_SIGNALS:
    void busyChanged();
    void commandLineChanged();
    /// The user follows a link to a layer, a record, the files of a layer.
    void layerActivated(cachalot::LayerId layer);
    void recordActivated(cachalot::RecordId record);
    void layerFilesRequested(cachalot::LayerId layer);
    /// The user selected a record: other views that show records select it as well when they are shown.
    void recordSelected(cachalot::RecordId record);
    void messageShown(const QString &message);
    /// The user wants the steps to have names.
    void namesRequested();
};

} // namespace cachalot
