#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <stop_token>
#include <thread>

namespace cachalot::cli
{

/// Turns Ctrl-C (SIGINT), SIGTERM and the time limit of a command into a request to stop. The first signal asks; the
/// second one ends the program the system's way, for the case that something does not listen. Also sees to it that
/// writing to a closed pipe is an error and not a signal. One at a time in a process; made in the main thread before
/// others start.
class Interruption
{
public:
    enum class Cause { None, Signal, Timeout };

    explicit Interruption(std::optional<std::chrono::milliseconds> limit);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// Why a stop was asked for.
    [[nodiscard]] Cause cause() const { return m_cause; }

private:
    void watch(std::optional<std::chrono::milliseconds> limit);

    std::stop_source m_stop;
    std::atomic<Cause> m_cause = Cause::None;
    int m_readEnd = -1;
    int m_writeEnd = -1;
    std::thread m_watcher;
};

} // namespace cachalot::cli
