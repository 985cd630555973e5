#pragma once

#include <QString>

class QMessageBox;

namespace cachalot
{

/// Gives a message one of our own icons, as icon() knows them, in place of the style's.
void setIcon(QMessageBox &box, const QString &name);

} // namespace cachalot
