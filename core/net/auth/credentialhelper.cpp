#include "core/net/auth/credentialhelper.h"

#include "core/base/format.h"
#include "core/base/redact.h"
#include "core/net/auth/programanswer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cachalot
{
namespace
{

bool isHelperName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_' || c == u'.';
    });
}

} // namespace

Result<std::optional<Credentials>> askCredentialHelper(const QString &name, const QString &serverName,
                                                       const OpContext &context, std::chrono::milliseconds limit)
{
    const QString program = QStringLiteral("docker-credential-") + name;
    if (!isHelperName(name)) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" is not the name of a credential helper").arg(printable(name, 60)));
    }
    CACHALOT_ASSIGN(const auto answer,
                    askProgram(program, {QStringLiteral("get")}, serverName.toUtf8() + '\n', context, limit));
    if (!answer) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: it can't be started: there is no such program").arg(program));
    }
    if (!answer->isGood) {
        // The helpers tell so on their standard output (credentials.NewErrCredentialsNotFound).
        const QString words = QString::fromUtf8(answer->output + answer->errors).trimmed();
        if (words.contains(u"credentials not found")) {
            return std::optional<Credentials>();
        }
        return fail(ErrorCode::Denied, QStringLiteral("%1: %2").arg(program, printable(redactText(words))));
    }
    const auto json = nlohmann::json::parse(answer->output.begin(), answer->output.end(), nullptr, false);
    const auto text = [&json](const char *key) {
        return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>())
                                                           : QString();
    };
    if (!json.is_object() || text("Secret").isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: its answer is not that of a credential helper").arg(program));
    }
    Credentials credentials;
    credentials.origin = program;
    if (text("Username") == u"<token>") {
        credentials.identityToken = text("Secret");
    } else {
        credentials.username = text("Username");
        credentials.password = text("Secret");
    }
    return std::optional(credentials);
}

} // namespace cachalot
