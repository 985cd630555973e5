#pragma once

#include "core/backend/objectstore/s3/s3backend.h"
#include "tests/support/fakes3.h"
#include "tests/support/testclock.h"
#include "tests/support/testdata.h"

#include <QTest>

namespace cachalot::test
{

inline constexpr char kAccessKey[] = "AKIAWHALE0000000TEST";
inline constexpr char kSecretKey[] = "krill/plankton+squid";

/// A fake S3 and connections to it, whose waiting takes no time.
struct S3Fixture {
    FakeS3 store;
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    QProcessEnvironment environment;

    S3Fixture()
    {
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(kAccessKey));
        environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(kSecretKey));
        environment.insert(QStringLiteral("AWS_EC2_METADATA_DISABLED"), QStringLiteral("true"));
    }
    [[nodiscard]] S3Services services() const
    {
        S3Services services;
        services.clock = clock;
        services.http.patience = std::chrono::seconds(10);
        services.environment = environment;
        return services;
    }
    /// `more` are further attributes: "name=shop,prefix=team-".
    [[nodiscard]] std::unique_ptr<S3Backend> open(const QString &more = {}) const
    {
        const auto spec = BackendSpec::parse(store.spec() + (more.isEmpty() ? QString() : u',' + more));
        auto backend = S3Backend::create(*spec, services());
        if (!backend) {
            qFatal("%s", qPrintable(backend.error().message));
        }
        return *std::move(backend);
    }
    /// What BuildKit's exporter wrote, without the layers' bytes.
    void putShop(const QString &key = QStringLiteral("manifests/shop"))
    {
        store.put(key, readData(QStringLiteral("objectstores/s3-shop.json")));
    }
};

/// The message, for a QVERIFY2.
template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("it succeeded")
                  : errorCodeName(result.error().code).toUtf8() + ": " + result.error().message.toUtf8();
}

} // namespace cachalot::test
