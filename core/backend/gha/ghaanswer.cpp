#include "core/backend/gha/ghaanswer.h"

#include "core/net/httperror.h"

#include <nlohmann/json.hpp>

namespace cachalot
{

namespace
{
using Json = nlohmann::json;
}

struct GhaAnswer::Object {
    Json json;

    /// Null where there is no such member, or where this is no object.
    [[nodiscard]] const Json *find(const char *member) const
    {
        if (!json.is_object()) {
            return nullptr;
        }
        const auto at = json.find(member);
        return at != json.end() ? &*at : nullptr;
    }
};

Result<GhaAnswer> GhaAnswer::read(HttpResponse &response, qint64 maxBytes, const OpContext &context)
{
    const QString place = QString::fromLatin1(response.url.authority());
    auto body = response.body ? readAll(*response.body, maxBytes, context) : Result<QByteArray>(QByteArray());
    if (!body) {
        return fail(std::move(body).error().withContext(place));
    }
    Json json = Json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer is no JSON object").arg(place));
    }
    return GhaAnswer(std::make_shared<const Object>(Object{std::move(json)}));
}

QString GhaAnswer::text(const char *member) const
{
    const Json *value = m_object->find(member);
    return value && value->is_string() ? QString::fromStdString(value->get_ref<const std::string &>()) : QString();
}

std::optional<qint64> GhaAnswer::number(const char *member) const
{
    const Json *value = m_object->find(member);
    return value && value->is_number_integer() ? std::optional(value->get<qint64>()) : std::nullopt;
}

bool GhaAnswer::isTrue(const char *member) const
{
    const Json *value = m_object->find(member);
    return value && value->is_boolean() && value->get<bool>();
}

std::optional<std::vector<GhaAnswer>> GhaAnswer::list(const char *member) const
{
    const Json *value = m_object->find(member);
    if (!value || !value->is_array()) {
        return std::nullopt;
    }
    std::vector<GhaAnswer> items;
    items.reserve(value->size());
    for (const Json &item : *value) {
        items.push_back(GhaAnswer(std::make_shared<const Object>(Object{item})));
    }
    return items;
}

bool saysAlreadyExists(HttpResponse &response, const OpContext &context)
{
    if (response.status == 409) {
        return true;
    }
    const QByteArray body =
        response.body ? readAll(*response.body, kMaxErrorBodyBytes, context).value_or(QByteArray()) : QByteArray();
    response.body = std::make_unique<BufferSource>(body);
    return body.contains("AlreadyExists") || body.contains("already_exists") ||
           body.toLower().contains("already exists");
}

} // namespace cachalot
