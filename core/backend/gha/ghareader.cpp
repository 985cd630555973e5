#include "core/backend/gha/ghareader.h"

#include "core/backend/gha/ghaindexes.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/base/format.h"
#include "core/cache/cachedraft.h"

#include <algorithm>

namespace cachalot
{
namespace
{

/// The index of one ref.
struct Part {
    QString ref;
    QString key;
    QByteArray bytes;
    CacheSnapshot snapshot;

    [[nodiscard]] QString shown() const { return QStringLiteral("%1 (%2)").arg(printable(ref), printable(key)); }
};

Problem note(const QString &code, const QString &message)
{
    return {Severity::Info, code, message, {}, BuildEffect::None};
}

Result<std::vector<Part>> readParts(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs,
                                    const OpContext &context)
{
    CACHALOT_ASSIGN(const RuntimeToken token, connection.token(QStringLiteral("read")));
    std::vector<Part> parts;
    for (const QString &ref : token.refs()) {
        const QString key = QString::fromUtf8(ghakey::indexKey(connection.settings().scope, ref));
        CACHALOT_ASSIGN(const auto entry, service.find(key, context));
        if (!entry) {
            continue;
        }
        Part part{ref, entry->key, {}, {}};
        CACHALOT_ASSIGN(part.bytes, readIndex(blobs, entry->key, context));
        CACHALOT_ASSIGN(part.snapshot, readObjectCache(part.bytes, BuildEffect::StepRuns, context));
        parts.push_back(std::move(part));
    }
    if (parts.empty()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the cache service at %1: there is no cache in the scope %2, in none of the refs "
                                   "that this run may read (%3)")
                        .arg(QString::fromLatin1(connection.settings().service.authority()),
                             printable(connection.settings().scope),
                             printable(token.refs().join(QStringLiteral(", ")), 300)));
    }
    return parts;
}

/// The union of sound caches, as the document that BuildKit would write of it.
Result<CacheSnapshot> united(const std::vector<Part> &parts, const OpContext &context)
{
    std::vector<const PlatformCache *> caches;
    for (const Part &part : parts) {
        caches.push_back(&part.snapshot.primary());
    }
    const auto layerOf = [&caches](const LayerOrigin &origin) -> const CacheLayer & {
        return caches[origin.source]->layers[index(origin.layer)];
    };
    CacheDraft::Written written =
        mergeCaches(caches).draft.write([&](const LayerOrigin &origin) { return layerOf(origin).descriptor.digest; });
    CacheToPublish whole;
    whole.format = CacheFormat::Object;
    whole.config = std::move(written.config);
    for (const LayerOrigin &origin : written.origins) {
        whole.layers.push_back(layerOf(origin).descriptor);
    }
    CACHALOT_ASSIGN(const QByteArray document, makeObjectDocument(whole));
    return readObjectCache(document, BuildEffect::StepRuns, context);
}

} // namespace

Result<CacheSnapshot> readGhaCache(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs,
                                   const OpContext &context)
{
    CACHALOT_ASSIGN(std::vector<Part> parts, readParts(connection, service, blobs, context));
    QStringList refs;
    std::vector<Problem> notes;
    for (const Part &part : parts) {
        refs << part.shown();
        const auto name = ghakey::parseIndexKey(part.key);
        if (name && name->isSigned) {
            notes.push_back(note(QStringLiteral("gha-signed"),
                                 QStringLiteral("%1 is signed; Cachalot does not check signatures").arg(part.shown())));
        }
    }
    const auto broken =
        std::find_if(parts.begin(), parts.end(), [](const Part &part) { return part.snapshot.isMalformed(); });
    const auto first = broken == parts.end() ? parts.begin() : broken;
    CacheSnapshot snapshot = first->snapshot;
    if (broken != parts.end() && parts.size() > 1) {
        notes.push_back(note(QStringLiteral("gha-refs-combined"),
                             QStringLiteral("this is the cache of %1; as it is broken, a build takes nothing from any "
                                            "of the refs that it would combine: %2")
                                 .arg(first->shown(), refs.join(QStringLiteral(", ")))));
    } else if (parts.size() > 1) {
        const bool areSame =
            std::all_of(parts.begin(), parts.end(), [&](const Part &part) { return part.bytes == first->bytes; });
        if (!areSame) {
            CACHALOT_ASSIGN(snapshot, united(parts, context));
        }
        notes.push_back(note(QStringLiteral("gha-refs-combined"),
                             QStringLiteral("a build combines the caches of %1 refs, and so is this: %2")
                                 .arg(parts.size())
                                 .arg(refs.join(QStringLiteral(", ")))));
    }
    snapshot.problems.insert(snapshot.problems.end(), notes.begin(), notes.end());
    return snapshot;
}

} // namespace cachalot
