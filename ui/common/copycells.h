#pragma once

#include <QString>

class QAbstractItemView;

namespace cachalot
{

/// The selected rows of a view as text: the visible columns in their visible order, tabs between cells, one line a
/// row. Tabs and line breaks within a cell become blanks.
[[nodiscard]] QString selectedCellsAsText(const QAbstractItemView &view);

enum class TableFormat { Csv, Json };

/// As many rows as tableAs() takes: it runs in the GUI thread.
constexpr int kMostTableRows = 20'000;

/// The first kMostTableRows rows that a view shows, those within folded ones included, with its visible columns: CSV as
/// RFC 4180 has it, with a line of headers, or JSON, an array of objects by header. Bytes are numbers, not words.
[[nodiscard]] QString tableAs(const QAbstractItemView &view, TableFormat format);

/// Gives a view Ctrl+C, and a context menu of its actions with "Copy", the table as CSV and JSON and, where the current
/// row has a DigestRole, "Copy digest".
void makeCopyable(QAbstractItemView &view);

} // namespace cachalot
