#pragma once

#include "core/backend/registry/registrybackend.h"
#include "core/net/auth/credentialchain.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/testclock.h"

#include <QTest>

namespace cachalot::test
{

/// A fake registry and connections to it, whose waiting takes no time.
struct RegistryFixture {
    FakeRegistry registry;
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    std::chrono::milliseconds patience{10'000};
    std::shared_ptr<CredentialSource> credentials = std::make_shared<CredentialChain>(QProcessEnvironment());

    BlobFeed::Window window = {};

    [[nodiscard]] RegistryServices services() const
    {
        RegistryServices services;
        services.credentials = credentials;
        services.clock = clock;
        services.http.patience = patience;
        services.uploadChunkBytes = 1 << 20;
        services.uploadWindow = window;
        return services;
    }
    [[nodiscard]] BackendSpec spec(const QString &name) const
    {
        return {QStringLiteral("registry"), {{QStringLiteral("ref"), registry.host() + u'/' + name}}};
    }
    /// `name` is "repository:tag".
    [[nodiscard]] std::unique_ptr<RegistryBackend> open(const QString &name = QStringLiteral("app:cache")) const
    {
        auto backend = RegistryBackend::create(spec(name), services());
        if (!backend) {
            qFatal("%s", qPrintable(backend.error().message));
        }
        return *std::move(backend);
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
