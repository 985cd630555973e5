#include "app/cli/interruption.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

constexpr std::array kSignals{SIGINT, SIGTERM};
constexpr char kBySignal = 's';
constexpr char kGoHome = 'q';

std::atomic<int> signalPipe = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler reads it");

void setDisposition(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

/// Only what may be called in a signal handler (signal-safety(7)).
void onSignal(int)
{
    const int savedErrno = errno;
    for (const int number : kSignals) {
        setDisposition(number, SIG_DFL);
    }
    if (const int pipe = signalPipe; pipe >= 0) {
        [[maybe_unused]] const ssize_t written = ::write(pipe, &kBySignal, 1);
    }
    errno = savedErrno;
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interruption::Interruption(std::optional<std::chrono::milliseconds> limit)
{
    setDisposition(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        qWarning("no pipe for signals: Ctrl-C ends the program at once");
        return;
    }
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    signalPipe = m_writeEnd;
    m_watcher = std::thread([this, limit] { watch(limit); });
    for (const int number : kSignals) {
        if (!isIgnored(number)) { // as under nohup, or in the background of a script: stays so
            setDisposition(number, onSignal);
        }
    }
}

Interruption::~Interruption()
{
    for (const int number : kSignals) {
        if (!isIgnored(number)) {
            setDisposition(number, SIG_DFL);
        }
    }
    signalPipe = -1;
    if (m_watcher.joinable()) {
        [[maybe_unused]] const ssize_t written = ::write(m_writeEnd, &kGoHome, 1);
        m_watcher.join();
        ::close(m_readEnd);
        ::close(m_writeEnd);
    }
}

void Interruption::watch(std::optional<std::chrono::milliseconds> limit)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + limit.value_or(std::chrono::milliseconds(0));
    for (;;) {
        int wait = -1;
        if (limit && m_cause == Cause::None) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
            wait = static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
        }
        struct pollfd pipe = {m_readEnd, POLLIN, 0};
        const int ready = ::poll(&pipe, 1, wait);
        if (ready == 0 && Clock::now() >= end) {
            m_cause = Cause::Timeout;
            m_stop.request_stop();
        } else if (ready > 0) {
            char byte = kGoHome;
            if (::read(m_readEnd, &byte, 1) != 1 || byte == kGoHome) {
                return;
            }
            m_cause = Cause::Signal;
            m_stop.request_stop();
        }
    }
}

} // namespace cachalot::cli
