#include "core/backend/registry/registryremover.h"

#include "core/backend/registry/registrycatalog.h"
#include "core/backend/registry/registrycleaner.h"
#include "core/backend/registry/registrymanifest.h"
#include "core/base/parallel.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <QSet>

#include <algorithm>
#include <mutex>

namespace cachalot
{
namespace
{

/// More indexes below one tag are not followed; nothing is deleted then.
constexpr qsizetype kMaxNested = 1000;

/// Whether an index, or one that it names, names the manifest.
Result<bool> namesManifest(RegistryConnection &connection, const QString &tag, const Digest &digest,
                           const OpContext &context)
{
    std::vector<QString> pending{tag};
    QSet<QString> seen;
    while (!pending.empty()) {
        const QString name = pending.back();
        pending.pop_back();
        if (seen.contains(name)) {
            continue;
        }
        seen.insert(name);
        if (seen.size() > kMaxNested) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("tag %1: too many indexes").arg(tag));
        }
        auto fetched = fetchManifest(connection, name, RegistryCatalog::kMaxManifestBytes, context);
        if (!fetched && fetched.error().code == ErrorCode::NotFound) {
            continue;
        }
        if (!fetched) {
            return fail(std::move(fetched).error());
        }
        if (fetched->descriptor.digest == digest) {
            return true;
        }
        const auto parsed = Manifest::parse(fetched->bytes);
        if (!parsed) {
            continue;
        }
        for (const Descriptor &entry : parsed->manifests) {
            if (entry.digest == digest) {
                return true;
            }
            if (mediatype::isIndex(entry.mediaType) && !entry.digest.isNull()) {
                pending.push_back(entry.digest.toString());
            }
        }
    }
    return false;
}

Result<bool> needs(RegistryConnection &connection, const QString &tag, const Digest &digest, const OpContext &context)
{
    const auto found = statManifest(connection, tag, context);
    if (!found) {
        return found.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(found.error());
    }
    if (found->digest == digest) {
        return true;
    }
    if (mediatype::isManifest(found->mediaType) && !found->digest.isNull()) {
        return false; // an image or a cache: names no other manifests
    }
    return namesManifest(connection, tag, digest, context);
}

} // namespace

Result<QString> RegistryRemover::otherUser(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(QStringList tags, listTags(m_connection, context));
    const RegistryEndpoint &endpoint = m_connection.endpoint();
    if (endpoint.reference.digest.isEmpty()) {
        tags.removeAll(endpoint.reference.tag);
    }
    std::mutex mutex;
    QString user;
    const auto count = static_cast<size_t>(tags.size());
    CACHALOT_TRY(
        forEachParallel(count, RegistryCatalog::kParallel, context, [&](size_t i, const OpContext &inner) -> Result<> {
            const QString &tag = tags[static_cast<qsizetype>(i)];
            CACHALOT_ASSIGN(const bool isNeeded, needs(m_connection, tag, digest, inner));
            if (isNeeded) {
                const std::lock_guard lock(mutex);
                user = tag;
            }
            return {};
        }));
    return user;
}

Result<> RegistryRemover::remove(const OpContext &context)
{
    const RegistryEndpoint &endpoint = m_connection.endpoint();
    const QString name = endpoint.manifestName();
    CACHALOT_ASSIGN(Descriptor manifest, statManifest(m_connection, name, context));
    if (manifest.digest.isNull()) {
        CACHALOT_ASSIGN(const FetchedManifest fetched, fetchManifest(m_connection, name, kMaxDocumentBytes, context));
        manifest.digest = fetched.descriptor.digest;
    }
    CACHALOT_ASSIGN(const QString user, otherUser(manifest.digest, context));
    if (!user.isEmpty()) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1: the manifest of %2 is needed by the tag %3, too, and registries "
                                   "delete manifests, not tags: nothing was deleted")
                        .arg(endpoint.repositoryName(), name, user));
    }
    const RegistryCall call{.method = "DELETE",
                            .path = "manifests/" + manifest.digest.toString().toLatin1(),
                            .access = RegistryAccess::Delete};
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    if (response.isSuccess()) {
        return {};
    }
    return fail(deletionError(m_connection, response, name, context));
}

} // namespace cachalot
