#pragma once

#include "core/backend/objectstore/azure/azurebackend.h"
#include "core/content/hasher.h"
#include "tests/support/fakeazure.h"
#include "tests/support/storecontract.h"
#include "tests/support/testclock.h"

#include <QTest>

namespace cachalot::test
{

/// A fake blob service and connections to it, whose waiting takes no time.
struct AzureFixture {
    FakeAzure azure;
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    QProcessEnvironment environment;
    /// What opens it; replaced by tests of other ways.
    QString key = QStringLiteral("Z2VoZWltZXIgU2NobMO8c3NlbA==");
    QString signature; ///< the query of account_url

    [[nodiscard]] HttpServices services() const
    {
        HttpServices services;
        services.clock = clock;
        services.environment = environment;
        services.http.patience = std::chrono::seconds(10);
        return services;
    }
    [[nodiscard]] BackendSpec spec(const QString &name) const
    {
        BackendSpec spec(QStringLiteral("azblob"),
                         {{QStringLiteral("account_url"), QString::fromLatin1(azure.accountUrl()) + signature},
                          {QStringLiteral("account_name"), QStringLiteral("acme")},
                          {QStringLiteral("container"), QStringLiteral("c")},
                          {QStringLiteral("name"), name}});
        if (!key.isEmpty()) {
            spec.set(QStringLiteral("secret_access_key"), key);
        }
        return spec;
    }
    [[nodiscard]] std::unique_ptr<AzureBackend> open(const BackendSpec &spec) const
    {
        auto backend = AzureBackend::create(spec, services(), {1 << 20, 4});
        if (!backend) {
            qFatal("%s", qPrintable(backend.error().message));
        }
        return *std::move(backend);
    }
    [[nodiscard]] std::unique_ptr<AzureBackend> open(const QString &name = QStringLiteral("main")) const
    {
        return open(spec(name));
    }
    /// Writes a cache of tests/data/caches under a name.
    [[nodiscard]] Result<> add(const QString &name, const QString &tag) const
    {
        const auto backend = open(name);
        CACHALOT_TRY(backend->publisher()->prepare({}));
        CACHALOT_ASSIGN(const CacheToPublish cache,
                        putFixture(*backend->publisher(), QStringLiteral("buildkit-pair"), tag));
        CACHALOT_TRY(backend->publisher()->publish(cache, {}));
        return {};
    }
    /// Sends a layer of these bytes.
    [[nodiscard]] Result<> put(const QByteArray &bytes) const
    {
        const auto backend = open();
        CACHALOT_TRY(backend->publisher()->prepare({}));
        BufferContent content(bytes);
        return backend->publisher()->writer().put(layer(bytes), content, {});
    }
    [[nodiscard]] static Descriptor layer(const QByteArray &bytes)
    {
        Descriptor blob;
        blob.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
        blob.digest = digestOf(bytes);
        blob.size = bytes.size();
        return blob;
    }
};

/// The error, for a QVERIFY2.
template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("it succeeded")
                  : errorCodeName(result.error().code).toUtf8() + ": " + result.error().message.toUtf8();
}

} // namespace cachalot::test

#define CACHALOT_VERIFY_OK(expression)                                                                                 \
    do {                                                                                                               \
        const auto &cachalotResult = (expression);                                                                     \
        QVERIFY2(cachalotResult, cachalot::test::told(cachalotResult).constData());                                    \
    } while (false)
