#include "core/backend/documentreader.h"

#include "core/content/hasher.h"
#include "core/content/manifest.h"

namespace cachalot
{
namespace
{

QString kindName(DocumentKind kind)
{
    return kind == DocumentKind::Manifest ? QStringLiteral("manifest") : QStringLiteral("config");
}

BuildEffect absentEffect(DocumentKind kind)
{
    // The client looks whether the manifest is there before it passes the cache on (client/solve.go).
    return kind == DocumentKind::Manifest ? BuildEffect::EntrySkipped : BuildEffect::ImportRejected;
}

void checkLimit(Document &document, const Descriptor &descriptor, DocumentKind kind, qint64 size)
{
    if (size > kBuildKitMaxManifestBytes) {
        document.problems.push_back(
            {Severity::Error, kindName(kind) + QStringLiteral("-too-large"),
             QStringLiteral("%1 %2: blob %3 is too large (%4 > %5)")
                 .arg(kindName(kind), descriptor.digest.toShortString(), descriptor.digest.toString())
                 .arg(size)
                 .arg(kBuildKitMaxManifestBytes),
             descriptor.digest, BuildEffect::ImportRejected});
    }
}

} // namespace

Result<Document> readDocument(BlobStore &blobs, const Descriptor &descriptor, DocumentKind kind,
                              const OpContext &context)
{
    Document document;
    const QString name = QStringLiteral("%1 %2").arg(kindName(kind), descriptor.digest.toShortString());
    const auto report = [&](const QString &code, const QString &message, BuildEffect effect) {
        document.problems.push_back(
            {Severity::Error, code, QStringLiteral("%1: %2").arg(name, message), descriptor.digest, effect});
    };
    const auto info = blobs.stat(descriptor.digest, context);
    if (!info) {
        if (info.error().code == ErrorCode::NotFound) {
            report(kindName(kind) + QStringLiteral("-missing"), QStringLiteral("its blob is not in the store"),
                   absentEffect(kind));
            return document;
        }
        if (info.error().code == ErrorCode::Damaged) {
            report(QStringLiteral("blob-not-a-file"), info.error().message, absentEffect(kind));
            return document;
        }
        return fail(info.error().withContext(name));
    }
    checkLimit(document, descriptor, kind, kind == DocumentKind::Config ? descriptor.size : info->size);
    if (info->size > kMaxDocumentBytes) {
        report(QStringLiteral("size-limit"),
               QStringLiteral("%1 bytes, more than the %2 that are read").arg(info->size).arg(kMaxDocumentBytes),
               BuildEffect::None);
        return document;
    }
    auto source = blobs.open(descriptor.digest, context);
    if (!source) {
        return fail(std::move(source).error().withContext(name));
    }
    HashingSource hashing(**source, descriptor.digest.algorithm());
    auto bytes = readAll(hashing, kMaxDocumentBytes, context);
    if (!bytes) {
        return fail(std::move(bytes).error().withContext(name));
    }
    document.bytes = *std::move(bytes);
    document.isThere = true;
    document.authentic = hashing.finish() == descriptor.digest;
    // A blob that is cut or too long has another digest as well; the size tells more.
    const bool sizeDiffers = descriptor.size >= 0 && descriptor.size != document.bytes.size();
    if (sizeDiffers) {
        report(QStringLiteral("blob-size-mismatch"),
               QStringLiteral("%1 bytes where its descriptor says %2").arg(document.bytes.size()).arg(descriptor.size),
               BuildEffect::None);
    } else if (!document.authentic) {
        report(QStringLiteral("blob-digest-mismatch"),
               QStringLiteral("its bytes have another digest than %1; BuildKit does not compare them")
                   .arg(descriptor.digest.toString()),
               BuildEffect::None);
    }
    return document;
}

} // namespace cachalot
