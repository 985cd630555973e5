#include "core/net/auth/credentialchain.h"

#include "core/base/files.h"
#include "core/net/auth/credentialhelper.h"
#include "core/net/auth/dockerconfig.h"

#include <algorithm>

namespace cachalot
{
namespace
{

QStringList filesOf(const QProcessEnvironment &environment)
{
    QStringList files;
    const QString home = environment.value(QStringLiteral("HOME"));
    const QString docker = environment.value(QStringLiteral("DOCKER_CONFIG"));
    if (!docker.isEmpty()) {
        files << docker + QStringLiteral("/config.json");
    } else if (!home.isEmpty()) {
        files << home + QStringLiteral("/.docker/config.json");
    }
    if (const QString file = environment.value(QStringLiteral("REGISTRY_AUTH_FILE")); !file.isEmpty()) {
        files << file;
    }
    if (const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR")); !runtime.isEmpty()) {
        files << runtime + QStringLiteral("/containers/auth.json");
    }
    if (!home.isEmpty()) {
        files << environment.value(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config")) +
                     QStringLiteral("/containers/auth.json");
    }
    return files;
}

Result<std::optional<Credentials>> findInFile(const QString &file, const CredentialQuery &query,
                                              const OpContext &context)
{
    const auto bytes = readFile(file, DockerConfig::kMaxBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound) {
            return std::optional<Credentials>();
        }
        return fail(bytes.error());
    }
    auto config = DockerConfig::parse(*bytes);
    if (!config) {
        return fail(std::move(config).error().withContext(file));
    }
    if (const QString helper = config->helperFor(query.host); !helper.isEmpty()) {
        auto answer = askCredentialHelper(helper, helperServerName(query.host), context);
        if (!answer) {
            return fail(std::move(answer).error().withContext(file));
        }
        if (*answer) {
            return answer;
        }
    }
    auto found = config->find(query);
    if (found) {
        found->origin = file;
    }
    return found;
}

} // namespace

CredentialChain::CredentialChain(const QProcessEnvironment &environment, std::shared_ptr<SecretStore> secrets)
    : m_files(filesOf(environment)), m_secrets(std::move(secrets))
{
}

Result<std::optional<Credentials>> CredentialChain::find(const CredentialQuery &query, const OpContext &context)
{
    const std::lock_guard lock(m_mutex); // several requests at once need one answer, and one run of a helper
    const auto known = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer &answer) {
        return answer.query.host == query.host && answer.query.repository == query.repository;
    });
    if (known != m_answers.end()) {
        return known->credentials;
    }
    CACHALOT_ASSIGN(auto found, look(query, context));
    m_answers.push_back({query, found});
    return found;
}

Result<std::optional<Credentials>> CredentialChain::look(const CredentialQuery &query, const OpContext &context) const
{
    for (const QString &file : m_files) {
        CACHALOT_ASSIGN(auto found, findInFile(file, query, context));
        if (found) {
            return found;
        }
    }
    if (!m_secrets) {
        return std::optional<Credentials>();
    }
    const auto found = m_secrets->read(QStringLiteral("registry:") + query.host, context);
    if (!found && found.error().code != ErrorCode::Unsupported) {
        return fail(found.error());
    }
    if (!found || !*found) {
        return std::optional<Credentials>();
    }
    // "user:password", as in an auth entry.
    const QString &secret = **found;
    const qsizetype colon = secret.indexOf(u':');
    Credentials credentials;
    credentials.username = colon < 0 ? QString() : secret.first(colon);
    credentials.password = secret.sliced(colon + 1);
    credentials.origin = QStringLiteral("the keyring");
    return std::optional(credentials);
}

} // namespace cachalot
