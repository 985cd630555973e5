#include "tests/bench/gui/turnmeter.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <ctime>

namespace cachalot::bench
{

namespace
{

/// Where so long nothing took any time, nothing goes on any more.
constexpr std::chrono::milliseconds kQuiet{200};
constexpr std::chrono::milliseconds kTick{10};
/// A turn that takes less did nothing.
constexpr double kNothing = 0.4;

qint64 threadNanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

TurnMeter::TurnMeter()
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [this] { begin(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher, [this] { end(); });
}

void TurnMeter::begin()
{
    if (!m_isAway) {
        m_isAway = true;
        m_cpu = threadNanoseconds();
        m_wall.start();
    }
}

void TurnMeter::end()
{
    if (m_isAway) {
        m_isAway = false;
        m_turns.push_back(
            {static_cast<double>(threadNanoseconds() - m_cpu) / 1e6, static_cast<double>(m_wall.nsecsElapsed()) / 1e6});
    }
}

void TurnMeter::turn()
{
    begin();
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    end();
}

void TurnMeter::run(const std::function<void()> &action, const std::function<bool()> &isDone)
{
    QTimer tick; // so that the loop wakes up where nothing happens
    tick.start(kTick);
    bool isStarted = false;
    QTimer::singleShot(0, &tick, [&] {
        isStarted = true;
        action();
    });
    QElapsedTimer quiet;
    quiet.start();
    while (!isStarted || !isDone() || quiet.elapsed() < kQuiet.count()) {
        const size_t before = m_turns.size();
        turn();
        for (size_t i = before; i < m_turns.size(); ++i) {
            if (m_turns[i].cpu > kNothing) {
                quiet.start();
            }
        }
        if (!isDone()) {
            quiet.start();
        }
    }
}

std::vector<Turn> TurnMeter::take()
{
    return std::exchange(m_turns, {});
}

Memory memory()
{
    Memory found;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            const auto value = [&line] {
                return line.mid(line.indexOf(':') + 1).trimmed().split(' ').front().toDouble();
            };
            if (line.startsWith("VmRSS:")) {
                found.now = value() * 1024 / 1e6;
            } else if (line.startsWith("VmHWM:")) {
                found.peak = value() * 1024 / 1e6;
            }
        }
    }
    return found;
}

} // namespace cachalot::bench
