#include "core/backend/local/localbackend.h"
#include "core/content/layoutindex.h"
#include "tests/support/cleanupcontract.h"
#include "tests/support/storecontract.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// A directory of the `local` backend, held to the contracts of all stores.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto factory = [] {
        const auto directory = std::make_shared<QTemporaryDir>();
        const QString path = directory->filePath(QStringLiteral("deep/cache"));
        test::StoreUnderTest store;
        store.owner = directory;
        store.open = [path](const QString &name) -> std::unique_ptr<CacheBackend> {
            auto backend = LocalBackend::create(
                BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), path}, {QStringLiteral("tag"), name}}));
            return backend ? *std::move(backend) : nullptr;
        };
        store.leftovers = [path] {
            QStringList names =
                QDir(path + QStringLiteral("/ingest")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
            names.removeAll(QStringLiteral("somebody-elses"));
            names += QDir(path).entryList({QStringLiteral("*.lock"), QStringLiteral("*.tmp*")}, QDir::Files);
            return names;
        };
        store.plantForeign = [path] {
            for (const char *name : {"notes.txt", "blobs/sha256/README", "ingest/somebody-elses"}) {
                QFile file(path + u'/' + QString::fromLatin1(name));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write("mine");
            }
            QVERIFY(QFile::link(path + QStringLiteral("/index.json"),
                                path + QStringLiteral("/blobs/sha256/") + QString(64, u'a')));
        };
        return store;
    };
    test::StoreContract contract(factory);
    test::CleanupContract cleanup(factory);
    return QTest::qExec(&contract, argc, argv) + QTest::qExec(&cleanup, argc, argv);
}
