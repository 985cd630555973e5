#pragma once

#include <Qt>

namespace cachalot
{

/// What models tell delegates and proxies beyond the text of a cell.
enum ModelRole : int {
    SortRole = Qt::UserRole + 1, ///< a value that sorts rightly (numbers as numbers, times as times)
    BytesRole,                   ///< qint64; -1 where unknown. ByteBarDelegate draws it
    BarMaximumRole,              ///< qint64 that a full bar stands for
    SecondaryTextRole,           ///< a second text that a delegate draws muted (a digest behind a label)
    StateRole,                   ///< an int of the model's own state enum, for icons and colours
    DigestRole,                  ///< the whole digest as text, for "Copy digest"
    FilterRole,                  ///< the text that a filter looks into
    DepthRole,                   ///< int: indentation of the first column, 0 for none
    MarginRole, ///< qint64: by how much BytesRole may be wrong, to either side. ByteBarDelegate draws it
    FirstOwnRole = Qt::UserRole + 64 ///< models number their own roles from here
};

} // namespace cachalot
