#include "core/backend/gha/ghabackend.h"
#include "core/backend/gha/ghaquota.h"
#include "core/content/hasher.h"
#include "tests/support/ghaserver.h"
#include "tests/support/storecontract.h"

#include <nlohmann/json.hpp>

#include <QMap>
#include <QSet>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;
using test::GhaServer;

namespace
{

const QString kMain = u"refs/heads/main"_s;
const QString kPull = u"refs/pull/7/merge"_s;

template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("ok") : (errorCodeName(result.error().code) + u' ' + result.error().message).toUtf8();
}

GhaListedEntry entryRead(qint64 size, const QString &key, const QDateTime &when)
{
    GhaListedEntry entry;
    entry.key = key;
    entry.size = size;
    entry.lastAccessedAt = when;
    return entry;
}

} // namespace

/// What clean-up learns of a repository's caches, from within a run and from outside.
class TestGhaCleanup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void olderIndexesAreSuperseded();
    void aRemovedNameDoesNotComeBack();
    void unreadableIndexesNeedAllTheyCouldRead();
    void closedRefsAreStale();
    void nothingIsSaidOfRefsThatCannotBeSeen();
    void tellsTheQuota();

private:
    [[nodiscard]] std::unique_ptr<GhaBackend> open(const GhaServer::Scopes &scopes, const QString &scope = u"web"_s,
                                                   bool isWithinRun = true);
    void publish(const GhaServer::Scopes &scopes, const QString &tag);
    [[nodiscard]] static std::vector<StoreRoot> rootsOf(GhaBackend &backend);
    [[nodiscard]] static std::vector<StoredItem> itemsOf(GhaBackend &backend);

    std::unique_ptr<GhaServer> m_server;
    QString m_repository;
    int m_count = 0;
};

void TestGhaCleanup::initTestCase()
{
    if (const QString missing = GhaServer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    m_server = std::make_unique<GhaServer>();
}

void TestGhaCleanup::init()
{
    m_repository = u"acme/c%1"_s.arg(++m_count);
    m_server->control("faults", "[]");
    m_server->control("closed", "[]");
}

std::unique_ptr<GhaBackend> TestGhaCleanup::open(const GhaServer::Scopes &scopes, const QString &scope,
                                                 bool isWithinRun)
{
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, scopes);
    if (!isWithinRun) {
        environment.remove(u"ACTIONS_RUNTIME_TOKEN"_s);
    }
    auto backend =
        GhaBackend::create(BackendSpec(u"gha"_s, {{u"scope"_s, scope}}), HttpServices::fromEnvironment(environment));
    return backend ? *std::move(backend) : nullptr;
}

void TestGhaCleanup::publish(const GhaServer::Scopes &scopes, const QString &tag)
{
    const auto backend = open(scopes);
    const auto cache = test::putFixture(*backend->publisher(), u"buildkit-pair"_s, tag);
    QVERIFY2(cache, told(cache));
    const auto published = backend->publisher()->publish(*cache, {});
    QVERIFY2(published, told(published));
}

std::vector<StoreRoot> TestGhaCleanup::rootsOf(GhaBackend &backend)
{
    std::vector<StoreRoot> roots;
    const auto read = backend.inventory()->roots(
        [&roots](StoreRoot root) {
            roots.push_back(std::move(root));
            return Result<>();
        },
        {});
    if (!read) {
        qWarning("%s", told(read).constData());
    }
    return roots;
}

std::vector<StoredItem> TestGhaCleanup::itemsOf(GhaBackend &backend)
{
    std::vector<StoredItem> items;
    const auto read = backend.inventory()->items(
        [&items](const StoredItem &item) {
            items.push_back(item);
            return Result<>();
        },
        {});
    if (!read) {
        qWarning("%s", told(read).constData());
    }
    return items;
}

void TestGhaCleanup::olderIndexesAreSuperseded()
{
    publish({{kMain, 3}}, u"min"_s);
    publish({{kMain, 3}}, u"min"_s);
    publish({{kMain, 3}}, u"min"_s);
    const auto backend = open({{kMain, 3}});
    QCOMPARE(rootsOf(*backend).size(), size_t(1));
    std::vector<StoredItem> old;
    for (const StoredItem &item : itemsOf(*backend)) {
        if (item.kind == StoredKind::Superseded) {
            old.push_back(item);
        }
    }
    QCOMPARE(old.size(), size_t(2));
    RemovalTerms terms;
    terms.neededNow = [](const OpContext &) { return Result<QSet<Digest>>(QSet<Digest>()); };
    terms.notAfter = QDateTime::currentDateTimeUtc().addSecs(60);
    const auto removed = backend->cleaner()->removeItems(
        old, terms,
        [](size_t, const Removal &removal) { QCOMPARE(int(removal.outcome), int(RemovalOutcome::Removed)); }, {});
    QVERIFY2(removed, told(removed));
    const auto snapshot = open({{kMain, 3}})->load({});
    QVERIFY2(snapshot && snapshot->allProblems().empty(), told(snapshot));
    QCOMPARE(rootsOf(*backend).front().blobs.size(), size_t(snapshot->primary().layers.size()));
}

void TestGhaCleanup::aRemovedNameDoesNotComeBack()
{
    publish({{kMain, 3}}, u"max"_s);
    publish({{kMain, 3}}, u"min"_s);
    const auto backend = open({{kMain, 3}});
    const std::vector<StoreName> names{rootsOf(*backend).front().id};
    const auto removed = backend->cleaner()->removeNames(
        names, [](size_t, const Removal &removal) { QCOMPARE(int(removal.outcome), int(RemovalOutcome::Removed)); },
        {});
    QVERIFY2(removed, told(removed));
    QVERIFY(rootsOf(*backend).empty()); // the older index would be the newest now
    QVERIFY(!open({{kMain, 3}})->load({}));
}

void TestGhaCleanup::unreadableIndexesNeedAllTheyCouldRead()
{
    publish({{kMain, 3}}, u"min"_s);
    publish({{kPull, 3}, {kMain, 1}}, u"max"_s);
    QSet<Digest> all;
    const auto outside = open({{kMain, 3}}, u"web"_s, false);
    for (const StoredItem &item : itemsOf(*outside)) {
        all.insert(item.digest);
    }
    const auto needsOf = [](const std::vector<StoreRoot> &roots) {
        QSet<Digest> needed;
        for (const StoreRoot &root : roots) {
            for (const NeededBlob &blob : root.blobs) {
                needed.insert(blob.digest);
            }
        }
        return needed;
    };
    const auto fromOutside = rootsOf(*outside);
    QCOMPARE(fromOutside.size(), size_t(2));
    QCOMPARE(needsOf(fromOutside), all); // nothing may go that somebody may need
    QVERIFY(!fromOutside.front().unreadable);
    // A run of main reads its own index; the pull request's stays closed to it, and keeps all that it may need.
    const auto fromMain = rootsOf(*open({{kMain, 3}}));
    QCOMPARE(fromMain.front().layers, qint64(open({{kMain, 3}})->load({})->primary().layers.size()));
    QCOMPARE(needsOf(fromMain), all);
    // When the pull request's index has gone, what only it could need is nobody's.
    const auto dropped =
        outside->cleaner()->removeNames(std::vector{fromOutside[1].id}, [](size_t, const Removal &) {}, {});
    QVERIFY2(dropped, told(dropped));
    QVERIFY(needsOf(rootsOf(*outside)) != all);
}

void TestGhaCleanup::closedRefsAreStale()
{
    publish({{kMain, 3}}, u"min"_s);
    publish({{kPull, 3}, {kMain, 1}}, u"min"_s);
    publish({{u"refs/heads/old"_s, 3}, {kMain, 1}}, u"min"_s);
    m_server->control("closed", R"(["refs/pull/7/merge","refs/heads/old"])");
    QStringList stale;
    for (const StoreRoot &root : rootsOf(*open({{kMain, 3}}, u"web"_s, false))) {
        stale << root.stale;
    }
    stale.sort();
    QCOMPARE(stale, (QStringList{QString(), u"refs/heads/old: the branch is gone"_s,
                                 u"refs/pull/7/merge: the pull request is closed"_s}));
}

void TestGhaCleanup::nothingIsSaidOfRefsThatCannotBeSeen()
{
    // A token that may not read the repository's contents is told that no branch is there.
    publish({{u"refs/heads/old"_s, 3}}, u"min"_s);
    publish({{kPull, 3}}, u"min"_s);
    m_server->control("closed", R"(["refs/heads/old","refs/heads/main"])");
    m_server->control("faults", R"([{"match":"/pulls/","status":403,"times":9}])");
    for (const StoreRoot &root : rootsOf(*open({{kMain, 3}}, u"web"_s, false))) {
        QCOMPARE(root.stale, QString());
    }
}

void TestGhaCleanup::tellsTheQuota()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto little = quotaAdvice({entryRead(1'000'000'000, u"a"_s, now)}, now);
    QCOMPARE(little.size(), size_t(1));
    QVERIFY2(!little.front().text.contains(u"go within"), qPrintable(little.front().text));
    const auto much =
        quotaAdvice({entryRead(9'000'000'000, u"new"_s, now), entryRead(3'000'000'000, u"old"_s, now.addDays(-6)),
                     entryRead(1'000'000'000, u"older"_s, now.addDays(-6).addSecs(-60))},
                    now);
    QCOMPARE(much.size(), size_t(2));
    QVERIFY2(much.front().text.contains(u"the 2 entries") && much.front().text.contains(u"first is older"),
             qPrintable(much.front().text));
    QVERIFY2(much.back().text.startsWith(u"2 entries"), qPrintable(much.back().text));
}

QTEST_GUILESS_MAIN(TestGhaCleanup)
#include "tst_ghacleanup.moc"
