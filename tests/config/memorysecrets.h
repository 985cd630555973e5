#pragma once

#include "core/net/auth/secretstore.h"

#include <QMap>

#include <mutex>

namespace cachalot::test
{

/// A keyring that lasts as long as the test.
class MemorySecrets final : public SecretStore
{
public:
    Result<> check(const OpContext &) override { return m_failure ? fail(*m_failure) : Result<>(); }
    Result<std::optional<QString>> read(const QString &name, const OpContext &) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure) {
            return fail(*m_failure);
        }
        return m_secrets.contains(name) ? std::optional(m_secrets.value(name)) : std::nullopt;
    }
    Result<> write(const QString &name, const QString &secret, const OpContext &) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure) {
            return fail(*m_failure);
        }
        m_secrets.insert(name, secret);
        return {};
    }
    Result<> remove(const QString &name, const OpContext &) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure) {
            return fail(*m_failure);
        }
        m_secrets.remove(name);
        return {};
    }

    /// Everything fails from here on; nullopt: nothing does.
    void failWith(std::optional<Error> failure) { m_failure = std::move(failure); }
    [[nodiscard]] QMap<QString, QString> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_secrets;
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, QString> m_secrets;
    std::optional<Error> m_failure;
};

} // namespace cachalot::test
