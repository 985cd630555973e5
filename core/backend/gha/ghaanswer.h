#pragma once

#include "core/net/httpmessage.h"

#include <memory>
#include <optional>
#include <vector>

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
    /// The members of a list; what is no object among them has no members. nullopt: there is no such list.
    [[nodiscard]] std::optional<std::vector<GhaAnswer>> list(const char *member) const;

private:
    struct Object;
    explicit GhaAnswer(std::shared_ptr<const Object> object) : m_object(std::move(object)) {}
    std::shared_ptr<const Object> m_object;
};

/// Whether an error says that an entry is there already (go-actions-cache, checkResponse and GithubAPIError.Is): 409,
/// or one of the service's words for it. The body is put back.
[[nodiscard]] bool saysAlreadyExists(HttpResponse &response, const OpContext &context);

} // namespace cachalot
