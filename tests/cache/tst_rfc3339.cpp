#include "core/cache/rfc3339.h"

#include <QTest>
#include <QTimeZone>

using namespace cachalot;

class TestRfc3339 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatGoAccepts_data();
    void acceptsWhatGoAccepts();
    void readsTheMoment();
    void zeroTimeIsNever();
    void writesUtcAsGoDoes();
};

void TestRfc3339::acceptsWhatGoAccepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("utc") << QByteArray("2026-11-23T07:52:16Z") << true;
    QTest::newRow("nanoseconds") << QByteArray("2026-11-23T07:52:16.123456789Z") << true;
    QTest::newRow("offset") << QByteArray("2026-11-23T07:52:16+02:00") << true;
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << true;
    QTest::newRow("zero time") << QByteArray("0001-01-01T00:00:00Z") << true;
    QTest::newRow("hour of one digit") << QByteArray("2026-11-23T7:52:16Z") << true;
    QTest::newRow("decimal comma") << QByteArray("2026-11-23T07:52:16,5Z") << true;
    QTest::newRow("no leap day") << QByteArray("2023-02-29T00:00:00Z") << false;
    QTest::newRow("no zone") << QByteArray("2026-11-23T07:52:16") << false;
    QTest::newRow("blank for T") << QByteArray("2026-11-23 07:52:16Z") << false;
    QTest::newRow("small t") << QByteArray("2026-11-23t07:52:16Z") << false;
    QTest::newRow("empty fraction") << QByteArray("2026-11-23T07:52:16.Z") << false;
    QTest::newRow("hour 24") << QByteArray("2026-11-23T24:00:00Z") << false;
    QTest::newRow("second 60") << QByteArray("2026-11-23T23:59:60Z") << false;
    QTest::newRow("offset 24 h") << QByteArray("2026-11-23T07:52:16+24:00") << false;
    QTest::newRow("rest") << QByteArray("2026-11-23T07:52:16Zjunk") << false;
    QTest::newRow("date only") << QByteArray("2026-11-23") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestRfc3339::acceptsWhatGoAccepts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isRfc3339(text), valid);
}

void TestRfc3339::readsTheMoment()
{
    const QDateTime expected(QDate(2026, 11, 23), QTime(5, 52, 16, 123), QTimeZone::utc());
    QCOMPARE(parseTime("2026-11-23T07:52:16.123999+02:00"), expected);
    QCOMPARE(parseTime("2026-11-22T23:52:16.123-06:00"), expected);
    QCOMPARE(parseTime("2026-11-23T5:52:16,123Z"), expected);
}

void TestRfc3339::zeroTimeIsNever()
{
    QVERIFY(!parseTime("0001-01-01T00:00:00Z").isValid());
}

void TestRfc3339::writesUtcAsGoDoes()
{
    QCOMPARE(timeInUtc("2026-11-23T07:52:16.123456780+02:00"), QByteArray("2026-11-23T05:52:16.12345678Z"));
    QCOMPARE(timeInUtc("2026-12-31T23:30:00,500-01:00"), QByteArray("2027-01-01T00:30:00.5Z"));
    QCOMPARE(timeInUtc("2026-11-23T07:52:16.000Z"), QByteArray("2026-11-23T07:52:16Z"));
    QCOMPARE(timeInUtc("2026-11-23T07:52:16.1234567899Z"), QByteArray("2026-11-23T07:52:16.123456789Z"));
    QCOMPARE(timeInUtc("0001-01-01T00:00:00Z"), QByteArray());
    QCOMPARE(timeInUtc("yesterday"), QByteArray());
}

QTEST_GUILESS_MAIN(TestRfc3339)
#include "tst_rfc3339.moc"
