#include "core/backend/objectstore/s3/s3catalog.h"

#include "core/backend/objectstore/objectcatalog.h"
#include "core/base/parallel.h"

#include <atomic>

namespace cachalot
{
namespace
{

/// Reads a document, but gives up on what starts otherwise than an object of JSON; nullopt then.
Result<std::optional<QByteArray>> readDocument(HttpResponse &response, const OpContext &context)
{
    char first = 0;
    CACHALOT_ASSIGN(const qint64 count, response.body->read(std::span(&first, 1)));
    if (count == 1 && first != '{' && first != ' ' && first != '\n') {
        return std::nullopt;
    }
    CACHALOT_ASSIGN(const QByteArray rest, readAll(*response.body, S3Catalog::kMaxListedBytes, context));
    return std::optional(QByteArray(&first, count) + rest);
}

} // namespace

bool isNameKey(const S3Settings &settings, const S3Listed &object)
{
    const bool isFolder = object.key.endsWith(u'/') && object.size <= 0;
    return object.key.size() > settings.allManifests().size() && object.key.startsWith(settings.allManifests()) &&
           !isFolder && !settings.blobOfKey(object.key);
}

Result<std::vector<S3Listed>> listNames(S3Connection &connection, const OpContext &context)
{
    const QString prefix = connection.settings().allManifests();
    std::vector<S3Listed> names;
    const auto take = [&](const S3Listed &object) -> Result<> {
        if (isNameKey(connection.settings(), object)) {
            names.push_back(object);
            names.back().key.remove(0, prefix.size());
        }
        return {};
    };
    CACHALOT_TRY(listObjects(connection, prefix, take, context));
    return names;
}

Result<std::vector<CatalogEntry>> S3Catalog::list(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_connection, context));
    const auto count = static_cast<qint64>(names.size());
    std::vector<std::optional<CatalogEntry>> found(names.size());
    std::atomic<qint64> done = 0;
    context.report({ProgressUnit::Items, 0, count, {}});
    OpContext silent = context; // bytes would mix with the items
    silent.progress = nullptr;
    CACHALOT_TRY(forEachParallel(names.size(), kParallel, silent, [&](size_t i, const OpContext &inner) -> Result<> {
        CACHALOT_ASSIGN(found[i], describe(names[i].key, inner));
        context.report({ProgressUnit::Items, ++done, count, names[i].key});
        return {};
    }));
    std::vector<CatalogEntry> entries;
    for (auto &entry : found) {
        if (entry) {
            entries.push_back(*std::move(entry));
        }
    }
    return entries;
}

Result<std::optional<CatalogEntry>> S3Catalog::describe(const QString &name, const OpContext &context)
{
    const QString key = m_connection.settings().manifestKey(name);
    CatalogEntry entry;
    entry.name = name;
    for (RetryRun run = m_connection.newRetryRun();;) {
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send({.key = key}, context));
        if (response.status == 404) {
            return std::nullopt;
        }
        if (response.status != 200) {
            return fail(m_connection.errorOf(response, key, context));
        }
        const auto document = readDocument(response, context);
        if (document && !*document) {
            entry.isCache = false;
            return std::optional(std::move(entry));
        }
        if (document) {
            CACHALOT_ASSIGN(entry, describeObjectCache(name, **document, context));
            return std::optional(std::move(entry));
        }
        if (document.error().code == ErrorCode::LimitExceeded) {
            entry.problem = document.error().message;
            return std::optional(std::move(entry));
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(document.error(), context));
        if (!again) {
            return fail(document.error().withContext(m_connection.settings().shown(key)));
        }
    }
}

} // namespace cachalot
