#include "ui/models/recentcaches.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

class RecentCachesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheNewestFirst();
    void isOnDiskAtOnce();
    void keepsPinnedOnes();
    void forgetsWhatIsGone();
    void takesBackTheLastRemoval();
    void ignoresGarbage();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(QStringLiteral("s.ini")); }
    [[nodiscard]] static QStringList texts(const RecentCaches &recent)
    {
        QStringList list;
        for (const RecentCache &entry : recent.entries()) {
            list << entry.text;
        }
        return list;
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void RecentCachesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void RecentCachesTest::keepsTheNewestFirst()
{
    QSettings settings(file(), QSettings::IniFormat);
    RecentCaches recent(settings);
    QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
    recent.add(QStringLiteral("/a"), QStringLiteral("a"), {});
    recent.add(QStringLiteral("/b"), QStringLiteral("b"), {});
    recent.add(QStringLiteral("/a"), QStringLiteral("a"), QStringLiteral("again"));
    QCOMPARE(texts(recent), QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    QCOMPARE(recent.entries().front().summary, QStringLiteral("again"));
}

void RecentCachesTest::isOnDiskAtOnce()
{
    QSettings settings(file(), QSettings::IniFormat);
    RecentCaches recent(settings);
    recent.add(QStringLiteral("type=local,src=/ä b,tag=\"x\""), QStringLiteral("x"), QStringLiteral("1 MB"));
    recent.setPinned(QStringLiteral("type=local,src=/ä b,tag=\"x\""), RecentCaches::Pin::Yes);
    // As if the program were killed now: another one reads the file.
    QFile copy(file());
    QVERIFY(copy.copy(m_directory->filePath(QStringLiteral("copy.ini"))));
    QSettings other(m_directory->filePath(QStringLiteral("copy.ini")), QSettings::IniFormat);
    const RecentCaches read(other);
    QCOMPARE(read.entries().size(), size_t(1));
    QCOMPARE(read.entries().front().text, QStringLiteral("type=local,src=/ä b,tag=\"x\""));
    QVERIFY(read.entries().front().pinned);
}

void RecentCachesTest::keepsPinnedOnes()
{
    QSettings settings(file(), QSettings::IniFormat);
    RecentCaches recent(settings);
    recent.add(QStringLiteral("/pinned"), {}, {});
    recent.setPinned(QStringLiteral("/pinned"), RecentCaches::Pin::Yes);
    for (int i = 0; i < 3 * RecentCaches::kMaxUnpinned; ++i) {
        recent.add(QStringLiteral("/%1").arg(i), {}, {});
    }
    QCOMPARE(int(recent.entries().size()), RecentCaches::kMaxUnpinned + 1);
    QCOMPARE(recent.entries().front().text, QStringLiteral("/pinned"));
    recent.clearUnpinned();
    QCOMPARE(texts(recent), QStringList{QStringLiteral("/pinned")});
}

void RecentCachesTest::forgetsWhatIsGone()
{
    QSettings settings(file(), QSettings::IniFormat);
    RecentCaches recent(settings);
    recent.add(QStringLiteral("/gone"), {}, {});
    recent.add(QStringLiteral("/here"), {}, {});
    recent.setMissing({QStringLiteral("/gone")});
    QVERIFY(recent.index(1).data(RecentCaches::MissingRole).toBool());
    QVERIFY(!recent.index(0).data(RecentCaches::MissingRole).toBool());
    recent.removeMissing();
    QCOMPARE(texts(recent), QStringList{QStringLiteral("/here")});
}

void RecentCachesTest::takesBackTheLastRemoval()
{
    QSettings settings(file(), QSettings::IniFormat);
    RecentCaches recent(settings);
    const QSignalSpy told(&recent, &RecentCaches::removed);
    recent.add(QStringLiteral("/a"), QStringLiteral("A"), {});
    recent.setPinned(QStringLiteral("/a"), RecentCaches::Pin::Yes);
    recent.add(QStringLiteral("/b"), {}, {});
    recent.add(QStringLiteral("/c"), {}, {});
    QVERIFY(!recent.canUndoRemove());
    recent.remove(QStringLiteral("/nowhere"));
    QVERIFY(!recent.canUndoRemove()); // nothing went
    recent.clearUnpinned();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first(), (QVariantList{QStringLiteral("/c"), 2}));
    recent.add(QStringLiteral("/c"), QStringLiteral("opened again"), {});
    recent.undoRemove();
    QCOMPARE(texts(recent), (QStringList{QStringLiteral("/a"), QStringLiteral("/c"), QStringLiteral("/b")}));
    QCOMPARE(recent.entries()[1].name, QStringLiteral("opened again"));
    QVERIFY(!recent.canUndoRemove());
    recent.remove(QStringLiteral("/a"));
    QCOMPARE(told.last(), (QVariantList{QStringLiteral("A"), 1}));
    recent.undoRemove();
    QVERIFY(recent.entries().front().pinned);                     // as it was
    QCOMPARE(RecentCaches(settings).entries().size(), size_t(3)); // and on disk
}

void RecentCachesTest::ignoresGarbage()
{
    QSettings settings(file(), QSettings::IniFormat);
    for (const QByteArray &bytes : {QByteArray("not json"), QByteArray("{}"),
                                    QByteArray("[1,\"x\",{\"name\":\"no text\"},{\"text\":\"/ok\"}]")}) {
        settings.setValue(QStringLiteral("recent"), bytes);
        const RecentCaches recent(settings);
        QVERIFY(recent.entries().size() <= 1);
    }
    settings.setValue(QStringLiteral("recent"), QByteArray("[1,{\"text\":\"/ok\"}]"));
    QCOMPARE(RecentCaches(settings).entries().size(), size_t(1));
}

QTEST_GUILESS_MAIN(RecentCachesTest)
#include "tst_recentcaches.moc"
