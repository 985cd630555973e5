#include "core/backend/gha/ghabackend.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/ghaserver.h"
#include "tests/support/storecontract.h"

#include <QTest>

#include <cstdio>

using namespace cachalot;

namespace
{

/// Holds one version of the service to the contract of all stores; each store is a repository of its own, and its
/// caches are removed through the REST API.
int runContract(const test::GhaServer &server, int version, int argc, char **argv)
{
    int stores = 0;
    const auto factory = [&] {
        const QString repository = QStringLiteral("acme/v%1-%2").arg(version).arg(++stores);
        test::StoreUnderTest store;
        store.open = [&server, version, repository](const QString &name) -> std::unique_ptr<CacheBackend> {
            auto services = HttpServices::fromEnvironment(
                server.runOf(repository, version, {{QStringLiteral("refs/heads/main"), 3}}));
            auto backend =
                GhaBackend::create(BackendSpec(QStringLiteral("gha"), {{QStringLiteral("scope"), name}}), services);
            return backend ? *std::move(backend) : nullptr;
        };
        store.plantForeign = [&server, repository] {
            const QByteArray entry = R"({"repository":")" + repository.toLatin1() + R"(","ref":"refs/heads/main",)";
            server.control("entries", "[" + entry + R"("key":"npm-linux-1","version":"of npm","size":9},)" + entry +
                                          R"("key":"index-main-1-f921bd05#9","version":"of npm","size":9}])");
        };
        return store;
    };
    test::StoreContract contract(factory);
    test::CleanupContract cleanup(factory);
    return QTest::qExec(&contract, argc, argv) + QTest::qExec(&cleanup, argc, argv);
}

} // namespace

/// Both versions of the cache service.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = test::GhaServer::missing(); !missing.isEmpty()) {
        std::printf("SKIP   : the contract of stores against the cache service: %s\n", qPrintable(missing));
        return 77;
    }
    const test::GhaServer server;
    const int failures = runContract(server, 2, argc, argv);
    return failures > 0 ? failures : runContract(server, 1, argc, argv);
}
