#include "core/backend/backendfactory.h"

#include "core/backend/local/localbackend.h"
#include "core/backend/registry/registrybackend.h"
#include "core/net/auth/keyring.h"

#include <algorithm>
#include <array>

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
    if (spec.type() == u"inline") {
        return fail(ErrorCode::Usage,
                    QStringLiteral("type=inline names no place: an inline cache is in its image; open the image "
                                   "(type=registry,ref=IMAGE)"));
    }
    static constexpr std::array kLater{u"gha", u"s3", u"azblob"};
    if (std::any_of(kLater.begin(), kLater.end(), [&](const char16_t *type) { return spec.type() == type; })) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("type=%1 can be checked (lint, snippet), but not opened by this version; it opens "
                                   "local directories (type=local,src=DIR) and registries (type=registry,ref=REF)")
                        .arg(spec.type()));
    }
    return fail(
        ErrorCode::Usage,
        QStringLiteral("type=%1 is not a cache backend (inline, registry, local, gha, s3, azblob)").arg(spec.type()));
}

} // namespace cachalot
