#include "core/backend/gha/ghasettings.h"

#include "core/backend/govalues.h"
#include "core/base/format.h"

#include <QStringList>

#include <algorithm>

namespace cachalot
{
namespace
{

/// What the client passes on to the daemon; nullopt where an attribute is not there, which is not the same as empty.
struct Attributes {
    std::optional<QString> token;
    std::optional<QString> url;
    std::optional<QString> urlV2;
    std::optional<QString> version;
};

std::optional<QString> attribute(const BackendSpec &spec, QStringView key)
{
    return spec.has(key) ? std::optional(spec.value(key)) : std::nullopt;
}

std::optional<QString> variable(const QProcessEnvironment &environment, const QString &name)
{
    return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
}

Attributes filledByClient(const BackendSpec &spec, const QProcessEnvironment &environment)
{
    Attributes filled{attribute(spec, u"token"), attribute(spec, u"url"), attribute(spec, u"url_v2"),
                      attribute(spec, u"version")};
    const auto resultsUrl = variable(environment, QStringLiteral("ACTIONS_RESULTS_URL"));
    const bool wantsV2 =
        filled.version ? *filled.version == u"2"
                       : parseGoBool(environment.value(QStringLiteral("ACTIONS_CACHE_SERVICE_V2"))).value_or(false);
    if (!filled.urlV2 && wantsV2) {
        filled.urlV2 = resultsUrl;
    }
    if (!filled.url) {
        const auto cacheUrl = variable(environment, QStringLiteral("ACTIONS_CACHE_URL"));
        filled.url = cacheUrl ? cacheUrl : resultsUrl;
    }
    if (!filled.token) {
        filled.token = variable(environment, QStringLiteral("ACTIONS_RUNTIME_TOKEN"));
    }
    return filled;
}

/// Which address counts, and which version is spoken there.
Result<std::pair<QString, GhaVersion>> judgedByDaemon(const Attributes &filled)
{
    qint64 version = 0;
    if (filled.version) {
        const auto number = parseGoInt(*filled.version);
        if (!number) {
            return fail(ErrorCode::Usage, QStringLiteral("version=%1: the version of the cache service is 1 or 2")
                                              .arg(printable(*filled.version, 40)));
        }
        version = *number;
    }
    QString url;
    if (version != 1 && filled.urlV2) {
        url = *filled.urlV2;
        version = 2;
    }
    if (url.isEmpty()) {
        url = filled.url.value_or(QString());
    }
    if (version == 0) {
        version = url.contains(u"results-receiver.actions.githubusercontent.com") ? 2 : 1;
    }
    return std::pair(url, version > 1 ? GhaVersion::V2 : GhaVersion::V1);
}

Result<Url> addressOf(const QString &text, const QString &name)
{
    auto url = Url::parse(text.trimmed().toUtf8());
    return url ? std::move(url) : fail(std::move(url).error().withContext(name));
}

/// "owner/name", as it goes into an URL's path.
bool isRepository(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const auto isName = [](const QString &part) {
        return !part.isEmpty() && part != u"." && part != u".." && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
        });
    };
    return parts.size() == 2 && isName(parts[0]) && isName(parts[1]);
}

QString firstOf(const BackendSpec &spec, QStringView key, const QProcessEnvironment &environment,
                std::initializer_list<const char *> variables)
{
    QString value = spec.value(key);
    for (const char *name : variables) {
        value = value.isEmpty() ? environment.value(QString::fromLatin1(name)) : value;
    }
    return value;
}

} // namespace

Result<GhaSettings> GhaSettings::of(const BackendSpec &spec, const QProcessEnvironment &environment)
{
    GhaSettings settings;
    if (spec.has(u"scope")) {
        settings.scope = spec.value(u"scope");
    }
    if (spec.has(u"timeout")) {
        const auto timeout = parseGoDuration(spec.value(u"timeout"));
        if (!timeout || *timeout <= std::chrono::nanoseconds(0)) {
            return fail(ErrorCode::Usage, QStringLiteral("timeout=%1: a duration such as 10m is wanted")
                                              .arg(printable(spec.value(u"timeout"), 40)));
        }
        settings.timeout = std::chrono::ceil<std::chrono::milliseconds>(*timeout);
    }
    const Attributes filled = filledByClient(spec, environment);
    CACHALOT_ASSIGN(const auto judged, judgedByDaemon(filled));
    settings.version = judged.second;
    settings.token = filled.token.value_or(QString());
    if (!judged.first.isEmpty()) {
        CACHALOT_ASSIGN(settings.service, addressOf(judged.first, QStringLiteral("the cache service's address")));
    }
    settings.repository = firstOf(spec, u"repository", environment, {"GITHUB_REPOSITORY"});
    if (!settings.repository.isEmpty() && !isRepository(settings.repository)) {
        return fail(ErrorCode::Usage, QStringLiteral("repository=%1: a repository is written OWNER/NAME")
                                          .arg(printable(settings.repository, 80)));
    }
    settings.apiToken = firstOf(spec, u"ghtoken", environment, {"GH_TOKEN", "GITHUB_TOKEN"});
    const QString api = environment.value(QStringLiteral("GITHUB_API_URL"));
    CACHALOT_ASSIGN(settings.api, addressOf(api.isEmpty() ? QStringLiteral("https://api.github.com") : api,
                                            QStringLiteral("GITHUB_API_URL")));
    return settings;
}

Error GhaSettings::outsideRun(const QString &what) const
{
    const QString lacking =
        token.isEmpty()
            ? service.isEmpty()
                  ? QStringLiteral("there is neither a runtime token (token, ACTIONS_RUNTIME_TOKEN) nor the "
                                   "service's address (url_v2, url, ACTIONS_RESULTS_URL)")
                  : QStringLiteral("there is no runtime token (token, ACTIONS_RUNTIME_TOKEN)")
            : QStringLiteral("nothing says where the service is (url_v2, url, ACTIONS_RESULTS_URL)");
    return {
        ErrorCode::Unsupported,
        QStringLiteral("the contents of GitHub Actions caches can be %1 only within a run of a workflow, and this is "
                       "none: %2. From outside, GitHub's REST API lists caches (ls) and deletes them (rm)")
            .arg(what, lacking)};
}

Error GhaSettings::withoutApi(const QString &what) const
{
    QStringList lacking;
    if (repository.isEmpty()) {
        lacking << QStringLiteral("the repository (repository=OWNER/NAME, or GITHUB_REPOSITORY)");
    }
    if (apiToken.isEmpty()) {
        lacking << QStringLiteral("a token (GH_TOKEN or GITHUB_TOKEN, or ghtoken)");
    }
    return {ErrorCode::Usage, QStringLiteral("%1 goes through GitHub's REST API, which needs %2")
                                  .arg(what, lacking.join(QStringLiteral(" and ")))};
}

} // namespace cachalot
