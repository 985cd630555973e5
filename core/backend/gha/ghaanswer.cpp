#include "core/backend/gha/ghaanswer.h"

#include "core/net/httperror.h"

namespace cachalot
{

Result<GhaAnswer> GhaAnswer::read(HttpResponse &response, qint64 maxBytes, const OpContext &context)
{
    const QString place = QString::fromLatin1(response.url.authority());
    auto body = response.body ? readAll(*response.body, maxBytes, context) : Result<QByteArray>(QByteArray());
    if (!body) {
        return fail(std::move(body).error().withContext(place));
    }
    nlohmann::json json = nlohmann::json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer is no JSON object").arg(place));
    }
    return GhaAnswer(std::move(json));
}

QString GhaAnswer::text(const char *member) const
{
    const auto at = m_json.find(member);
    return at != m_json.end() && at->is_string() ? QString::fromStdString(at->get_ref<const std::string &>())
                                                 : QString();
}

std::optional<qint64> GhaAnswer::number(const char *member) const
{
    const auto at = m_json.find(member);
    return at != m_json.end() && at->is_number_integer() ? std::optional(at->get<qint64>()) : std::nullopt;
}

bool GhaAnswer::isTrue(const char *member) const
{
    const auto at = m_json.find(member);
    return at != m_json.end() && at->is_boolean() && at->get<bool>();
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
