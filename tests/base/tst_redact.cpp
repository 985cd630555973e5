#include "core/base/redact.h"
#include "tests/support/cpuclock.h"

#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void isLinear();
};

void TestRedact::text_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    const auto row = [](const char *name, const QString &in, const QString &out) { QTest::newRow(name) << in << out; };
    const auto same = [&](const char *name, const QString &in) { row(name, in, in); };
    row("signed S3 URL in a sentence",
        u"GET https://b.s3.amazonaws.com/k?X-Amz-Credential=AKIA&X-Amz-Signature=12ab&list-type=2: 403 Forbidden"_s,
        u"GET https://b.s3.amazonaws.com/k?X-Amz-Credential=***&X-Amz-Signature=***&list-type=2: 403 Forbidden"_s);
    row("user and password", u"dial https://u:p@h:443/x, again http://u@h"_s,
        u"dial https://***@h:443/x, again http://***@h"_s);
    row("value without a name", u"https://h/p?abcdef"_s, u"https://h/p?***"_s);
    row("fragment", u"https://h/p#access_token=x"_s, u"https://h/p#***"_s);
    row("empty values stay", u"https://h/p?uploads&sig=&scope=repository:a:pull"_s,
        u"https://h/p?uploads&sig=&scope=repository:a:pull"_s);
    row("authorization header", u"Authorization: Basic dXNlcjpwdw== sent"_s, u"Authorization: Basic *** sent"_s);
    row("bearer", u"with Bearer abcdefghijklmnopqrstuv."_s, u"with Bearer ***"_s);
    row("setting", u"secret_access_key=abc/+=,region=eu"_s, u"secret_access_key=***,region=eu"_s);
    row("JSON", u"{\"ghtoken\": \"abc\", \"scope\":\"x\"}"_s, u"{\"ghtoken\": \"***\", \"scope\":\"x\"}"_s);
    row("connection string", u"AccountName=a;AccountKey=abc==;EndpointSuffix=x"_s,
        u"AccountName=a;AccountKey=***;EndpointSuffix=x"_s);
    row("GitHub", u"ghs_0123456789abcdefABCDEF012345"_s, u"***"_s);
    row("key id", u"key AKIAIOSFODNN7EXAMPLE is unknown"_s, u"key *** is unknown"_s);
    same("nothing", u""_s);
    same("host and port", u"http://localhost:5000/v2/app/blobs/sha256:abc"_s);
    same("IPv6", u"http://[::1]:5000/v2/"_s);
    same("challenge", u"Bearer realm=\"https://auth.docker.io/\",service=\"x\""_s);
    same("words", u"invalid token: expected a signature, basic authentication failed"_s);
    same("at in a path", u"http://localhost:5000/v2/me@work"_s);
}

void TestRedact::text()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(redactText(in), out);
    QCOMPARE(holdsSecret(in), in != out);
    QCOMPARE(redactText(out), out);
}

void TestRedact::isLinear()
{
    // Each of these has a shape that a careless pattern reads in quadratic time.
    const qsizetype size = 300'000;
    for (const QString &text :
         {QString(size, u'a'), u"eyJ"_s.repeated(size / 3), u"a://"_s.repeated(size / 4),
          u"tokentoken"_s.repeated(size / 10), QString(size, u'@'), u"a.-"_s.repeated(size / 3)}) {
        const test::CpuClock clock;
        const QString redacted = redactText(text);
        QVERIFY(!redacted.isEmpty());
        QVERIFY2(clock.milliseconds() < 5000, qPrintable(text.left(20)));
    }
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
