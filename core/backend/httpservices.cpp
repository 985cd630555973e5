#include "core/backend/httpservices.h"

#include "core/net/tlssettings.h"

namespace cachalot
{

CurlClient::Options HttpServices::curlOptions() const
{
    CurlClient::Options options = http;
    options.tls = [directories = certificateDirectories](const QByteArray &authority) {
        return hostTlsSettings(directories, authority);
    };
    return options;
}

HttpServices HttpServices::fromEnvironment(const QProcessEnvironment &environment)
{
    HttpServices services;
    services.clock = systemClock();
    services.certificateDirectories = cachalot::certificateDirectories(environment);
    services.environment = environment;
    return services;
}

} // namespace cachalot
