#include "core/backend/schema/schemas.h"

namespace cachalot
{

using namespace Qt::StringLiterals;

const std::vector<DriverSupport> &driverSupport()
{
    static const QStringList all = {u"inline"_s, u"registry"_s, u"local"_s, u"gha"_s, u"s3"_s, u"azblob"_s};
    static const QStringList stores = all.mid(1);
    static const std::vector<DriverSupport> drivers = {
        {
            .driver = u"docker"_s,
            .title = QT_TRANSLATE_NOOP("AttributeSchema", "docker driver"),
            .exports = {u"inline"_s},
            .imports = {u"registry"_s, u"local"_s},
            .note = QT_TRANSLATE_NOOP(
                "AttributeSchema",
                "Of registry caches it imports inline ones only. buildx refuses every other export: turn on the "
                "containerd image store, or use another driver."),
        },
        {
            .driver = u"docker-containerd"_s,
            .title = QT_TRANSLATE_NOOP("AttributeSchema", "docker driver with the containerd image store"),
            .exports = {u"inline"_s, u"registry"_s, u"local"_s, u"gha"_s},
            .imports = {u"registry"_s, u"local"_s, u"gha"_s},
            .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                      "Without s3 and azblob; buildx leaves an s3 cache out without a word."),
        },
        {
            .driver = u"docker-container"_s,
            .title = QT_TRANSLATE_NOOP("AttributeSchema", "docker-container driver"),
            .exports = all,
            .imports = stores,
        },
        {
            .driver = u"kubernetes"_s,
            .title = QT_TRANSLATE_NOOP("AttributeSchema", "kubernetes driver"),
            .exports = all,
            .imports = stores,
        },
        {
            .driver = u"remote"_s,
            .title = QT_TRANSLATE_NOOP("AttributeSchema", "remote driver, or buildkitd on its own"),
            .exports = all,
            .imports = stores,
        },
    };
    return drivers;
}

} // namespace cachalot
