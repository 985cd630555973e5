#pragma once

#include "ui/common/appservices.h"
#include "ui/common/theme.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

class QWidget;

#include <chrono>

namespace cachalot
{

class MainWindow;
namespace test
{
class MemorySecrets;
}

/// Opens the real window on real caches and takes its picture.
class Gallery
{
public:
    /// What is done with what is shown: its picture is taken, or its texts are looked at whether they are cut.
    enum class Purpose { Pictures, Check };
    /// The directory is absolute: for the time of the pictures another is the current one.
    Gallery(const QString &directory, Purpose purpose);

    /// All pictures in one appearance, or those of one section; false where one could not be taken.
    [[nodiscard]] bool take(Appearance appearance, const QString &only = {});

private:
    void show(MainWindow &window, const QString &name);
    static void selectRow(MainWindow &window, int row);
    void grab(QWidget &widget, const QString &name);
    /// Copies the caches that are shown to a scratch directory, and goes there.
    [[nodiscard]] bool stage();
    void welcome();
    void stores();
    void caches();
    void compares();
    void whatIf(MainWindow &window);
    void wastes();
    /// A picture of the dialog that runs by itself by then, which is closed again.
    void grabModal(QWidget &window, const QString &name, std::chrono::milliseconds after);
    void findings();
    void broken();
    void errors();
    void loading();
    void cleanups();
    void dialogs();
    void connections();
    void connectionSidebar(const AppServices &services);
    void connectionDialogs(const AppServices &services, test::MemorySecrets &keyring);
    void transfers();
    void transferPanel(const AppServices &services);
    void copyDialogs(const AppServices &services);
    void otherTransferDialogs(const AppServices &services);
    /// Waits until nothing loads any more.
    void settle(MainWindow &window);
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();

    QString m_directory;
    Purpose m_purpose;
    QString m_prefix;
    QTemporaryDir m_scratch;
    QSettings m_settings;
    TaskPool m_pool;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<AppServices> m_services;
    bool m_failed = false;
};

} // namespace cachalot
