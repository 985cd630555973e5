#pragma once

#include "core/base/operation.h"

#include <QString>

#include <optional>

namespace cachalot
{

/// The system's keyring. Thread-safe, blocking.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Whether secrets can be kept here at all; Unsupported with the reason where they can't.
    [[nodiscard]] virtual Result<> check(const OpContext &context) = 0;
    /// The secret that is kept under a name such as "registry:ghcr.io"; nullopt where there is none. Errors: Denied,
    /// Unsupported (there is no keyring), Io.
    [[nodiscard]] virtual Result<std::optional<QString>> read(const QString &name, const OpContext &context) = 0;
    [[nodiscard]] virtual Result<> write(const QString &name, const QString &secret, const OpContext &context) = 0;
    [[nodiscard]] virtual Result<> remove(const QString &name, const OpContext &context) = 0;
};

/// Where there is no keyring: holds nothing and takes nothing.
class NullSecretStore final : public SecretStore
{
public:
    explicit NullSecretStore(QString reason = QStringLiteral("there is no keyring on this system"))
        : m_reason(std::move(reason))
    {
    }
    [[nodiscard]] Result<> check(const OpContext &) override { return fail(ErrorCode::Unsupported, m_reason); }
    [[nodiscard]] Result<std::optional<QString>> read(const QString &, const OpContext &) override
    {
        return std::optional<QString>();
    }
    [[nodiscard]] Result<> write(const QString &, const QString &, const OpContext &context) override
    {
        return check(context);
    }
    [[nodiscard]] Result<> remove(const QString &, const OpContext &) override { return {}; }

private:
    QString m_reason;
};

} // namespace cachalot
