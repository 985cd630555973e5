#include "core/backend/registry/registryinventory.h"

#include "core/backend/registry/registrycatalog.h"
#include "core/backend/registry/registrydocuments.h"
#include "core/backend/rootreader.h"
#include "core/base/parallel.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <mutex>

namespace cachalot
{

Result<QMap<QString, Descriptor>> readTags(RegistryConnection &connection, const OpContext &context)
{
    CACHALOT_ASSIGN(const QStringList tags, listTags(connection, context));
    QMap<QString, Descriptor> found;
    std::mutex mutex;
    OpContext silent = context;
    silent.progress = nullptr;
    CACHALOT_TRY(forEachParallel(
        static_cast<size_t>(tags.size()), RegistryCatalog::kParallel, silent,
        [&](size_t i, const OpContext &inner) -> Result<> {
            const QString &tag = tags[static_cast<qsizetype>(i)];
            auto manifest = statManifest(connection, tag, inner);
            if (manifest && manifest->digest.isNull()) { // a registry that does not say
                CACHALOT_ASSIGN(const FetchedManifest fetched,
                                fetchManifest(connection, tag, RegistryCatalog::kMaxManifestBytes, inner));
                manifest = fetched.descriptor;
            }
            if (!manifest) {
                return manifest.error().code == ErrorCode::NotFound ? Result<>() : fail(std::move(manifest).error());
            }
            const std::lock_guard lock(mutex);
            found.insert(tag, *manifest);
            return {};
        }));
    return found;
}

Result<QSet<Digest>> manifestsBelow(RegistryConnection &connection, const Descriptor &manifest,
                                    const OpContext &context)
{
    constexpr qsizetype kMost = 10'000;
    QSet<Digest> seen;
    std::vector<Descriptor> pending{manifest};
    while (!pending.empty()) {
        const Descriptor next = pending.back();
        pending.pop_back();
        if (next.digest.isNull() || seen.contains(next.digest)) {
            continue;
        }
        seen.insert(next.digest);
        if (seen.size() > kMost) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("%1: manifest %2 leads to more than %3 others")
                                                      .arg(connection.endpoint().repositoryName())
                                                      .arg(manifest.digest.toShortString())
                                                      .arg(kMost));
        }
        if (mediatype::isManifest(next.mediaType)) {
            continue; // it names no manifests
        }
        auto fetched = fetchManifest(connection, next.digest.toString(), RegistryCatalog::kMaxManifestBytes, context);
        if (!fetched && fetched.error().code == ErrorCode::NotFound && next.digest != manifest.digest) {
            continue; // one platform of several that was never pushed
        }
        if (!fetched) {
            return fail(std::move(fetched).error());
        }
        CACHALOT_ASSIGN(const Manifest parsed, Manifest::parse(fetched->bytes));
        for (const Descriptor &entry : parsed.manifests) {
            if (mediatype::isIndex(entry.mediaType) || mediatype::isManifest(entry.mediaType)) {
                pending.push_back(entry);
            }
        }
    }
    return seen;
}

StoreTraits RegistryInventory::traits() const
{
    StoreTraits traits;
    traits.listsBlobs = false;
    const QString command = QStringLiteral("registry garbage-collect /etc/docker/registry/config.yml");
    traits.advice = {
        {QStringLiteral("The bytes are freed when the registry collects its garbage. Hosted registries do so by "
                        "themselves; for Docker's own run this on its machine, while nobody pushes:"),
         command},
        {QStringLiteral("Exports that a newer one has replaced have no tag any more, and no registry lists them; with "
                        "--delete-untagged Docker's own frees these, too (before distribution 3.0 also parts of images "
                        "for several platforms: keep those elsewhere):"),
         command + QStringLiteral(" --delete-untagged")}};
    return traits;
}

Result<StoreRoot> RegistryInventory::readRoot(const QString &tag, const OpContext &context)
{
    CACHALOT_ASSIGN(const FetchedManifest manifest,
                    fetchManifest(m_connection, tag, RegistryCatalog::kMaxManifestBytes, context));
    RegistryDocuments documents(m_connection, m_blobs, RegistryCatalog::kMaxManifestBytes);
    documents.add(manifest);
    StoreRoot root;
    root.id.name = tag;
    root.id.manifest = manifest.descriptor.digest;
    CACHALOT_TRY(RootReader(documents, context).read(manifest.descriptor, root));
    return root;
}

Result<> RegistryInventory::roots(const RootSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const QStringList tags, listTags(m_connection, context));
    std::mutex mutex;
    qint64 done = 0;
    OpContext silent = context; // the bytes of manifests would mix with the items
    silent.progress = nullptr;
    return forEachParallel(static_cast<size_t>(tags.size()), RegistryCatalog::kParallel, silent,
                           [&](size_t i, const OpContext &inner) -> Result<> {
                               const QString &tag = tags[static_cast<qsizetype>(i)];
                               auto root = readRoot(tag, inner);
                               if (!root && root.error().code == ErrorCode::NotFound) {
                                   return {}; // deleted meanwhile, or a tag that distribution left behind
                               }
                               if (!root) {
                                   return fail(std::move(root).error());
                               }
                               const std::lock_guard lock(mutex);
                               context.report({ProgressUnit::Items, ++done, tags.size(), tag});
                               return sink(*std::move(root));
                           });
}

Result<QByteArray> RegistryInventory::rootsStamp(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto tags, readTags(m_connection, context));
    QByteArray text;
    for (auto at = tags.cbegin(); at != tags.cend(); ++at) {
        text += at.key().toUtf8() + ' ' + at->digest.bytes() + '\n';
    }
    return digestOf(text).bytes();
}

Result<> RegistryInventory::items(const ItemSink &, const OpContext &context)
{
    return context.checkpoint();
}

} // namespace cachalot
