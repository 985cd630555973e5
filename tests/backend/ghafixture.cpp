#include "tests/backend/ghafixture.h"

#include <nlohmann/json.hpp>

#include <QTest>

namespace cachalot::test
{

Descriptor blobOf(const QByteArray &bytes)
{
    Descriptor blob;
    blob.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
    blob.digest = digestOf(bytes);
    blob.size = bytes.size();
    return blob;
}

QString GhaFixture::start()
{
    const QString missing = GhaServer::missing();
    if (missing.isEmpty()) {
        m_server = std::make_unique<GhaServer>();
    }
    return missing;
}

void GhaFixture::renew()
{
    m_repository = QStringLiteral("acme/r%1").arg(++m_count);
    m_clock = std::make_shared<ImpatientClock>();
    m_server->control("faults", "[]");
    m_server->control("settings", R"({"sasSeconds":3600,"limitPerMinute":0,"storage":""})");
}

std::unique_ptr<GhaBackend> GhaFixture::open(const QProcessEnvironment &environment, const QString &scope)
{
    HttpServices services = HttpServices::fromEnvironment(environment);
    services.clock = m_clock;
    auto backend = GhaBackend::create(BackendSpec(QStringLiteral("gha"), {{QStringLiteral("scope"), scope}}), services);
    return backend ? *std::move(backend) : nullptr;
}

Result<> GhaFixture::publish(GhaBackend &backend, const QString &tag)
{
    CACHALOT_TRY(backend.publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache,
                    test::putFixture(*backend.publisher(), QStringLiteral("buildkit-pair"), tag));
    CACHALOT_TRY(backend.publisher()->publish(cache, {}));
    return {};
}

void GhaFixture::makeEntry(const QString &key, const QByteArray &bytes, const QString &ref)
{
    const auto services = HttpServices::fromEnvironment({});
    const auto settings =
        GhaSettings::of(BackendSpec(QStringLiteral("gha"), {}), m_server->runOf(m_repository, 2, {{ref, 3}}));
    GhaConnection connection(*settings, services);
    const auto service = GhaService::create(connection);
    const auto reservation = service->reserve(key, {});
    QVERIFY2(reservation && *reservation, told(reservation));
    BufferSource source(bytes);
    QVERIFY(service->upload(**reservation, source, bytes.size(), {}));
    QVERIFY(service->finish(**reservation, bytes.size(), {}));
}

void GhaFixture::reserveEntry(const QString &key)
{
    const auto services = HttpServices::fromEnvironment({});
    const auto settings =
        GhaSettings::of(BackendSpec(QStringLiteral("gha"), {}), m_server->runOf(m_repository, 2, {{kMain, 3}}));
    GhaConnection connection(*settings, services);
    const auto reservation = GhaService::create(connection)->reserve(key, {});
    QVERIFY2(reservation && *reservation, told(reservation));
}

void GhaFixture::fault(const nlohmann::json &fault)
{
    m_server->control("faults", QByteArray::fromStdString(nlohmann::json::array({fault}).dump()));
}

} // namespace cachalot::test
