#include "ui/models/copyorder.h"

#include "core/backend/backendfactory.h"
#include "core/backend/imagereference.h"
#include "core/backend/specfinder.h"
#include "core/backend/speclinter.h"
#include "core/base/format.h"
#include "core/cache/cachekeys.h"
#include "core/transfer/imagelayers.h"
#include "core/transfer/samples.h"
#include "ui/models/commandline.h"
#include "ui/models/transferwords.h"

#include <QDir>

#include <algorithm>

namespace cachalot
{
namespace
{

QString yes()
{
    return QStringLiteral("true");
}

QString no()
{
    return QStringLiteral("false");
}

/// What the options add to a destination, in BuildKit's words.
std::vector<BackendSpec::Attribute> optionAttributes(const CopyOrder &order)
{
    std::vector<BackendSpec::Attribute> attributes{
        {QStringLiteral("mode"), order.mode == CopyMode::Min ? QStringLiteral("min") : QStringLiteral("max")}};
    if (order.compression) {
        attributes.push_back({QStringLiteral("compression"), compressionName(*order.compression)});
        if (order.level) {
            attributes.push_back({QStringLiteral("compression-level"), QString::number(*order.level)});
        }
        if (order.force == Force::Yes) {
            attributes.push_back({QStringLiteral("force-compression"), yes()});
        }
    }
    if (order.carrier == CopyOrder::Carrier::DockerManifestList) {
        attributes.push_back({QStringLiteral("oci-mediatypes"), no()});
    } else if (order.carrier != CopyOrder::Carrier::AsSource) {
        attributes.push_back(
            {QStringLiteral("image-manifest"), order.carrier == CopyOrder::Carrier::ImageManifest ? yes() : no()});
    }
    if (order.ignoreErrors == IgnoreErrors::Yes) {
        attributes.push_back({QStringLiteral("ignore-error"), yes()});
    }
    return attributes;
}

QString byteCountWord(qint64 bytes)
{
    constexpr qint64 kMega = 1'000'000;
    constexpr qint64 kKilo = 1'000;
    return bytes % kMega == 0   ? QStringLiteral("%1MB").arg(bytes / kMega)
           : bytes % kKilo == 0 ? QStringLiteral("%1kB").arg(bytes / kKilo)
                                : QString::number(bytes);
}

QString shownText(const CopySourceRef &source)
{
    if (source.text.contains(u'=')) {
        if (const auto spec = BackendSpec::parse(source.text)) {
            return spec->toString(Secrets::Redact);
        }
    }
    return source.text;
}

} // namespace

Result<BackendSpec> destinationFromText(const QString &text, const QString &libraryDirectory)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u"--cache-") || trimmed.contains(u"--export-cache")) {
        CACHALOT_ASSIGN(std::vector<FoundSpec> found, findSpecs(trimmed));
        const auto first = std::find_if(found.begin(), found.end(),
                                        [](const FoundSpec &one) { return one.direction == Direction::Export; });
        if (first != found.end()) {
            return std::move(first->spec);
        }
    }
    if (trimmed.startsWith(u"library:")) {
        if (trimmed.size() == 8) {
            return fail(ErrorCode::Usage, QStringLiteral("library: needs the name of an entry, library:NAME"));
        }
        return BackendSpec(QStringLiteral("local"),
                           {{QStringLiteral("dest"), libraryDirectory}, {QStringLiteral("tag"), trimmed.mid(8)}});
    }
    if (trimmed.startsWith(u'/') || trimmed.startsWith(u"~/") || trimmed.startsWith(u"./") ||
        trimmed.startsWith(u"../")) {
        const qsizetype colon = trimmed.lastIndexOf(u':');
        const bool hasTag = colon > trimmed.lastIndexOf(u'/');
        QString path = hasTag ? trimmed.first(colon) : trimmed;
        if (path.startsWith(u"~/")) {
            path = QDir::homePath() + path.mid(1);
        }
        BackendSpec spec(QStringLiteral("local"), {{QStringLiteral("dest"), path}});
        if (hasTag) {
            spec.set(QStringLiteral("tag"), trimmed.mid(colon + 1));
        }
        return spec;
    }
    if (!trimmed.contains(u'=') && !trimmed.startsWith(u'{')) {
        if (const auto reference = ImageReference::parse(trimmed); !reference) {
            return fail(reference.error());
        }
        return BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), trimmed}});
    }
    return BackendSpec::parse(trimmed);
}

BackendSpec destinationWithOptions(const CopyOrder &order)
{
    BackendSpec spec = order.destination;
    for (const auto &[key, value] : optionAttributes(order)) {
        if (!spec.has(key)) {
            spec.set(key, value);
        }
    }
    return spec;
}

QString copyCommand(const CopyOrder &order)
{
    QStringList words{QStringLiteral("copy")};
    for (const CopySourceRef &source : order.sources) {
        words << shownText(source);
    }
    words << order.destinationText;
    for (const auto &[key, value] : optionAttributes(order)) {
        if (order.destination.has(key) || (key == u"mode" && order.mode == CopyMode::All)) {
            continue; // it says so itself; all results are what is copied anyway
        }
        words << QStringLiteral("--") + key;
        if (key != u"force-compression" && key != u"ignore-error") {
            words << value;
        }
    }
    const auto add = [&words](const QString &option, const QString &value, bool isGiven) {
        if (isGiven) {
            words << option << value;
        }
    };
    add(QStringLiteral("--image"), order.image, order.mode == CopyMode::Min && !order.image.isEmpty());
    add(QStringLiteral("--platform"), order.platform, !order.platform.isEmpty());
    add(QStringLiteral("--jobs"), QString::number(order.jobs), order.jobs != CopyOrder().jobs);
    add(QStringLiteral("--limit-rate"), byteCountWord(order.bytesPerSecond), order.bytesPerSecond > 0);
    return cliCommand(words);
}

Result<CopySource> openCopySource(const CopySourceRef &source, const Locations &locations, const OpContext &context)
{
    BackendSpec spec = source.spec;
    if (spec.type().isEmpty()) {
        CACHALOT_ASSIGN(const LocatedCache located, locateCache(source.text, Direction::Import, locations, context));
        spec = located.spec;
    }
    CopySource made;
    CACHALOT_ASSIGN(made.backend, createBackend(spec, Direction::Import));
    CACHALOT_ASSIGN(made.snapshot, made.backend->load(context));
    if (source.text.startsWith(u"sample:")) {
        CACHALOT_ASSIGN(const CacheKeys keys, CacheKeys::fromJson(sampleCacheKeys(), context));
        for (PlatformCache &platform : made.snapshot.platforms) {
            applyLabels(platform, keys);
        }
    }
    return made;
}

Result<PreparedCopy> prepareCopy(const CopyOrder &order, const Locations &locations, const OpContext &context)
{
    PreparedCopy prepared;
    TransferRequest &request = prepared.request;
    request.destination = destinationWithOptions(order);
    request.platform = order.platform;
    request.jobs = order.jobs;
    request.bytesPerSecond = order.bytesPerSecond;
    for (const LintFinding &finding : lint(request.destination, Direction::Export)) {
        if (finding.severity == Severity::Error) {
            return fail(ErrorCode::Usage, lintText(finding));
        }
        if (finding.severity == Severity::Warning) {
            prepared.warnings << lintText(finding);
        }
    }
    CACHALOT_ASSIGN(CopyOptions options, copyOptionsOf(request.destination));
    options.jobs = request.jobs;
    options.bytesPerSecond = request.bytesPerSecond;
    if (options.mode == CopyMode::Min && !order.image.isEmpty()) {
        CACHALOT_ASSIGN(const CopySource image, openCopySource({order.image}, locations, context));
        CACHALOT_ASSIGN(std::vector<Digest> diffIDs, imageDiffIDsOf(image.snapshot));
        if (diffIDs.empty()) {
            return fail(ErrorCode::Usage, QStringLiteral("%1: no image with layers").arg(printable(order.image)));
        }
        request.imageDiffIDs = std::move(diffIDs);
    }
    options.imageDiffIDs = request.imageDiffIDs;
    CACHALOT_TRY(checkCopyOptions(options));
    std::vector<CopySource> sources;
    for (const CopySourceRef &ref : order.sources) {
        CACHALOT_ASSIGN(CopySource source, openCopySource(ref, locations, context));
        source.platform = order.platform;
        request.sources.push_back(source.backend->spec());
        prepared.sourceNames << (ref.text.startsWith(u"sample:")
                                     ? ref.text
                                     : text::placeName(source.backend->spec(), locations.libraryDirectory));
        for (const PlatformCache &platform : source.snapshot.platforms) {
            if (!platform.platform.isEmpty() && !prepared.platforms.contains(platform.platform)) {
                prepared.platforms << platform.platform;
            }
        }
        sources.push_back(std::move(source));
    }
    CACHALOT_ASSIGN(const auto destination, createBackend(request.destination, Direction::Export));
    CACHALOT_ASSIGN(CopyPlan plan, planCopy(std::move(sources), *destination, options, context));
    prepared.plan = std::make_shared<const CopyPlan>(std::move(plan));
    return prepared;
}

} // namespace cachalot
