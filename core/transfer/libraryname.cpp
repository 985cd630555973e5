#include "core/transfer/libraryname.h"

#include <QFileInfo>

namespace cachalot
{

QString libraryNameFor(const BackendSpec &source)
{
    if (source.type() == u"local") {
        const QString name = source.value(u"tag");
        return name.isEmpty() || name == u"latest"
                   ? QFileInfo(QFileInfo(source.value(u"src")).absoluteFilePath()).fileName()
                   : name;
    }
    if (source.type() == u"registry") {
        return source.value(u"ref").section(u'/', -1).section(u'@', 0, 0);
    }
    return source.has(u"name") ? source.value(u"name").section(u';', 0, 0) : source.value(u"scope");
}

} // namespace cachalot
