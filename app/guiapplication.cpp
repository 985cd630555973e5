#include "app/guiapplication.h"

#include "app/composition/composition.h"
#include "ui/common/appservices.h"
#include "ui/common/appstyle.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/connections/secretprompter.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/preferences.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/models/transferservice.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QSettings>

#include <chrono>
#include <cstdlib>

namespace cachalot
{

namespace
{

/// How long the end of the program waits for work that was told to stop. What reads from a drive that hangs never does.
constexpr std::chrono::seconds kPatience{3};

} // namespace

GuiArguments guiArguments(const QStringList &words)
{
    GuiArguments arguments;
    bool onlyCaches = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const auto takeValue = [&](QStringView option, QString &value) {
            if (word == option && i + 1 < words.size()) {
                value = words[++i];
                return true;
            }
            if (word.startsWith(option) && word.size() > option.size() && word[option.size()] == u'=') {
                value = word.mid(option.size() + 1);
                return true;
            }
            return false;
        };
        if (onlyCaches) {
            arguments.caches << word;
        } else if (word == u"--") {
            onlyCaches = true;
        } else if (!takeValue(u"--config", arguments.configDirectory) &&
                   !takeValue(u"--library", arguments.libraryDirectory) && !word.startsWith(u'-')) {
            arguments.caches << word;
        }
    }
    return arguments;
}

int runGui(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cachalot"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cachalot"));
    QApplication::setApplicationVersion(QStringLiteral(CACHALOT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.cachalot.Cachalot"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/cachalot/icons/cachalot.svg")));

    const GuiArguments arguments = guiArguments(QApplication::arguments().mid(1));
    const Paths paths = resolvePaths({.library = arguments.libraryDirectory, .config = arguments.configDirectory},
                                     QProcessEnvironment::systemEnvironment());
    initialiseResources();
    const SecretPrompter prompter;
    const auto connections = makeConnections(paths, prompter.asker(), prompter.forgetter());
    const Locations locations = makeLocations(paths, connections);
    QDir().mkpath(paths.configDirectory);
    const SettingsFile settingsFile = openSettings(paths.configDirectory + QStringLiteral("/window.ini"));
    QSettings &settings = *settingsFile.settings;
    const Preferences preferences(settings);
    if (embeddedLanguages().contains(preferences.language())) {
        QLocale::setDefault(QLocale(preferences.language()));
    }
    installTranslations(application, QLocale());
    AppStyle::install(application);
    Theme::apply(application, preferences.appearance());

    int exitCode = 0;
    TaskPool pool;
    bool isStopped = true;
    {
        RecentCaches recent(settings);
        auto transfers = std::make_unique<TransferService>(
            TransferService::Settings{.historyFile = paths.stateDirectory + QStringLiteral("/transfers.json"),
                                      .running = static_cast<size_t>(preferences.transfers())});
        SavedConnections saved(connections, locations, pool, paths.stateDirectory);
        const AppServices services{pool, locations, settings, recent, transfers.get(), &saved};
        MainWindow window(services);
        if (arguments.caches.isEmpty() && preferences.start() == Preferences::Start::LastSession) {
            window.restoreSession();
        }
        for (const QString &cache : arguments.caches) {
            window.open(cache);
        }
        window.show();
        if (settingsFile.isBroken) {
            window.tellOfBrokenSettings(settingsFile);
        }
        exitCode = QApplication::exec();
        isStopped = transfers->stop(kPatience);
        if (!isStopped) {
            static_cast<void>(transfers.release()); // its end would wait for a transfer that hangs
        }
    }
    if (!isStopped || !pool.waitForDone(kPatience)) {
        settings.sync();
        std::_Exit(exitCode);
    }
    return exitCode;
}

} // namespace cachalot
