#include "app/cli/secretprompt.h"

#include "core/base/format.h"

#include <QByteArray>

#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

constexpr int kPollMilliseconds = 50;
constexpr qsizetype kMaxBytes = 16 * 1024;

/// Nothing that is typed is shown while this lives.
class Silence
{
public:
    Silence()
    {
        m_isOn = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isOn) {
            struct termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isOn = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        }
    }
    ~Silence()
    {
        if (m_isOn) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    struct termios m_before = {};
    bool m_isOn = false;
};

void show(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Where standard error is gone nobody sees the question; the answer may come all the same.
    [[maybe_unused]] const ssize_t written =
        ::write(STDERR_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

Result<QByteArray> readLine(const OpContext &context)
{
    QByteArray line;
    while (true) {
        CACHALOT_TRY(context.checkpoint());
        struct pollfd wait = {STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&wait, 1, kPollMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR)) {
            continue;
        }
        char c = '\0';
        const ssize_t count = ::read(STDIN_FILENO, &c, 1);
        if (count <= 0 || c == '\n' || line.size() >= kMaxBytes) {
            return line;
        }
        line += c;
    }
}

} // namespace

Result<QString> askOnTerminal(const QString &prompt, const OpContext &context)
{
    if (::isatty(STDIN_FILENO) != 1) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("%1 has to be asked for, and standard input is no terminal").arg(prompt));
    }
    const Silence silence;
    if (!silence.isOn()) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("%1: this terminal would show what is typed, so nothing was asked").arg(prompt));
    }
    show(prompt + QStringLiteral(": "));
    const auto line = readLine(context);
    show(QStringLiteral("\n"));
    if (!line) {
        return fail(line.error());
    }
    const QString secret = QString::fromUtf8(*line).trimmed();
    if (secret.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: nothing was typed").arg(prompt));
    }
    return secret;
}

Result<QString> askForConnection(const Connection &connection, const QString &attribute, const OpContext &context)
{
    return askOnTerminal(QStringLiteral("%1 of @%2").arg(printable(attribute), connection.name), context);
}

} // namespace cachalot::cli
