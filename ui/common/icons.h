#pragma once

#include <QIcon>
#include <QString>

namespace cachalot
{

/// An icon of our own set (ui/icons/NAME.svg), drawn in the text colour of the palette that is current when it is
/// painted; "NAME:good", ":warning", ":bad", ":muted" and ":accent" draw it in that colour of the theme. GUI thread.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace cachalot
