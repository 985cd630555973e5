#include "core/backend/editdistance.h"
#include "core/backend/govalues.h"
#include "core/backend/imagereference.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

/// Against what Go's own parsers answer.
class TestGoValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void references();
    void durations();
    void integers();
    void booleans();
    void distances_data();
    void distances();

private:
    QJsonObject m_vectors;
};

void TestGoValues::initTestCase()
{
    m_vectors = QJsonDocument::fromJson(test::readData(u"specs/go-values.json"_s)).object();
}

void TestGoValues::references()
{
    const QJsonArray rows = m_vectors[u"references"_s].toArray();
    QVERIFY(rows.size() > 50);
    for (const QJsonValue &row : rows) {
        const QString in = row[u"In"_s].toString();
        const auto reference = ImageReference::parse(in);
        QVERIFY2((reference ? reference->toString() : QString()) == row[u"Out"_s].toString(),
                 qPrintable(in + u" → "_s + (reference ? reference->toString() : reference.error().message)));
        if (reference) {
            QCOMPARE(ImageReference::parse(reference->toString())->toString(), reference->toString());
        }
    }
}

void TestGoValues::durations()
{
    const QJsonArray rows = m_vectors[u"durations"_s].toArray();
    QVERIFY(rows.size() > 20);
    for (const QJsonValue &row : rows) {
        const auto duration = parseGoDuration(row[u"In"_s].toString());
        QVERIFY2(duration.has_value() == row[u"Ok"_s].toBool(), qPrintable(row[u"In"_s].toString()));
        if (duration) {
            QCOMPARE(QString::number(duration->count()), row[u"Ns"_s].toString());
        }
    }
}

void TestGoValues::integers()
{
    const QJsonArray rows = m_vectors[u"integers"_s].toArray();
    QVERIFY(rows.size() > 15);
    for (const QJsonValue &row : rows) {
        const auto value = parseGoInt(row[u"In"_s].toString());
        QVERIFY2(value.has_value() == row[u"Ok"_s].toBool(), qPrintable(row[u"In"_s].toString()));
        if (value) {
            QCOMPARE(QString::number(*value), row[u"V"_s].toString());
        }
    }
}

void TestGoValues::booleans()
{
    for (const QString &yes : {u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s}) {
        QCOMPARE(parseGoBool(yes), std::optional(true));
    }
    for (const QString &no : {u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s}) {
        QCOMPARE(parseGoBool(no), std::optional(false));
    }
    for (const QString &neither : {u""_s, u"yes"_s, u"tRUE"_s, u" 1"_s, u"10"_s, u"y"_s}) {
        QCOMPARE(parseGoBool(neither), std::optional<bool>());
    }
}

void TestGoValues::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"mode"_s << u"mode"_s << 0;
    QTest::newRow("one more") << u"modes"_s << u"mode"_s << 1;
    QTest::newRow("one other") << u"mude"_s << u"mode"_s << 1;
    QTest::newRow("swapped") << u"moed"_s << u"mode"_s << 1;
    QTest::newRow("swapped at the start") << u"omde"_s << u"mode"_s << 1;
    QTest::newRow("two") << u"compresion-levl"_s << u"compression-level"_s << 2;
    QTest::newRow("from nothing") << QString() << u"ab"_s << 2;
    QTest::newRow("beyond the limit") << u"scope"_s << u"digest"_s << 4;
    QTest::newRow("length alone") << u"a"_s << u"abcdefghij"_s << 4;
}

void TestGoValues::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b, 3), distance);
    QCOMPARE(editDistance(b, a, 3), distance);
}

QTEST_GUILESS_MAIN(TestGoValues)
#include "tst_govalues.moc"
