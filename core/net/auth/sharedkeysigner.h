#pragma once

#include "core/net/auth/requestauthoriser.h"
#include "core/net/retrypolicy.h"

#include <memory>

namespace cachalot
{

/// Signs requests to Azure Storage with a key of the account (learn.microsoft.com, "Authorize with Shared Key", the
/// scheme of the blob service since 2015-02-21). Thread-safe; holds the key, which is in no message.
class SharedKeySigner final : public RequestAuthoriser
{
public:
    /// `key` as the portal shows it, in base64. Error Usage: it is none.
    [[nodiscard]] static Result<std::unique_ptr<SharedKeySigner>> create(QByteArray account, QByteArrayView key,
                                                                         std::shared_ptr<RetryClock> clock);

    /// Adds `x-ms-date` and `Authorization`.
    [[nodiscard]] Result<> authorise(HttpRequest &request, const OpContext &context) override;

    /// What is signed, for the tests.
    [[nodiscard]] QByteArray textToSign(const HttpRequest &request) const;

private:
    SharedKeySigner(QByteArray account, QByteArray key, std::shared_ptr<RetryClock> clock)
        : m_account(std::move(account)), m_key(std::move(key)), m_clock(std::move(clock))
    {
    }

    QByteArray m_account;
    QByteArray m_key; ///< its bytes
    std::shared_ptr<RetryClock> m_clock;
};

} // namespace cachalot
