#include "core/backend/local/localbackend.h"
#include "core/content/layoutindex.h"
#include "tests/support/storecontract.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// A directory of the `local` backend, held to the contract of all stores.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::StoreContract contract([] {
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
            names += QDir(path).entryList({QStringLiteral("*.lock"), QStringLiteral("*.tmp*")}, QDir::Files);
            return names;
        };
        return store;
    });
    return QTest::qExec(&contract, argc, argv);
}
