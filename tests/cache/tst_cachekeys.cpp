#include "core/cache/cachekeys.h"
#include "core/cache/stepnaming.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/ocilayout.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace cachalot;

namespace
{

/// A record of the daemon's answer, with the digest that its data yields.
QByteArray record(const QByteArray &type, const QList<QByteArray> &frames, const QByteArray &falseDigest = {})
{
    QByteArray all;
    QByteArrayList data;
    for (const QByteArray &frame : frames) {
        all += frame;
        data.append("{\"type\":2,\"data\":\"" + frame.toBase64() + "\"}");
    }
    const QByteArray digest = falseDigest.isEmpty() ? digestOf(all).toString().toUtf8() : falseDigest;
    return "{\"digest\":\"" + digest + "\",\"type\":\"" + type + "\",\"data\":[" + data.join(',') + "]}";
}

QByteArray sha256(const QByteArray &text)
{
    return digestOf(text).toString().toUtf8();
}

/// The name of the output of an operation with this JSON, as a file with just the two preimages gives it.
QString nameOf(const QByteArray &operation, int output = 0)
{
    const QByteArray key = sha256(operation) + '@' + QByteArray::number(output);
    const auto keys = CacheKeys::fromJson('[' + record("json", {operation}) + ',' + record("string", {key}) + ']');
    return keys ? keys->label(sha256(key)) : keys.error().message;
}

QByteArray fileOperation(const QList<QByteArray> &actions, const QByteArray &indexes = {})
{
    QByteArrayList encoded;
    for (const QByteArray &action : actions) {
        encoded.append('"' + action.toBase64() + '"');
    }
    return "{\"Type\":\"buildkit.file.v0\",\"Actions\":[" + encoded.join(',') + ']' +
           (indexes.isEmpty() ? QByteArray() : ",\"indexes\":" + indexes) + '}';
}

QByteArray execOperation(const QByteArray &exec)
{
    return "{\"Type\":\"buildkit.exec.v0\",\"Exec\":{" + exec + "},\"OS\":\"linux\",\"Arch\":\"amd64\"}";
}

/// The cacheconfig behind a tag of the corpus, with as much of a PlatformCache as naming needs.
PlatformCache loadTag(const QString &directory, const QString &tag)
{
    PlatformCache cache;
    const OciLayout layout(test::dataPath(directory));
    const auto entries = layout.readIndex();
    const LayoutEntry *entry = entries ? OciLayout::find(*entries, tag) : nullptr;
    if (entry == nullptr) {
        qFatal("no such tag in the corpus");
    }
    const auto blob = [&](const Digest &digest) {
        return test::readData(directory + QStringLiteral("/blobs/sha256/") + digest.hex());
    };
    const auto manifest = Manifest::parse(blob(entry->descriptor.digest));
    auto config = CacheConfig::fromJson(blob(manifest->config->digest));
    if (!config) {
        qFatal("the corpus does not parse");
    }
    cache.cacheConfig = *std::move(config);
    cache.layers.resize(cache.cacheConfig.layers.size());
    if (auto graph = CacheGraph::build(cache.cacheConfig)) {
        cache.graph = *graph;
    }
    return cache;
}

} // namespace

class TestCacheKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOperations_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("expected");

        QTest::newRow("shell") << execOperation(R"("meta":{"args":["/bin/sh","-c","npm ci"],"cwd":"/app"})")
                               << QStringLiteral("RUN npm ci");
        QTest::newRow("heredoc") << execOperation(
                                        R"("meta":{"args":["/bin/sh","-c","apt update\napt install -y gcc\n"]})")
                                 << QStringLiteral("RUN apt update\napt install -y gcc");
        QTest::newRow("another shell") << execOperation(R"("meta":{"args":["/bin/bash","-o","pipefail","-c","a | b"]})")
                                       << QStringLiteral("RUN /bin/bash -o pipefail -c a | b");
        QTest::newRow("exec form") << execOperation("\"meta\":{\"args\":[\"npm\",\"run\",\"a \\\"b\\\"\"]}")
                                   << QStringLiteral("RUN [\"npm\", \"run\", \"a \\\"b\\\"\"]");
        QTest::newRow("mounts")
            << execOperation(R"("meta":{"args":["/bin/sh","-c","make"]},"mounts":[{"dest":"/"},{"dest":"/root/.npm",)"
                             R"("mountType":3,"cacheOpt":{"ID":"x"}},{"dest":"/run/secrets/t","mountType":1,)"
                             R"("secretOpt":{"ID":"t"}}],"network":2)")
            << QStringLiteral("RUN --mount=type=cache,target=/root/.npm --mount=type=secret,id=t,target=/run/secrets/t "
                              "--network=none make");
        QTest::newRow("copy") << fileOperation({R"({"src":"api","dest":"/srv/api","mode":-1})"})
                              << QStringLiteral("COPY api /srv/api");
        QTest::newRow("copy of several") << fileOperation({R"({"src":"package.json","dest":"/app/","mode":-1})",
                                                           R"({"src":"package-lock.json","dest":"/app/","mode":-1})"})
                                         << QStringLiteral("COPY package.json package-lock.json /app/");
        QTest::newRow("copy with owner")
            << fileOperation(
                   {R"({"src":"a","dest":"/b","mode":420,"owner":{"user":{"User":{"byName":{"name":"node"}}},)"
                    R"("group":{"User":{"byId":1000}}}})"})
            << QStringLiteral("COPY --chown=node:1000 --chmod=644 a /b");
        QTest::newRow("owned by root by number")
            << fileOperation({R"({"src":"a","dest":"/b","mode":-1,"owner":{"user":{"User":{}}}})"})
            << QStringLiteral("COPY --chown=0 a /b");
        QTest::newRow("add")
            << fileOperation({R"({"src":"x.tar","dest":"/b","mode":-1,"attemptUnpackDockerCompatibility":true})"})
            << QStringLiteral("ADD x.tar /b");
        QTest::newRow("workdir") << fileOperation({R"({"path":"/srv","mode":493,"makeParents":true,"timestamp":-1})"})
                                 << QStringLiteral("WORKDIR /srv");
        QTest::newRow("mkdir") << fileOperation({R"({"path":"/srv","mode":448,"timestamp":-1})"})
                               << QStringLiteral("MKDIR --chmod=700 /srv");
        QTest::newRow("mkfile") << fileOperation({R"({"path":"/f","mode":420,"data":"aGk=","timestamp":-1})"})
                                << QStringLiteral("MKFILE /f");
        QTest::newRow("rm and symlink") << fileOperation({R"({"path":"/f","allowNotFound":true})",
                                                          R"({"oldpath":"/a","newpath":"/b"})"})
                                        << QStringLiteral("RM /f; SYMLINK /b /a");
        QTest::newRow("merge") << QByteArray(R"({"Type":"buildkit.merge.v0","Merge":{"inputs":[{"input":0},{}]}})")
                               << QStringLiteral("merge of 2 inputs");
        QTest::newRow("unknown operation") << QByteArray(R"({"Type":"buildkit.new.v9"})") << QString();
        QTest::newRow("wrong types") << QByteArray(R"({"Type":"buildkit.exec.v0","Exec":{"meta":{"args":[1,{}]}}})")
                                     << QStringLiteral(R"(RUN ["", ""])");
        QTest::newRow("actions that are no JSON")
            << QByteArray(R"({"Type":"buildkit.file.v0","Actions":["%%%","e30=",7]})") << QString();
    }
    void namesOperations()
    {
        QFETCH(const QByteArray, operation);
        QTEST(nameOf(operation), "expected");
    }

    void tellsOutputsApart()
    {
        const QByteArray run = execOperation(R"("meta":{"args":["/bin/sh","-c","make"]})");
        QCOMPARE(nameOf(run, 0), QStringLiteral("RUN make"));
        QCOMPARE(nameOf(run, 2), QStringLiteral("RUN make (output 2)"));
    }

    void namesSources_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QString>("expected");
        const QByteArray digest = "sha256:" + QByteArray(64, 'a');
        QTest::newRow("image") << digest
                               << QByteArray(R"({"Digest":")" + digest +
                                             R"(","OS":"linux","Arch":"arm","Variant":"v7"})")
                               << QStringLiteral("FROM image@sha256:aaaaaaaaaaaa (linux/arm/v7)");
        QTest::newRow("image by its layers")
            << digest << QByteArray() << QStringLiteral("FROM image (sha256:aaaaaaaaaaaa)");
        QTest::newRow("http") << digest << QByteArray(R"({"Filename":"go.tgz","Perm":0,"Checksum":"sha256:00"})")
                              << QStringLiteral("download of go.tgz");
        QTest::newRow("local") << QByteArray("session:context:" + digest)
                               << QByteArray(R"({"SessionID":"s","IncludePatterns":null,"FollowPaths":["api","web"]})")
                               << QStringLiteral("local context (api, web)");
        QTest::newRow("git") << QByteArray(QByteArray(40, 'b') + ".git#refs/heads/main:sub") << QByteArray()
                             << QStringLiteral("git commit bbbbbbbbbbbb#refs/heads/main:sub");
        QTest::newRow("unknown") << QByteArray("something") << QByteArray() << QString();
    }
    void namesSources()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, detail);
        QTEST(nameSource(key, detail), "expected");
    }

    void followsSessionKeys()
    {
        const QByteArray detail = R"({"SessionID":"x","FollowPaths":["Dockerfile"]})";
        const QByteArray source = "buildkit.source.v0:session:dockerfile:" + sha256(detail);
        const QByteArray key = "random:" + sha256(source).mid(7) + "@0";
        const auto keys = CacheKeys::fromJson(record("string", {key}) + record("string", {source}) +
                                              record("json", {detail})); // three documents, as from three lookups
        QVERIFY2(keys.has_value(), keys ? "" : qPrintable(keys.error().message));
        QCOMPARE(keys->label(sha256(key)), QStringLiteral("local dockerfile (Dockerfile)"));
    }

    void takesNoFalseNames()
    {
        const QByteArray run = execOperation(R"("meta":{"args":["/bin/sh","-c","rm -rf /"]})");
        const QByteArray claimed = "sha256:" + QByteArray(64, '1');
        const QByteArray key = claimed + "@0";
        const auto keys = CacheKeys::fromJson(record("json", {run}, claimed) + record("string", {key}));
        QVERIFY(keys.has_value());
        QCOMPARE(keys->label(sha256(key)), QString());
        QCOMPARE(keys->rejectedCount(), 1);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray(" \n") << ErrorCode::Damaged << QStringLiteral("empty");
        QTest::newRow("cut") << QByteArray("[{\"digest\":\"sha2") << ErrorCode::Damaged << QStringLiteral("byte");
        QTest::newRow("second document cut") << QByteArray("[]\n[") << ErrorCode::Damaged << QStringLiteral("byte 4");
        QTest::newRow("text form") << QByteArray("sha256:00 (json):\n{}") << ErrorCode::Damaged
                                   << QStringLiteral("Accept: application/json");
        QTest::newRow("deep") << QByteArray(CacheKeys::kMaxDepth + 1, '[') << ErrorCode::LimitExceeded
                              << QStringLiteral("deeper");
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(const QByteArray, bytes);
        const auto keys = CacheKeys::fromJson(bytes);
        QVERIFY(!keys.has_value());
        QTEST(keys.error().code, "code");
        QFETCH(const QString, says);
        QVERIFY2(keys.error().message.contains(says), qPrintable(keys.error().message));
    }

    void skipsWhatItDoesNotKnow()
    {
        const QByteArray run = execOperation(R"("meta":{"args":["/bin/sh","-c","ok"]})");
        const QByteArray key = sha256(run) + "@0";
        const QByteArray odd = R"({"digest":7,"type":["x"],"data":{"a":[{"type":2,"data":"!"}]},"new":{"data":[[]]},)"
                               R"("debug":[)" +
                               record("json", {run}) + "," + record("string", {key}) + "]}";
        const auto keys = CacheKeys::fromJson(odd); // /debug/cache/store wraps the preimages so
        QVERIFY2(keys.has_value(), keys ? "" : qPrintable(keys.error().message));
        QCOMPARE(keys->label(sha256(key)), QStringLiteral("RUN ok"));
    }

    void boundsNames()
    {
        const QString name =
            nameOf(execOperation("\"meta\":{\"args\":[\"/bin/sh\",\"-c\",\"" + QByteArray(100'000, 'x') + "\"]}"));
        QCOMPARE(name.size(), kMaxStepNameChars);
        QVERIFY(name.endsWith(QChar(0x2026)));
    }

    void stopsWhenCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        OpContext context;
        context.cancel = stop.get_token();
        const auto keys = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")), context);
        QVERIFY(!keys.has_value());
        QCOMPARE(keys.error().code, ErrorCode::Cancelled);
    }

    void namesEveryRecordOfRealCaches_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("tag");
        QTest::newRow("min") << QStringLiteral("caches/buildkit-pair") << QStringLiteral("min");
        QTest::newRow("max") << QStringLiteral("caches/buildkit-pair") << QStringLiteral("max");
        QTest::newRow("grown") << QStringLiteral("caches/buildkit-grown") << QStringLiteral("main");
        QTest::newRow("multiplatform") << QStringLiteral("caches/buildkit-multiplatform") << QStringLiteral("multi");
    }
    void namesEveryRecordOfRealCaches()
    {
        QFETCH(const QString, directory);
        QFETCH(const QString, tag);
        const auto keys = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")));
        QVERIFY(keys.has_value());
        QCOMPARE(keys->rejectedCount(), 0);
        const PlatformCache cache = loadTag(directory, tag);
        const std::vector<QString> labels = keys->labelRecords(cache.cacheConfig);
        QVERIFY(!labels.empty());
        QStringList unnamed;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i].isEmpty()) {
                unnamed.append(QString::fromUtf8(cache.cacheConfig.records[i].digest));
            }
        }
        QCOMPARE(unnamed, QStringList());
    }

    void namesTheShopBuild()
    {
        const auto keys = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")));
        QVERIFY(keys.has_value());
        PlatformCache cache = loadTag(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
        QCOMPARE(applyLabels(cache, *keys), size_t(22));

        QStringList sorted(cache.recordLabels.begin(), cache.recordLabels.end());
        sorted.sort();
        const QStringList expected{
            QStringLiteral("COPY api /srv/api"),
            QStringLiteral("COPY assets /srv/static/assets"),
            QStringLiteral("COPY build-id /srv/"),
            QStringLiteral("COPY dist /srv/static"),
            QStringLiteral("COPY requirements.txt /srv/"),
            QStringLiteral("COPY site-packages /srv/site-packages"),
            QStringLiteral("COPY web /srv/web"),
            QStringLiteral("FROM image (sha256:2931de0e8485)"),
            QStringLiteral("FROM image@sha256:4a06b5dd77a7 (linux/amd64)"),
            QStringLiteral("RUN cat api/*.py vendor/*.dat | sha256sum > build-id && cp -r vendor site-packages"),
            QStringLiteral("RUN ls -lR > manifest.txt"),
            QStringLiteral("RUN mkdir -p vendor && while read p; do seq 1 4000 | sed \"s/^/$p /\" > \"vendor/$p.dat\"; "
                           "done < requirements.txt && ln -s \"$(head -1 requirements.txt).dat\" vendor/first"),
            QStringLiteral("RUN mkdir dist && cat web/*.txt | tr a-z A-Z > dist/bundle.js && echo 'map' > "
                           "dist/bundle.js.map && rm web/notes.txt"),
            QStringLiteral("RUN rm -rf vendor && touch 'Grüße ünïcode.txt' && ln site-packages/numbers.dat "
                           "site-packages/numbers.hard"),
            QStringLiteral("WORKDIR /srv"),
            QStringLiteral("content of /srv/build-id"),
            QStringLiteral("content of /srv/dist"),
            QStringLiteral("content of /srv/site-packages"),
            QStringLiteral("content of api"),
            QStringLiteral("content of assets"),
            QStringLiteral("content of requirements.txt"),
            QStringLiteral("content of web"),
        };
        QCOMPARE(sorted, expected);

        // Every layer is completed by one step, but for the base image's.
        QStringList layers;
        for (const CacheLayer &layer : cache.layers) {
            layers.append(layer.label);
        }
        QVERIFY(layers.contains(QStringLiteral("RUN ls -lR > manifest.txt")));
        QVERIFY(layers.contains(QStringLiteral("WORKDIR /srv")));
        QCOMPARE(layers.count(QStringLiteral("FROM image@sha256:4a06b5dd77a7 (linux/amd64)")), 1);
        QCOMPARE(layers.count(QString()), 0);
    }

    void samplesKeepAllNames()
    {
        const auto all = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")));
        const auto samples = CacheKeys::fromJson(
            test::readData(QStringLiteral("../../resources/samples/cache-keys.json"))); // see trim_cache_keys.py
        QVERIFY(all.has_value() && samples.has_value());
        QVERIFY(samples->size() < all->size() / 2);
        for (const QString &tag : {QStringLiteral("min"), QStringLiteral("max")}) {
            const PlatformCache cache = loadTag(QStringLiteral("caches/buildkit-pair"), tag);
            QCOMPARE(samples->labelRecords(cache.cacheConfig), all->labelRecords(cache.cacheConfig));
        }
    }

    void keepsNamesThatAreThere()
    {
        const auto keys = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")));
        QVERIFY(keys.has_value());
        PlatformCache cache = loadTag(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
        cache.recordLabels.assign(cache.cacheConfig.records.size(), QString());
        cache.recordLabels[0] = QStringLiteral("mine");
        cache.layers[0].label = QStringLiteral("also mine");
        QCOMPARE(applyLabels(cache, *keys), size_t(21));
        QCOMPARE(cache.recordLabels[0], QStringLiteral("mine"));
        QCOMPARE(cache.layers[0].label, QStringLiteral("also mine"));
    }

    void survivesBrokenLinks()
    {
        const auto keys = CacheKeys::fromJson(test::readData(QStringLiteral("cache-keys.json")));
        QVERIFY(keys.has_value());
        PlatformCache cache = loadTag(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
        for (ConfigRecord &broken : cache.cacheConfig.records) {
            broken.results.push_back({-1, {}, {}});
            broken.results.push_back({1'000'000, {}, {}});
            broken.inputs.push_back({{{}, -5, {}}, {{}, 99'999, {}}});
        }
        cache.graph = nullptr;
        QCOMPARE(applyLabels(cache, *keys), size_t(22));
    }
};

QTEST_GUILESS_MAIN(TestCacheKeys)
#include "tst_cachekeys.moc"
