#include "tests/support/cleanupcontract.h"

#include "core/content/hasher.h"

#include <QMap>
#include <QTest>

#include <algorithm>

#define CACHALOT_VERIFY_OK(expression)                                                                                 \
    do {                                                                                                               \
        const auto cachalotResult = (expression);                                                                      \
        QVERIFY2(cachalotResult, qPrintable(cachalotResult ? QString() : cachalotResult.error().message));             \
    } while (false)

namespace cachalot::test
{
namespace
{

const QString kMain = QStringLiteral("main");
const QString kOther = QStringLiteral("other");

Result<> publish(const StoreUnderTest &store, const QString &name, const QString &tag)
{
    const auto backend = store.open(name);
    CACHALOT_TRY(backend->publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache,
                    putFixture(*backend->publisher(), QStringLiteral("buildkit-pair"), tag));
    CACHALOT_ASSIGN(const Descriptor manifest, backend->publisher()->publish(cache, {}));
    Q_UNUSED(manifest);
    return {};
}

/// Puts a blob that no cache needs.
Result<Digest> putOrphan(CacheBackend &backend, qsizetype bytes = 5000, quint32 seed = 7)
{
    const QByteArray content = noise(bytes, seed);
    Descriptor blob;
    blob.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
    blob.digest = digestOf(content);
    blob.size = content.size();
    BufferContent source(content);
    CACHALOT_TRY(backend.publisher()->writer().put(blob, source, {}));
    return blob.digest;
}

Result<QMap<QString, StoreRoot>> rootsOf(CacheBackend &backend)
{
    QMap<QString, StoreRoot> roots;
    CACHALOT_TRY(backend.inventory()->roots(
        [&roots](StoreRoot root) -> Result<> {
            roots.insert(root.id.name, std::move(root));
            return {};
        },
        {}));
    return roots;
}

Result<std::vector<StoredItem>> itemsOf(CacheBackend &backend)
{
    std::vector<StoredItem> items;
    CACHALOT_TRY(backend.inventory()->items(
        [&items](const StoredItem &item) -> Result<> {
            items.push_back(item);
            return {};
        },
        {}));
    return items;
}

std::vector<StoredItem> itemsWith(const std::vector<StoredItem> &items, const QSet<Digest> &digests)
{
    std::vector<StoredItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found), [&](const StoredItem &item) {
        return item.kind == StoredKind::Blob && digests.contains(item.digest);
    });
    return found;
}

/// Terms under which all goes that `needed` does not name.
RemovalTerms terms(QSet<Digest> needed = {})
{
    RemovalTerms terms;
    terms.neededNow = [needed = std::move(needed)](const OpContext &) { return Result<QSet<Digest>>(needed); };
    terms.notAfter = QDateTime::currentDateTimeUtc().addSecs(3600); // clocks of servers differ
    return terms;
}

struct Outcomes {
    QMap<size_t, Removal> byPosition;
    [[nodiscard]] RemovalSink sink()
    {
        return [this](size_t position, const Removal &removal) { byPosition.insert(position, removal); };
    }
    [[nodiscard]] bool allAre(RemovalOutcome outcome) const
    {
        return std::all_of(byPosition.begin(), byPosition.end(),
                           [&](const Removal &removal) { return removal.outcome == outcome; });
    }
};

bool isThere(CacheBackend &backend, const Digest &digest)
{
    return backend.blobs().stat(digest, {}).has_value();
}

} // namespace

#define CACHALOT_NEEDS_CLEANER(backend)                                                                                \
    do {                                                                                                               \
        if ((backend)->inventory() == nullptr || (backend)->cleaner() == nullptr) {                                    \
            QSKIP("this store can't be cleaned up");                                                                   \
        }                                                                                                              \
    } while (false)
#define CACHALOT_NEEDS_BLOB_LIST(backend)                                                                              \
    do {                                                                                                               \
        CACHALOT_NEEDS_CLEANER(backend);                                                                               \
        if (!(backend)->inventory()->traits().listsBlobs) {                                                            \
            return; /* the registry frees them itself */                                                               \
        }                                                                                                              \
    } while (false)

void CleanupContract::init()
{
    m_store = m_factory();
    QVERIFY(m_store.open);
    CACHALOT_VERIFY_OK(publish(m_store, kMain, QStringLiteral("max")));
    CACHALOT_VERIFY_OK(publish(m_store, kOther, QStringLiteral("min")));
}

void CleanupContract::cleanup()
{
    if (m_store.leftovers) {
        QCOMPARE(m_store.leftovers(), QStringList());
    }
    m_store = {};
}

void CleanupContract::rootsNameAllThatTheyNeed()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    const auto roots = rootsOf(*backend);
    CACHALOT_VERIFY_OK(roots);
    QCOMPARE(QStringList(roots->keys()), (QStringList{kMain, kOther}));
    for (const StoreRoot &root : *roots) {
        QVERIFY2(!root.unreadable, qPrintable(root.unreadable ? root.unreadable->message : QString()));
        QVERIFY(root.isCache);
        const auto snapshot = m_store.open(root.id.name)->load({});
        CACHALOT_VERIFY_OK(snapshot);
        QCOMPARE(root.id.manifest, snapshot->manifest.digest);
        QCOMPARE(root.records, qint64(snapshot->primary().cacheConfig.records.size()));
        QCOMPARE(root.layers, qint64(snapshot->primary().layers.size()));
        QVERIFY(root.createdAt.isValid());
        QSet<Digest> needed;
        for (const NeededBlob &blob : root.blobs) {
            QVERIFY2(!needed.contains(blob.digest), "each blob is told once");
            needed.insert(blob.digest);
        }
        for (const CacheLayer &layer : snapshot->primary().layers) {
            QVERIFY(needed.contains(layer.descriptor.digest));
        }
        if (snapshot->manifest.digest.isNull()) {
            continue; // the name is the document
        }
        for (const Digest &document :
             {snapshot->manifest.digest, snapshot->primary().config ? snapshot->primary().config->digest : Digest()}) {
            QVERIFY(document.isNull() || needed.contains(document));
        }
    }
}

void CleanupContract::itemsAreAllThatIsThere()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    const auto orphan = putOrphan(*backend);
    CACHALOT_VERIFY_OK(orphan);
    const auto items = itemsOf(*backend);
    CACHALOT_VERIFY_OK(items);
    if (!backend->inventory()->traits().listsBlobs) {
        QVERIFY(items->empty());
        return;
    }
    const auto roots = rootsOf(*backend);
    CACHALOT_VERIFY_OK(roots);
    QSet<Digest> expected{*orphan};
    for (const StoreRoot &root : *roots) {
        for (const NeededBlob &blob : root.blobs) {
            expected.insert(blob.digest);
        }
    }
    QSet<Digest> found;
    for (const StoredItem &item : *items) {
        QCOMPARE(int(item.kind), int(StoredKind::Blob));
        QVERIFY(!item.key.isEmpty());
        QVERIFY2(item.changedAt.isValid(), "every store knows when a blob was written");
        found.insert(item.digest);
        const auto info = backend->blobs().stat(item.digest, {});
        CACHALOT_VERIFY_OK(info);
        QVERIFY(item.size < 0 || info->size < 0 || item.size == info->size);
    }
    QCOMPARE(found, expected);
    QCOMPARE(items->size(), size_t(expected.size()));
}

void CleanupContract::foreignThingsAreToldAndKept()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    if (!m_store.plantForeign) {
        QSKIP("nobody can put something foreign into this store");
    }
    m_store.plantForeign();
    const auto items = itemsOf(*backend);
    CACHALOT_VERIFY_OK(items);
    std::vector<StoredItem> foreign;
    std::copy_if(items->begin(), items->end(), std::back_inserter(foreign),
                 [](const StoredItem &item) { return item.kind == StoredKind::Foreign; });
    QVERIFY(!foreign.empty());
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeItems(foreign, terms(), outcomes.sink(), {}));
    QCOMPARE(size_t(outcomes.byPosition.size()), foreign.size());
    QVERIFY(outcomes.allAre(RemovalOutcome::Kept));
    const auto after = itemsOf(*backend);
    CACHALOT_VERIFY_OK(after);
    QCOMPARE(after->size(), items->size());
}

void CleanupContract::stampFollowsTheNames()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    const auto stamp = [&] { return backend->inventory()->rootsStamp({}).value_or(QByteArray("error")); };
    const QByteArray first = stamp();
    QVERIFY(first != "error");
    CACHALOT_VERIFY_OK(putOrphan(*backend));
    QCOMPARE(stamp(), first);
    CACHALOT_VERIFY_OK(publish(m_store, QStringLiteral("third"), QStringLiteral("max")));
    const QByteArray added = stamp();
    QVERIFY(added != first);
    CACHALOT_VERIFY_OK(publish(m_store, kOther, QStringLiteral("max")));
    const QByteArray moved = stamp();
    QVERIFY(moved != added);
    const auto roots = rootsOf(*backend);
    CACHALOT_VERIFY_OK(roots);
    std::vector<StoreName> all;
    for (const StoreRoot &root : *roots) {
        all.push_back(root.id);
    }
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeNames(all, outcomes.sink(), {}));
    QVERIFY(stamp() != moved);
}

void CleanupContract::whatNobodyNeedsIsRemoved()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto first = putOrphan(*backend, 5000, 7);
    const auto second = putOrphan(*backend, 70'000, 8);
    CACHALOT_VERIFY_OK(first);
    CACHALOT_VERIFY_OK(second);
    const auto items = itemsOf(*backend);
    CACHALOT_VERIFY_OK(items);
    Outcomes outcomes;
    const auto orphans = itemsWith(*items, {*first, *second});
    QCOMPARE(orphans.size(), size_t(2));
    CACHALOT_VERIFY_OK(backend->cleaner()->removeItems(orphans, terms(), outcomes.sink(), {}));
    QCOMPARE(outcomes.byPosition.size(), qsizetype(2));
    QVERIFY(outcomes.allAre(RemovalOutcome::Removed));
    QVERIFY(!isThere(*backend, *first));
    QVERIFY(!isThere(*backend, *second));
    for (const QString &name : {kMain, kOther}) {
        const auto snapshot = m_store.open(name)->load({});
        CACHALOT_VERIFY_OK(snapshot);
        QVERIFY(snapshot->allProblems().empty());
    }
    const auto after = itemsOf(*backend);
    CACHALOT_VERIFY_OK(after);
    QCOMPARE(after->size(), items->size() - 2);
}

void CleanupContract::whatIsNeededNowStays()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto needed = putOrphan(*backend, 5000, 7);
    const auto orphan = putOrphan(*backend, 6000, 8);
    CACHALOT_VERIFY_OK(needed);
    CACHALOT_VERIFY_OK(orphan);
    const auto all = itemsOf(*backend);
    CACHALOT_VERIFY_OK(all);
    const auto items = itemsWith(*all, {*needed, *orphan});
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeItems(items, terms({*needed}), outcomes.sink(), {}));
    for (size_t i = 0; i < items.size(); ++i) {
        const RemovalOutcome expected = items[i].digest == *needed ? RemovalOutcome::Needed : RemovalOutcome::Removed;
        QCOMPARE(int(outcomes.byPosition.value(i).outcome), int(expected));
    }
    QVERIFY(isThere(*backend, *needed));
    QVERIFY(!isThere(*backend, *orphan));
}

void CleanupContract::whatIsYoungStays()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto orphan = putOrphan(*backend);
    CACHALOT_VERIFY_OK(orphan);
    const auto all = itemsOf(*backend);
    CACHALOT_VERIFY_OK(all);
    RemovalTerms strict = terms();
    strict.notAfter = QDateTime::currentDateTimeUtc().addSecs(-3600);
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeItems(itemsWith(*all, {*orphan}), strict, outcomes.sink(), {}));
    QCOMPARE(outcomes.byPosition.size(), qsizetype(1));
    QVERIFY(outcomes.allAre(RemovalOutcome::Young));
    QVERIFY(isThere(*backend, *orphan));
}

void CleanupContract::whatIsGoneIsNoError()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto orphan = putOrphan(*backend);
    CACHALOT_VERIFY_OK(orphan);
    const auto all = itemsOf(*backend);
    CACHALOT_VERIFY_OK(all);
    for (int i = 0; i < 2; ++i) {
        Outcomes outcomes;
        CACHALOT_VERIFY_OK(backend->cleaner()->removeItems(itemsWith(*all, {*orphan}), terms(), outcomes.sink(), {}));
        QCOMPARE(outcomes.byPosition.size(), qsizetype(1));
        // Some stores answer a deletion alike, whether there was something or not.
        const RemovalOutcome outcome = outcomes.byPosition.value(0).outcome;
        QVERIFY(outcome == RemovalOutcome::Removed || (i == 1 && outcome == RemovalOutcome::Gone));
    }
}

void CleanupContract::failedTermsDeleteNothing()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto orphan = putOrphan(*backend);
    CACHALOT_VERIFY_OK(orphan);
    const auto all = itemsOf(*backend);
    CACHALOT_VERIFY_OK(all);
    RemovalTerms failing = terms();
    failing.neededNow = [](const OpContext &) {
        return Result<QSet<Digest>>(fail(ErrorCode::Refused, QStringLiteral("the index can't be read")));
    };
    Outcomes outcomes;
    const auto removed = backend->cleaner()->removeItems(itemsWith(*all, {*orphan}), failing, outcomes.sink(), {});
    QVERIFY(!removed);
    QCOMPARE(errorCodeName(removed.error().code), QStringLiteral("refused"));
    QVERIFY(isThere(*backend, *orphan));
}

void CleanupContract::cancelledRemovalDeletesNothing()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_BLOB_LIST(backend);
    const auto orphan = putOrphan(*backend);
    CACHALOT_VERIFY_OK(orphan);
    const auto all = itemsOf(*backend);
    CACHALOT_VERIFY_OK(all);
    std::stop_source stop;
    OpContext context;
    context.cancel = stop.get_token();
    RemovalTerms cancelling = terms();
    cancelling.neededNow = [&stop](const OpContext &) {
        stop.request_stop();
        return Result<QSet<Digest>>(QSet<Digest>());
    };
    Outcomes outcomes;
    const auto removed =
        backend->cleaner()->removeItems(itemsWith(*all, {*orphan}), cancelling, outcomes.sink(), context);
    QVERIFY(!removed);
    QCOMPARE(errorCodeName(removed.error().code), QStringLiteral("cancelled"));
    QVERIFY(isThere(*backend, *orphan));
}

void CleanupContract::namesAreRemovedAtOnce()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    CACHALOT_VERIFY_OK(publish(m_store, QStringLiteral("third"), QStringLiteral("min")));
    const auto before = rootsOf(*backend);
    CACHALOT_VERIFY_OK(before);
    const std::vector<StoreName> names{before->value(kOther).id, before->value(QStringLiteral("third")).id};
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeNames(names, outcomes.sink(), {}));
    QCOMPARE(outcomes.byPosition.size(), qsizetype(2));
    QVERIFY(outcomes.allAre(RemovalOutcome::Removed));
    const auto after = rootsOf(*backend);
    CACHALOT_VERIFY_OK(after);
    QCOMPARE(QStringList(after->keys()), QStringList(kMain));
    const auto kept = m_store.open(kMain)->load({});
    CACHALOT_VERIFY_OK(kept);
    QVERIFY(kept->allProblems().empty());
    const auto gone = m_store.open(kOther)->load({});
    QVERIFY(!gone);
    QCOMPARE(errorCodeName(gone.error().code), QStringLiteral("not-found"));
}

void CleanupContract::movedNamesStay()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    const auto before = rootsOf(*backend);
    CACHALOT_VERIFY_OK(before);
    CACHALOT_VERIFY_OK(publish(m_store, kOther, QStringLiteral("max"))); // a build has been quicker
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeNames(std::vector{before->value(kOther).id}, outcomes.sink(), {}));
    QCOMPARE(outcomes.byPosition.size(), qsizetype(1));
    QVERIFY(outcomes.allAre(RemovalOutcome::Moved));
    const auto other = m_store.open(kOther)->load({});
    CACHALOT_VERIFY_OK(other);
    QCOMPARE(other->primary().layers.size(), size_t(14));
}

void CleanupContract::oneOfTwoNamesOfAManifest()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    CACHALOT_VERIFY_OK(publish(m_store, QStringLiteral("twin"), QStringLiteral("min")));
    const auto before = rootsOf(*backend);
    CACHALOT_VERIFY_OK(before);
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(
        backend->cleaner()->removeNames(std::vector{before->value(QStringLiteral("twin")).id}, outcomes.sink(), {}));
    const RemovalOutcome outcome = outcomes.byPosition.value(0).outcome;
    QVERIFY(outcome == RemovalOutcome::Removed || outcome == RemovalOutcome::Kept); // by name, or by digest only
    CACHALOT_VERIFY_OK(m_store.open(kOther)->load({}));
    QCOMPARE(m_store.open(QStringLiteral("twin"))->load({}).has_value(), outcome == RemovalOutcome::Kept);
}

void CleanupContract::bothNamesOfAManifest()
{
    const auto backend = m_store.open(kMain);
    CACHALOT_NEEDS_CLEANER(backend);
    CACHALOT_VERIFY_OK(publish(m_store, QStringLiteral("twin"), QStringLiteral("min")));
    const auto before = rootsOf(*backend);
    CACHALOT_VERIFY_OK(before);
    Outcomes outcomes;
    CACHALOT_VERIFY_OK(backend->cleaner()->removeNames(
        std::vector{before->value(QStringLiteral("twin")).id, before->value(kOther).id}, outcomes.sink(), {}));
    QVERIFY(outcomes.allAre(RemovalOutcome::Removed));
    const auto after = rootsOf(*backend);
    CACHALOT_VERIFY_OK(after);
    QCOMPARE(QStringList(after->keys()), QStringList(kMain));
}

} // namespace cachalot::test
