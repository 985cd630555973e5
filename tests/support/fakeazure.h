#pragma once

#include "tests/support/testhttpserver.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace cachalot::test
{

/// A small blob service in memory (Azure's: containers, block blobs, listings), which a test can make misbehave.
/// Thread-safe; set the scripts before the first request. It checks no signatures: Azurite does.
class FakeAzure
{
public:
    FakeAzure();

    /// Asked first: an answer here is given in place of the service's own. `nth` counts from 1 the requests with the
    /// same method, path and `comp`.
    std::function<std::optional<ServedReply>(const ServedRequest &request, int nth)> fault;
    /// May change the service's own answer.
    std::function<void(const ServedRequest &request, ServedReply &reply, int nth)> tamper;

    QByteArray token; ///< what has to come as `Bearer`; empty: whatever comes will do
    int pageSize = 0; ///< 0: all in one page

    [[nodiscard]] TestHttpServer &server() { return *m_server; }
    /// "http://127.0.0.1:PORT/acme"
    [[nodiscard]] QByteArray accountUrl() const { return "http://" + m_server->authority() + "/acme"; }

    /// Without requests.
    void addContainer(const QString &container);
    void addBlob(const QString &container, const QString &key, const QByteArray &bytes);
    void removeBlob(const QString &container, const QString &key);
    [[nodiscard]] bool hasContainer(const QString &container) const;
    /// Keys in their order.
    [[nodiscard]] QStringList keys(const QString &container) const;
    [[nodiscard]] QByteArray blob(const QString &container, const QString &key) const;

private:
    using Container = QMap<QString, QByteArray>;

    ServedReply serve(const ServedRequest &request);
    ServedReply own(const ServedRequest &request);
    ServedReply ofContainer(const ServedRequest &request, const QString &name);
    ServedReply listing(const ServedRequest &request, const Container &container);
    ServedReply ofBlob(const ServedRequest &request, const QString &container, const QString &key);
    ServedReply put(const ServedRequest &request, const QString &container, const QString &key);

    mutable std::recursive_mutex m_mutex;
    QMap<QString, Container> m_containers;
    QMap<QString, QMap<QByteArray, QByteArray>> m_blocks; ///< by "container/key", then by name
    QMap<QByteArray, int> m_counts;
    std::unique_ptr<TestHttpServer> m_server; ///< last: its threads use the rest
};

/// An error as the blob service writes it.
[[nodiscard]] ServedReply azureRefusal(int status, const QByteArray &code, const QByteArray &message = {});

} // namespace cachalot::test
