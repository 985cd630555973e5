#include "tests/ui/opencaches.h"
#include "ui/models/jsonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cachalot;

class JsonModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWritten();
    void showsWhatComesBeforeAnError_data();
    void showsWhatComesBeforeAnError();
    void isBounded();
    void findsInBothDirections();
    void linksOfACacheConfig();
    void isASoundModel();
};

void JsonModelTest::keepsWhatIsWritten()
{
    const auto tree = JsonTree::parse("{\"b\":1.50e3,\"a\":[true,null,\"x\\n\\\"\\u00e9\"],\"b\":{}}");
    QVERIFY(tree->error().isEmpty());
    const auto child = [&](quint32 node, quint32 row) { return tree->child(node, row); };
    QCOMPARE(tree->node(0).childCount, 3U);
    QCOMPARE(tree->key(child(0, 0)), QStringLiteral("b"));
    QCOMPARE(tree->value(child(0, 0), 100), QStringLiteral("1.50e3"));
    QCOMPARE(tree->key(child(0, 2)), QStringLiteral("b"));
    const quint32 list = child(0, 1);
    QCOMPARE(tree->value(child(list, 2), 100), QStringLiteral("x\n\"é"));
    QCOMPARE(tree->path(child(list, 2)), QStringLiteral("a[2]"));
    QCOMPARE(tree->raw(list), QByteArray("[true,null,\"x\\n\\\"\\u00e9\"]"));
    QVERIFY(tree->value(child(list, 2), 1).endsWith(u'…'));
}

void JsonModelTest::showsWhatComesBeforeAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("cut in an object") << QByteArray("{\"a\":1,\"b\":[2") << 4 << 13;
    QTest::newRow("cut in a text") << QByteArray("[\"a\",\"b") << 2 << 5;
    QTest::newRow("cut after an escape") << QByteArray("[\"a\\") << 1 << 1;
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 1 << 5;
    QTest::newRow("no comma") << QByteArray("[1 2]") << 2 << 3;
    QTest::newRow("more after the end") << QByteArray("{} {}") << 1 << 3;
    QTest::newRow("not JSON") << QByteArray("\x1f\x8b\x08") << 0 << 0;
    QTest::newRow("half a word") << QByteArray("[tru]") << 1 << 1;
}

void JsonModelTest::showsWhatComesBeforeAnError()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, nodes);
    QFETCH(const int, offset);
    const auto tree = JsonTree::parse(json);
    QVERIFY(tree);
    QVERIFY(!tree->error().isEmpty());
    QCOMPARE(int(tree->nodeCount()), nodes);
    QCOMPARE(int(tree->errorOffset()), offset);
    JsonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(tree, JsonModel::Kind::Plain);
}

void JsonModelTest::isBounded()
{
    const auto deep = JsonTree::parse(QByteArray(1'000'000, '['));
    QVERIFY(!deep->error().isEmpty());
    QCOMPARE(int(deep->nodeCount()), JsonTree::kMaxDepth);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!JsonTree::parse('[' + QByteArray("1,").repeated(1'000'000), OpContext{stop.get_token(), nullptr}));
}

void JsonModelTest::findsInBothDirections()
{
    const auto tree = JsonTree::parse("{\"first\":\"Needle\",\"other\":2,\"needle\":3}");
    const size_t none = tree->nodeCount();
    QCOMPARE(tree->find(QStringLiteral("needle"), none, SearchDirection::Forwards), size_t(1));
    QCOMPARE(tree->find(QStringLiteral("needle"), 1, SearchDirection::Forwards), size_t(3));
    QCOMPARE(tree->find(QStringLiteral("needle"), 3, SearchDirection::Forwards), size_t(1));
    QCOMPARE(tree->find(QStringLiteral("NEEDLE"), 1, SearchDirection::Backwards), size_t(3));
    QCOMPARE(tree->find(QStringLiteral("absent"), 0, SearchDirection::Forwards), none);
    QCOMPARE(tree->find(QString(), 0, SearchDirection::Forwards), none);
}

void JsonModelTest::linksOfACacheConfig()
{
    const QString digest = QStringLiteral("sha256:") + QString(64, u'a');
    const auto tree = JsonTree::parse(
        QStringLiteral(
            "{\"layers\":[{\"blob\":\"%1\",\"parent\":-1},{\"parent\":0}],"
            "\"records\":[{\"layers\":[{\"layer\":1}],\"chains\":[{\"layers\":[0,1]}],\"inputs\":[[{\"link\":7}]]}]}")
            .arg(digest)
            .toUtf8());
    JsonModel model;
    model.setTree(tree, JsonModel::Kind::CacheConfig);
    QMap<QString, JsonModel::LinkKind> links;
    for (size_t i = 0; i < tree->nodeCount(); ++i) {
        links.insert(tree->path(quint32(i)), model.linkOf(quint32(i)));
    }
    QCOMPARE(links.value(QStringLiteral("layers[0].blob")), JsonModel::LinkKind::Digest);
    QCOMPARE(links.value(QStringLiteral("layers[0].parent")), JsonModel::LinkKind::None);
    QCOMPARE(links.value(QStringLiteral("layers[1].parent")), JsonModel::LinkKind::Layer);
    QCOMPARE(links.value(QStringLiteral("records[0].layers[0].layer")), JsonModel::LinkKind::Layer);
    QCOMPARE(links.value(QStringLiteral("records[0].chains[0].layers[1]")), JsonModel::LinkKind::Layer);
    QCOMPARE(links.value(QStringLiteral("records[0].inputs[0][0].link")), JsonModel::LinkKind::Record);
    model.setTree(tree, JsonModel::Kind::Plain);
    QCOMPARE(model.linkOf(quint32(tree->find(QStringLiteral("link"), 0, SearchDirection::Forwards))),
             JsonModel::LinkKind::None);
}

void JsonModelTest::isASoundModel()
{
    const OpenedCachePtr cache = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
    JsonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(JsonTree::parse(cache->platform(0).configBytes), JsonModel::Kind::CacheConfig);
    QVERIFY(model.tree()->error().isEmpty());
    const QModelIndex records = model.index(1, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(records), 22);
    QCOMPARE(records.data().toString(), QStringLiteral("records"));
}

QTEST_GUILESS_MAIN(JsonModelTest)
#include "tst_jsonmodel.moc"
