#pragma once

#include "core/net/auth/bearertoken.h"

#include <QProcessEnvironment>

namespace cachalot
{

/// What the environment says of how a program signs in to Azure, by the names that all of Azure's SDKs read.
struct AzureSignIn {
    QString tenant;             ///< AZURE_TENANT_ID
    QString client;             ///< AZURE_CLIENT_ID: a service principal, or a managed identity of several
    QString clientSecret;       ///< AZURE_CLIENT_SECRET
    QString federatedTokenFile; ///< AZURE_FEDERATED_TOKEN_FILE: what Kubernetes or a CI gives out
    QString authority;          ///< AZURE_AUTHORITY_HOST, else https://login.microsoftonline.com/
    QString identityEndpoint;   ///< IDENTITY_ENDPOINT: the managed identity of an App Service …
    QString identityHeader;     ///< … and IDENTITY_HEADER, its password
    QString metadataService;    ///< AZURE_POD_IDENTITY_AUTHORITY_HOST, else the address of virtual machines' own
    QString chosen;             ///< AZURE_TOKEN_CREDENTIALS: which ways are tried; empty: all

    [[nodiscard]] static AzureSignIn fromEnvironment(const QProcessEnvironment &environment);
};

/// What is asked for: the blob service (azblob's shared.TokenScope).
inline constexpr QByteArrayView kAzureStorage = "https://storage.azure.com";

/// What came of one way to get a token: one, or, where it is not set up here, why.
struct AzureAttempt {
    std::optional<BearerToken> token;
    QString unavailable;
};

/// By a service principal's secret, or by a token that another issuer gave out (OAuth 2.0 client credentials; RFC 7523
/// for the latter). Errors: Denied with the server's words, Usage (the environment makes no sense), Network …
[[nodiscard]] Result<AzureAttempt> tokenOfServicePrincipal(HttpClient &http, const AzureSignIn &signIn,
                                                           const QDateTime &now, const OpContext &context);
[[nodiscard]] Result<AzureAttempt> tokenOfWorkload(HttpClient &http, const AzureSignIn &signIn, const QDateTime &now,
                                                   const OpContext &context);
/// By the endpoint of an App Service, or of a virtual machine: where nobody answers there, it is none. `http` gives up
/// soon.
[[nodiscard]] Result<AzureAttempt> tokenOfManagedIdentity(HttpClient &http, const AzureSignIn &signIn,
                                                          const QDateTime &now, const OpContext &context);
/// By `az`, as the user who is logged in there.
[[nodiscard]] Result<AzureAttempt> tokenOfAzureCli(const QDateTime &now, const OpContext &context);

} // namespace cachalot
