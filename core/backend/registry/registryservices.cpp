#include "core/backend/registry/registryservices.h"

#include "core/net/auth/credentialchain.h"

namespace cachalot
{

RegistryServices RegistryServices::from(const HttpServices &services, std::shared_ptr<SecretStore> secrets)
{
    RegistryServices own;
    static_cast<HttpServices &>(own) = services;
    own.credentials = std::make_shared<CredentialChain>(services.environment, std::move(secrets));
    return own;
}

RegistryServices RegistryServices::fromEnvironment(const QProcessEnvironment &environment,
                                                   std::shared_ptr<SecretStore> secrets)
{
    return from(HttpServices::fromEnvironment(environment), std::move(secrets));
}

} // namespace cachalot
