#pragma once

#include "core/base/operation.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cachalot
{

/// What signs requests to Amazon's services. Never written into a message or a file.
struct AwsCredentials {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken; ///< of temporary ones
    QDateTime expiresAt;     ///< invalid: never, or nobody says
    QString origin;          ///< where they were found, for messages: "profile ci"

    friend bool operator==(const AwsCredentials &, const AwsCredentials &) = default;
};

/// Knows credentials, and gets new ones before they end. Thread-safe; may block.
class AwsCredentialSource
{
public:
    virtual ~AwsCredentialSource() = default;
    /// Errors: Denied (there are none: the message says what was looked for; or they were refused), Usage (a setting
    /// that can't be right), Timeout, Network …
    [[nodiscard]] virtual Result<AwsCredentials> get(const OpContext &context) = 0;
    /// After a service said that these are no longer good: whether get() would give others now.
    [[nodiscard]] virtual bool forget(const AwsCredentials &refused)
    {
        static_cast<void>(refused);
        return false;
    }
};

/// The ones that are given.
class FixedAwsCredentials final : public AwsCredentialSource
{
public:
    explicit FixedAwsCredentials(AwsCredentials credentials) : m_credentials(std::move(credentials)) {}
    [[nodiscard]] Result<AwsCredentials> get(const OpContext &) override { return m_credentials; }

private:
    AwsCredentials m_credentials;
};

} // namespace cachalot
