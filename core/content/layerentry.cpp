#include "core/content/layerentry.h"

#include <algorithm>

namespace cachalot
{

Whiteout whiteoutOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QStringView name = QStringView(path).mid(slash + 1);
    if (!name.startsWith(u".wh.")) {
        return {};
    }
    if (name == u".wh..wh..opq") {
        return {WhiteoutKind::Opaque, path.left(std::max<qsizetype>(slash, 0))};
    }
    const QStringView hidden = name.mid(4);
    if (name.startsWith(u".wh..wh.") || hidden.isEmpty() || hidden == u"." || hidden == u"..") {
        return {WhiteoutKind::Metadata, {}};
    }
    return {WhiteoutKind::File, path.left(slash + 1) + hidden.toString()};
}

} // namespace cachalot
