#include "app/composition/composition.h"
#include "tests/bench/gui/tour.h"
#include "ui/common/appservices.h"
#include "ui/common/theme.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace cachalot;

namespace
{

QJsonObject summary(const bench::Tour::Phase &phase)
{
    std::vector<double> cpu;
    double wall = 0;
    for (const bench::Turn &turn : phase.turns) {
        cpu.push_back(turn.cpu);
        wall = std::max(wall, turn.wall);
    }
    std::sort(cpu.begin(), cpu.end());
    const auto at = [&cpu](double part) {
        return cpu.empty() ? 0.0
                           : cpu[std::min(cpu.size() - 1, static_cast<size_t>(part * static_cast<double>(cpu.size())))];
    };
    return {{QStringLiteral("name"), phase.name},
            {QStringLiteral("turns"), static_cast<qint64>(cpu.size())},
            {QStringLiteral("worstCpuMs"), cpu.empty() ? 0.0 : cpu.back()},
            {QStringLiteral("cpu95Ms"), at(0.95)},
            {QStringLiteral("worstWallMs"), wall},
            {QStringLiteral("memoryMB"), phase.memory.now},
            {QStringLiteral("peakMB"), phase.memory.peak}};
}

} // namespace

/// cachalot_guibench LARGE OTHER FILES: uses the app on these caches and prints, as JSON, how long the event loop was
/// away in each phase. With one cache it only opens that, and says what memory it takes.
int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's loop does not tell when it waits
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cachalot"));
    const QStringList caches = QApplication::arguments().mid(1);
    if (caches.size() != 3) {
        std::fprintf(stderr, "cachalot_guibench LARGE OTHER FILES\n");
        return 2;
    }
    initialiseResources();
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme::apply(application, Appearance::Light);
    TaskPool pool;
    const Locations locations;
    QJsonArray phases;
    {
        RecentCaches recent(settings);
        const AppServices services{pool, locations, settings, recent};
        MainWindow window(services);
        window.resize(1280, 860);
        bench::Tour tour(window);
        tour.run(caches[0], caches[1], caches[2]);
        for (const bench::Tour::Phase &phase : tour.phases()) {
            phases.append(summary(phase));
        }
    }
    std::fputs(QJsonDocument(phases).toJson().constData(), stdout);
    return 0;
}
