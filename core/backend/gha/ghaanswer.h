#pragma once

#include "core/net/httpmessage.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace cachalot
{

/// What one of GitHub's services answered. A missing or differently typed member reads as absent.
class GhaAnswer
{
public:
    /// Reads the body of an answer. Errors: Server (not a JSON object), LimitExceeded, those of the body.
    [[nodiscard]] static Result<GhaAnswer> read(HttpResponse &response, qint64 maxBytes, const OpContext &context);

    [[nodiscard]] QString text(const char *member) const;
    [[nodiscard]] std::optional<qint64> number(const char *member) const;
    [[nodiscard]] bool isTrue(const char *member) const;
    [[nodiscard]] const nlohmann::json &json() const { return m_json; }

private:
    explicit GhaAnswer(nlohmann::json json) : m_json(std::move(json)) {}
    nlohmann::json m_json;
};

/// Whether an error says that an entry is there already (go-actions-cache, checkResponse and GithubAPIError.Is): 409,
/// or one of the service's words for it. The body is put back.
[[nodiscard]] bool saysAlreadyExists(HttpResponse &response, const OpContext &context);

} // namespace cachalot
