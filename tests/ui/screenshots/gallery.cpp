#include "tests/ui/screenshots/gallery.h"

#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "ui/common/page.h"
#include "ui/explorer/cachepanel.h"
#include "ui/window/documentpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opendialog.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <cstdio>

namespace cachalot
{

namespace
{

QString cache(const QString &folder)
{
    return test::dataPath(QStringLiteral("caches/") + folder);
}

QString cache(const QString &folder, const QString &tag)
{
    return QStringLiteral("type=local,src=%1,tag=%2").arg(cache(folder), tag);
}

} // namespace

Gallery::Gallery(const QString &directory)
    : m_directory(directory), m_settings(m_scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    m_locations.sampleDirectory = []() -> Result<QString> { return cache(QStringLiteral("buildkit-pair")); };
    m_recent = std::make_unique<RecentCaches>(m_settings);
    m_services = std::make_unique<AppServices>(AppServices{m_pool, m_locations, m_settings, *m_recent});
}

bool Gallery::take(Appearance appearance)
{
    Theme::apply(*qApp, appearance);
    m_prefix = appearance == Appearance::Dark ? QStringLiteral("dark-") : QStringLiteral("light-");
    QDir().mkpath(m_directory);
    welcome();
    stores();
    caches();
    broken();
    errors();
    dialogs();
    return !m_failed;
}

std::unique_ptr<MainWindow> Gallery::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_services);
    window->resize(1200, 780);
    window->show();
    return window;
}

void Gallery::settle(MainWindow &window)
{
    const auto idle = [&window] { return !window.currentPage() || !window.currentPage()->isBusy(); };
    QTest::qWait(60);
    if (!QTest::qWaitFor(idle, 20'000)) {
        std::fprintf(stderr, "still busy\n");
        m_failed = true;
    }
    QTest::qWait(60);
}

void Gallery::show(MainWindow &window, const QString &name)
{
    settle(window);
    grab(window, name);
}

void Gallery::grab(QWidget &widget, const QString &name)
{
    const QString path = QStringLiteral("%1/%2%3.png").arg(m_directory, m_prefix, name);
    if (!widget.grab().save(path)) {
        std::fprintf(stderr, "can't write %s\n", qPrintable(path));
        m_failed = true;
    }
}

void Gallery::welcome()
{
    m_recent->clearUnpinned();
    for (const RecentCache &entry : std::vector<RecentCache>(m_recent->entries())) {
        m_recent->remove(entry.text);
    }
    const auto window = makeWindow();
    show(*window, QStringLiteral("welcome-first"));
    m_recent->add(QStringLiteral("type=local,src=/srv/ci/caches/gone,tag=main"), QStringLiteral("gone:main"),
                  QStringLiteral("34 MB in 21 layers"));
    m_recent->add(cache(QStringLiteral("buildkit-pair"), QStringLiteral("max")), QStringLiteral("buildkit-pair:max"),
                  QStringLiteral("1.2 MB in 14 layers"));
    m_recent->add(QStringLiteral("sample:"), QStringLiteral("Samples"), QStringLiteral("2 caches"));
    m_recent->setPinned(cache(QStringLiteral("buildkit-pair"), QStringLiteral("max")), RecentCaches::Pin::Yes);
    QTest::qWait(200);
    show(*window, QStringLiteral("welcome-recent"));
}

void Gallery::stores()
{
    const auto window = makeWindow();
    window->open(cache(QStringLiteral("buildkit-local")));
    settle(*window);
    show(*window, QStringLiteral("store"));
    QDir(m_scratch.path()).mkpath(QStringLiteral("empty/blobs/sha256"));
    QFile index(m_scratch.filePath(QStringLiteral("empty/index.json")));
    if (index.open(QIODevice::WriteOnly)) {
        index.write(R"({"schemaVersion":2,"manifests":[]})");
        index.close();
    }
    window->open(m_scratch.filePath(QStringLiteral("empty")));
    show(*window, QStringLiteral("store-empty"));
}

void Gallery::caches()
{
    const char *const views[] = {"overview", "steps", "layers", "files", "raw", "problems"};
    for (const auto &[folder, tag] :
         {std::pair{"buildkit-pair", "max"}, std::pair{"buildkit-grown", "main"},
          std::pair{"buildkit-inline", "inline"}, std::pair{"buildkit-multiplatform", "multi"}}) {
        const auto window = makeWindow();
        window->open(cache(QLatin1String(folder), QLatin1String(tag)));
        settle(*window);
        for (int view = 0; view < 6; ++view) {
            window->currentPage()->showView(view);
            settle(*window);
            // Something is selected in each view, as when somebody looks at it.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            show(*window, QStringLiteral("%1-%2").arg(QLatin1String(tag), QLatin1String(views[view])));
        }
        if (QLatin1String(tag) == u"max") {
            window->currentPage()->verify({.deep = true});
            settle(*window);
            window->currentPage()->showView(5);
            show(*window, QStringLiteral("max-verified"));
        }
    }
}

void Gallery::broken()
{
    const QString copy = m_scratch.filePath(QStringLiteral("broken"));
    if (!QFileInfo::exists(copy)) {
        m_failed = m_failed || !test::makeBrokenCopy(cache(QStringLiteral("buildkit-pair")), copy);
    }
    const auto window = makeWindow();
    window->open(QStringLiteral("type=local,src=%1,tag=max").arg(copy));
    settle(*window);
    window->currentPage()->verify({});
    settle(*window);
    show(*window, QStringLiteral("broken-problems"));
    window->currentPage()->showView(0);
    show(*window, QStringLiteral("broken-overview"));
    window->currentPage()->showView(1);
    show(*window, QStringLiteral("broken-steps"));
    window->currentPage()->showView(2);
    show(*window, QStringLiteral("broken-layers"));
    window->open(QStringLiteral("type=local,src=%1,tag=min").arg(copy));
    settle(*window);
    show(*window, QStringLiteral("rejected-overview"));
    window->currentPage()->showView(5);
    show(*window, QStringLiteral("rejected-problems"));
    window->currentPage()->showView(4);
    show(*window, QStringLiteral("rejected-raw"));
    window->open(copy);
    settle(*window);
    show(*window, QStringLiteral("broken-store"));
}

void Gallery::errors()
{
    const auto window = makeWindow();
    window->open(QStringLiteral("type=local,src=/srv/ci/caches/gone,tag=main"));
    show(*window, QStringLiteral("error-notfound"));
    window->open(QStringLiteral("type=s3,bucket=ci,region=eu-west-1"));
    show(*window, QStringLiteral("error-unsupported"));
}

void Gallery::dialogs()
{
    OpenDialog dialog({});
    dialog.show();
    QTest::qWait(50);
    grab(dialog, QStringLiteral("dialog-open"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("--cache-from type=local,src=/srv/ci/cache,tag=max"));
    QTest::qWait(50);
    grab(dialog, QStringLiteral("dialog-open-filled"));
}

} // namespace cachalot
