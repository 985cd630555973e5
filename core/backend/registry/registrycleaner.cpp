#include "core/backend/registry/registrycleaner.h"

#include "core/backend/registry/registryinventory.h"
#include "core/base/format.h"

namespace cachalot
{

Error deletionError(const RegistryConnection &connection, HttpResponse &response, const QString &what,
                    const OpContext &context)
{
    Error error = connection.errorOf(response, QStringLiteral("deletion of %1").arg(what), context);
    if (response.status == 405 || response.status == 400) {
        error.code = ErrorCode::Unsupported;
        error.message += QStringLiteral("; this registry does not delete (Docker's own needs storage.delete.enabled)");
    }
    return error;
}

Result<> RegistryCleaner::removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                      const OpContext &context)
{
    CACHALOT_ASSIGN(const auto tags, readTags(m_connection, context));
    QMap<QString, Descriptor> staying = tags;
    std::vector<bool> isCandidate(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        const auto at = tags.constFind(names[i].name);
        if (at == tags.constEnd()) {
            sink(i, {RemovalOutcome::Gone, {}});
        } else if (at->digest != names[i].manifest) {
            sink(i, {RemovalOutcome::Moved, {}});
        } else {
            isCandidate[i] = true;
            staying.remove(names[i].name);
        }
    }
    CACHALOT_ASSIGN(const auto kept, keptBy(staying, context));
    QMap<Digest, Removal> done; // several names may stand for one manifest
    for (size_t i = 0; i < names.size(); ++i) {
        if (!isCandidate[i]) {
            continue;
        }
        CACHALOT_TRY(context.checkpoint());
        context.report({ProgressUnit::Items, static_cast<qint64>(i), static_cast<qint64>(names.size()), names[i].name});
        const Descriptor &manifest = tags[names[i].name];
        if (!done.contains(manifest.digest)) {
            CACHALOT_ASSIGN(const Removal removal, removeManifest(manifest, kept, context));
            done.insert(manifest.digest, removal);
        }
        sink(i, done.value(manifest.digest));
    }
    return {};
}

Result<QMap<Digest, QString>> RegistryCleaner::keptBy(const QMap<QString, Descriptor> &tags, const OpContext &context)
{
    QMap<Digest, QString> kept;
    for (auto at = tags.cbegin(); at != tags.cend(); ++at) {
        if (kept.contains(at->digest)) {
            continue;
        }
        auto below = manifestsBelow(m_connection, *at, context);
        if (!below) {
            if (below.error().code == ErrorCode::NotFound) {
                continue; // the tag was deleted meanwhile
            }
            return fail(std::move(below).error());
        }
        for (const Digest &digest : *below) {
            kept.insert(digest, at.key());
        }
    }
    return kept;
}

Result<Removal> RegistryCleaner::removeManifest(const Descriptor &manifest, const QMap<Digest, QString> &kept,
                                                const OpContext &context)
{
    if (const auto at = kept.constFind(manifest.digest); at != kept.constEnd()) {
        return Removal{RemovalOutcome::Kept, QStringLiteral("the tag %1 needs the same manifest").arg(printable(*at))};
    }
    const auto below = manifestsBelow(m_connection, manifest, context);
    CACHALOT_ASSIGN(const bool wasThere, deleteManifest(manifest.digest, context));
    if (below) {
        for (const Digest &digest : *below) {
            if (digest != manifest.digest && !kept.contains(digest)) {
                CACHALOT_ASSIGN(const bool hadPart, deleteManifest(digest, context));
                Q_UNUSED(hadPart);
            }
        }
    }
    return Removal{wasThere ? RemovalOutcome::Removed : RemovalOutcome::Gone, {}};
}

Result<bool> RegistryCleaner::deleteManifest(const Digest &digest, const OpContext &context)
{
    const RegistryCall call{
        .method = "DELETE", .path = "manifests/" + digest.toString().toLatin1(), .access = RegistryAccess::Delete};
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    if (response.isSuccess()) {
        return true;
    }
    if (response.status == 404) {
        return false;
    }
    return fail(deletionError(m_connection, response, QStringLiteral("manifest ") + digest.toShortString(), context));
}

Result<> RegistryCleaner::removeItems(std::span<const StoredItem>, const RemovalTerms &, const RemovalSink &,
                                      const OpContext &)
{
    return fail(ErrorCode::Unsupported, QStringLiteral("%1: registries free blobs themselves, when they collect")
                                            .arg(m_connection.endpoint().repositoryName()));
}

} // namespace cachalot
