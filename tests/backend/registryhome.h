#pragma once

#include "core/backend/registry/registrybackend.h"
#include "tests/support/realregistry.h"
#include "tests/support/storecontract.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace cachalot::test
{

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A user's home directory, with or without credentials, and connections to registries as this user has them.
struct RegistryHome {
    QTemporaryDir directory;
    QProcessEnvironment environment;

    RegistryHome() { environment.insert(QStringLiteral("HOME"), directory.path()); }
    void login(const RealRegistry &registry) const
    {
        writeFile(directory.filePath(QStringLiteral(".docker/config.json")), registry.dockerConfig());
    }
    /// Puts a certificate or key where Docker looks for those of that host.
    void keep(const QString &host, const QString &source, const QString &name) const
    {
        const QString target = directory.filePath(QStringLiteral(".config/docker/certs.d/%1/%2").arg(host, name));
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(source, target));
    }
    void trust(const RealRegistry &registry, const QString &host) const
    {
        keep(host, registry.caFile(), QStringLiteral("ca.crt"));
    }
    [[nodiscard]] std::unique_ptr<RegistryBackend> open(const QString &ref, bool insecure = false) const
    {
        BackendSpec spec(QStringLiteral("registry"), {{QStringLiteral("ref"), ref}});
        if (insecure) {
            spec.set(QStringLiteral("registry.insecure"), QStringLiteral("true"));
        }
        RegistryServices services = RegistryServices::fromEnvironment(environment);
        services.uploadChunkBytes = 1 << 20;
        services.retry.maxAttempts = 2;
        auto backend = RegistryBackend::create(spec, services);
        return backend ? *std::move(backend) : nullptr;
    }
};

/// Puts a cache of the fixtures there; the descriptor of its manifest.
[[nodiscard]] inline Result<Descriptor> publishFixture(RegistryBackend &backend,
                                                       const QString &tag = QStringLiteral("max"))
{
    CACHALOT_TRY(backend.publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache, putFixture(*backend.publisher(), QStringLiteral("buildkit-pair"), tag));
    return backend.publisher()->publish(cache, {});
}

/// The message, for a QVERIFY2.
template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("it succeeded")
                  : errorCodeName(result.error().code).toUtf8() + ": " + result.error().message.toUtf8();
}

} // namespace cachalot::test
