#include "core/cleanup/globs.h"
#include "core/cleanup/pruneplan.h"
#include "core/content/hasher.h"

#include <QJsonDocument>
#include <QTest>

using namespace cachalot;
using namespace std::chrono_literals;

namespace
{

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-25T12:00:00Z"), Qt::ISODate);
constexpr qint64 kDay = 24 * 3600;

Digest digest(const char *name)
{
    return digestOf(QByteArrayView(name));
}

/// A cache that needs these blobs of 100 bytes each.
StoreRoot root(const char *name, std::initializer_list<const char *> blobs, qint64 daysOld = 10)
{
    StoreRoot made;
    made.id.name = QString::fromLatin1(name);
    made.id.manifest = digest(name);
    for (const char *blob : blobs) {
        made.blobs.push_back({digest(blob), 100});
    }
    made.createdAt = kNow.addSecs(-daysOld * kDay);
    return made;
}

StoredItem blob(const char *name, qint64 secondsOld = kDay)
{
    StoredItem item;
    item.kind = StoredKind::Blob;
    item.key = QString::fromLatin1(name);
    item.digest = digest(name);
    item.size = 100;
    item.changedAt = secondsOld < 0 ? QDateTime() : kNow.addSecs(-secondsOld);
    return item;
}

StoredItem item(StoredKind kind, const char *key, qint64 secondsOld)
{
    StoredItem made = blob(key, secondsOld);
    made.kind = kind;
    made.digest = {};
    return made;
}

PrunePlan plan(const PrunePolicy &policy, std::vector<StoreRoot> roots, const std::vector<StoredItem> &items = {},
               StoreTraits traits = {})
{
    auto planner = PrunePlanner::create(policy, std::move(traits), kNow, std::move(roots));
    if (!planner) {
        qFatal("%s", qPrintable(planner.error().message));
    }
    for (const StoredItem &stored : items) {
        planner->judge(stored);
    }
    return planner->finish();
}

QStringList removed(const PrunePlan &plan)
{
    QStringList names;
    for (const PlannedCache &cache : plan.caches) {
        if (cache.action == PruneAction::Remove) {
            names += plan.rootOf(cache).id.name;
        }
    }
    return names;
}

QStringList deleted(const PrunePlan &plan)
{
    QStringList keys;
    for (const PlannedItem &planned : plan.items) {
        if (goes(planned.fate)) {
            keys += planned.item.key;
        }
    }
    return keys;
}

QString reasonFor(const PrunePlan &plan, const char *name)
{
    for (const PlannedCache &cache : plan.caches) {
        if (plan.rootOf(cache).id.name == QLatin1String(name)) {
            return cache.reason;
        }
    }
    return QStringLiteral("no such cache");
}

} // namespace

/// What a policy decides, without a store.
class TestPrunePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesOnlyOrphansGo()
    {
        const PrunePlan made = plan({}, {root("a", {"shared", "mine"}), root("b", {"shared"})},
                                    {blob("shared"), blob("mine"), blob("orphan")});
        QCOMPARE(removed(made), QStringList());
        QCOMPARE(deleted(made), QStringList(QStringLiteral("orphan")));
        QCOMPARE(made.tally(BlobFate::Shared), (Tally{1, 100}));
        QCOMPARE(made.tally(BlobFate::Live), (Tally{1, 100}));
        QCOMPARE(made.freed(), (Tally{1, 100}));
        QCOMPARE(made.kept(), (Tally{2, 200}));
        QCOMPARE(made.caches[0].needs, (Tally{2, 200}));
        QCOMPARE(made.caches[0].exclusive, (Tally{1, 100})); // "removing this frees"
        QCOMPARE(made.caches[1].exclusive, Tally());
    }

    void graceIsKeptToTheSecond()
    {
        const std::vector<StoredItem> items{blob("old", 3600), blob("young", 3599), blob("future", -1),
                                            item(StoredKind::Leftover, "upload", 10),
                                            item(StoredKind::Leftover, "given up", 4000)};
        const PrunePlan made = plan({}, {}, items);
        QCOMPARE(deleted(made), (QStringList{QStringLiteral("given up"), QStringLiteral("old")}));
        QCOMPARE(made.tally(BlobFate::Young).count, qint64(2)); // also what has no time: nobody knows
        QCOMPARE(made.tally(BlobFate::Uploading).count, qint64(1));
        PrunePolicy none;
        none.grace = 0s;
        QCOMPARE(deleted(plan(none, {}, items)).size(), 5);
    }

    void clocksThatRunAheadMakeYoung()
    {
        StoredItem ahead = blob("ahead");
        ahead.changedAt = kNow.addSecs(kDay);
        QCOMPARE(deleted(plan({}, {}, {ahead})), QStringList());
    }

    void foreignThingsNeverGo()
    {
        PrunePolicy policy;
        policy.grace = 0s;
        const PrunePlan made = plan(policy, {}, {item(StoredKind::Foreign, "notes.txt", 1'000'000)});
        QCOMPARE(deleted(made), QStringList());
        QCOMPARE(made.tally(BlobFate::Foreign).count, qint64(1));
        QCOMPARE(made.kept(), Tally()); // not ours, so not counted as kept
    }

    void rulesForCachesLeaveOrphansUnlessAsked()
    {
        PrunePolicy policy;
        policy.olderThan = std::chrono::seconds(5 * kDay);
        const std::vector<StoredItem> items{blob("shared"), blob("mine"), blob("orphan")};
        const auto roots = [] { return std::vector{root("old", {"shared", "mine"}, 10), root("new", {"shared"}, 1)}; };
        const PrunePlan made = plan(policy, roots(), items);
        QCOMPARE(removed(made), QStringList(QStringLiteral("old")));
        QCOMPARE(deleted(made), QStringList(QStringLiteral("mine")));
        QCOMPARE(made.tally(BlobFate::Spared).count, qint64(1));
        policy.unreferenced = true;
        QCOMPARE(deleted(plan(policy, roots(), items)),
                 (QStringList{QStringLiteral("mine"), QStringLiteral("orphan")}));
    }

    void whatWasWrittenLatelyIsNotOld()
    {
        // A warm build exports an old result anew: the newer of both times counts.
        StoreRoot warm = root("warm", {}, 100);
        warm.changedAt = kNow.addSecs(-kDay);
        StoreRoot ageless = root("ageless", {});
        ageless.createdAt = {};
        PrunePolicy policy;
        policy.olderThan = std::chrono::seconds(5 * kDay);
        QCOMPARE(removed(plan(policy, {warm, ageless})), QStringList());
    }

    void keepsTheLastOfEachPattern()
    {
        PrunePolicy policy;
        policy.keepLast = 1;
        policy.match = QStringList{QStringLiteral("pr-*"), QStringLiteral("main-?")};
        const PrunePlan made = plan(policy, {root("pr-1", {}, 3), root("pr-2", {}, 2), root("main-1", {}, 9),
                                             root("main-2", {}, 8), root("other", {}, 50)});
        QCOMPARE(removed(made), (QStringList{QStringLiteral("main-1"), QStringLiteral("pr-1")}));
        QCOMPARE(reasonFor(made, "other"), QStringLiteral("Matches no pattern"));
    }

    void allRulesMustAgree()
    {
        PrunePolicy policy;
        policy.olderThan = std::chrono::seconds(5 * kDay);
        policy.keepLast = 1;
        policy.except = QStringList(QStringLiteral("*keep*"));
        policy.pinnedNames = QStringList(QStringLiteral("pinned"));
        const PrunePlan made = plan(policy, {root("a", {}, 6), root("b", {}, 7), root("keep-me", {}, 90),
                                             root("pinned", {}, 90), root("new", {}, 1)});
        // "new" is the newest one, so that all that are old go.
        QCOMPARE(removed(made), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(reasonFor(made, "pinned"), QStringLiteral("Pinned"));
    }

    void keepsBytesByTheOldestFirst()
    {
        PrunePolicy policy;
        policy.keepBytes = 250;
        const PrunePlan made = plan(policy, {root("oldest", {"shared", "a"}, 9), root("older", {"shared", "b"}, 8),
                                             root("new", {"shared", "c"}, 1)});
        // 400 bytes in all; "oldest" frees 100 only, since the others share the rest, and so does "older".
        QCOMPARE(removed(made), (QStringList{QStringLiteral("older"), QStringLiteral("oldest")}));
        QCOMPARE(made.reach->all().bytes, qint64(200));
    }

    void imagesNeverGoByARule()
    {
        StoreRoot image = root("image", {}, 500);
        image.isImage = true;
        StoreRoot unknown = root("unknown", {}, 500);
        unknown.isCache = false;
        PrunePolicy policy;
        policy.match = QStringList(QStringLiteral("*"));
        QCOMPARE(removed(plan(policy, {image, unknown})), QStringList());
    }

    void staleNamesGoWithTheUnreferenced()
    {
        StoreRoot closed = root("pr-7", {"mine"});
        closed.stale = QStringLiteral("refs/pull/7/merge is closed");
        const PrunePlan made = plan({}, {closed}, {blob("mine")});
        QCOMPARE(removed(made), QStringList(QStringLiteral("pr-7")));
        QCOMPARE(deleted(made), QStringList(QStringLiteral("mine")));
    }

    void unreadableCachesStopIt()
    {
        StoreRoot broken = root("broken", {"known"});
        broken.unreadable = Error{ErrorCode::Damaged, QStringLiteral("manifest gone")};
        const auto refused = PrunePlanner::create({}, {}, kNow, {broken});
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("refused"));
        for (const char *word : {"broken", "manifest gone", "repair", "--despite-damage"}) {
            QVERIFY2(refused.error().message.contains(QLatin1String(word)), word);
        }
        PrunePolicy policy;
        policy.despiteDamage = true;
        policy.match = QStringList(QStringLiteral("*"));
        policy.unreferenced = true;
        const PrunePlan made = plan(policy, {broken}, {blob("known"), blob("orphan")});
        QCOMPARE(removed(made), QStringList()); // what can't be read is never removed by a rule
        QCOMPARE(deleted(made), QStringList(QStringLiteral("orphan")));
    }

    void pinnedBlobsStay()
    {
        PrunePolicy policy;
        policy.pinnedDigests = {digest("pinned")};
        const PrunePlan made = plan(policy, {}, {blob("pinned"), blob("orphan")});
        QCOMPARE(deleted(made), QStringList(QStringLiteral("orphan")));
        QCOMPARE(made.tally(BlobFate::Pinned).count, qint64(1));
    }

    void registriesFreeWhatIsDropped()
    {
        StoreTraits registry;
        registry.listsBlobs = false;
        PrunePolicy policy;
        policy.match = QStringList(QStringLiteral("a"));
        const PrunePlan made = plan(policy, {root("a", {"shared", "mine"}), root("b", {"shared"})}, {}, registry);
        QCOMPARE(made.freed(), (Tally{1, 100}));
        QCOMPARE(made.kept(), (Tally{1, 100}));
    }

    void unusedForNeedsAStoreThatKnows()
    {
        PrunePolicy policy;
        policy.unusedFor = std::chrono::seconds(kDay);
        const auto refused = PrunePlanner::create(policy, {}, kNow, {});
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("unsupported"));
        StoreTraits knowing;
        knowing.knowsUse = true;
        StoreRoot unread = root("unread", {});
        unread.usedAt = kNow.addSecs(-2 * kDay);
        QCOMPARE(removed(plan(policy, {unread, root("unknown", {})}, {}, knowing)),
                 QStringList(QStringLiteral("unread")));
    }

    void exceptAloneIsMisuse()
    {
        PrunePolicy policy;
        policy.except = QStringList(QStringLiteral("main"));
        QVERIFY(!PrunePlanner::create(policy, {}, kNow, {}));
    }

    void policiesComeBackAsTheyWere()
    {
        PrunePolicy policy;
        policy.unreferenced = true;
        policy.olderThan = 36h;
        policy.keepLast = 3;
        policy.keepBytes = 10'000'000'000;
        policy.match = QStringList{QStringLiteral("pr-*"), QStringLiteral("*")};
        policy.except = QStringList(QStringLiteral("main"));
        policy.pinnedNames = QStringList(QStringLiteral("release"));
        policy.pinnedDigests = {digest("x")};
        policy.grace = 5min;
        const auto read =
            PrunePolicy::fromJson(QJsonDocument::fromJson(QJsonDocument(policy.toJson()).toJson()).object());
        QVERIFY(read);
        QVERIFY(*read == policy);
    }

    void unknownRulesAreNotIgnored_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("a later rule") << QByteArray(R"({"keepTags":["x"]})") << QStringLiteral("keepTags");
        QTest::newRow("a text") << QByteArray(R"({"keepLast":"3"})") << QStringLiteral("keepLast");
        QTest::newRow("less than none") << QByteArray(R"({"graceSeconds":-1})") << QStringLiteral("graceSeconds");
        QTest::newRow("no list") << QByteArray(R"({"match":"pr-*"})") << QStringLiteral("match");
        QTest::newRow("no digest") << QByteArray(R"({"pinnedDigests":["latest"]})") << QStringLiteral("latest");
    }
    void unknownRulesAreNotIgnored()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto read = PrunePolicy::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void globs_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *name, bool matches) {
            QTest::addRow("%s %s", pattern, name)
                << QString::fromLatin1(pattern) << QString::fromLatin1(name) << matches;
        };
        row("pr-*", "pr-", true);
        row("pr-*", "pr-12", true);
        row("pr-*", "apr-12", false);
        row("*-main", "x-main-y", false);
        row("*a*b*", "xxaxxbxx", true);
        row("v?", "v1", true);
        row("v?", "v12", false);
        row("v[0-9]", "v7", true);
        row("v[!0-9]", "v7", false);
        row("[", "[", true);
        row("a.b", "axb", false);
        row("*", "", true);
        row("", "a", false);
        row("A", "a", false);
    }
    void globs()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QTEST(matchesGlob(name, pattern), "matches");
    }
};

QTEST_GUILESS_MAIN(TestPrunePlan)
#include "tst_pruneplan.moc"
