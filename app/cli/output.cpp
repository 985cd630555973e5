#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

constexpr qsizetype kBufferBytes = 64 * 1024;

} // namespace

Output::Output(int descriptor, QString name)
    : m_descriptor(descriptor), m_name(std::move(name)), m_terminal(detectTerminal(descriptor))
{
    m_buffer.reserve(kBufferBytes);
}

Output::~Output()
{
    flush();
}

void Output::print(const QString &text)
{
    // A failure is kept for the end.
    static_cast<void>(write(text.toUtf8()));
}

void Output::printLine(const QString &text)
{
    print(text + QLatin1Char('\n'));
}

Result<> Output::write(QByteArrayView data)
{
    while (!data.isEmpty() && !m_failure && !m_readerGone) {
        const qsizetype count = std::min(data.size(), kBufferBytes - m_buffer.size());
        m_buffer.append(data.first(count));
        data = data.sliced(count);
        if (m_buffer.size() >= kBufferBytes) {
            flush();
        }
    }
    return state();
}

Result<> Output::finish()
{
    flush();
    return state();
}

Result<> Output::state() const
{
    if (m_failure) {
        return fail(*m_failure);
    }
    if (m_readerGone) {
        return fail(ErrorCode::Io, QStringLiteral("%1: the reader has gone away").arg(m_name));
    }
    return {};
}

void Output::flush()
{
    qsizetype written = 0;
    while (written < m_buffer.size() && !m_failure && !m_readerGone) {
        const ssize_t count =
            ::write(m_descriptor, m_buffer.constData() + written, static_cast<size_t>(m_buffer.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EPIPE) {
            m_readerGone = true;
        } else if (errno == EAGAIN) {
            // Somebody else made the stream non-blocking (it is shared with its other users).
            struct pollfd wait = {m_descriptor, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            const int number = errno;
            m_failure = Error{number == ENOSPC || number == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io,
                              QStringLiteral("%1: %2").arg(m_name, QString::fromLocal8Bit(std::strerror(number)))};
        }
    }
    m_buffer.resize(0); // keeps its memory
}

} // namespace cachalot::cli
