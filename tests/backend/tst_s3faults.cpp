#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "tests/backend/s3fixture.h"
#include "tests/support/storecontract.h"

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::told;

namespace
{

constexpr qint64 kMiB = 1 << 20;

Descriptor blobOf(const QByteArray &bytes)
{
    Descriptor blob;
    blob.digest = digestOf(bytes);
    blob.size = bytes.size();
    return blob;
}

Result<> put(S3Backend &backend, const QByteArray &bytes)
{
    test::BufferContent content(bytes);
    return backend.publisher()->writer().put(blobOf(bytes), content, {});
}

QString keyOf(const QByteArray &bytes)
{
    return QStringLiteral("blobs/") + digestOf(bytes).toString();
}

QByteArray readBack(S3Backend &backend, const QByteArray &bytes)
{
    auto source = backend.blobs().open(digestOf(bytes), {});
    if (!source) {
        return told(source);
    }
    const auto read = readAll(**source, 64 * kMiB, {});
    return read ? *read : told(read);
}

bool isPart(const ServedRequest &request, const char *number)
{
    return request.method == "PUT" && request.query("partNumber") == number;
}

} // namespace

class TestS3Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowDownIsWaitedFor();
    void aFailedPartIsSentAgain();
    void aPartThatNeverGoesGivesUpTheUpload();
    void anEndThatFailsAsASuccessIsRepeated();
    void anEndWhoseAnswerIsLost();
    void cutDownloadsGoOn();
    void aWrongClockIsAdjusted();
    void credentialsThatEndInTheMiddle();
    void credentialsThatStayWrong();
    void countOfAttemptsIsTheSpecs();
};

void TestS3Faults::slowDownIsWaitedFor()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        return request.method == "PUT" && nth < 3 ? std::optional(test::s3Error(503, "SlowDown")) : std::nullopt;
    };
    const auto backend = fixture.open();
    const Result<> done = put(*backend, "plankton");
    QVERIFY2(done, told(done));
    QCOMPARE(fixture.store.bytes(keyOf("plankton")), QByteArray("plankton"));
    QCOMPARE(fixture.clock->sleeps().size(), size_t(2));
}

void TestS3Faults::aFailedPartIsSentAgain()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (isPart(request, "2") && nth == 1) {
            return ServedReply{.hangUp = true};
        }
        return isPart(request, "3") && nth == 1 ? std::optional(test::s3Error(500, "InternalError")) : std::nullopt;
    };
    const QByteArray bytes = test::noise(20 * kMiB);
    const auto backend = fixture.open();
    const Result<> done = put(*backend, bytes);
    QVERIFY2(done, told(done));
    QVERIFY(fixture.store.bytes(keyOf(bytes)) == bytes);
    QCOMPARE(fixture.store.server().count("PUT", "/bucket/blobs"), 5); // three parts, two of them twice
    QCOMPARE(fixture.store.unfinishedUploads(), 0);
}

void TestS3Faults::aPartThatNeverGoesGivesUpTheUpload()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        return isPart(request, "2") ? std::optional(test::s3Error(503, "SlowDown")) : std::nullopt;
    };
    const QByteArray bytes = test::noise(20 * kMiB);
    const Result<> failed = put(*fixture.open(), bytes);
    QVERIFY(!failed);
    QCOMPARE(failed.error().httpStatus, std::optional(503));
    QVERIFY2(failed.error().message.contains(QStringLiteral("s3://bucket/blobs/sha256:")), told(failed));
    QVERIFY(!fixture.store.has(keyOf(bytes)));
    QCOMPARE(fixture.store.unfinishedUploads(), 0); // nobody pays for its parts
}

void TestS3Faults::anEndThatFailsAsASuccessIsRepeated()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (request.method != "POST" || request.query("uploadId").isEmpty() || nth > 1) {
            return std::nullopt;
        }
        ServedReply reply = test::s3Error(200, "InternalError", "We encountered an internal error");
        return reply;
    };
    const QByteArray bytes = test::noise(9 * kMiB);
    const Result<> done = put(*fixture.open(), bytes);
    QVERIFY2(done, told(done));
    QVERIFY(fixture.store.bytes(keyOf(bytes)) == bytes);
}

void TestS3Faults::anEndWhoseAnswerIsLost()
{
    test::S3Fixture fixture;
    fixture.store.tamper = [](const ServedRequest &request, ServedReply &reply, int nth) {
        reply.hangUp = request.method == "POST" && !request.query("uploadId").isEmpty() && nth == 1;
    };
    const QByteArray bytes = test::noise(9 * kMiB);
    const Result<> done = put(*fixture.open(), bytes);
    QVERIFY2(done, told(done));
    QVERIFY(fixture.store.bytes(keyOf(bytes)) == bytes);
}

void TestS3Faults::cutDownloadsGoOn()
{
    test::S3Fixture fixture;
    const QByteArray bytes = test::noise(3 * kMiB);
    fixture.store.put(keyOf(bytes), bytes);
    fixture.store.tamper = [](const ServedRequest &request, ServedReply &reply, int nth) {
        if (request.method == "GET" && nth == 1) {
            reply.cutAfter = kMiB;
        }
    };
    QVERIFY(readBack(*fixture.open(), bytes) == bytes);
    const auto requests = fixture.store.server().requests();
    QVERIFY(requests.back().headers.value("Range").startsWith("bytes="));
}

void TestS3Faults::aWrongClockIsAdjusted()
{
    test::S3Fixture fixture;
    fixture.putShop(QStringLiteral("manifests/buildkit"));
    fixture.store.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        // The store's clock is two hours ahead.
        if (request.headers.value("X-Amz-Date") >= "20261124T1355") {
            return std::nullopt;
        }
        ServedReply reply = test::s3Error(403, "RequestTimeTooSkewed");
        reply.headers.add("Date", "Tue, 24 Nov 2026 14:00:00 GMT");
        return reply;
    };
    const auto backend = fixture.open();
    const auto loaded = backend->load({});
    QVERIFY2(loaded, told(loaded));
    QCOMPARE(fixture.store.server().count("GET", "/bucket/manifests"), 2);
    QVERIFY(backend->load({})); // it is remembered
    QCOMPARE(fixture.store.server().count("GET", "/bucket/manifests"), 3);
}

void TestS3Faults::credentialsThatEndInTheMiddle()
{
    test::S3Fixture fixture;
    fixture.environment = {};
    int asked = 0;
    test::TestHttpServer container([&](const ServedRequest &) -> ServedReply {
        ++asked;
        return {.body = R"({"AccessKeyId":"KEY)" + QByteArray::number(asked) +
                        R"(","SecretAccessKey":"s","Token":"t","Expiration":"2026-11-24T18:00:00Z"})"};
    });
    fixture.environment.insert(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
                               QString::fromLatin1(container.url("/creds").toBytes()));
    const QByteArray bytes = test::noise(20 * kMiB);
    fixture.store.fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        const bool isFirst = request.headers.value("Authorization").contains("Credential=KEY1/");
        return isFirst && isPart(request, "2") ? std::optional(test::s3Error(400, "ExpiredToken")) : std::nullopt;
    };
    const Result<> done = put(*fixture.open(), bytes);
    QVERIFY2(done, told(done));
    QVERIFY(fixture.store.bytes(keyOf(bytes)) == bytes);
    QCOMPARE(asked, 2);
    QVERIFY(fixture.store.server().requests().back().headers.value("Authorization").contains("Credential=KEY2/"));
}

void TestS3Faults::credentialsThatStayWrong()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &, int) -> std::optional<ServedReply> {
        return test::s3Error(400, "ExpiredToken", "The provided token has expired.");
    };
    const auto loaded = fixture.open()->load({});
    QVERIFY(!loaded);
    QCOMPARE(errorCodeName(loaded.error().code), QStringLiteral("denied"));
    QCOMPARE(fixture.store.server().requests().size(), size_t(1)); // keys that are given don't get better
    fixture.environment = {};
    fixture.environment.insert(QStringLiteral("AWS_EC2_METADATA_DISABLED"), QStringLiteral("true"));
    fixture.environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    const auto none = fixture.open()->load({});
    QVERIFY(!none);
    QCOMPARE(errorCodeName(none.error().code), QStringLiteral("denied"));
    QVERIFY2(none.error().message.contains(QStringLiteral("AWS_ACCESS_KEY_ID")), told(none));
}

void TestS3Faults::countOfAttemptsIsTheSpecs()
{
    test::S3Fixture fixture;
    fixture.store.fault = [](const ServedRequest &, int) -> std::optional<ServedReply> {
        return test::s3Error(503, "SlowDown");
    };
    QVERIFY(!fixture.open(QStringLiteral("retry_max_attempts=2"))->load({}));
    QCOMPARE(fixture.store.server().requests().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestS3Faults)
#include "tst_s3faults.moc"
