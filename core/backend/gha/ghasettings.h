#pragma once

#include "core/backend/backendspec.h"
#include "core/net/url.h"

#include <QProcessEnvironment>

#include <chrono>

namespace cachalot
{

/// The two versions of the cache service's interface.
enum class GhaVersion { V1, V2 };

/// What a `type=gha` spec and the environment say together. A value type that holds secrets.
struct GhaSettings {
    QString scope = QStringLiteral("buildkit");
    /// For one request with all its retries.
    std::chrono::milliseconds timeout = std::chrono::minutes(10);

    // What only a run of a workflow has.
    GhaVersion version = GhaVersion::V1;
    QString token;    ///< empty: not within a run
    Url service = {}; ///< empty where nothing says where it is

    // GitHub's REST API, which can be asked from anywhere.
    QString repository; ///< "owner/name"; empty: not known
    QString apiToken;   ///< empty: none
    Url api = {};

    /// The token, the addresses and the version, filled as buildx's and BuildKit's clients fill them (buildx's
    /// build/opt.go, addGithubToken; cmd/buildctl/build/util.go) and judged as the daemon does (cache/remotecache/gha/
    /// gha.go, getConfig). The repository is `repository` or GITHUB_REPOSITORY, the API's token `ghtoken`, GH_TOKEN or
    /// GITHUB_TOKEN, its address GITHUB_API_URL. Errors: Usage (a version that is no number, a timeout that is no
    /// duration, an address that is no URL, a repository that is none).
    [[nodiscard]] static Result<GhaSettings> of(const BackendSpec &spec, const QProcessEnvironment &environment);

    /// Whether the contents of caches can be reached.
    [[nodiscard]] bool isWithinRun() const { return !token.isEmpty() && !service.isEmpty(); }
    [[nodiscard]] bool hasApi() const { return !repository.isEmpty() && !apiToken.isEmpty(); }

    /// Why contents can't be reached, and what can be done instead (Unsupported). `what`: "read", "written".
    [[nodiscard]] Error outsideRun(const QString &what) const;
    /// What the REST API needs and nobody gave (Usage). `what`: "listing caches".
    [[nodiscard]] Error withoutApi(const QString &what) const;
};

} // namespace cachalot
