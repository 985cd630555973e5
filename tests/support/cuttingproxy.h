#pragma once

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace cachalot::test
{

/// Stands between a client and a real server on loopback, and cuts a connection in the middle of what it carries: once,
/// after so many bytes in one direction. Threads of its own.
class CuttingProxy
{
public:
    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    /// "127.0.0.1:PORT"
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /// Counts anew, and cuts the connection that carries the byte after these, as requests or as answers.
    void cutRequestsAfter(qint64 bytes);
    void cutAnswersAfter(qint64 bytes);

    [[nodiscard]] qint64 requestBytes() const { return m_requests.passed; }
    [[nodiscard]] qint64 answerBytes() const { return m_answers.passed; }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    struct Direction {
        std::atomic<qint64> passed = 0;
        std::atomic<qint64> left = -1; ///< until the cut; negative: there is none
    };

    void begin(Direction &cut, qint64 bytes);
    void accept(const std::stop_token &stop);
    void relay(int client, const std::stop_token &stop);
    /// One read and its write; false at the end, or at the cut.
    bool pass(int from, int into, Direction &direction);

    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    Direction m_requests;
    Direction m_answers;
    std::atomic<int> m_cuts = 0;
    std::vector<std::jthread> m_relays; ///< of the acceptor's thread
    std::jthread m_acceptor;
};

} // namespace cachalot::test
