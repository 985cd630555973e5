#include "core/transfer/transferrequest.h"

#include "core/backend/backendfactory.h"

#include <QJsonArray>

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr int kMostSources = 1000;
constexpr int kMostDiffIDs = 100'000;

bool hasSecret(const BackendSpec &spec)
{
    return spec.redacted() != spec;
}

Result<BackendSpec> specOf(const QJsonValue &value)
{
    auto spec = BackendSpec::parse(value.toString());
    if (!spec || !value.isString()) {
        return fail(ErrorCode::Damaged, QStringLiteral("a transfer without a proper source or destination"));
    }
    return spec;
}

} // namespace

QJsonObject TransferRequest::toJson() const
{
    QJsonArray from;
    for (const BackendSpec &source : sources) {
        from.append(source.toJson(Secrets::Redact));
    }
    QJsonObject object{{QStringLiteral("sources"), from},
                       {QStringLiteral("destination"), destination.toJson(Secrets::Redact)},
                       {QStringLiteral("jobs"), static_cast<qint64>(jobs)},
                       {QStringLiteral("bytesPerSecond"), bytesPerSecond}};
    if (!platform.isEmpty()) {
        object.insert(QStringLiteral("platform"), platform);
    }
    if (lacksSecrets || hasSecret(destination) || std::any_of(sources.begin(), sources.end(), hasSecret)) {
        object.insert(QStringLiteral("lacksSecrets"), true);
    }
    if (imageDiffIDs) {
        QJsonArray digests;
        for (const Digest &digest : *imageDiffIDs) {
            digests.append(digest.toString());
        }
        object.insert(QStringLiteral("imageDiffIDs"), digests);
    }
    return object;
}

Result<TransferRequest> TransferRequest::fromJson(const QJsonObject &object)
{
    TransferRequest request;
    const QJsonArray from = object.value(QStringLiteral("sources")).toArray();
    const QJsonArray digests = object.value(QStringLiteral("imageDiffIDs")).toArray();
    if (from.isEmpty() || from.size() > kMostSources || digests.size() > kMostDiffIDs) {
        return fail(ErrorCode::Damaged, QStringLiteral("a transfer without sources, or with too many"));
    }
    for (const QJsonValue &source : from) {
        CACHALOT_ASSIGN(BackendSpec spec, specOf(source));
        request.sources.push_back(std::move(spec));
    }
    CACHALOT_ASSIGN(request.destination, specOf(object.value(QStringLiteral("destination"))));
    request.platform = object.value(QStringLiteral("platform")).toString();
    if (object.contains(QStringLiteral("imageDiffIDs"))) {
        request.imageDiffIDs.emplace();
        for (const QJsonValue &text : digests) {
            CACHALOT_ASSIGN(const Digest digest, Digest::parse(text.toString()));
            request.imageDiffIDs->push_back(digest);
        }
    }
    constexpr int kMostJobs = 256;
    request.jobs = static_cast<size_t>(std::clamp(object.value(QStringLiteral("jobs")).toInt(4), 1, kMostJobs));
    request.bytesPerSecond = std::max<qint64>(object.value(QStringLiteral("bytesPerSecond")).toInteger(), 0);
    request.lacksSecrets = object.value(QStringLiteral("lacksSecrets")).toBool();
    return request;
}

Result<CopyReport> runTransfer(const TransferRequest &request, const TransferPlanned &planned, CopyObserver &observer,
                               const OpContext &context)
{
    if (request.lacksSecrets) {
        return fail(ErrorCode::Denied, QStringLiteral("its credentials are not kept in the history: give them again"));
    }
    CACHALOT_ASSIGN(CopyOptions options, copyOptionsOf(request.destination));
    options.jobs = request.jobs;
    options.bytesPerSecond = request.bytesPerSecond;
    options.imageDiffIDs = request.imageDiffIDs;
    std::vector<CopySource> sources;
    for (const BackendSpec &spec : request.sources) {
        CopySource &source = sources.emplace_back();
        CACHALOT_ASSIGN(source.backend, createBackend(spec, Direction::Import));
        CACHALOT_ASSIGN(source.snapshot, source.backend->load(context));
        source.platform = request.platform;
    }
    CACHALOT_ASSIGN(const auto destination, createBackend(request.destination, Direction::Export));
    CACHALOT_ASSIGN(const CopyPlan plan, planCopy(std::move(sources), *destination, options, context));
    if (planned) {
        planned(plan);
    }
    return runCopy(plan, *destination, &observer, context);
}

} // namespace cachalot
