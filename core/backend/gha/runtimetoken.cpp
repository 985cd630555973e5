#include "core/backend/gha/runtimetoken.h"

#include "core/base/utc.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace cachalot
{
namespace
{

using Json = nlohmann::json;

constexpr qsizetype kMaxChars = 64 * 1024;
constexpr size_t kMaxScopes = 1000;
constexpr int kRead = 1;
constexpr int kWrite = 2;

tl::unexpected<Error> unusable(const char *why)
{
    return fail(ErrorCode::Usage,
                QStringLiteral("the runtime token is none of a workflow's run (ACTIONS_RUNTIME_TOKEN): %1")
                    .arg(QLatin1String(why)));
}

/// Unpadded base64url; nullopt where it is none.
std::optional<QByteArray> decoded(QByteArrayView part)
{
    const auto result = QByteArray::fromBase64Encoding(part.toByteArray(), QByteArray::Base64UrlEncoding |
                                                                               QByteArray::OmitTrailingEquals |
                                                                               QByteArray::AbortOnBase64DecodingErrors);
    if (!result || part.size() % 4 == 1) {
        return std::nullopt;
    }
    return result.decoded;
}

std::optional<Json> decodedPart(QByteArrayView part)
{
    const auto bytes = decoded(part);
    Json json = bytes ? Json::parse(bytes->begin(), bytes->end(), nullptr, false) : Json();
    return json.is_object() ? std::optional(std::move(json)) : std::nullopt;
}

/// A member's value without regard to the case of its name, as Go reads it.
const Json *member(const Json &object, std::string_view name)
{
    const Json *found = nullptr;
    for (const auto &item : object.items()) {
        const std::string &key = item.key();
        const bool isSame = std::equal(key.begin(), key.end(), name.begin(), name.end(), [](char a, char b) {
            return QChar::toLower(uint(a)) == QChar::toLower(uint(b));
        });
        found = isSame ? &item.value() : found;
    }
    return found;
}

Result<QDateTime> timeOf(const Json &claims, const char *name, const char *absent)
{
    const auto at = claims.find(name);
    if (at == claims.end() || !at->is_number()) {
        return unusable(absent);
    }
    const double seconds = at->get<double>();
    constexpr double kLatest = 253'402'300'799.0; // the end of year 9999
    return QDateTime::fromSecsSinceEpoch(std::isfinite(seconds) ? qint64(std::clamp(seconds, 0.0, kLatest)) : 0, kUtc);
}

Result<std::vector<RuntimeToken::Scope>> scopesOf(const Json &claims)
{
    const auto at = claims.find("ac");
    if (at == claims.end() || !at->is_string()) {
        return unusable("it has no access controls (claim ac)");
    }
    const auto &text = at->get_ref<const std::string &>();
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array() || list.size() > kMaxScopes) {
        return unusable("its access controls (claim ac) can't be read");
    }
    std::vector<RuntimeToken::Scope> scopes;
    for (const Json &item : list) {
        const Json *ref = item.is_object() ? member(item, "Scope") : nullptr;
        const Json *permission = item.is_object() ? member(item, "Permission") : nullptr;
        if (ref == nullptr || !ref->is_string() || permission == nullptr || !permission->is_number_integer()) {
            return unusable("its access controls (claim ac) can't be read");
        }
        const auto bits = permission->get<qint64>();
        scopes.push_back({QString::fromStdString(ref->get<std::string>()), (bits & kRead) != 0, (bits & kWrite) != 0});
    }
    return scopes;
}

} // namespace

Result<RuntimeToken> RuntimeToken::parse(QStringView text, const QDateTime &now)
{
    RuntimeToken token;
    token.m_text = text.toLatin1();
    const QList<QByteArray> parts = token.m_text.split('.');
    if (text.size() > kMaxChars || parts.size() != 3 || !decodedPart(parts[0]) || !decoded(parts[2])) {
        return unusable("it is no JSON Web Token");
    }
    const auto claims = decodedPart(parts[1]);
    if (!claims) {
        return unusable("it is no JSON Web Token");
    }
    CACHALOT_ASSIGN(token.m_scopes, scopesOf(*claims));
    CACHALOT_ASSIGN(token.m_expiresAt, timeOf(*claims, "exp", "it has no time at which it expires (claim exp)"));
    CACHALOT_ASSIGN(const QDateTime from, timeOf(*claims, "nbf", "it has no time from which it is valid (claim nbf)"));
    if (now > token.m_expiresAt) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("the runtime token expired at %1; it lives as long as its job: take the one of a "
                                   "run that is under way")
                        .arg(token.m_expiresAt.toString(Qt::ISODate)));
    }
    if (now < from) {
        return fail(ErrorCode::Denied, QStringLiteral("the runtime token is valid from %1 on; is this machine's clock "
                                                      "right (it says %2)?")
                                           .arg(from.toString(Qt::ISODate), now.toString(Qt::ISODate)));
    }
    return token;
}

QString RuntimeToken::writeRef() const
{
    const auto last =
        std::find_if(m_scopes.rbegin(), m_scopes.rend(), [](const Scope &scope) { return scope.mayWrite; });
    return last == m_scopes.rend() ? QString() : last->ref;
}

QStringList RuntimeToken::refs() const
{
    QStringList refs;
    for (const Scope &scope : m_scopes) {
        refs << scope.ref;
    }
    return refs;
}

} // namespace cachalot
