#include "core/backend/registry/registrybackend.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/realregistry.h"
#include "tests/support/storecontract.h"

#include <QTest>

#include <cstdio>

using namespace cachalot;

namespace
{

/// Holds a registry to the contract of all stores; each store is a repository of its own.
int runContract(const QString &host, const std::function<QStringList()> &leftovers, int argc, char **argv)
{
    int stores = 0;
    const auto factory = [&] {
        const QString repository = QStringLiteral("%1/store/n%2").arg(host).arg(++stores);
        test::StoreUnderTest store;
        store.open = [repository](const QString &name) -> std::unique_ptr<CacheBackend> {
            RegistryServices services = RegistryServices::fromEnvironment({});
            services.uploadChunkBytes = 1 << 20; // so that the larger blobs go in pieces
            auto backend = RegistryBackend::create(
                BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), repository + u':' + name}}), services);
            return backend ? *std::move(backend) : nullptr;
        };
        store.leftovers = leftovers;
        return store;
    };
    test::StoreContract contract(factory);
    test::CleanupContract cleanup(factory);
    return QTest::qExec(&contract, argc, argv) + QTest::qExec(&cleanup, argc, argv);
}

} // namespace

/// The fake registry of the other tests, and Debian's docker-registry.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::FakeRegistry fake;
    const int failures = runContract(
        fake.host(), [&fake] { return fake.unfinishedUploads(); }, argc, argv);
    if (failures > 0) {
        return failures;
    }
    if (const QString missing = test::RealRegistry::missing(); !missing.isEmpty()) {
        std::printf("SKIP   : the contract of stores against docker-registry: %s\n", qPrintable(missing));
        return 77;
    }
    const test::RealRegistry registry;
    return runContract(
        registry.host(), [&registry] { return registry.unfinishedUploads(); }, argc, argv);
}
