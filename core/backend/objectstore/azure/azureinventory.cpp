#include "core/backend/objectstore/azure/azureinventory.h"

#include "core/backend/objectstore/azure/azurecatalog.h"
#include "core/backend/objectstore/objectcatalog.h"
#include "core/base/parallel.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"

#include <mutex>

namespace cachalot
{

Result<> AzureInventory::roots(const RootSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_container, context));
    const auto count = static_cast<qint64>(names.size());
    std::mutex mutex;
    qint64 done = 0;
    OpContext silent = context; // bytes would mix with the names
    silent.progress = nullptr;
    return forEachParallel(names.size(), AzureCatalog::kParallel, silent,
                           [&](size_t i, const OpContext &inner) -> Result<> {
                               StoreRoot root;
                               root.id.name = names[i].key;
                               root.changedAt = names[i].modified;
                               const QString key = m_container.location().manifestFolder() + names[i].key;
                               auto document = m_container.readWhole(key, kMaxDocumentBytes, inner);
                               if (!document && document.error().code == ErrorCode::NotFound) {
                                   return {}; // deleted meanwhile
                               }
                               if (!document && document.error().code == ErrorCode::LimitExceeded) {
                                   root.unreadable = document.error();
                               } else if (!document) {
                                   return fail(std::move(document).error());
                               } else {
                                   root.id.handle = QString::fromLatin1(document->version);
                                   CACHALOT_TRY(describeObjectRoot(document->bytes, root, inner));
                               }
                               const std::lock_guard lock(mutex);
                               context.report({ProgressUnit::Items, ++done, count, names[i].key});
                               return sink(std::move(root));
                           });
}

Result<QByteArray> AzureInventory::rootsStamp(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_container, context));
    Hasher hasher;
    for (const AzureListed &name : names) { // in the order of their keys
        hasher.add(name.key.toUtf8() + '\0' + name.version + '\0');
    }
    return hasher.finish().bytes();
}

Result<> AzureInventory::items(const ItemSink &sink, const OpContext &context)
{
    const AzureLocation &location = m_container.location();
    qint64 done = 0;
    const auto take = [&](const AzureListed &listed) -> Result<> {
        constexpr qint64 kReportEvery = 1000;
        if (++done % kReportEvery == 0) {
            context.report({ProgressUnit::Items, done, -1, {}});
        }
        if (!location.nameOfKey(listed.key).isEmpty()) {
            return {}; // a root
        }
        StoredItem item;
        item.key = listed.key;
        item.digest = location.blobOfKey(listed.key);
        item.kind = item.digest.isNull() ? StoredKind::Foreign : StoredKind::Blob;
        item.size = listed.size;
        item.changedAt = listed.modified;
        return sink(item);
    };
    return listBlobs(m_container, location.ownFolder(), take, context);
}

} // namespace cachalot
