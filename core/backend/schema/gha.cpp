#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema gha()
{
    return {
        .type = u"gha"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "GitHub Actions"),
        .meaning =
            QT_TRANSLATE_NOOP("AttributeSchema",
                              "A cache in the cache service of GitHub Actions; it can be used within a workflow only."),
        .experimental = true,
        .sinceBuildKit = u"0.9"_s,
        .sinceBuildx = u"0.6"_s,
        .attributes = joined(
            joined(
                {
                    {
                        .name = u"scope"_s,
                        .defaultValue = u"buildkit"_s,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema", "The name of the cache, so that several images keep theirs apart."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                                  "Two builds with the same scope overwrite each other's cache."),
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
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The runtime token of the workflow."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Without one buildx drops the cache without a word, and buildctl fails. It expires with "
                        "the job."),
                },
                {
                    .name = u"url"_s,
                    .kind = ValueKind::Url,
                    .filledBy = FilledBy::Client,
                    .environment = {u"ACTIONS_CACHE_URL"_s, u"ACTIONS_RESULTS_URL"_s},
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                                 "The address of the cache service, first version of its interface."),
                    .note = QT_TRANSLATE_NOOP("AttributeSchema", "One of url and url_v2 is needed."),
                },
                {
                    .name = u"url_v2"_s,
                    .kind = ValueKind::Url,
                    .filledBy = FilledBy::Client,
                    .environment = {u"ACTIONS_RESULTS_URL"_s},
                    .sinceBuildKit = u"0.20"_s,
                    .sinceBuildx = u"0.21"_s,
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                                 "The address of the cache service, second version of its interface."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its "
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
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Which version of the service's interface to use; told from the addresses by default."),
                },
                {
                    .name = u"timeout"_s,
                    .kind = ValueKind::Duration,
                    .defaultValue = u"10m"_s,
                    .sinceBuildKit = u"0.13"_s,
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "How long one request to the service may take."),
                },
                {
                    .name = u"repository"_s,
                    .usedIn = UsedIn::Export,
                    .sinceBuildKit = u"0.14"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "The repository, as owner/name, whose cache entries are listed before an export."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Only together with ghtoken; docker/build-push-action sets both. It saves a request per "
                        "layer."),
                },
                {
                    .name = u"ghtoken"_s,
                    .usedIn = UsedIn::Export,
                    .kind = ValueKind::Secret,
                    .sinceBuildKit = u"0.14"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "The token for GitHub's REST interface, to list the cache entries of repository."),
                    .note = QT_TRANSLATE_NOOP("AttributeSchema", "Only together with repository."),
                },
            }),
    };
}

} // namespace cachalot::schema
