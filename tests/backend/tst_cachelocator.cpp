#include "core/backend/cachelocator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

class TestCacheLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locates_data();
    void locates();
    void fails_data();
    void fails();
    void locatesStores_data();
    void locatesStores();
    void warns();
    void existingPathWins();
    void showsNoSecret();
    void unpacksBundlesInTheCallersOperation();

private:
    [[nodiscard]] QString here(const QString &text) const
    {
        return QString(text).replace(u"$DIR"_s, m_directory->path());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_before = QDir::currentPath();
    Locations m_locations;
};

void TestCacheLocator::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QDir root(m_directory->path());
    for (const QString &name : {u"cache"_s, u"a:b"_s, u"with=sign"_s, u"index"_s}) {
        QVERIFY(root.mkdir(name));
    }
    for (const QString &name : {u"bundle.tar.zst"_s, u"cache/index.json"_s, u"cache/oci-layout"_s}) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // Away from wherever the tests are run, where a directory may have a reference's name.
    QVERIFY(root.mkdir(u"elsewhere"_s));
    QVERIFY(QDir::setCurrent(root.filePath(u"elsewhere"_s)));
    m_locations = {u"/data/library"_s, [] { return Result<QString>(u"/data/samples"_s); }};
    m_locations.connection = [](const QString &name, const OpContext &) -> Result<BackendSpec> {
        if (name == u"bucket") {
            return BackendSpec::parse(u"type=s3,bucket=b,region=r,access_key_id=x,secret_access_key=hush,mode=max"_s);
        }
        return name == u"disk" ? BackendSpec::parse(u"type=local,dest=/d,tag=t,mode=max"_s)
                               : fail(ErrorCode::NotFound, u"no connection "_s + name);
    };
}

void TestCacheLocator::cleanup()
{
    QDir::setCurrent(m_before);
}

void TestCacheLocator::locates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("spec");
    const auto row = [](const QString &text, Direction direction, const QString &spec) {
        QTest::addRow("%s %s", direction == Direction::Import ? "from" : "to", qPrintable(text))
            << text << direction << spec;
    };
    constexpr auto Import = Direction::Import;
    constexpr auto Export = Direction::Export;
    const QString digest = u"sha256:"_s + QString(64, u'a');
    row(u"type=local,src=a,tag=x"_s, Import, u"type=local,src=a,tag=x"_s);
    row(u"type=local,dest=a,tag=x"_s, Import, u"type=local,src=a,tag=x"_s);
    row(u"type=local,src=a"_s, Export, u"type=local,dest=a"_s);
    row(u"TYPE=s3,Bucket=b,region=r"_s, Import, u"type=s3,bucket=b,region=r"_s);
    row(u"{\"type\":\"local\",\"src\":\"a\"}"_s, Import, u"type=local,src=a"_s);
    row(u"src=a,type=local"_s, Import, u"type=local,src=a"_s);
    row(u"ghcr.io/me/app:cache"_s, Import, u"type=registry,ref=ghcr.io/me/app:cache"_s);
    row(u"alpine"_s, Import, u"type=registry,ref=alpine"_s);
    row(u"app@"_s + digest, Import, u"type=registry,ref=app@"_s + digest);
    row(u"$DIR/cache"_s, Import, u"type=local,src=$DIR/cache"_s);
    row(u"$DIR/cache"_s, Export, u"type=local,dest=$DIR/cache"_s);
    row(u"$DIR/cache:v1"_s, Import, u"type=local,src=$DIR/cache,tag=v1"_s);
    row(u"$DIR/cache:a:b"_s, Import, u"type=local,src=$DIR/cache,tag=a:b"_s);
    row(u"$DIR/cache@"_s + digest, Import, u"type=local,src=$DIR/cache,digest="_s + digest);
    row(u"$DIR/a:b"_s, Import, u"type=local,src=$DIR/a:b"_s);
    row(u"$DIR/a:b:c"_s, Import, u"type=local,src=$DIR/a:b,tag=c"_s);
    row(u"$DIR/with=sign:x"_s, Import, u"type=local,src=$DIR/with=sign,tag=x"_s);
    row(u"$DIR/cache/index.json"_s, Import, u"type=local,src=$DIR/cache"_s);
    row(u"$DIR/new"_s, Export, u"type=local,dest=$DIR/new"_s);
    row(u"$DIR/new:v1"_s, Export, u"type=local,dest=$DIR/new,tag=v1"_s);
    row(u"./new"_s, Export, u"type=local,dest=./new"_s);
    row(u"library:app"_s, Import, u"type=local,src=/data/library,tag=app"_s);
    row(u"library:app"_s, Export, u"type=local,dest=/data/library,tag=app"_s);
    row(u"sample:min"_s, Import, u"type=local,src=/data/samples,tag=min"_s);
    row(u"sample:max"_s, Import, u"type=local,src=/data/samples,tag=max"_s);
    row(u"@disk"_s, Import, u"type=local,src=/d,tag=t"_s);
    row(u"@disk"_s, Export, u"type=local,dest=/d,tag=t,mode=max"_s);
    row(u"@disk:a:b"_s, Import, u"type=local,src=/d,tag=a:b"_s);
    row(u"@bucket:main"_s, Export,
        u"type=s3,bucket=b,region=r,access_key_id=***,secret_access_key=***,mode=max,name=main"_s);
}

void TestCacheLocator::locates()
{
    QFETCH(QString, text);
    QFETCH(Direction, direction);
    QFETCH(QString, spec);
    const auto located = locateCache(here(text), direction, m_locations);
    QVERIFY2(located, qPrintable(located ? QString() : located.error().message));
    QCOMPARE(located->spec.toString(), here(spec));
    QCOMPARE(located->typed, here(text));
    QCOMPARE(located->warnings, QStringList());
}

void TestCacheLocator::fails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, Direction direction, ErrorCode code, const QString &words) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << direction << code << words;
    };
    constexpr auto Import = Direction::Import;
    constexpr auto Export = Direction::Export;
    row(u""_s, Import, ErrorCode::Usage, u"a cache is missing"_s);
    row(u" "_s, Import, ErrorCode::Usage, u"a cache is missing"_s);
    row(u"/no/such/cache"_s, Import, ErrorCode::NotFound, u"no such file or directory"_s);
    row(u"./nothing:tag"_s, Import, ErrorCode::NotFound, u"no such"_s);
    row(u"cache/"_s, Import, ErrorCode::NotFound, u"no such"_s);
    row(u"My Cache"_s, Import, ErrorCode::Usage, u"neither a path"_s);
    row(u"$DIR/bundle.tar.zst"_s, Import, ErrorCode::Unsupported, u"bundles can't be opened here"_s);
    row(u"$DIR/cache:"_s, Import, ErrorCode::Usage, u"a tag is missing"_s);
    row(u"@"_s, Import, ErrorCode::Usage, u"@NAME or @NAME:ENTRY"_s);
    row(u"@bucket:"_s, Import, ErrorCode::Usage, u"an entry is missing"_s);
    row(u"@work"_s, Import, ErrorCode::NotFound, u"no connection work"_s);
    row(u"@work:app"_s, Export, ErrorCode::NotFound, u"no connection work"_s);
    row(u"library:"_s, Import, ErrorCode::Usage, u"library:NAME"_s);
    row(u"sample:mid"_s, Import, ErrorCode::Usage, u"sample:min and sample:max"_s);
    row(u"sample:min"_s, Export, ErrorCode::Usage, u"nothing can be written"_s);
    row(u"type=lokal,src=a"_s, Import, ErrorCode::Usage, u"local is probably meant"_s);
    row(u"type=local"_s, Import, ErrorCode::Usage, u"src is missing"_s);
    row(u"type=local,ref=a"_s, Import, ErrorCode::Usage, u"src is probably meant"_s);
    row(u"type=inline"_s, Import, ErrorCode::Usage, u"type=registry,ref="_s);
    row(u"type=local,src=a,b"_s, Import, ErrorCode::Usage, u"invalid value b"_s);
    row(u"srk=a"_s, Import, ErrorCode::Usage, u"type required"_s);
    row(u"type=local,dest=a,compression=lz4"_s, Export, ErrorCode::Usage, u"compression=lz4"_s);
}

void TestCacheLocator::fails()
{
    QFETCH(QString, text);
    QFETCH(Direction, direction);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const auto located = locateCache(here(text), direction, m_locations);
    QVERIFY2(!located, qPrintable(located ? located->spec.toString() : QString()));
    QCOMPARE(errorCodeName(located.error().code), errorCodeName(code));
    QVERIFY2(located.error().message.contains(words), qPrintable(located.error().message));
}

void TestCacheLocator::locatesStores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spec");
    for (const auto &[text, spec] : {std::pair{u"library:"_s, u"type=local,src=/data/library"_s},
                                     {u"sample:"_s, u"type=local,src=/data/samples"_s},
                                     {u"$DIR/cache"_s, u"type=local,src=$DIR/cache"_s},
                                     {u"$DIR/cache:v1"_s, u"type=local,src=$DIR/cache,tag=v1"_s},
                                     {u"type=local,dest=a"_s, u"type=local,src=a"_s}}) {
        QTest::newRow(qPrintable(text)) << text << spec;
    }
}

void TestCacheLocator::locatesStores()
{
    QFETCH(QString, text);
    QFETCH(QString, spec);
    const auto located = locateStore(here(text), m_locations);
    QVERIFY2(located, qPrintable(located ? QString() : located.error().message));
    QCOMPARE(located->spec.toString(), here(spec));
}

void TestCacheLocator::warns()
{
    const auto located = locateCache(u"type=local,src=a, tag=x,mode=max"_s, Direction::Import, m_locations);
    QVERIFY(located);
    QCOMPARE(located->warnings.size(), 2);
    QVERIFY2(located->warnings[0].contains(u"write tag without the blank"), qPrintable(located->warnings[0]));
    QVERIFY2(located->warnings[1].contains(u"mode of an import"), qPrintable(located->warnings[1]));
}

void TestCacheLocator::existingPathWins()
{
    QVERIFY(QDir::setCurrent(m_directory->path()));
    const auto path = locateCache(u"cache:v1"_s, Direction::Import, m_locations);
    QVERIFY(path);
    QCOMPARE(path->spec.toString(), u"type=local,src=cache,tag=v1"_s);
    QVERIFY(QDir::setCurrent(u"elsewhere"_s));
    const auto reference = locateCache(u"cache:v1"_s, Direction::Import, m_locations);
    QVERIFY(reference);
    QCOMPARE(reference->spec.toString(), u"type=registry,ref=cache:v1"_s);
}

void TestCacheLocator::showsNoSecret()
{
    for (const QString &text : {u"type=s3,bucket=b,region=r,secret_access_key=hush,access_key_id=x"_s,
                                u"type=s3,bucket=b,region=r,endpoint_url=https://u:hush@h"_s, u"u:hush@host/app"_s,
                                u"@u:hush@host"_s, u"https://u:hush@host/app"_s, u"secret_access_key=hush"_s}) {
        const auto located = locateCache(text, Direction::Import, m_locations);
        const QString all = located ? located->typed + located->warnings.join(u' ') : located.error().message;
        QVERIFY2(!all.contains(u"hush"), qPrintable(all));
    }
}

/// A bundle of gigabytes takes its time: who cancels opening it does not wait for that.
void TestCacheLocator::unpacksBundlesInTheCallersOperation()
{
    m_locations.bundleDirectory = [](const QString &, const OpContext &context) -> Result<QString> {
        CACHALOT_TRY(context.checkpoint());
        return u"/unpacked"_s;
    };
    const QString bundle = here(u"$DIR/bundle.tar.zst:tag"_s);
    const auto located = locateCache(bundle, Direction::Import, m_locations);
    QCOMPARE(located->spec.toString(), u"type=local,src=/unpacked,tag=tag"_s);
    std::stop_source stop;
    stop.request_stop();
    const OpContext cancelled{stop.get_token(), nullptr};
    QCOMPARE(locateCache(bundle, Direction::Import, m_locations, cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(locateStore(bundle, m_locations, cancelled).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCacheLocator)
#include "tst_cachelocator.moc"
