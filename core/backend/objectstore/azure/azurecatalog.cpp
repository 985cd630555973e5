#include "core/backend/objectstore/azure/azurecatalog.h"

#include "core/backend/objectstore/objectcatalog.h"
#include "core/base/parallel.h"

#include <atomic>
#include <optional>

namespace cachalot
{

Result<std::vector<AzureListed>> listNames(AzureContainer &container, const OpContext &context)
{
    std::vector<AzureListed> names;
    const auto take = [&](const AzureListed &listed) -> Result<> {
        if (const QString name = container.location().nameOfKey(listed.key); !name.isEmpty()) {
            names.push_back(listed);
            names.back().key = name;
        }
        return {};
    };
    CACHALOT_TRY(listBlobs(container, container.location().manifestFolder(), take, context));
    return names;
}

Result<std::vector<CatalogEntry>> AzureCatalog::list(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_container, context));
    const auto count = static_cast<qint64>(names.size());
    std::vector<std::optional<CatalogEntry>> found(names.size());
    std::atomic<qint64> done = 0;
    context.report({ProgressUnit::Items, 0, count, {}});
    OpContext silent = context; // bytes would mix with the items
    silent.progress = nullptr;
    CACHALOT_TRY(forEachParallel(names.size(), kParallel, silent, [&](size_t i, const OpContext &inner) -> Result<> {
        const QString &name = names[i].key;
        const QString key = m_container.location().manifestFolder() + name;
        auto document = m_container.readWhole(key, kMaxListedBytes, inner);
        if (document) {
            CACHALOT_ASSIGN(found[i], describeObjectCache(name, document->bytes, inner));
        } else if (document.error().code == ErrorCode::LimitExceeded) {
            found[i].emplace();
            found[i]->name = name;
            found[i]->problem = document.error().message;
        } else if (document.error().code != ErrorCode::NotFound) {
            return fail(std::move(document).error());
        }
        context.report({ProgressUnit::Items, ++done, count, name});
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

} // namespace cachalot
