#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema gha()
{
    return {
        .type = u"gha"_s,
        .title = N_("GitHub Actions"),
        .meaning = N_("A cache in the cache service of GitHub Actions; it can be used within a workflow only."),
        .experimental = true,
        .sinceBuildKit = u"0.9"_s,
        .sinceBuildx = u"0.6"_s,
        .attributes = joined(
            joined(
                {
                    {
                        .name = u"scope"_s,
                        .defaultValue = u"buildkit"_s,
                        .meaning = N_("The name of the cache, so that several images keep theirs apart."),
                        .note = N_("Two builds with the same scope overwrite each other's cache."),
                    },
                },
                exportAttributes()),
            {
                {
                    .name = u"token"_s,
                    .kind = ValueKind::Secret,
                    .required = true,
                    .filledBy = FilledBy::Client,
                    .environment = {u"ACTIONS_RUNTIME_TOKEN"_s},
                    .meaning = N_("The runtime token of the workflow."),
                    .note = N_("Without one buildx drops the cache without a word, and buildctl fails. It expires with "
                               "the job."),
                },
                {
                    .name = u"url"_s,
                    .kind = ValueKind::Url,
                    .filledBy = FilledBy::Client,
                    .environment = {u"ACTIONS_CACHE_URL"_s, u"ACTIONS_RESULTS_URL"_s},
                    .meaning = N_("The address of the cache service, first version of its interface."),
                    .note = N_("One of url and url_v2 is needed."),
                },
                {
                    .name = u"url_v2"_s,
                    .kind = ValueKind::Url,
                    .filledBy = FilledBy::Client,
                    .environment = {u"ACTIONS_RESULTS_URL"_s},
                    .sinceBuildKit = u"0.20"_s,
                    .sinceBuildx = u"0.21"_s,
                    .meaning = N_("The address of the cache service, second version of its interface."),
                    .note = N_("The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its "
                               "presence selects "
                               "the second version unless version is 1."),
                },
                {
                    .name = u"version"_s,
                    .kind = ValueKind::Integer,
                    .minimum = 1,
                    .maximum = 2,
                    .sinceBuildKit = u"0.20"_s,
                    .sinceBuildx = u"0.21"_s,
                    .meaning =
                        N_("Which version of the service's interface to use; told from the addresses by default."),
                },
                {
                    .name = u"timeout"_s,
                    .kind = ValueKind::Duration,
                    .defaultValue = u"10m"_s,
                    .sinceBuildKit = u"0.13"_s,
                    .meaning = N_("How long one request to the service may take."),
                },
                {
                    .name = u"repository"_s,
                    .usedIn = UsedIn::Export,
                    .sinceBuildKit = u"0.14"_s,
                    .meaning = N_("The repository, as owner/name, whose cache entries are listed before an export."),
                    .note = N_("Only together with ghtoken; docker/build-push-action sets both. It saves a request per "
                               "layer."),
                },
                {
                    .name = u"ghtoken"_s,
                    .usedIn = UsedIn::Export,
                    .kind = ValueKind::Secret,
                    .sinceBuildKit = u"0.14"_s,
                    .meaning = N_("The token for GitHub's REST interface, to list the cache entries of repository."),
                    .note = N_("Only together with repository."),
                },
            }),
    };
}

} // namespace cachalot::schema
