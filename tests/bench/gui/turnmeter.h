#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace cachalot::bench
{

/// How long the event loop was away, between two looks for what the user does, in milliseconds.
struct Turn {
    double cpu = 0;  ///< of the thread: what the program needs, whatever else the machine does
    double wall = 0; ///< what somebody would have seen here and now
};

/// Runs the event loop of the GUI thread and measures each of its turns: what a turn does is done at once, and an input
/// waits until it is over. One at a time.
class TurnMeter
{
public:
    TurnMeter();

    /// Runs `action` in a turn of its own, and the loop until `isDone` and nothing happens any more.
    void run(
        const std::function<void()> &action, const std::function<bool()> &isDone = [] { return true; });
    /// The turns since the last call.
    [[nodiscard]] std::vector<Turn> take();

private:
    void begin();
    void end();
    void turn();

    std::vector<Turn> m_turns;
    bool m_isAway = false;
    qint64 m_cpu = 0;
    QElapsedTimer m_wall;
};

/// Megabytes (10^6) that the process has in memory now, and the most that it ever had.
struct Memory {
    double now = 0;
    double peak = 0;
};
[[nodiscard]] Memory memory();

} // namespace cachalot::bench
