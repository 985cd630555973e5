#include "tests/config/memorysecrets.h"
#include "tests/ui/screenshots/gallery.h"
#include "ui/common/page.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/findspanel.h"
#include "ui/connections/sidebar.h"
#include "ui/models/savedconnections.h"
#include "ui/models/sidebarmodel.h"
#include "ui/palette/palette.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

struct Saved {
    const char *name;
    QString spec;
    bool pinned = false;
};

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "can't write %s\n", qPrintable(path));
    }
}

void press(const QWidget &dialog, const QString &button)
{
    QTest::mouseClick(dialog.findChild<QToolButton *>(button), Qt::LeftButton);
}

void type(const QWidget &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(u"field-"_s + field)->setText(text);
}

void showTab(const QWidget &dialog, int index)
{
    dialog.findChild<QTabWidget *>()->setCurrentIndex(index);
    QTest::qWait(300);
}

} // namespace

void Gallery::connections()
{
    const auto keyring = std::make_shared<test::MemorySecrets>();
    const QString config = m_scratch.filePath(u"config"_s);
    const auto all = std::make_shared<Connections>(ConnectionStore(config), ConnectionSecrets(keyring));
    const Saved list[] = {
        {"builds", u"type=local,src=%1"_s.arg(QDir::current().absoluteFilePath(u"caches/formats"_s)), true},
        {"shop", u"type=local,src=%1"_s.arg(QDir::current().absoluteFilePath(u"caches/shop"_s))},
        {"old laptop", u"type=local,src=/media/backup/buildkit"_s},
        {"ghcr shop", u"type=registry,ref=ghcr.io/acme/shop:cache,mode=max"_s},
        {"ci-cache", u"type=s3,bucket=ci-cache,region=eu-central-1"_s},
        {"workflow", u"type=gha,scope=main"_s},
    };
    for (const Saved &each : list) {
        ConnectionDraft draft;
        draft.connection.id = makeConnectionId();
        draft.connection.name = QString::fromLatin1(each.name);
        draft.connection.spec = *BackendSpec::parse(each.spec);
        draft.connection.pinned = each.pinned;
        draft.connection.createdAt = QDateTime::currentDateTimeUtc();
        if (const auto added = all->add(draft, {}); !added) {
            std::fprintf(stderr, "%s\n", qPrintable(added.error().message));
            m_failed = true;
        }
    }
    Locations locations = m_locations;
    locations.connection = [all](const QString &name, const OpContext &context) { return all->open(name, context); };
    SavedConnections saved(all, locations, m_pool, m_scratch.filePath(u"state"_s));
    AppServices services{.pool = m_pool, .locations = locations, .settings = m_settings, .recent = *m_recent};
    services.connections = &saved;
    connectionSidebar(services);
    connectionDialogs(services, *keyring);
    write(config + u"/connections.json"_s, "{ \"schemaVersion\": 1, \"connections\": [ {");
    MainWindow window(services);
    window.resize(1200, 780);
    window.show();
    QTest::qWait(300);
    grab(window, u"sidebar-damaged"_s);
}

void Gallery::connectionSidebar(const AppServices &services)
{
    SavedConnections &saved = *services.connections;
    m_recent->add(u"ghcr.io/acme/tools:cache"_s, u"tools:cache"_s, u"34 MB in 21 layers"_s);
    MainWindow window(services);
    window.resize(1200, 780);
    window.show();
    QTest::qWait(200);
    grab(window, u"sidebar-first"_s);
    auto *sidebar = window.findChild<Sidebar *>();
    QTreeView *view = sidebar->view();
    for (const Connection &connection : saved.list()) {
        if (connection.spec.type() == u"local") {
            saved.refresh(connection.id);
        }
    }
    QTest::qWait(1500);
    const auto shop = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"shop"_s, 1,
                                           Qt::MatchExactly | Qt::MatchRecursive);
    if (!shop.isEmpty()) {
        view->expand(shop.constFirst());
        view->setCurrentIndex(shop.constFirst());
    }
    window.open(u"@shop:max"_s);
    settle(window);
    show(window, u"sidebar"_s);
    CommandPalette palette(window, services);
    palette.show();
    QTest::qWait(100);
    grab(palette, u"palette"_s);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"ca"_s);
    QTest::qWait(100);
    grab(palette, u"palette-filtered"_s);
    palette.close();
    const QString id = saved.list()[2].id;
    saved.remove(id);
    QTest::qWait(300);
    grab(window, u"sidebar-undo"_s);
    saved.undoRemove();
    QTest::qWait(300);
}

void Gallery::connectionDialogs(const AppServices &services, test::MemorySecrets &keyring)
{
    ConnectionDialog dialog(services);
    dialog.show();
    QTest::qWait(300);
    grab(dialog, u"connection-new"_s);
    press(dialog, u"backend-s3"_s);
    type(dialog, u"bucket"_s, u"ci-cache"_s);
    type(dialog, u"region"_s, u"eu-central-1"_s);
    type(dialog, u"endpoint_url"_s, u"minio.example.com"_s);
    auto *origin = dialog.findChild<QComboBox *>(u"origin-secret_access_key"_s);
    origin->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>(u"secret-secret_access_key"_s)->setText(u"0123456789"_s);
    QTest::qWait(300);
    grab(dialog, u"connection-s3"_s);
    type(dialog, u"endpoint_url"_s, u"https://minio.example.com"_s);
    showTab(dialog, 1);
    grab(dialog, u"connection-snippet"_s);
    press(dialog, u"backend-local"_s);
    type(dialog, u"src"_s, QDir::current().absoluteFilePath(u"caches/shop"_s));
    dialog.test();
    QTest::qWait(1000);
    grab(dialog, u"connection-test"_s);
    type(dialog, u"src"_s, u"/media/backup/buildkit"_s);
    dialog.test();
    QTest::qWait(500);
    press(dialog, u"more"_s);
    QTest::qWait(100);
    grab(dialog, u"connection-test-failed"_s);

    ConnectionDialog pasted(services);
    pasted.show();
    pasted.paste(u"jobs:\n  build:\n    with:\n      cache-from: |\n        type=gha,scope=main\n"
                 "        type=registry,ref=ghcr.io/acme/shop:cache\n"
                 "      cache-to: type=registry,ref=ghcr.io/acme/shop:cache,mode=max,compression=zstd\n"_s);
    QTest::qWait(300);
    pasted.findChild<QListWidget *>(u"foundSpecs"_s)->setCurrentRow(2);
    QTest::qWait(200);
    grab(pasted, u"connection-pasted"_s);
    press(pasted, u"backend-inline"_s);
    QTest::qWait(200);
    grab(pasted, u"connection-inline"_s);

    const QByteArray home = qgetenv("HOME");
    const QString other = m_scratch.filePath(u"home"_s);
    write(other + u"/.docker/config.json"_s, R"({"auths":{"ghcr.io":{},"https://index.docker.io/v1/":{}}})");
    write(other + u"/.aws/config"_s, "[default]\nregion = eu-central-1\n[profile ci]\nregion = us-east-1\n");
    write(other + u"/shop/Makefile"_s, "x:\n\tdocker build --cache-to type=local,dest=.cache/bk,mode=max .\n");
    qputenv("HOME", other.toLocal8Bit());
    keyring.failWith(Error{ErrorCode::Unsupported, u"there is no keyring"_s});
    ConnectionDialog finds(services);
    finds.show();
    press(finds, u"backend-gha"_s);
    showTab(finds, 3);
    finds.findChild<FindsPanel *>()->lookInto(other + u"/shop"_s);
    QTest::qWait(500);
    grab(finds, u"connection-found"_s);
    keyring.failWith(std::nullopt);
    qputenv("HOME", home);
}

} // namespace cachalot
