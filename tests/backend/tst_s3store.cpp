#include "core/backend/objectstore/s3/s3backend.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/s3server.h"
#include "tests/support/storecontract.h"

#include <QTest>

#include <cstdio>

using namespace cachalot;

namespace
{

/// Holds an S3 server to the contracts of all stores; each store is a bucket of its own.
int runContract(test::S3Program program, const char *name, int argc, char **argv)
{
    if (const QString missing = test::S3Server::missing(program); !missing.isEmpty()) {
        std::printf("SKIP   : the contract of stores against %s: %s\n", name, qPrintable(missing));
        return 77;
    }
    test::S3Server server(program);
    int stores = 0;
    const auto factory = [&] {
        const QString bucket = QStringLiteral("store-%1").arg(++stores);
        server.makeBucket(bucket);
        test::StoreUnderTest store;
        store.open = [&server, bucket](const QString &cache) -> std::unique_ptr<CacheBackend> {
            auto spec = BackendSpec::parse(server.spec(bucket));
            spec->set(QStringLiteral("prefix"), QStringLiteral("team-"));
            spec->set(QStringLiteral("name"), cache);
            auto backend = S3Backend::create(*spec, S3Services::from(HttpServices::fromEnvironment({})));
            return backend ? *std::move(backend) : nullptr;
        };
        store.leftovers = [&server, bucket] { return server.unfinishedUploads(bucket); };
        store.plantForeign = [&server, bucket] {
            server.put(bucket, QStringLiteral("team-blobs/sha256:notes"), "no digest");
            server.put(bucket, QStringLiteral("team-manifests/notes.txt"), "no cache");
            server.put(bucket, QStringLiteral("team-somebody's/file"), "no name");
        };
        return store;
    };
    test::StoreContract contract(factory);
    test::CleanupContract cleanup(factory);
    const int failures = QTest::qExec(&contract, argc, argv);
    return failures > 0 ? failures : QTest::qExec(&cleanup, argc, argv);
}

} // namespace

/// Two servers that check signatures and bodies.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int versitygw = runContract(test::S3Program::Versitygw, "versitygw", argc, argv);
    const int swift = runContract(test::S3Program::Swift, "Swift's S3 API", argc, argv);
    return versitygw == 0 ? swift : versitygw;
}
