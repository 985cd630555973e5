#include "core/backend/objectstore/azure/azurecleaner.h"

#include "core/base/parallel.h"

#include <QLocale>

#include <algorithm>
#include <mutex>

namespace cachalot
{
namespace
{

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

/// Positions may be told from several threads.
class Teller
{
public:
    explicit Teller(const RemovalSink &sink) : m_sink(sink) {}
    void tell(size_t position, const Removal &removal)
    {
        const std::lock_guard lock(m_mutex);
        m_sink(position, removal);
    }

private:
    const RemovalSink &m_sink;
    std::mutex m_mutex;
};

} // namespace

Result<Removal> AzureCleaner::remove(const QString &key, const HttpHeaders &condition, RemovalOutcome onCondition,
                                     const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, m_container.send("DELETE", key, condition, context));
    if (response.isSuccess()) {
        return Removal{RemovalOutcome::Removed, {}};
    }
    if (response.status == 404) {
        return Removal{RemovalOutcome::Gone, {}};
    }
    if (response.status == 412) {
        return Removal{onCondition, {}};
    }
    Error error = m_container.errorOf(response, key, context);
    if (error.code == ErrorCode::Denied) {
        return fail(std::move(error)); // as it will be for the others
    }
    return Removal{RemovalOutcome::Failed, error.message};
}

Result<> AzureCleaner::removeNames(std::span<const StoreName> names, const RemovalSink &sink, const OpContext &context)
{
    Teller teller(sink);
    return forEachParallel(names.size(), kParallel, context, [&](size_t i, const OpContext &inner) -> Result<> {
        HttpHeaders condition;
        if (!names[i].handle.isEmpty()) {
            condition.add("If-Match", names[i].handle.toLatin1());
        }
        const QString key = m_container.location().manifestFolder() + names[i].name;
        CACHALOT_ASSIGN(const Removal removal, remove(key, condition, RemovalOutcome::Moved, inner));
        teller.tell(i, removal);
        return {};
    });
}

Result<> AzureCleaner::removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                   const RemovalSink &sink, const OpContext &context)
{
    Teller teller(sink);
    const HttpHeaders condition{{"If-Unmodified-Since", httpDate(terms.notAfter)}};
    for (size_t begin = 0; begin < items.size(); begin += kBatch) {
        CACHALOT_ASSIGN(const QSet<Digest> needed, terms.neededNow(context));
        CACHALOT_TRY(context.checkpoint());
        const size_t count = std::min(kBatch, items.size() - begin);
        CACHALOT_TRY(forEachParallel(count, kParallel, context, [&](size_t i, const OpContext &inner) -> Result<> {
            const StoredItem &item = items[begin + i];
            Removal removal;
            if (item.kind != StoredKind::Blob || item.digest.isNull()) {
                removal = {RemovalOutcome::Kept, QStringLiteral("it is not BuildKit's")};
            } else if (needed.contains(item.digest)) {
                removal.outcome = RemovalOutcome::Needed;
            } else if (item.changedAt > terms.notAfter) {
                removal.outcome = RemovalOutcome::Young;
            } else {
                const QString key = m_container.location().blobKey(item.digest);
                CACHALOT_ASSIGN(removal, remove(key, condition, RemovalOutcome::Young, inner));
            }
            teller.tell(begin + i, removal);
            return {};
        }));
    }
    return {};
}

} // namespace cachalot
