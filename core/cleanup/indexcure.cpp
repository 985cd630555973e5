#include "core/cleanup/indexcure.h"

#include "core/backend/documentreader.h"
#include "core/content/manifest.h"

#include <QSet>

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

} // namespace

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
