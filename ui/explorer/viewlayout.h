#pragma once

class QSettings;
class QSplitter;
class QString;
class QWidget;

namespace cachalot
{

class DataView;
class FilterBar;
class FilterProxy;

/// A filter above what it filters, and a panel beside both; the splitter's place is kept under `key`.
void layOutView(QWidget &view, QSettings &settings, const QString &key, FilterBar &filter, QWidget &content,
                QWidget &panel);
/// The same with a table, which the filter leads to.
void layOutView(QWidget &view, QSettings &settings, const QString &key, FilterBar &filter, DataView &table,
                QWidget &panel);

/// Keeps a splitter's place under `key`.
void keepSplitter(QSplitter &splitter, QSettings &settings, const QString &key);

/// Selects a row of the model in a table that shows it filtered, and gives the table the focus. A filter that hides the
/// row is taken away.
void showSourceRow(int row, FilterProxy &proxy, FilterBar &filter, DataView &table);

} // namespace cachalot
