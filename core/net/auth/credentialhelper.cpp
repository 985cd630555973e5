#include "core/net/auth/credentialhelper.h"

#include "core/base/format.h"
#include "core/base/redact.h"

#include <QElapsedTimer>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr qsizetype kMaxAnswerBytes = 64 * 1024;
constexpr int kPollMilliseconds = 50;

bool isHelperName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_' || c == u'.';
    });
}

/// Runs it; the answer may be longer than it should be by what came in one go.
Result<QByteArray> answerOf(QProcess &process, const QString &program, const OpContext &context,
                            std::chrono::milliseconds limit)
{
    QByteArray out;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const bool ended = process.waitForFinished(kPollMilliseconds) || process.state() == QProcess::NotRunning;
        out += process.readAllStandardOutput();
        if (out.size() > kMaxAnswerBytes) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("%1: its answer is too long").arg(program));
        }
        if (ended) {
            return out;
        }
        CACHALOT_TRY(context.checkpoint());
        if (timer.hasExpired(limit.count())) {
            return fail(ErrorCode::Timeout, QStringLiteral("%1: no answer within %2 s")
                                                .arg(program)
                                                .arg(static_cast<double>(limit.count()) / 1000));
        }
    }
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
    QProcess process;
    process.start(program, {QStringLiteral("get")});
    if (!process.waitForStarted(static_cast<int>(limit.count()))) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("%1: it can't be started: %2").arg(program, process.errorString()));
    }
    process.write(serverName.toUtf8() + '\n');
    process.closeWriteChannel();
    auto out = answerOf(process, program, context, limit);
    if (!out) {
        process.kill();
        process.waitForFinished();
        return fail(std::move(out).error());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        // The helpers tell so on their standard output (credentials.NewErrCredentialsNotFound).
        const QString words = QString::fromUtf8(*out + process.readAllStandardError()).trimmed();
        if (words.contains(u"credentials not found")) {
            return std::optional<Credentials>();
        }
        return fail(ErrorCode::Denied, QStringLiteral("%1: %2").arg(program, printable(redactText(words))));
    }
    const auto json = nlohmann::json::parse(out->begin(), out->end(), nullptr, false);
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
