#include "core/backend/objectstore/objectcache.h"
#include "core/content/hasher.h"
#include "tests/backend/s3fixture.h"

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::told;

namespace
{

Result<S3Settings> settingsOf(const QString &text, const QProcessEnvironment &environment = {})
{
    return S3Settings::of(*BackendSpec::parse(text), environment);
}

QString urlOf(const QString &text, const QString &key)
{
    const auto settings = settingsOf(text);
    return settings ? QString::fromLatin1(settings->urlOf(key).toBytes()) : settings.error().message;
}

CacheToPublish shopToPublish()
{
    CacheToPublish cache;
    const auto snapshot =
        readObjectCache(test::readData(QStringLiteral("objectstores/s3-shop.json")), BuildEffect::BuildFails, {});
    cache.config = snapshot->primary().cacheConfig;
    cache.format = CacheFormat::Object;
    for (const CacheLayer &layer : snapshot->primary().layers) {
        cache.layers.push_back(layer.descriptor);
    }
    return cache;
}

} // namespace

class TestS3Backend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreBuildKitsToTheLetter();
    void addressesOfBuckets();
    void whatIsMissingOrWrong_data();
    void whatIsMissingOrWrong();
    void environmentFillsIn();
    void readsTheFirstName();
    void writesAllNames();
    void missingNamesAndBuckets();
    void listsNamesAndNothingElse();
    void pagesThatChange();
    void pagesInNoOrder();
    void oldLayersGetANewDate();
    void largeLayersAreRenewedInParts();
    void layersThatAreGoneStopThePublish();
    void removesAllNamesOrSaysWhichIsMissing();
    void errorsHoldNoSecret();
};

void TestS3Backend::keysAreBuildKitsToTheLetter()
{
    const Digest digest = digestOf("x");
    const auto plain = settingsOf(QStringLiteral("type=s3,region=r,bucket=bucket"));
    QCOMPARE(plain->blobKey(digest), QStringLiteral("blobs/") + digest.toString());
    QCOMPARE(plain->manifestKey(plain->names.front()), QStringLiteral("manifests/buildkit"));
    const auto raw = settingsOf(
        QStringLiteral("type=s3,region=r,bucket=bucket,prefix=team-,blobs_prefix=b,manifests_prefix=,name=a;b"));
    QCOMPARE(raw->blobKey(digest), QStringLiteral("team-b") + digest.toString()); // no slash anywhere
    QCOMPARE(raw->manifestKey(QStringLiteral("a")), QStringLiteral("team-a"));
    QCOMPARE(raw->names, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(raw->blobOfKey(QStringLiteral("team-b") + digest.toString()), std::optional(digest));
    for (const QString &other : {QStringLiteral("team-b/") + digest.toString(), QStringLiteral("team-bsha256:abc"),
                                 digest.toString(), QStringLiteral("team-a")}) {
        QVERIFY(!raw->blobOfKey(other));
    }
}

void TestS3Backend::addressesOfBuckets()
{
    const QString key = QStringLiteral("blobs/sha256:0a b");
    QCOMPARE(urlOf(QStringLiteral("type=s3,region=eu-west-1,bucket=my-bucket"), key),
             QStringLiteral("https://my-bucket.s3.eu-west-1.amazonaws.com/blobs/sha256%3A0a%20b"));
    QCOMPARE(urlOf(QStringLiteral("type=s3,region=cn-north-1,bucket=my-bucket"), key),
             QStringLiteral("https://my-bucket.s3.cn-north-1.amazonaws.com.cn/blobs/sha256%3A0a%20b"));
    // A certificate fits no name with a dot in it.
    QCOMPARE(urlOf(QStringLiteral("type=s3,region=eu-west-1,bucket=my.bucket"), key),
             QStringLiteral("https://s3.eu-west-1.amazonaws.com/my.bucket/blobs/sha256%3A0a%20b"));
    // Path style counts only together with an endpoint.
    QCOMPARE(urlOf(QStringLiteral("type=s3,region=eu-west-1,bucket=my-bucket,use_path_style=true"), key),
             QStringLiteral("https://my-bucket.s3.eu-west-1.amazonaws.com/blobs/sha256%3A0a%20b"));
    const QString own = QStringLiteral("type=s3,region=x,bucket=my-bucket,endpoint_url=https://store.example:9000/s3/");
    QCOMPARE(urlOf(own, key), QStringLiteral("https://my-bucket.store.example:9000/s3/blobs/sha256%3A0a%20b"));
    QCOMPARE(urlOf(own + QStringLiteral(",use_path_style=1"), key),
             QStringLiteral("https://store.example:9000/s3/my-bucket/blobs/sha256%3A0a%20b"));
    QCOMPARE(urlOf(own + QStringLiteral(",use_path_style=yes"), {}), // no boolean: false, without a word
             QStringLiteral("https://my-bucket.store.example:9000/s3"));
    QCOMPARE(urlOf(QStringLiteral("type=s3,region=x,bucket=my-bucket,endpoint_url=http://10.0.0.1:9000"), key),
             QStringLiteral("http://10.0.0.1:9000/my-bucket/blobs/sha256%3A0a%20b"));
}

void TestS3Backend::whatIsMissingOrWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("type=s3,region=r", "bucket ($AWS_BUCKET) not set for s3 cache");
    row("type=s3,bucket=bucket", "region ($AWS_REGION) not set for s3 cache");
    row("type=s3,region=r,bucket=bucket,upload_parallelism=0", "upload_parallelism must be a positive integer");
    row("type=s3,region=r,bucket=bucket,upload_parallelism=four", "upload_parallelism must be a positive integer");
    row("type=s3,region=r,bucket=bucket,retry_mode=legacy", "retry_mode must be \"standard\" or \"adaptive\"");
    row("type=s3,region=r,bucket=bucket,retry_max_attempts=0", "retry_max_attempts must be a positive integer");
    row("type=s3,region=r,bucket=bucket,endpoint_url=minio:9000", "endpoint_url: ");
    row("type=s3,region=a/b,bucket=bucket", "region: ");
    row("type=s3,region=r,bucket=arn:aws:s3:r:1:accesspoint/x", "bucket: ");
}

void TestS3Backend::whatIsMissingOrWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto settings = settingsOf(text);
    QVERIFY(!settings);
    QCOMPARE(errorCodeName(settings.error().code), QStringLiteral("usage"));
    QVERIFY2(settings.error().message.startsWith(expected), qPrintable(settings.error().message));
}

void TestS3Backend::environmentFillsIn()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_BUCKET"), QStringLiteral("my-bucket"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_S3"), QStringLiteral("https://s3.example"));
    const auto settings = settingsOf(QStringLiteral("type=s3"), environment);
    QVERIFY2(settings, told(settings));
    QCOMPARE(settings->urlOf(QStringLiteral("k")).toBytes(), QByteArray("https://my-bucket.s3.example/k"));
    QCOMPARE(settings->touchRefresh, std::chrono::nanoseconds(std::chrono::hours(24)));
    environment.insert(QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), QStringLiteral("true"));
    QVERIFY(settingsOf(QStringLiteral("type=s3"), environment)->urlOf({}).host().endsWith(".amazonaws.com"));
    // Half a pair of keys is none.
    QVERIFY(!settingsOf(QStringLiteral("type=s3,bucket=bbb,region=r,access_key_id=a"))->credentials);
    QVERIFY(settingsOf(QStringLiteral("type=s3,bucket=bbb,region=r,access_key_id=a,secret_access_key=b"))->credentials);
    QCOMPARE(settingsOf(QStringLiteral("type=s3,bucket=bbb,region=r,touch_refresh=never"))->touchRefresh,
             std::chrono::nanoseconds(std::chrono::hours(24)));
}

void TestS3Backend::readsTheFirstName()
{
    test::S3Fixture fixture;
    fixture.putShop();
    const auto snapshot = fixture.open(QStringLiteral("name=shop;other"))->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->name, QStringLiteral("shop"));
    QVERIFY(snapshot->format == CacheFormat::Object);
    QCOMPARE(snapshot->primary().layers.size(), size_t(14));
    QVERIFY(!fixture.open(QStringLiteral("name=other;shop"))->load({})); // as an import: the first or nothing
}

void TestS3Backend::writesAllNames()
{
    test::S3Fixture fixture;
    const CacheToPublish cache = shopToPublish();
    for (const Descriptor &layer : cache.layers) {
        fixture.store.put(QStringLiteral("team-blobs/") + layer.digest.toString(), QByteArray(layer.size, 'x'));
    }
    const auto published =
        fixture.open(QStringLiteral("prefix=team-,name=shop;shop-latest"))->publisher()->publish(cache, {});
    QVERIFY2(published, told(published));
    QVERIFY(published->digest.isNull());
    const QByteArray document = test::readData(QStringLiteral("objectstores/s3-shop.json"));
    QCOMPARE(fixture.store.bytes(QStringLiteral("team-manifests/shop")), document); // BuildKit's own bytes
    QCOMPARE(fixture.store.bytes(QStringLiteral("team-manifests/shop-latest")), document);
}

void TestS3Backend::missingNamesAndBuckets()
{
    test::S3Fixture fixture;
    const auto missing = fixture.open(QStringLiteral("name=none"))->load({});
    QVERIFY(!missing);
    QCOMPARE(errorCodeName(missing.error().code), QStringLiteral("not-found"));
    QVERIFY2(missing.error().message.contains(QStringLiteral("s3://bucket/manifests/none")), told(missing));
    fixture.store.fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        return request.method == "HEAD" ? ServedReply{.status = 404} : test::s3Error(404, "NoSuchBucket");
    };
    const auto prepared = fixture.open()->publisher()->prepare({});
    QVERIFY(!prepared);
    QCOMPARE(errorCodeName(prepared.error().code), QStringLiteral("not-found"));
    QVERIFY2(prepared.error().message.contains(QStringLiteral("no such bucket")), told(prepared));
    fixture.store.fault = [](const ServedRequest &, int) -> std::optional<ServedReply> {
        ServedReply reply = test::s3Error(301, "PermanentRedirect");
        reply.headers.add("x-amz-bucket-region", "eu-central-1");
        return reply;
    };
    const auto elsewhere = fixture.open()->load({});
    QVERIFY(!elsewhere);
    QVERIFY2(elsewhere.error().message.contains(QStringLiteral("region=eu-central-1")), told(elsewhere));
}

void TestS3Backend::listsNamesAndNothingElse()
{
    test::S3Fixture fixture;
    fixture.store.keysPerPage = 2;
    fixture.putShop(QStringLiteral("manifests/shop"));
    fixture.putShop(QStringLiteral("manifests/team/a b+c")); // names may hold anything
    fixture.store.put(QStringLiteral("manifests/"), {});     // what some programs mark a folder with
    fixture.store.put(QStringLiteral("manifests/notes.txt"), "do not touch");
    fixture.store.put(QStringLiteral("manifests/cut"), R"({"layers":[{"blob":)");
    fixture.store.put(QStringLiteral("manifests-old/shop"), "{}");
    fixture.store.put(QStringLiteral("blobs/") + digestOf("x").toString(), "x");
    fixture.store.put(QStringLiteral("photo.jpg"), "x");
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QStringList lines;
    for (const CatalogEntry &entry : *entries) {
        lines << QStringLiteral("%1 %2 %3").arg(entry.name).arg(entry.isCache).arg(entry.problem.isEmpty());
    }
    lines.sort();
    QCOMPARE(lines, (QStringList{QStringLiteral("cut 1 0"), QStringLiteral("notes.txt 0 1"), QStringLiteral("shop 1 1"),
                                 QStringLiteral("team/a b+c 1 1")}));
    // Where both lie in one place, blobs are no names.
    const auto all = fixture.open(QStringLiteral("blobs_prefix=blobs/,manifests_prefix="))->catalog()->list({});
    QVERIFY(std::none_of(all->begin(), all->end(),
                         [](const CatalogEntry &entry) { return entry.name.startsWith(QStringLiteral("blobs/sha")); }));
}

void TestS3Backend::pagesThatChange()
{
    test::S3Fixture fixture;
    fixture.store.keysPerPage = 1;
    for (const char *name : {"a", "b", "c"}) {
        fixture.putShop(QStringLiteral("manifests/") + QLatin1String(name));
    }
    int pages = 0;
    fixture.store.beforeList = [&] {
        if (++pages == 2) {
            fixture.store.remove(QStringLiteral("manifests/a"));
            fixture.putShop(QStringLiteral("manifests/d"));
        }
    };
    // The second page is refused once, as by a store that forgot where it was.
    fixture.store.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        const bool isSecond = request.query("continuation-token") == QByteArray("manifests/b").toBase64();
        return isSecond && nth == 1 ? std::optional(test::s3Error(400, "InvalidArgument")) : std::nullopt;
    };
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QStringList names;
    for (const CatalogEntry &entry : *entries) {
        names << entry.name;
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")})); // each once
}

void TestS3Backend::pagesInNoOrder()
{
    // As directory buckets list: no key may be left out for standing before another.
    test::S3Fixture fixture;
    bool isForgotten = false;
    fixture.store.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.query("list-type").isEmpty()) {
            return std::nullopt;
        }
        const bool isSecond = !request.query("continuation-token").isEmpty();
        if (isForgotten && isSecond) {
            return test::s3Error(400, "InvalidArgument");
        }
        const auto object = [](const QByteArray &key) {
            return "<Contents><Key>" + key + "</Key><Size>1</Size></Contents>";
        };
        const QByteArray page =
            isSecond ? object("x/d") + object("x/a")
                     : object("x/c") + object("x/b") +
                           "<IsTruncated>true</IsTruncated><NextContinuationToken>2</NextContinuationToken>";
        return ServedReply{.body = "<ListBucketResult>" + page + "</ListBucketResult>"};
    };
    QStringList keys;
    const auto list = [&] {
        return fixture.open(QStringLiteral("prefix=x/"))
            ->inventory()
            ->items(
                [&](const StoredItem &item) {
                    keys << item.key;
                    return Result<>();
                },
                {});
    };
    const Result<> listed = list();
    QVERIFY2(listed, told(listed));
    QCOMPARE(keys, QStringLiteral("x/c x/b x/d x/a").split(u' '));
    // Where such a store forgets how far it was, nobody can tell what was told before.
    isForgotten = true;
    keys.clear();
    const Result<> lost = list();
    QVERIFY(!lost);
    QCOMPARE(lost.error().httpStatus, std::optional(400));
    QCOMPARE(keys.size(), 2);
}

void TestS3Backend::oldLayersGetANewDate()
{
    test::S3Fixture fixture;
    const CacheToPublish cache = shopToPublish();
    const auto keyOf = [&](size_t i) { return QStringLiteral("blobs/") + cache.layers[i].digest.toString(); };
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        fixture.store.put(keyOf(i), QByteArray(cache.layers[i].size, 'x'), fixture.clock->now().addSecs(-3600));
    }
    const QDateTime old = fixture.clock->now().addDays(-2);
    fixture.store.put(keyOf(3), QByteArray(cache.layers[3].size, 'x'), old);
    fixture.store.put(keyOf(7), QByteArray(cache.layers[7].size, 'y'), old);
    const auto published = fixture.open()->publisher()->publish(cache, {});
    QVERIFY2(published, told(published));
    QCOMPARE(fixture.store.modified(keyOf(3)), fixture.store.clock);
    QCOMPARE(fixture.store.bytes(keyOf(7)), QByteArray(cache.layers[7].size, 'y'));
    QVERIFY(!fixture.store.metadata(keyOf(7)).isEmpty());
    QVERIFY(fixture.store.metadata(keyOf(4)).isEmpty()); // young enough
    QCOMPARE(fixture.store.server().count("PUT", "/bucket/blobs/"), 2);
}

void TestS3Backend::largeLayersAreRenewedInParts()
{
    constexpr qint64 kGiB = qint64(1) << 30;
    QCOMPARE(copyRanges(5 * kGiB, 5 * kGiB), (std::vector<QByteArray>{"bytes=0-5368709119"}));
    QCOMPARE(copyRanges(5 * kGiB + 1, 5 * kGiB),
             (std::vector<QByteArray>{"bytes=0-5368709119", "bytes=5368709120-5368709120"}));
    test::S3Fixture fixture;
    fixture.store.put(QStringLiteral("big"), "content", fixture.clock->now().addDays(-9));
    auto settings = S3Settings::of(*BackendSpec::parse(fixture.store.spec()), fixture.environment);
    S3Connection connection(*settings, fixture.services());
    // The store is told that it has 5 GiB, and gets as many parts as that takes.
    const Result<> touched = touchObject(connection, QStringLiteral("big"), 5 * kGiB, {});
    QVERIFY2(touched, told(touched));
    QCOMPARE(fixture.store.bytes(QStringLiteral("big")), QByteArray("content"));
    QCOMPARE(fixture.store.modified(QStringLiteral("big")), fixture.store.clock);
    QCOMPARE(fixture.store.server().count("PUT", "/bucket/big"), 1);
    QCOMPARE(fixture.store.unfinishedUploads(), 0);
}

void TestS3Backend::layersThatAreGoneStopThePublish()
{
    test::S3Fixture fixture;
    const auto published = fixture.open()->publisher()->publish(shopToPublish(), {});
    QVERIFY(!published);
    QCOMPARE(errorCodeName(published.error().code), QStringLiteral("not-found"));
    QCOMPARE(fixture.store.keys(), QStringList());
}

void TestS3Backend::removesAllNamesOrSaysWhichIsMissing()
{
    test::S3Fixture fixture;
    fixture.putShop(QStringLiteral("manifests/a"));
    fixture.putShop(QStringLiteral("manifests/b"));
    fixture.putShop(QStringLiteral("manifests/c"));
    QVERIFY(fixture.open(QStringLiteral("name=a;b;gone"))->remover()->remove({}));
    QCOMPARE(fixture.store.keys(), (QStringList{QStringLiteral("manifests/c")}));
    const auto again = fixture.open(QStringLiteral("name=a"))->remover()->remove({});
    QVERIFY(!again);
    QCOMPARE(errorCodeName(again.error().code), QStringLiteral("not-found"));
    fixture.putShop(QStringLiteral("manifests/a"));
    fixture.store.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.method == "POST") {
            reply.body = "<DeleteResult><Error><Key>manifests/a</Key><Code>AccessDenied</Code><Message>no</Message>"
                         "</Error></DeleteResult>";
        }
    };
    const auto denied = fixture.open(QStringLiteral("name=a;c"))->remover()->remove({});
    QVERIFY(!denied);
    QCOMPARE(errorCodeName(denied.error().code), QStringLiteral("denied"));
    QVERIFY2(denied.error().message.contains(QStringLiteral("s3://bucket/manifests/a")), told(denied));
}

void TestS3Backend::errorsHoldNoSecret()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        return test::s3Error(403, "SignatureDoesNotMatch",
                             "key " + QByteArray(test::kAccessKey) + " sent " + request.headers.value("Authorization"));
    };
    const auto backend = fixture.open(QStringLiteral("session_token=tide"));
    const auto loaded = backend->load({});
    QVERIFY(!loaded);
    QCOMPARE(errorCodeName(loaded.error().code), QStringLiteral("denied"));
    for (const char *secret : {test::kAccessKey, test::kSecretKey}) {
        QVERIFY2(!loaded.error().message.contains(QLatin1String(secret)), told(loaded));
    }
    const QString spec = backend->spec().toString();
    QVERIFY2(!spec.contains(QStringLiteral("tide")), qPrintable(spec));
}

QTEST_GUILESS_MAIN(TestS3Backend)
#include "tst_s3backend.moc"
