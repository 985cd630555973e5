#include "core/backend/registry/registrycatalog.h"

#include "core/backend/cachereader.h"
#include "core/backend/registry/registrydocuments.h"
#include "core/base/parallel.h"
#include "core/cache/graphstats.h"

#include <atomic>

namespace cachalot
{
namespace
{

/// What belongs to one tag, not to the listing as a whole.
bool isOfOneTag(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Damaged ||
           error.code == ErrorCode::LimitExceeded || (error.code == ErrorCode::Server && !error.isRetryable());
}

} // namespace

Result<std::vector<CatalogEntry>> RegistryCatalog::list(const OpContext &context)
{
    CACHALOT_ASSIGN(const QStringList tags, listTags(m_connection, context));
    const qint64 count = tags.size();
    std::vector<CatalogEntry> entries(static_cast<size_t>(count));
    std::atomic<qint64> done = 0;
    context.report({ProgressUnit::Items, 0, count, {}});
    OpContext silent = context; // the bytes of manifests would mix with the items
    silent.progress = nullptr;
    CACHALOT_TRY(forEachParallel(entries.size(), kParallel, silent, [&](size_t i, const OpContext &inner) -> Result<> {
        const QString &tag = tags[static_cast<qsizetype>(i)];
        auto entry = describe(tag, inner);
        if (entry) {
            entries[i] = *std::move(entry);
        } else if (isOfOneTag(entry.error())) {
            entries[i].name = tag;
            entries[i].problem = entry.error().message;
        } else {
            return fail(std::move(entry).error());
        }
        context.report({ProgressUnit::Items, ++done, count, tag});
        return {};
    }));
    return entries;
}

Result<CatalogEntry> RegistryCatalog::describe(const QString &tag, const OpContext &context)
{
    CatalogEntry entry;
    entry.name = tag;
    CACHALOT_ASSIGN(const FetchedManifest manifest, fetchManifest(m_connection, tag, kMaxManifestBytes, context));
    entry.manifest = manifest.descriptor.digest;
    RegistryDocuments documents(m_connection, m_blobs, kMaxManifestBytes);
    documents.add(manifest);
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, CacheReader(documents, context).read(manifest.descriptor));
    // An image of which one platform has an inline cache holds one.
    const bool isCache = std::any_of(snapshot.platforms.begin(), snapshot.platforms.end(),
                                     [](const PlatformCache &platform) { return platform.readable; });
    const auto problems = snapshot.allProblems();
    if (!isCache && !problems.empty() && problems.front().severity == Severity::Error) {
        entry.isCache = problems.front().code != u"config-absent";
        entry.problem = entry.isCache ? problems.front().message : QString();
    } else if (isCache) {
        const auto bad = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.severity == Severity::Error && problem.code != u"config-absent";
        });
        entry.problem = bad == problems.end() ? QString() : bad->message;
    }
    if (snapshot.isMalformed()) {
        return entry;
    }
    const CacheTotals totals = totalsOf(snapshot);
    entry.format = snapshot.format;
    entry.layers = totals.layers;
    entry.records = totals.records;
    entry.bytes = totals.blobBytes;
    entry.createdAt = totals.newestResult;
    return entry;
}

} // namespace cachalot
