#include "core/backend/objectstore/azure/azurebackend.h"
#include "tests/support/azurite.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/storecontract.h"

#include <QDateTime>
#include <QTest>

#include <cstdio>

using namespace cachalot;

namespace
{

using SpecOf = std::function<BackendSpec(const QString &container, const QString &name)>;

/// Puts a blob into the container that no BuildKit wrote.
void plant(const BackendSpec &spec, const QString &key)
{
    const auto location = AzureLocation::of(spec, {});
    auto container = AzureContainer::create(*location, HttpServices::fromEnvironment({}));
    const auto response = (*container)->send("PUT", key, {{"x-ms-blob-type", "BlockBlob"}}, {});
    if (!response || !response->isSuccess()) {
        qFatal("%s can't be planted", qPrintable(key));
    }
}

/// Holds Azurite to the contracts of all stores; each store is a container of its own.
int runContracts(const QString &kind, const SpecOf &specOf, int argc, char **argv)
{
    int stores = 0;
    const auto factory = [&] {
        const QString container = QStringLiteral("%1-%2").arg(kind).arg(++stores);
        test::StoreUnderTest store;
        store.open = [specOf, container](const QString &name) -> std::unique_ptr<CacheBackend> {
            // Blocks so small that the larger blobs go in several.
            auto backend =
                AzureBackend::create(specOf(container, name), HttpServices::fromEnvironment({}), {qint64(1) << 20, 4});
            return backend ? *std::move(backend) : nullptr;
        };
        store.plantForeign = [specOf, container] {
            const BackendSpec spec = specOf(container, QStringLiteral("main"));
            plant(spec, QStringLiteral("blobs/sha256:notes"));
            plant(spec, QStringLiteral("somebody's/file"));
        };
        return store;
    };
    test::StoreContract contract(factory);
    test::CleanupContract cleanup(factory);
    const int failures = QTest::qExec(&contract, argc, argv);
    return failures > 0 ? failures : QTest::qExec(&cleanup, argc, argv);
}

} // namespace

/// Azurite, opened with the key of the account, and with a shared access signature.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = test::Azurite::missing(); !missing.isEmpty()) {
        std::printf("SKIP   : the contract of stores against azurite: %s\n", qPrintable(missing));
        return 77;
    }
    const test::Azurite azurite;
    const auto byKey = [&azurite](const QString &container, const QString &name) {
        return azurite.spec(container, name);
    };
    const int failures = runContracts(QStringLiteral("key"), byKey, argc, argv);
    if (failures > 0) {
        return failures;
    }
    const QByteArray query = test::Azurite::signature(QDateTime::currentDateTimeUtc().addSecs(3600));
    const auto bySignature = [&](const QString &container, const QString &name) {
        BackendSpec spec = azurite.spec(container, name);
        spec.remove(u"secret_access_key");
        spec.set(QStringLiteral("account_url"), QString::fromLatin1(azurite.accountUrl() + '?' + query));
        return spec;
    };
    return runContracts(QStringLiteral("signature"), bySignature, argc, argv);
}
