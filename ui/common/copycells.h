#pragma once

#include <QString>

class QAbstractItemView;

namespace cachalot
{

/// The selected rows of a view as text: the visible columns in their visible order, tabs between cells, one line a
/// row. Tabs and line breaks within a cell become blanks.
[[nodiscard]] QString selectedCellsAsText(const QAbstractItemView &view);

/// Gives a view Ctrl+C, and a context menu with "Copy" and (where the model has DigestRole) "Copy digest".
void makeCopyable(QAbstractItemView &view);

} // namespace cachalot
