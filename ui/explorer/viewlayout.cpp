#include "ui/explorer/viewlayout.h"

#include "ui/common/dataview.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/models/filterproxy.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace cachalot
{

void keepSplitter(QSplitter &splitter, QSettings &settings, const QString &key)
{
    const QString full = QStringLiteral("splitters/") + key;
    splitter.restoreState(settings.value(full).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, &settings, full] { settings.setValue(full, splitter.saveState()); });
}

void layOutView(QWidget &view, QSettings &settings, const QString &key, FilterBar &filter, QWidget &content,
                QWidget &panel)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(&filter);
    column->addWidget(&content, 1);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(&panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({760, 320});
    keepSplitter(*splitter, settings, key);

    auto *layout = new QVBoxLayout(&view);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->addWidget(splitter);
}

void layOutView(QWidget &view, QSettings &settings, const QString &key, FilterBar &filter, DataView &table,
                QWidget &panel)
{
    layOutView(view, settings, key, filter, static_cast<QWidget &>(table), panel);
    QObject::connect(&filter, &FilterBar::leftDownwards, &table, &DataView::enter);
}

void showSourceRow(int row, FilterProxy &proxy, FilterBar &filter, DataView &table)
{
    const QModelIndex source = proxy.sourceModel()->index(row, 0);
    QModelIndex index = proxy.mapFromSource(source);
    if (!index.isValid()) {
        // The filter hides it: what the user follows a link to counts more.
        filter.setText({});
        filter.chooseAll();
        index = proxy.mapFromSource(source);
    }
    if (index.isValid()) {
        table.select(index);
    } else if (proxy.isArranging()) {
        QObject::connect(
            &proxy, &FilterProxy::arranged, &table,
            [&proxy, &table, wanted = QPersistentModelIndex(source)] { table.select(proxy.mapFromSource(wanted)); },
            Qt::SingleShotConnection);
    }
    table.setFocus();
}

} // namespace cachalot
