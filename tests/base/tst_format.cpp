#include "core/base/format.h"

#include <QTest>

using namespace cachalot;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void bytes_data();
    void bytes();
    void textFromOutside_data();
    void textFromOutside();
};

void TestFormat::counts_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
    QTest::newRow("hundreds") << qint64(999) << QStringLiteral("999");
    QTest::newRow("thousands") << qint64(1000) << QStringLiteral("1,000");
    QTest::newRow("millions") << qint64(1134960) << QStringLiteral("1,134,960");
}

void TestFormat::counts()
{
    QFETCH(qint64, count);
    QTEST(formatCount(count), "text");
}

void TestFormat::bytes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("round") << qint64(1000) << QStringLiteral("1 kB");
    QTest::newRow("two decimals") << qint64(1134960) << QStringLiteral("1.13 MB");
    QTest::newRow("one decimal") << qint64(31449) << QStringLiteral("31.4 kB");
    QTest::newRow("no decimals") << qint64(846000) << QStringLiteral("846 kB");
    QTest::newRow("rounds into the next unit") << qint64(999'999) << QStringLiteral("1 MB");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.22 EB");
}

void TestFormat::bytes()
{
    QFETCH(qint64, count);
    QTEST(formatBytes(count), "text");
}

void TestFormat::textFromOutside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("naïve 北京") << QStringLiteral("naïve 北京");
    QTest::newRow("escape sequence") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\x1b[31mred");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a\\x0ab");
    QTest::newRow("C1") << QString(QChar(0x9B)) << QStringLiteral("\\x9b");
    QTest::newRow("bidirectional override") << QString(QChar(0x202E)) << QStringLiteral("\\u{202e}");
}

void TestFormat::textFromOutside()
{
    QFETCH(QString, text);
    QTEST(printable(text), "shown");
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
