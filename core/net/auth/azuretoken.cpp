#include "core/net/auth/azuretoken.h"

#include "core/base/files.h"
#include "core/base/format.h"
#include "core/base/redact.h"
#include "core/net/auth/programanswer.h"
#include "core/net/httperror.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cachalot
{
namespace
{

using Json = nlohmann::json;

constexpr qint64 kMaxTokenBytes = qint64(1) << 20;
constexpr qint64 kLongestSeconds = 24 * 3600;
/// Clocks differ, and a request takes its time.
constexpr qint64 kSpareSeconds = 120;
constexpr std::chrono::milliseconds kCliLimit = std::chrono::seconds(30);

AzureAttempt unavailable(const QString &why)
{
    return {std::nullopt, why};
}

/// A number, or a text that holds one, as the metadata service and `az` write them.
std::optional<double> numberOf(const Json &object, const char *key)
{
    const auto at = object.find(key);
    if (at == object.end()) {
        return std::nullopt;
    }
    if (at->is_number()) {
        return at->get<double>();
    }
    bool isNumber = false;
    const double number = at->is_string() ? QByteArray::fromStdString(at->get<std::string>()).toDouble(&isNumber) : 0.0;
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<AzureAttempt> readToken(const QByteArray &answer, const char *key, const QString &what, const QDateTime &now)
{
    const Json json = Json::parse(answer.begin(), answer.end(), nullptr, false);
    BearerToken token;
    if (json.is_object() && json.contains(key) && json[key].is_string()) {
        token.token = QByteArray::fromStdString(json[key].get<std::string>());
    }
    const bool isUsable = !token.token.isEmpty() && std::all_of(token.token.begin(), token.token.end(),
                                                                [](char c) { return c > ' ' && c < 0x7f; });
    if (!isUsable) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer holds no token").arg(what));
    }
    const auto expiresOn = numberOf(json, "expires_on");
    const double left = expiresOn ? *expiresOn - static_cast<double>(now.toSecsSinceEpoch())
                                  : numberOf(json, "expires_in").value_or(double(kSpareSeconds));
    const auto seconds = static_cast<qint64>(std::clamp(left, 0.0, double(kLongestSeconds)));
    token.usableUntil = now.addSecs(std::max<qint64>(seconds - kSpareSeconds, seconds / 2));
    return AzureAttempt{std::move(token), {}};
}

Result<AzureAttempt> readAnswer(HttpResponse &response, const QString &what, const QDateTime &now,
                                const OpContext &context)
{
    if (response.isSuccess()) {
        CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxTokenBytes, context));
        return readToken(body, "access_token", what, now);
    }
    Error error = errorOf(response, what, context, now);
    if (error.httpStatus == 400) {
        error.code = ErrorCode::Denied; // OAuth2 refuses with a 400 (RFC 6749, 5.2)
    }
    return fail(std::move(error));
}

QByteArray formItem(const char *name, const QString &value)
{
    return QByteArray(name) + '=' + value.toUtf8().toPercentEncoding();
}

/// What is sent holds a secret: to this machine, or over https.
Result<Url> guardedUrl(const QString &text, const char *variable)
{
    auto url = Url::parse(text.toUtf8());
    if (!url) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: %2").arg(QLatin1String(variable), url.error().message));
    }
    if (!url->isSecure() && !isLoopback(url->host())) {
        return fail(
            ErrorCode::Refused,
            QStringLiteral("%1: a secret is not sent over plain HTTP (%2)").arg(QLatin1String(variable), url->shown()));
    }
    return url;
}

Result<AzureAttempt> askAuthority(HttpClient &http, const AzureSignIn &signIn, const QByteArray &proof,
                                  const QDateTime &now, const OpContext &context)
{
    CACHALOT_ASSIGN(const Url authority, guardedUrl(signIn.authority, "AZURE_AUTHORITY_HOST"));
    QByteArray folder = authority.target();
    while (folder.endsWith('/')) {
        folder.chop(1);
    }
    HttpRequest request{
        .method = "POST",
        .url = authority.withTarget(folder + '/' + signIn.tenant.toUtf8().toPercentEncoding() + "/oauth2/v2.0/token")};
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = std::make_shared<BytesBody>(
        "grant_type=client_credentials&" + formItem("client_id", signIn.client) + '&' +
        formItem("scope", QString::fromLatin1(kAzureStorage) + QStringLiteral("/.default")) + '&' + proof);
    request.repeat = Repeat::Yes;
    const QString what =
        QStringLiteral("token of %1 for the client %2").arg(request.url.shown(), printable(signIn.client, 60));
    CACHALOT_ASSIGN(HttpResponse response, http.send(request, context));
    return readAnswer(response, what, now, context);
}

} // namespace

AzureSignIn AzureSignIn::fromEnvironment(const QProcessEnvironment &environment)
{
    AzureSignIn signIn;
    signIn.tenant = environment.value(QStringLiteral("AZURE_TENANT_ID"));
    signIn.client = environment.value(QStringLiteral("AZURE_CLIENT_ID"));
    signIn.clientSecret = environment.value(QStringLiteral("AZURE_CLIENT_SECRET"));
    signIn.federatedTokenFile = environment.value(QStringLiteral("AZURE_FEDERATED_TOKEN_FILE"));
    signIn.authority = environment.value(QStringLiteral("AZURE_AUTHORITY_HOST"));
    if (signIn.authority.isEmpty()) {
        signIn.authority = QStringLiteral("https://login.microsoftonline.com/");
    }
    signIn.identityEndpoint = environment.value(QStringLiteral("IDENTITY_ENDPOINT"));
    signIn.identityHeader = environment.value(QStringLiteral("IDENTITY_HEADER"));
    signIn.metadataService = environment.value(QStringLiteral("AZURE_POD_IDENTITY_AUTHORITY_HOST"));
    if (signIn.metadataService.isEmpty()) {
        signIn.metadataService = QStringLiteral("http://169.254.169.254");
    }
    signIn.chosen = environment.value(QStringLiteral("AZURE_TOKEN_CREDENTIALS"));
    return signIn;
}

Result<AzureAttempt> tokenOfServicePrincipal(HttpClient &http, const AzureSignIn &signIn, const QDateTime &now,
                                             const OpContext &context)
{
    if (signIn.tenant.isEmpty() || signIn.client.isEmpty() || signIn.clientSecret.isEmpty()) {
        return unavailable(
            QStringLiteral("not all of AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET are set"));
    }
    return askAuthority(http, signIn, formItem("client_secret", signIn.clientSecret), now, context);
}

Result<AzureAttempt> tokenOfWorkload(HttpClient &http, const AzureSignIn &signIn, const QDateTime &now,
                                     const OpContext &context)
{
    if (signIn.tenant.isEmpty() || signIn.client.isEmpty() || signIn.federatedTokenFile.isEmpty()) {
        return unavailable(
            QStringLiteral("not all of AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE are set"));
    }
    // Read anew each time: Kubernetes puts a new one there before the old one ends.
    auto assertion = readFile(signIn.federatedTokenFile, kMaxTokenBytes);
    if (!assertion) {
        return fail(std::move(assertion).error().withContext(QStringLiteral("AZURE_FEDERATED_TOKEN_FILE")));
    }
    return askAuthority(http, signIn,
                        "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&" +
                            formItem("client_assertion", QString::fromUtf8(assertion->trimmed())),
                        now, context);
}

Result<AzureAttempt> tokenOfManagedIdentity(HttpClient &http, const AzureSignIn &signIn, const QDateTime &now,
                                            const OpContext &context)
{
    HttpRequest request;
    const bool isAppService = !signIn.identityEndpoint.isEmpty() && !signIn.identityHeader.isEmpty();
    if (isAppService) {
        // It is plain HTTP, to an address of the machine that App Service made up: anything is taken for one.
        CACHALOT_ASSIGN(request.url, Url::parse(signIn.identityEndpoint.toUtf8()));
        request.url = request.url.withQueryItem("api-version", "2019-08-01");
        request.headers.add("X-IDENTITY-HEADER", signIn.identityHeader.toUtf8());
    } else {
        CACHALOT_ASSIGN(const Url service, Url::parse(signIn.metadataService.toUtf8()));
        request.url = service.withTarget("/metadata/identity/oauth2/token?api-version=2018-02-01");
        request.headers.add("Metadata", "true"); // what a web page can't make a browser send
    }
    request.url = request.url.withQueryItem("resource", kAzureStorage.toByteArray());
    if (!signIn.client.isEmpty()) {
        request.url = request.url.withQueryItem("client_id", signIn.client.toUtf8());
    }
    auto response = http.send(request, context);
    if (!response) {
        const Error &error = response.error();
        if (!isAppService && (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout)) {
            return unavailable(QStringLiteral("no metadata service answers: this is no machine of Azure's"));
        }
        return fail(error.code == ErrorCode::Cancelled ? error
                                                       : error.withContext(QStringLiteral("the managed identity")));
    }
    if (!isAppService && response->status == 400) {
        return unavailable(QStringLiteral("this machine has no identity of that name")); // as azidentity takes it
    }
    return readAnswer(*response, QStringLiteral("token of the managed identity"), now, context);
}

Result<AzureAttempt> tokenOfAzureCli(const QDateTime &now, const OpContext &context)
{
    const QString program = QStringLiteral("az");
    CACHALOT_ASSIGN(const auto answer, askProgram(program,
                                                  {QStringLiteral("account"), QStringLiteral("get-access-token"),
                                                   QStringLiteral("-o"), QStringLiteral("json"),
                                                   QStringLiteral("--resource"), QString::fromLatin1(kAzureStorage)},
                                                  {}, context, kCliLimit));
    if (!answer) {
        return unavailable(QStringLiteral("az is not installed"));
    }
    if (!answer->isGood) {
        const QString words = QString::fromUtf8(answer->errors).trimmed().section(u'\n', 0, 0);
        return unavailable(QStringLiteral("az account get-access-token: %1").arg(printable(redactText(words))));
    }
    return readToken(answer->output, "accessToken", QStringLiteral("az account get-access-token"), now);
}

} // namespace cachalot
