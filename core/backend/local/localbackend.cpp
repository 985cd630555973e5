#include "core/backend/local/localbackend.h"

#include "core/backend/cachereader.h"
#include "core/backend/manifestwriter.h"
#include "core/base/format.h"
#include "core/cache/graphstats.h"
#include "core/content/blobcontents.h"
#include "core/content/layoutindex.h"

#include <QFileInfo>

#include <algorithm>

namespace cachalot
{
namespace
{

/// The names in an index, as a message shows them: the first few.
QString tagList(const std::vector<LayoutEntry> &entries)
{
    constexpr size_t kShown = 12;
    QStringList names;
    for (const LayoutEntry &entry : entries) {
        if (!entry.name.isEmpty() && static_cast<size_t>(names.size()) < kShown) {
            names << printable(entry.name, 60);
        }
    }
    if (names.isEmpty()) {
        return QStringLiteral("it has no tags");
    }
    return QStringLiteral("it has: ") + names.join(QStringLiteral(", ")) +
           (entries.size() > kShown ? QStringLiteral(", …") : QString());
}

} // namespace

LocalBackend::LocalBackend(BackendSpec spec, const QString &directory)
    : m_spec(std::move(spec)),
      m_layout(directory),
      m_blobs(m_layout),
      m_writer(m_layout),
      m_inventory(m_layout),
      m_cleaner(m_layout)
{
}

Result<std::unique_ptr<LocalBackend>> LocalBackend::create(const BackendSpec &spec)
{
    const QString directory = spec.has(u"src") ? spec.value(u"src") : spec.value(u"dest");
    if (directory.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("type=local needs src=DIR (to read) or dest=DIR (to write)"));
    }
    return std::unique_ptr<LocalBackend>(new LocalBackend(spec, directory));
}

Result<std::vector<LayoutEntry>> LocalBackend::readIndex() const
{
    const QFileInfo directory(m_layout.directory());
    if (!directory.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no such directory").arg(m_layout.directory()));
    }
    if (!directory.isDir()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: not a directory").arg(m_layout.directory()));
    }
    auto entries = m_layout.readIndex();
    if (entries) {
        return entries;
    }
    Error error = std::move(entries).error();
    if (error.code == ErrorCode::NotFound) {
        error.message =
            QStringLiteral("%1: no index.json: not a cache directory that BuildKit wrote, or one whose first "
                           "export has not finished")
                .arg(m_layout.directory());
        error.problemCode = QStringLiteral("index-missing");
    } else if (error.code == ErrorCode::Damaged) {
        error.problemCode = QStringLiteral("index-malformed");
    } else if (error.code == ErrorCode::LimitExceeded) {
        error.problemCode = QStringLiteral("size-limit");
    }
    return fail(std::move(error));
}

Result<CacheSnapshot> LocalBackend::load(const OpContext &context)
{
    // client/solve.go: a digest makes the tag moot.
    if (const QString digest = m_spec.value(u"digest"); !digest.isEmpty()) {
        auto parsed = Digest::parse(digest);
        if (!parsed) {
            return fail(ErrorCode::Usage, QStringLiteral("digest: ") + parsed.error().message);
        }
        LayoutEntry entry;
        entry.descriptor.digest = *parsed;
        return loadEntry(entry, context);
    }
    return loadByTag(tag(), context);
}

QString LocalBackend::tag() const
{
    return m_spec.has(u"tag") ? m_spec.value(u"tag") : QStringLiteral("latest");
}

Result<> LocalBackend::prepare(const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    return m_writer.prepare();
}

Result<Descriptor> LocalBackend::publish(const CacheToPublish &cache, const OpContext &context)
{
    CACHALOT_ASSIGN(const CacheDocuments documents, makeCacheDocuments(cache));
    BytesContent config(documents.configBytes);
    CACHALOT_TRY(m_writer.put(documents.config, config, context));
    BytesContent manifest(documents.manifestBytes);
    CACHALOT_TRY(m_writer.put(documents.manifest, manifest, context));
    CACHALOT_TRY(m_writer.sync());
    m_writer.touch(cache.layers);
    CACHALOT_TRY(LayoutIndex(m_layout).put(documents.manifest, {{LayoutName::Kind::Tag, tag()}}, context));
    return documents.manifest;
}

Result<> LocalBackend::remove(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, readIndex()); // says what is wrong with the directory
    if (const QString digest = m_spec.value(u"digest"); !digest.isEmpty()) {
        CACHALOT_ASSIGN(const Digest parsed, Digest::parse(digest));
        return LayoutIndex(m_layout).removeNameless(parsed, context);
    }
    if (OciLayout::find(entries, tag()) == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no cache with the tag \"%2\"; %3")
                                             .arg(m_layout.directory(), printable(tag(), 100), tagList(entries)));
    }
    return LayoutIndex(m_layout).remove(tag(), context);
}

Result<CacheSnapshot> LocalBackend::loadByTag(const QString &tag, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, readIndex());
    const LayoutEntry *entry = OciLayout::find(entries, tag);
    if (entry == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no cache with the tag \"%2\"; %3")
                                             .arg(m_layout.directory(), printable(tag, 100), tagList(entries)));
    }
    CACHALOT_ASSIGN(CacheSnapshot snapshot, loadEntry(*entry, context));
    snapshot.name = tag;
    const auto others = std::count_if(entries.begin(), entries.end(), [&](const LayoutEntry &other) {
        return other.name == tag && other.descriptor.digest != entry->descriptor.digest;
    });
    if (others > 0) {
        snapshot.problems.push_back({Severity::Warning, QStringLiteral("index-duplicate-tag"),
                                     QStringLiteral("%1: %2 entries have the tag \"%3\"; the first one counts")
                                         .arg(m_layout.indexPath())
                                         .arg(others + 1)
                                         .arg(printable(tag, 100)),
                                     entry->descriptor.digest, BuildEffect::None});
    }
    return snapshot;
}

Result<CacheSnapshot> LocalBackend::loadEntry(const LayoutEntry &entry, const OpContext &context)
{
    CacheSnapshot snapshot;
    if (entry.descriptor.digest.isNull()) {
        snapshot.platforms.emplace_back();
    } else {
        CACHALOT_ASSIGN(snapshot, CacheReader(m_blobs, context).read(entry.descriptor));
    }
    if (!entry.malformed.isEmpty()) {
        snapshot.problems.push_back({Severity::Error, QStringLiteral("bad-descriptor"),
                                     QStringLiteral("%1: %2").arg(m_layout.indexPath(), entry.malformed),
                                     entry.descriptor.digest,
                                     entry.descriptor.digest.isNull() ? BuildEffect::EntrySkipped : BuildEffect::None});
    }
    for (PlatformCache &platform : snapshot.platforms) {
        const LostBlobEffect effect = [this](qint64 results) { return lostBlobEffect(results); };
        CACHALOT_TRY(checkPresence(m_blobs, platform, effect, context));
        for (Problem &problem : platform.problems) {
            if (problem.code == u"blob-size-mismatch" && problem.digest == entry.descriptor.digest) {
                problem.message = m_layout.indexPath() + QStringLiteral(": ") + problem.message; // it gives the size
            }
        }
    }
    snapshot.spec = m_spec.toString(Secrets::Redact);
    snapshot.name = entry.name.isEmpty() ? entry.descriptor.digest.toString() : entry.name;
    return snapshot;
}

BuildEffect LocalBackend::lostBlobEffect(qint64 results) const
{
    if (results == 0) {
        return BuildEffect::None;
    }
    return results == 1 ? BuildEffect::StepRuns : BuildEffect::BuildFails;
}

Result<std::vector<CatalogEntry>> LocalBackend::list(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, readIndex());
    std::vector<CatalogEntry> caches;
    caches.reserve(entries.size());
    for (const LayoutEntry &entry : entries) {
        CACHALOT_TRY(context.checkpoint());
        context.report(
            {ProgressUnit::Items, static_cast<qint64>(caches.size()), static_cast<qint64>(entries.size()), entry.name});
        CACHALOT_ASSIGN(CatalogEntry described, describe(entry, context));
        caches.push_back(std::move(described));
    }
    return caches;
}

Result<CatalogEntry> LocalBackend::describe(const LayoutEntry &entry, const OpContext &context)
{
    CatalogEntry described;
    described.name = entry.name.isEmpty() ? entry.descriptor.digest.toString() : entry.name;
    described.manifest = entry.descriptor.digest;
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, loadEntry(entry, context));
    const auto problems = snapshot.allProblems();
    if (!problems.empty() && problems.front().severity == Severity::Error) {
        described.problem = problems.front().message;
        described.isCache = problems.front().code != u"config-absent";
    }
    if (snapshot.isMalformed()) {
        return described;
    }
    const CacheTotals totals = totalsOf(snapshot);
    described.format = snapshot.format;
    described.layers = totals.layers;
    described.records = totals.records;
    described.bytes = totals.blobBytes;
    described.createdAt = totals.newestResult;
    return described;
}

} // namespace cachalot
