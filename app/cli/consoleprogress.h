#pragma once

#include "app/cli/terminal.h"
#include "core/base/operation.h"
#include "core/base/ratemeter.h"

#include <atomic>
#include <chrono>
#include <mutex>

namespace cachalot::cli
{

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
    void notice(const QString &text) override;
    /// Takes the line off the screen, so that something else can be written there.
    void clear();

private:
    using Clock = RateMeter::Clock;

    void showLine(const Progress &progress);
    void rewriteLine(const QString &text);
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
