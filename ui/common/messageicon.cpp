#include "ui/common/messageicon.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QMessageBox>

namespace cachalot
{

void setIcon(QMessageBox &box, const QString &name)
{
    box.setIconPixmap(icon(name).pixmap(QSize(space::kFour, space::kFour), box.devicePixelRatioF()));
}

} // namespace cachalot
