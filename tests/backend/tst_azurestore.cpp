#include "core/backend/objectstore/azure/azurebackend.h"
#include "tests/support/azurite.h"
#include "tests/support/storecontract.h"

#include <QDateTime>
#include <QTest>

#include <cstdio>

using namespace cachalot;

namespace
{

using SpecOf = std::function<BackendSpec(const QString &container, const QString &name)>;

/// Holds Azurite to the contract of all stores; each store is a container of its own.
int runContract(const QString &kind, const SpecOf &specOf, int argc, char **argv)
{
    int stores = 0;
    test::StoreContract contract([&] {
        const QString container = QStringLiteral("%1-%2").arg(kind).arg(++stores);
        test::StoreUnderTest store;
        store.open = [specOf, container](const QString &name) -> std::unique_ptr<CacheBackend> {
            HttpServices services = HttpServices::fromEnvironment({});
            // Blocks so small that the larger blobs go in several.
            auto backend = AzureBackend::create(specOf(container, name), services, {qint64(1) << 20, 4});
            return backend ? *std::move(backend) : nullptr;
        };
        return store;
    });
    return QTest::qExec(&contract, argc, argv);
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
    const int failures = runContract(QStringLiteral("key"), byKey, argc, argv);
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
    return runContract(QStringLiteral("signature"), bySignature, argc, argv);
}
