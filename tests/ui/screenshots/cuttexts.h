#pragma once

#include <QStringList>

class QWidget;

namespace cachalot
{

/// The texts within a window that don't have the room they need: of labels, buttons, boxes, tabs, the headers of tables
/// and placeholders. What is made to be elided (names, paths, the tabs of caches) is none of them.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace cachalot
