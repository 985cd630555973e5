#include "core/backend/registry/registrybackend.h"
#include "tests/support/realregistry.h"
#include "tests/support/storecontract.h"

#include <QTest>

#include <cstdio>

using namespace cachalot;

/// Debian's docker-registry, held to the contract of all stores: `tst_registrystore`.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = test::RealRegistry::missing(); !missing.isEmpty()) {
        std::printf("SKIP   : the contract of stores against docker-registry: %s\n", qPrintable(missing));
        return 77;
    }
    test::RealRegistry registry;
    int stores = 0;
    test::StoreContract contract([&] {
        const QString repository = QStringLiteral("%1/store/n%2").arg(registry.host()).arg(++stores);
        test::StoreUnderTest store;
        store.open = [repository](const QString &name) -> std::unique_ptr<CacheBackend> {
            RegistryServices services = RegistryServices::fromEnvironment({});
            services.uploadChunkBytes = 1 << 20; // so that the larger blobs go in pieces
            auto backend = RegistryBackend::create(
                BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), repository + u':' + name}}), services);
            return backend ? *std::move(backend) : nullptr;
        };
        store.leftovers = [&registry] { return registry.unfinishedUploads(); };
        return store;
    });
    return QTest::qExec(&contract, argc, argv);
}
