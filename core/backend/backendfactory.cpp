#include "core/backend/backendfactory.h"

#include "core/backend/gha/ghabackend.h"
#include "core/backend/local/localbackend.h"
#include "core/backend/objectstore/azure/azurebackend.h"
#include "core/backend/objectstore/s3/s3backend.h"
#include "core/backend/registry/registrybackend.h"
#include "core/net/auth/keyring.h"

namespace cachalot
{

Result<std::unique_ptr<CacheBackend>> createBackend(const BackendSpec &spec, Direction direction)
{
    return createBackend(spec, direction, HttpServices::fromEnvironment(QProcessEnvironment::systemEnvironment()));
}

Result<std::unique_ptr<CacheBackend>> createBackend(const BackendSpec &spec, Direction, const HttpServices &services)
{
    if (spec.type() == u"local") {
        CACHALOT_ASSIGN(std::unique_ptr<CacheBackend> backend, LocalBackend::create(spec));
        return backend;
    }
    if (spec.type() == u"registry") {
        CACHALOT_ASSIGN(
            std::unique_ptr<CacheBackend> backend,
            RegistryBackend::create(spec, RegistryServices::from(services, sessionKeyring(services.environment))));
        return backend;
    }
    if (spec.type() == u"azblob") {
        CACHALOT_ASSIGN(std::unique_ptr<CacheBackend> backend, AzureBackend::create(spec, services));
        return backend;
    }
    if (spec.type() == u"gha") {
        CACHALOT_ASSIGN(std::unique_ptr<CacheBackend> backend, GhaBackend::create(spec, services));
        return backend;
    }
    if (spec.type() == u"s3") {
        CACHALOT_ASSIGN(std::unique_ptr<CacheBackend> backend, S3Backend::create(spec, S3Services::from(services)));
        return backend;
    }
    if (spec.type() == u"inline") {
        return fail(ErrorCode::Usage,
                    QStringLiteral("type=inline names no place: an inline cache is in its image; open the image "
                                   "(type=registry,ref=IMAGE)"));
    }
    return fail(
        ErrorCode::Usage,
        QStringLiteral("type=%1 is not a cache backend (inline, registry, local, gha, s3, azblob)").arg(spec.type()));
}

} // namespace cachalot
