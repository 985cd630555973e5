#pragma once

class QSettings;
class QSplitter;
class QString;
class QWidget;

namespace cachalot
{

class DataView;
class FilterBar;

/// A filter above a table, and a panel beside both; the splitter's place is kept under `key`.
void layOutView(QWidget &view, QSettings &settings, const QString &key, FilterBar &filter, DataView &table,
                QWidget &panel);

/// Keeps a splitter's place under `key`.
void keepSplitter(QSplitter &splitter, QSettings &settings, const QString &key);

} // namespace cachalot
