#include "tests/support/tools.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

namespace cachalot::test
{
namespace
{

const QString kTools = QStringLiteral(CACHALOT_TOOLS);

} // namespace

QString findTool(const QString &name)
{
    QStringList places{kTools + QStringLiteral("/bin")};
    if (const QString asked = qEnvironmentVariable("CACHALOT_BUILDKIT_BIN"); !asked.isEmpty()) {
        places.prepend(asked);
    }
    const QString found = QStandardPaths::findExecutable(name, places);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

QString findNodeModule(const QString &path)
{
    const QFileInfo file(kTools + QStringLiteral("/node_modules/") + path);
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace cachalot::test
