#include "core/cleanup/sizehistory.h"
#include "core/content/hasher.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

namespace
{

SizeHistory::Export seen(int number, qint64 bytes)
{
    return {QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 60, Qt::UTC), digestOf(QByteArray::number(number)),
            bytes};
}

} // namespace

class TestSizeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersExports()
    {
        SizeHistory history(m_directory.filePath(QStringLiteral("state/sizes.json")));
        QVERIFY(history.add(QStringLiteral("a"), seen(1, 100)));
        QVERIFY(history.add(QStringLiteral("a"), seen(1, 100))); // the same export, verified twice
        QVERIFY(history.add(QStringLiteral("a"), seen(2, 200)));
        QVERIFY(history.add(QStringLiteral("b"), seen(3, 5)));
        QCOMPARE(history.exportsOf(QStringLiteral("a")), (std::vector{seen(1, 100), seen(2, 200)}));
        QCOMPARE(history.exportsOf(QStringLiteral("none")).size(), size_t(0));
    }

    void isBounded()
    {
        SizeHistory history(m_directory.filePath(QStringLiteral("bounded.json")));
        for (int i = 0; i < SizeHistory::kMostExports + 7; ++i) {
            QVERIFY(history.add(QStringLiteral("long"), seen(i, i)));
        }
        QCOMPARE(history.exportsOf(QStringLiteral("long")).size(), size_t(SizeHistory::kMostExports));
        QCOMPARE(history.exportsOf(QStringLiteral("long")).front().bytes, qint64(7)); // the oldest went
        for (int i = 0; i < SizeHistory::kMostCaches; ++i) {
            QVERIFY(history.add(QStringLiteral("cache %1").arg(i), seen(1000 + i, 1)));
        }
        QVERIFY(history.exportsOf(QStringLiteral("long")).empty()); // seen least lately
        QVERIFY(!history.exportsOf(QStringLiteral("cache 0")).empty());
    }

    void brokenFilesAreForgotten()
    {
        const QString path = m_directory.filePath(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"caches\":{\"a\":[{\"bytes\":\"many\"},7");
        file.close();
        SizeHistory history(path);
        QVERIFY(history.exportsOf(QStringLiteral("a")).empty());
        QVERIFY(history.add(QStringLiteral("a"), seen(1, 1)));
        QCOMPARE(history.exportsOf(QStringLiteral("a")).size(), size_t(1));
    }

    void tellsWhenTheLimitIsReached_data()
    {
        QTest::addColumn<QList<qint64>>("sizes");
        QTest::addColumn<qint64>("left");                                                   // -1: nobody can tell
        QTest::newRow("a steady growth") << QList<qint64>{100, 200, 300, 400} << qint64(7); // 500 … 1000, over it
        QTest::newRow("too few") << QList<qint64>{100, 200} << qint64(-1);
        QTest::newRow("no growth") << QList<qint64>{500, 500, 500} << qint64(-1);
        QTest::newRow("shrinking") << QList<qint64>{500, 400, 300} << qint64(-1);
        QTest::newRow("over it") << QList<qint64>{900, 1000, 1100} << qint64(-1);
        QTest::newRow("at it") << QList<qint64>{800, 900, 1000} << qint64(1);
    }
    void tellsWhenTheLimitIsReached()
    {
        QFETCH(QList<qint64>, sizes);
        QFETCH(qint64, left);
        std::vector<SizeHistory::Export> exports;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            exports.push_back(seen(static_cast<int>(i), sizes[i]));
        }
        QCOMPARE(exportsUntil(exports, 1000).value_or(-1), left);
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestSizeHistory)
#include "tst_sizehistory.moc"
