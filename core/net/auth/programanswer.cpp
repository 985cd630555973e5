#include "core/net/auth/programanswer.h"

#include <QElapsedTimer>
#include <QProcess>

namespace cachalot
{
namespace
{

constexpr qsizetype kMaxAnswerBytes = 64 * 1024;
constexpr int kPollMilliseconds = 50;

/// The answer may be longer than it should be by what came in one go.
Result<QByteArray> outputOf(QProcess &process, const OpContext &context, std::chrono::milliseconds limit)
{
    QByteArray out;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const bool ended = process.waitForFinished(kPollMilliseconds) || process.state() == QProcess::NotRunning;
        out += process.readAllStandardOutput();
        if (out.size() > kMaxAnswerBytes) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("its answer is too long"));
        }
        if (ended) {
            return out;
        }
        CACHALOT_TRY(context.checkpoint());
        if (timer.hasExpired(limit.count())) {
            return fail(ErrorCode::Timeout,
                        QStringLiteral("no answer within %1 s").arg(static_cast<double>(limit.count()) / 1000));
        }
    }
}

} // namespace

Result<std::optional<ProgramAnswer>> askProgram(const QString &program, const QStringList &arguments,
                                                const QByteArray &input, const OpContext &context,
                                                std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(static_cast<int>(limit.count()))) {
        if (process.error() == QProcess::FailedToStart && process.errorString().contains(u"No such file")) {
            return std::optional<ProgramAnswer>();
        }
        return fail(ErrorCode::Usage,
                    QStringLiteral("%1: it can't be started: %2").arg(program, process.errorString()));
    }
    process.write(input);
    process.closeWriteChannel();
    auto out = outputOf(process, context, limit);
    if (!out) {
        process.kill();
        process.waitForFinished();
        return fail(out.error().code == ErrorCode::Cancelled ? out.error() : out.error().withContext(program));
    }
    ProgramAnswer answer;
    answer.output = *std::move(out);
    answer.errors = process.readAllStandardError();
    answer.isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return std::optional(std::move(answer));
}

} // namespace cachalot
