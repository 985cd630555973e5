#pragma once

#include "core/backend/gha/ghabackend.h"
#include "core/backend/gha/ghakeys.h"
#include "core/content/hasher.h"
#include "tests/support/ghaserver.h"
#include "tests/support/storecontract.h"

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>

namespace cachalot::test
{

inline const QString kMain = QStringLiteral("refs/heads/main");
inline const QString kPull = QStringLiteral("refs/pull/7/merge");

/// The time of day, on which waiting takes no time.
class ImpatientClock final : public RetryClock
{
public:
    QDateTime now() override { return QDateTime::currentDateTimeUtc().addMSecs(m_slept); }
    double chance() override { return 0.0; }
    Result<> sleep(std::chrono::milliseconds span, const OpContext &context) override
    {
        m_slept += span.count();
        const std::lock_guard lock(m_mutex);
        m_longest = std::max(m_longest, span.count());
        return context.checkpoint();
    }
    [[nodiscard]] qint64 slept() const { return m_slept; }
    [[nodiscard]] qint64 longest()
    {
        const std::lock_guard lock(m_mutex);
        return m_longest;
    }

private:
    std::atomic<qint64> m_slept = 0;
    std::mutex m_mutex;
    std::chrono::milliseconds::rep m_longest = 0;
};

/// Keeps what is told of waiting.
class NoticeSink final : public ProgressSink
{
public:
    void report(const Progress &) override {}
    void notice(const QString &text) override
    {
        const std::lock_guard lock(m_mutex);
        m_notices << text;
    }
    [[nodiscard]] QString all()
    {
        const std::lock_guard lock(m_mutex);
        return m_notices.join(u'\n');
    }

private:
    std::mutex m_mutex;
    QStringList m_notices;
};

[[nodiscard]] Descriptor blobOf(const QByteArray &bytes);

/// The code and the message, for a QVERIFY2.
template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("ok") : (errorCodeName(result.error().code) + u' ' + result.error().message).toUtf8();
}

/// A cache service, a repository of its own for each test, and backends whose waiting takes no time.
class GhaFixture
{
public:
    /// Starts the server; what is missing for it, in words for a QSKIP, else.
    [[nodiscard]] QString start();
    /// Before each test.
    void renew();

    [[nodiscard]] std::unique_ptr<GhaBackend> open(const QProcessEnvironment &environment,
                                                   const QString &scope = QStringLiteral("web"));
    /// In a run of main, and in one of a pull request.
    [[nodiscard]] std::unique_ptr<GhaBackend> openMain(int version = 2)
    {
        return open(m_server->runOf(m_repository, version, {{kMain, 3}}));
    }
    [[nodiscard]] std::unique_ptr<GhaBackend> openPull()
    {
        return open(m_server->runOf(m_repository, 2, {{kPull, 3}, {kMain, 1}}));
    }
    [[nodiscard]] static Result<> publish(GhaBackend &backend, const QString &tag);
    /// An entry with these bytes, as some other program may have made it.
    void makeEntry(const QString &key, const QByteArray &bytes, const QString &ref = kMain);
    void reserveEntry(const QString &key);
    /// One for ghaserver.mjs.
    void fault(const nlohmann::json &fault);

protected:
    std::unique_ptr<GhaServer> m_server;
    std::shared_ptr<ImpatientClock> m_clock;
    QString m_repository;

private:
    int m_count = 0;
};

} // namespace cachalot::test
