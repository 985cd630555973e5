#include "core/backend/gha/ghareader.h"

#include "core/backend/gha/ghaindexes.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/backend/objectstore/objectunion.h"
#include "core/base/format.h"

namespace cachalot
{
namespace
{

/// The index of one ref.
struct Part {
    QString ref;
    QString key;
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
        Part part{ref, entry->key, {}};
        CACHALOT_ASSIGN(const QByteArray bytes, readIndex(blobs, entry->key, context));
        CACHALOT_ASSIGN(part.snapshot, readObjectCache(bytes, BuildEffect::StepRuns, context));
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

} // namespace

Result<CacheSnapshot> readGhaCache(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs,
                                   const OpContext &context)
{
    CACHALOT_ASSIGN(std::vector<Part> parts, readParts(connection, service, blobs, context));
    QStringList refs;
    std::vector<Problem> notes;
    std::vector<NamedObjectCache> caches;
    for (Part &part : parts) {
        refs << part.shown();
        const auto name = ghakey::parseIndexKey(part.key);
        if (name && name->isSigned) {
            notes.push_back(note(QStringLiteral("gha-signed"),
                                 QStringLiteral("%1 is signed; Cachalot does not check signatures").arg(part.shown())));
        }
        caches.push_back({part.shown(), std::move(part.snapshot)});
    }
    CacheSnapshot snapshot = std::move(caches.front().snapshot);
    if (caches.size() > 1) {
        caches.front().snapshot = std::move(snapshot);
        CACHALOT_ASSIGN(snapshot, combineObjectCaches(caches, BuildEffect::StepRuns, context));
        const QString what =
            snapshot.isMalformed()
                ? QStringLiteral(
                      "a build combines the caches of %1 refs, and takes nothing from any where one is broken")
                : QStringLiteral("a build combines the caches of %1 refs, and so is this");
        notes.push_back(note(QStringLiteral("gha-refs-combined"),
                             what.arg(caches.size()) + QStringLiteral(": ") + refs.join(QStringLiteral(", "))));
    }
    snapshot.problems.insert(snapshot.problems.end(), notes.begin(), notes.end());
    return snapshot;
}

} // namespace cachalot
