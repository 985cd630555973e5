#include "core/backend/registry/registrybackend.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/olareg.h"
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
            services.uploadChunkBytes = 1 << 20; // so that the larger blobs go as streams
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

/// The fake registry of the other tests, Debian's docker-registry, and olareg.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const test::FakeRegistry fake;
    int failures = runContract(
        fake.host(), [&fake] { return fake.unfinishedUploads(); }, argc, argv);
    bool skipped = false;
    if (const QString missing = test::RealRegistry::missing(); missing.isEmpty()) {
        const test::RealRegistry registry;
        failures += runContract(
            registry.host(), [&registry] { return registry.unfinishedUploads(); }, argc, argv);
    } else {
        std::printf("SKIP   : the contract of stores against docker-registry: %s\n", qPrintable(missing));
        skipped = true;
    }
    if (const QString missing = test::Olareg::missing(); missing.isEmpty()) {
        const test::Olareg registry;
        failures += runContract(
            registry.host(), [&registry] { return registry.unfinishedUploads(); }, argc, argv);
    } else {
        std::printf("SKIP   : the contract of stores against olareg: %s\n", qPrintable(missing));
        skipped = true;
    }
    return failures == 0 && skipped ? 77 : failures;
}
