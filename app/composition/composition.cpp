#include "app/composition/composition.h"

#include "core/net/auth/keyring.h"
#include "core/transfer/bundle.h"
#include "core/transfer/samples.h"
#include "core/transfer/spoolfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtGlobal>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>

/// Q_INIT_RESOURCE works in the global namespace only.
static void initialiseCompiledIn()
{
    Q_INIT_RESOURCE(cachalot);
}

namespace cachalot
{

namespace
{

/// The bundles that have been opened, unpacked below temporary directories that go with it. Thread-safe.
class OpenedBundles
{
public:
    [[nodiscard]] Result<QString> open(const QString &file, const OpContext &context)
    {
        constexpr std::chrono::milliseconds kPoll(50);
        std::unique_lock lock(m_mutex, std::defer_lock);
        while (!lock.try_lock_for(kPoll)) { // another bundle is being unpacked
            CACHALOT_TRY(context.checkpoint());
        }
        const QString key = QFileInfo(file).canonicalFilePath();
        if (const auto known = m_directories.find(key); known != m_directories.end()) {
            return known->second->filePath(QStringLiteral("cache"));
        }
        auto temporary =
            std::make_unique<QTemporaryDir>(SpoolFile::directory() + QStringLiteral("/cachalot-bundle-XXXXXX"));
        if (!temporary->isValid()) {
            return fail(ErrorCode::Io, QStringLiteral("temporary directory: %1").arg(temporary->errorString()));
        }
        const QString directory = temporary->filePath(QStringLiteral("cache"));
        CACHALOT_TRY(unpackBundleFile(file, directory, BundleLimits{}, context));
        m_directories.emplace(key, std::move(temporary));
        return directory;
    }

private:
    std::timed_mutex m_mutex;
    std::map<QString, std::unique_ptr<QTemporaryDir>> m_directories;
};

} // namespace

void initialiseResources()
{
    initialiseCompiledIn();
}

std::shared_ptr<Connections> makeConnections(const Paths &paths, AskForSecret ask, ForgetAnswers forgetAnswers)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    return std::make_shared<Connections>(
        ConnectionStore(paths.configDirectory),
        ConnectionSecrets(sessionKeyring(environment), environment, std::move(ask), std::move(forgetAnswers)));
}

Locations makeLocations(const Paths &paths, std::shared_ptr<Connections> connections)
{
    Locations locations{
        .libraryDirectory = paths.libraryDirectory,
        .sampleDirectory = [directory = paths.cacheDirectory] { return unpackSamples(directory); },
        .bundleDirectory = [bundles = std::make_shared<OpenedBundles>()](
                               const QString &file, const OpContext &context) { return bundles->open(file, context); }};
    locations.stateDirectory = paths.stateDirectory;
    if (connections) {
        locations.connection = [connections = std::move(connections)](const QString &name, const OpContext &context) {
            return connections->open(name, context);
        };
    }
    return locations;
}

} // namespace cachalot
