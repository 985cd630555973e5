#include "tests/ui/screenshots/gallery.h"

#include "tests/support/cachebuilder.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "tests/ui/screenshots/cuttexts.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/viewtabs.h"
#include "ui/compare/whatifpanel.h"
#include "ui/explorer/filesextractdialog.h"
#include "ui/explorer/filesfindings.h"
#include "ui/explorer/filespage.h"
#include "ui/explorer/problemsview.h"
#include "ui/explorer/wasteview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opendialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

namespace cachalot
{

namespace
{

constexpr QSize kWindowSize(1200, 780);
/// The button that clears a line fades in.
constexpr int kFadeMilliseconds = 300;

/// Paths stand in the pictures, so they are short and the same on each machine: see stage().
QString cache(const QString &folder)
{
    return QStringLiteral("caches/") + folder;
}

QString cache(const QString &folder, const QString &tag)
{
    return QStringLiteral("type=local,src=%1,tag=%2").arg(cache(folder), tag);
}

QString prefix(Appearance appearance)
{
    switch (appearance) {
    case Appearance::LightContrast:
        return QStringLiteral("light-contrast-");
    case Appearance::DarkContrast:
        return QStringLiteral("dark-contrast-");
    case Appearance::Dark:
        return QStringLiteral("dark-");
    default:
        return QStringLiteral("light-");
    }
}

/// A layer with what no sane tool writes, beside what one does.
QByteArray strangeTar()
{
    test::TarBuilder tar;
    tar.directory("srv/").directory("srv/app/").file("srv/app/server.js", QByteArray(48'000, 's'));
    tar.file("srv/app/package.json", QByteArray(1'200, 'p')).file("srv/app/.wh.old-server.js");
    tar.file("/etc/cron.d/job", QByteArray(700, 'c')).file("../../root/.ssh/authorized_keys", QByteArray(400, 'k'));
    tar.hardlink("srv/app/shadow", "../../etc/shadow").symlink("srv/app/current", "server.js");
    return tar.withoutEnd();
}

} // namespace

Gallery::Gallery(const QString &directory, Purpose purpose)
    : m_directory(directory),
      m_purpose(purpose),
      m_settings(m_scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    m_locations.libraryDirectory = cache(QStringLiteral("library"));
    m_locations.sampleDirectory = [] { return Result<QString>(cache(QStringLiteral("samples"))); };
    m_recent = std::make_unique<RecentCaches>(m_settings);
    m_services = std::make_unique<AppServices>(AppServices{m_pool, m_locations, m_settings, *m_recent});
}

bool Gallery::take(Appearance appearance, const QString &only)
{
    Theme::apply(*qApp, appearance);
    m_prefix = prefix(appearance);
    if ((m_purpose == Purpose::Pictures && !QDir().mkpath(m_directory)) || !stage()) {
        std::fprintf(stderr, "can't write to %s and %s\n", qPrintable(m_directory), qPrintable(m_scratch.path()));
        return false;
    }
    const std::pair<QString, void (Gallery::*)()> sections[] = {
        {QStringLiteral("welcome"), &Gallery::welcome},         {QStringLiteral("stores"), &Gallery::stores},
        {QStringLiteral("caches"), &Gallery::caches},           {QStringLiteral("compares"), &Gallery::compares},
        {QStringLiteral("wastes"), &Gallery::wastes},           {QStringLiteral("findings"), &Gallery::findings},
        {QStringLiteral("broken"), &Gallery::broken},           {QStringLiteral("errors"), &Gallery::errors},
        {QStringLiteral("loading"), &Gallery::loading},         {QStringLiteral("cleanups"), &Gallery::cleanups},
        {QStringLiteral("connections"), &Gallery::connections}, {QStringLiteral("dialogs"), &Gallery::dialogs},
        {QStringLiteral("transfers"), &Gallery::transfers},
    };
    for (const auto &[name, section] : sections) {
        if (only.isEmpty() || only == name) {
            (this->*section)();
        }
    }
    return !m_failed;
}

bool Gallery::stage()
{
    if (!m_scratch.isValid() || !QDir::setCurrent(m_scratch.path())) {
        return false;
    }
    for (const auto &[from, to] :
         {std::pair{"pair", "samples"}, std::pair{"pair", "shop"}, std::pair{"local", "formats"},
          std::pair{"grown", "shop-ci"}, std::pair{"inline", "image"}, std::pair{"multiplatform", "tools"}}) {
        if (!test::copyTree(test::dataPath(QStringLiteral("caches/buildkit-") + QLatin1String(from)),
                            cache(QLatin1String(to)))) {
            return false;
        }
    }
    if (!test::makeBrokenCopy(cache(QStringLiteral("shop")), cache(QStringLiteral("broken")))) {
        return false;
    }
    test::makeCacheOfTar(cache(QStringLiteral("strange")), strangeTar());
    return true;
}

std::unique_ptr<MainWindow> Gallery::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_services);
    window->resize(kWindowSize);
    window->show();
    return window;
}

void Gallery::settle(MainWindow &window)
{
    const auto idle = [&window] { return !window.currentPage() || !window.currentPage()->isBusy(); };
    QTest::qWait(60);
    if (!QTest::qWaitFor(idle, 120'000)) {
        std::fprintf(stderr, "still busy: %s\n", qPrintable(window.windowTitle()));
        m_failed = true;
    }
    QTest::qWait(60);
}

void Gallery::show(MainWindow &window, const QString &name)
{
    settle(window);
    grab(window, name);
}

void Gallery::selectRow(MainWindow &window, int row)
{
    for (auto *table : window.findChildren<DataView *>()) {
        if (table->isVisible()) {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
}

void Gallery::grab(QWidget &widget, const QString &name)
{
    if (m_purpose == Purpose::Check) {
        // Layouts take several rounds until everything has its place.
        static_cast<void>(QTest::qWaitFor([&widget] { return cutTexts(widget).isEmpty(); }, 2'000));
        for (const QString &text : cutTexts(widget)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(text));
            m_failed = true;
        }
        return;
    }
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
    m_recent->add(cache(QStringLiteral("shop"), QStringLiteral("max")), QStringLiteral("shop:max"),
                  QStringLiteral("1.2 MB in 14 layers"));
    m_recent->add(QStringLiteral("sample:"), QStringLiteral("Samples"), QStringLiteral("2 caches"));
    m_recent->setPinned(cache(QStringLiteral("shop"), QStringLiteral("max")), RecentCaches::Pin::Yes);
    const auto later = makeWindow();
    QTest::qWait(200); // it looks for what is gone
    show(*later, QStringLiteral("welcome-recent"));
}

void Gallery::stores()
{
    const auto window = makeWindow();
    window->open(cache(QStringLiteral("formats")));
    settle(*window);
    show(*window, QStringLiteral("store"));
    QDir().mkpath(cache(QStringLiteral("empty/blobs/sha256")));
    QFile index(cache(QStringLiteral("empty/index.json")));
    if (index.open(QIODevice::WriteOnly)) {
        index.write(R"({"schemaVersion":2,"manifests":[]})");
        index.close();
    }
    window->open(cache(QStringLiteral("empty")));
    show(*window, QStringLiteral("store-empty"));
}

void Gallery::caches()
{
    const char *const views[] = {"overview", "steps", "layers", "files", "graph", "raw", "problems"};
    const struct {
        QString name;
        QString text;
    } shown[] = {{QStringLiteral("max"), QStringLiteral("sample:max")},
                 {QStringLiteral("grown"), cache(QStringLiteral("shop-ci"), QStringLiteral("main"))},
                 {QStringLiteral("inline"), cache(QStringLiteral("image"), QStringLiteral("inline"))},
                 {QStringLiteral("multi"), cache(QStringLiteral("tools"), QStringLiteral("multi"))}};
    for (const auto &[name, text] : shown) {
        const auto window = makeWindow();
        window->open(text);
        settle(*window);
        for (int view = 0; view < 7; ++view) {
            window->currentPage()->showView(view);
            settle(*window);
            // Something is selected in each view, as when somebody looks at it.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (name == u"max" && view == 1) {
                selectRow(*window, 6); // a step with a result, inputs and users
            }
            show(*window, QStringLiteral("%1-%2").arg(name, QLatin1String(views[view])));
        }
        if (name == u"max") {
            window->currentPage()->verify({.deep = true});
            settle(*window);
            window->currentPage()->showView(6);
            show(*window, QStringLiteral("max-verified"));
        }
    }
}

void Gallery::compares()
{
    const auto window = makeWindow();
    window->compare(QStringLiteral("sample:min"), QStringLiteral("sample:max"));
    show(*window, QStringLiteral("compare"));
    whatIf(*window);
    window->compare(cache(QStringLiteral("shop"), QStringLiteral("max")),
                    cache(QStringLiteral("shop-ci"), QStringLiteral("main")));
    show(*window, QStringLiteral("compare-unnamed"));
    window->compare(cache(QStringLiteral("broken"), QStringLiteral("min")),
                    cache(QStringLiteral("broken"), QStringLiteral("max")));
    show(*window, QStringLiteral("compare-broken"));
    window->compare(cache(QStringLiteral("shop"), QStringLiteral("max")), {});
    show(*window, QStringLiteral("compare-choose"));
}

void Gallery::whatIf(MainWindow &window)
{
    for (auto *panel : window.currentPage()->findChildren<WhatIfPanel *>()) {
        window.currentPage()->findChild<ViewTabs *>()->setCurrentIndex(2);
        settle(window);
        show(window, QStringLiteral("compare-whatif-min"));
        if (m_purpose == Purpose::Check) {
            continue; // measuring takes minutes on a busy machine, and the words are those of before
        }
        panel->measure();
        settle(window);
        show(window, QStringLiteral("compare-whatif"));
    }
}

void Gallery::wastes()
{
    const auto window = makeWindow();
    window->open(QStringLiteral("sample:max"));
    settle(*window);
    window->currentPage()->showView(3);
    settle(*window);
    for (auto *page : window->findChildren<FilesPage *>()) {
        page->showSheet(FilesPage::Waste);
        settle(*window);
        show(*window, QStringLiteral("waste"));
        auto *box = page->findChild<WasteView *>()->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        settle(*window);
        show(*window, QStringLiteral("waste-all"));
    }
    window->open(cache(QStringLiteral("strange")));
    settle(*window);
    window->currentPage()->showView(3);
    for (auto *page : window->currentPage()->findChildren<FilesPage *>()) {
        page->showSheet(FilesPage::Waste);
    }
    show(*window, QStringLiteral("waste-none"));
}

void Gallery::grabModal(QWidget &window, const QString &name, std::chrono::milliseconds after)
{
    QTimer::singleShot(after, &window, [this, name] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            grab(*dialog, name);
            dialog->reject();
        } else {
            std::fprintf(stderr, "no %s\n", qPrintable(name));
            m_failed = true;
        }
    });
}

void Gallery::findings()
{
    const auto window = makeWindow();
    window->open(cache(QStringLiteral("strange")));
    settle(*window);
    window->currentPage()->showView(3);
    show(*window, QStringLiteral("files-findings"));
    // The list of all findings is a dialog that runs by itself.
    grabModal(*window, QStringLiteral("dialog-findings"), std::chrono::milliseconds(200));
    for (auto *bar : window->findChildren<FindingsBar *>()) {
        bar->findChild<QPushButton *>()->click();
    }
}

void Gallery::broken()
{
    const auto window = makeWindow();
    window->open(cache(QStringLiteral("broken"), QStringLiteral("max")));
    settle(*window);
    window->currentPage()->verify({});
    settle(*window);
    show(*window, QStringLiteral("broken-problems"));
    grabModal(*window, QStringLiteral("dialog-repair"), std::chrono::seconds(2)); // when it has read the cache
    for (auto *view : window->currentPage()->findChildren<ProblemsView *>()) {
        Q_EMIT view->repairRequested();
    }
    window->currentPage()->showView(0);
    show(*window, QStringLiteral("broken-overview"));
    window->currentPage()->showView(1);
    show(*window, QStringLiteral("broken-steps"));
    window->currentPage()->showView(2);
    show(*window, QStringLiteral("broken-layers"));
    window->currentPage()->showView(3);
    show(*window, QStringLiteral("broken-files"));
    window->open(cache(QStringLiteral("broken"), QStringLiteral("min")));
    settle(*window);
    show(*window, QStringLiteral("rejected-overview"));
    window->currentPage()->showView(6);
    show(*window, QStringLiteral("rejected-problems"));
    window->currentPage()->showView(5);
    show(*window, QStringLiteral("rejected-raw"));
    window->open(cache(QStringLiteral("broken")));
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

void Gallery::loading()
{
    // The samples are not unpacked until the picture is taken.
    std::atomic<bool> isHeld = true;
    Locations held;
    held.sampleDirectory = [&isHeld] {
        while (isHeld) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return Result<QString>(cache(QStringLiteral("samples")));
    };
    const AppServices services{m_pool, held, m_settings, *m_recent};
    MainWindow window(services);
    window.resize(kWindowSize);
    window.show();
    window.open(QStringLiteral("sample:max"));
    QTest::qWait(1'000);
    grab(window, QStringLiteral("loading"));
    for (auto *state : window.findChildren<EmptyState *>()) {
        if (state->isVisible()) {
            state->setProgress(
                {.unit = ProgressUnit::Bytes, .done = 412'000'000, .total = 1'240'000'000, .subject = {}});
        }
    }
    grab(window, QStringLiteral("loading-progress"));
    window.currentPage()->cancel();
    isHeld = false;
    settle(window);
    grab(window, QStringLiteral("loading-cancelled"));
}

void Gallery::cleanups()
{
    const auto window = makeWindow();
    window->cleanUp(cache(QStringLiteral("shop-ci")));
    settle(*window);
    QTest::qWait(kFadeMilliseconds);
    show(*window, QStringLiteral("cleanup"));
    window->cleanUp(cache(QStringLiteral("formats")));
    settle(*window);
    for (auto *edit : window->currentPage()->findChildren<QLineEdit *>()) {
        if (edit->placeholderText().startsWith(u"pr-")) {
            edit->setText(QStringLiteral("min-*"));
        }
    }
    QTest::qWait(800); // the plan follows the rules a moment later
    settle(*window);
    show(*window, QStringLiteral("cleanup-rules"));
    QDir().mkpath(cache(QStringLiteral("dangling/blobs/sha256")));
    if (QFile index(cache(QStringLiteral("dangling/index.json"))); index.open(QIODevice::WriteOnly)) {
        index.write(R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",)"
                    R"("digest":"sha256:)" +
                    QByteArray(64, 'd') +
                    R"(","size":700,"annotations":{"org.opencontainers.image.ref.name":"main"}}]})");
    }
    window->cleanUp(cache(QStringLiteral("dangling")));
    settle(*window);
    QTest::qWait(kFadeMilliseconds);
    show(*window, QStringLiteral("cleanup-refused"));
}

void Gallery::dialogs()
{
    OpenDialog open({});
    open.show();
    QTest::qWait(kFadeMilliseconds);
    grab(open, QStringLiteral("dialog-open"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("--cache-from type=local,src=/srv/ci/cache,tag=max"));
    QTest::qWait(kFadeMilliseconds);
    grab(open, QStringLiteral("dialog-open-filled"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mode=max"));
    QTest::qWait(kFadeMilliseconds);
    grab(open, QStringLiteral("dialog-open-wrong"));
    FilesExtractDialog extract(QStringLiteral("srv/app"), 37, 61'400, QStringLiteral("/srv/ci/out"));
    extract.show();
    QTest::qWait(kFadeMilliseconds);
    grab(extract, QStringLiteral("dialog-extract"));
}

} // namespace cachalot
