#include "core/cleanup/indexcure.h"

#include "core/backend/documentreader.h"
#include "core/content/layoutcontents.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <QSet>

#include <algorithm>

namespace cachalot
{
namespace
{

/// Empty where the manifest is sound.
Result<QString> whatIsWrong(const LayoutEntry &entry, BlobStore &blobs, const OpContext &context)
{
    if (entry.descriptor.digest.isNull()) {
        return QStringLiteral("its digest is none");
    }
    CACHALOT_ASSIGN(const Document document, readDocument(blobs, entry.descriptor, DocumentKind::Manifest, context));
    if (!document.isThere) {
        return QStringLiteral("its manifest is missing");
    }
    if (!document.authentic) {
        return QStringLiteral("its manifest has other bytes than its digest says");
    }
    const auto manifest = Manifest::parse(document.bytes);
    return manifest ? QString() : QStringLiteral("its manifest can't be read: %1").arg(manifest.error().message);
}

/// Larger blobs are no manifests, which BuildKit takes up to 1 MiB.
constexpr qint64 kMostManifestBytes = qint64(8) << 20;

Result<bool> mayBeDocument(BlobStore &blobs, const Digest &digest, const OpContext &context)
{
    const auto source = blobs.open(digest, context);
    if (!source) {
        return false; // gone meanwhile, or not a file
    }
    char first = 0;
    CACHALOT_ASSIGN(const qint64 count, (*source)->read({&first, 1}));
    return count == 1 && first == '{';
}

/// The manifest, where the bytes are one: a cacheconfig and an image's config are read as one without anything in it.
std::optional<Manifest> asManifest(const QByteArray &bytes)
{
    const auto manifest = Manifest::parse(bytes);
    if (!manifest) {
        return std::nullopt;
    }
    const bool hasConfig = manifest->config && !manifest->config->digest.isNull();
    const bool hasEntries = std::any_of(manifest->manifests.begin(), manifest->manifests.end(),
                                        [](const Descriptor &entry) { return !entry.digest.isNull(); });
    return hasConfig || hasEntries ? std::optional(*manifest) : std::nullopt;
}

bool isCache(const Manifest &manifest)
{
    const auto isConfig = [](const Descriptor &blob) { return blob.mediaType == mediatype::kCacheConfig; };
    return (manifest.config && isConfig(*manifest.config)) ||
           std::any_of(manifest.manifests.begin(), manifest.manifests.end(), isConfig);
}

} // namespace

Result<std::vector<FoundManifest>> findManifests(const OciLayout &layout, const OpContext &context)
{
    LocalBlobStore blobs(layout);
    std::vector<FoundManifest> found;
    QSet<Digest> listed;
    const auto look = [&](const LayoutItem &item) -> Result<> {
        CACHALOT_TRY(context.checkpoint());
        if (item.kind != LayoutItem::Kind::Blob || item.size > kMostManifestBytes) {
            return {};
        }
        CACHALOT_ASSIGN(const bool isCandidate, mayBeDocument(blobs, item.digest, context));
        if (!isCandidate) {
            return {};
        }
        FoundManifest candidate;
        candidate.descriptor.digest = item.digest;
        candidate.descriptor.size = item.size;
        candidate.changedAt = item.changedAt;
        CACHALOT_ASSIGN(const Document document,
                        readDocument(blobs, candidate.descriptor, DocumentKind::Manifest, context));
        if (!document.isThere || !document.authentic) {
            return {};
        }
        const auto manifest = asManifest(document.bytes);
        if (!manifest) {
            return {};
        }
        for (const Descriptor &entry : manifest->manifests) {
            listed.insert(entry.digest);
        }
        candidate.descriptor.mediaType = manifest->mediaType;
        candidate.isCache = isCache(*manifest);
        found.push_back(std::move(candidate));
        return {};
    };
    CACHALOT_TRY(readLayout(layout, look, context));
    std::erase_if(found, [&](const FoundManifest &manifest) { return listed.contains(manifest.descriptor.digest); });
    std::sort(found.begin(), found.end(), [](const FoundManifest &a, const FoundManifest &b) {
        return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.descriptor.digest < b.descriptor.digest;
    });
    return found;
}

Result<std::vector<BadIndexEntry>> findBadEntries(const OciLayout &layout, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, layout.readIndex());
    LocalBlobStore blobs(layout);
    std::vector<BadIndexEntry> bad;
    QSet<QString> names;
    for (size_t i = 0; i < entries.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        const LayoutEntry &entry = entries[i];
        CACHALOT_ASSIGN(QString wrong, whatIsWrong(entry, blobs, context));
        const QString digest =
            entry.descriptor.digest.isNull() ? entry.malformedDigest : entry.descriptor.digest.toString();
        const QString name = entry.name.isEmpty() ? digest : entry.name;
        if (wrong.isEmpty() && names.contains(name)) {
            wrong = QStringLiteral("an entry before it has the same name");
        }
        if (wrong.isEmpty()) {
            names.insert(name);
        } else {
            bad.push_back({i, name, digest, wrong});
        }
    }
    return bad;
}

Result<> removeBadEntries(const OciLayout &layout, const std::vector<BadIndexEntry> &entries, const OpContext &context)
{
    std::vector<std::pair<size_t, LayoutEntryName>> positions;
    for (const BadIndexEntry &entry : entries) {
        positions.emplace_back(entry.position, LayoutEntryName{entry.name, entry.digest});
    }
    return LayoutIndex(layout).removeAt(positions, context);
}

} // namespace cachalot
