#include "core/backend/registry/registryendpoint.h"

#include "core/backend/govalues.h"
#include "core/base/format.h"

namespace cachalot
{

Result<RegistryEndpoint> RegistryEndpoint::of(const BackendSpec &spec)
{
    RegistryEndpoint endpoint;
    if (spec.value(u"ref").isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("type=registry needs ref=HOST/NAME[:TAG]"));
    }
    CACHALOT_ASSIGN(endpoint.reference, ImageReference::parse(spec.value(u"ref")));
    endpoint.host = endpoint.reference.domain;
    bool insecure = false;
    if (spec.has(u"registry.insecure")) {
        const auto value = parseGoBool(spec.value(u"registry.insecure"));
        if (!value) {
            return fail(ErrorCode::Usage, QStringLiteral("registry.insecure: \"%1\" is no boolean")
                                              .arg(printable(spec.value(u"registry.insecure"), 40)));
        }
        insecure = *value;
    }
    if (endpoint.host.isEmpty()) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" does not start with a registry's host").arg(endpoint.reference.toString()));
    }
    const QByteArray authority =
        endpoint.host == u"docker.io" ? QByteArray("registry-1.docker.io") : endpoint.host.toLatin1();
    CACHALOT_ASSIGN(const Url secure, Url::parse("https://" + authority + '/'));
    CACHALOT_ASSIGN(const Url plain, Url::parse("http://" + authority + '/'));
    if (insecure) {
        endpoint.origins = {secure, plain};
        endpoint.verifies = false;
    } else if (isLoopback(authority)) {
        endpoint.origins = {plain, secure};
    } else {
        endpoint.origins = {secure};
    }
    return endpoint;
}

} // namespace cachalot
