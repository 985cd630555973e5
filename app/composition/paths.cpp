#include "app/composition/paths.h"

#include <QDir>

namespace cachalot
{
namespace
{

QString baseDirectory(const QProcessEnvironment &environment, const QString &variable, const QString &belowHome)
{
    const QString value = environment.value(variable);
    return QDir::isAbsolutePath(value) ? value : QDir::home().filePath(belowHome);
}

} // namespace

Paths resolvePaths(const PathOverrides &overrides, const QProcessEnvironment &environment)
{
    const auto below = [](const QString &base, const QString &name) { return QDir::cleanPath(base + name); };

    Paths paths;
    paths.configDirectory =
        below(baseDirectory(environment, QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral(".config")),
              QStringLiteral("/cachalot"));
    paths.cacheDirectory = below(baseDirectory(environment, QStringLiteral("XDG_CACHE_HOME"), QStringLiteral(".cache")),
                                 QStringLiteral("/cachalot"));
    paths.stateDirectory =
        below(baseDirectory(environment, QStringLiteral("XDG_STATE_HOME"), QStringLiteral(".local/state")),
              QStringLiteral("/cachalot"));
    paths.libraryDirectory =
        below(baseDirectory(environment, QStringLiteral("XDG_DATA_HOME"), QStringLiteral(".local/share")),
              QStringLiteral("/cachalot/library"));

    const QString library =
        overrides.library.isEmpty() ? environment.value(QStringLiteral("CACHALOT_LIBRARY")) : overrides.library;
    if (!library.isEmpty()) {
        paths.libraryDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(library));
    }
    if (!overrides.config.isEmpty()) {
        paths.configDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(overrides.config));
    }
    return paths;
}

} // namespace cachalot
