#pragma once

#include "app/cli/terminal.h"
#include "core/base/operation.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace cachalot::cli
{

/// How fast a count grows: the mean over the last seconds, recent ones weighing more. Not thread-safe.
class RateMeter
{
public:
    using Clock = std::chrono::steady_clock;

    /// A count that falls starts the measurement anew.
    void add(qint64 done, Clock::time_point now);
    /// Per second; nullopt until it has been measured for a second.
    [[nodiscard]] std::optional<double> perSecond() const;
    /// Whole seconds until `total`, rounded up; nullopt while nobody can know.
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 total) const;

private:
    std::optional<Clock::time_point> m_start;
    Clock::time_point m_last;
    qint64 m_done = 0;
    double m_rate = 0;
};

/// Shows the progress of one command on standard error: a line that rewrites itself on a terminal, or one JSON object a
/// line. Thread-safe; a report costs one atomic read unless one is due.
class ConsoleProgress final : public ProgressSink
{
public:
    enum class Style { Off, Line, JsonLines };

    ConsoleProgress(Style style, int descriptor, const Terminal &terminal, QString phase);
    /// Takes the line off the screen.
    ~ConsoleProgress() override;

    void report(const Progress &progress) override;
    /// Takes the line off the screen, so that something else can be written there.
    void clear();

private:
    using Clock = RateMeter::Clock;

    void showLine(const Progress &progress);
    void showJson(const Progress &progress);
    void writeNow(const QByteArray &bytes);
    void clearLine();

    const Style m_style;
    const int m_descriptor;
    const Terminal m_terminal;
    const QString m_phase;
    std::atomic<Clock::rep> m_nextDue;
    std::mutex m_mutex; ///< guards what follows
    RateMeter m_rate;
    int m_shownWidth = 0; ///< columns of the line that stands on the screen
};

} // namespace cachalot::cli
