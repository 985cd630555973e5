#include "core/backend/registry/registryservices.h"

#include "core/net/auth/credentialchain.h"
#include "core/net/tlssettings.h"

namespace cachalot
{

RegistryServices RegistryServices::fromEnvironment(const QProcessEnvironment &environment,
                                                   std::shared_ptr<SecretStore> secrets)
{
    RegistryServices services;
    services.credentials = std::make_shared<CredentialChain>(environment, std::move(secrets));
    services.clock = systemClock();
    services.certificateDirectories = cachalot::certificateDirectories(environment);
    return services;
}

} // namespace cachalot
