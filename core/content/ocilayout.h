#pragma once

#include "core/content/blobstore.h"
#include "core/content/descriptor.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cachalot
{

/// One entry of index.json.
struct LayoutEntry {
    Descriptor descriptor;
    /// `io.containerd.image.name`, else `org.opencontainers.image.ref.name`, else empty (client/ociindex/ociindex.go:
    /// the image name is matched first).
    QString name;
    /// The digest as the index writes it where it is malformed, and descriptor.digest is null then.
    QString malformedDigest;
    /// What is wrong with the descriptor, with its place ("manifests[2].size: -1 is negative"); else empty.
    QString malformed;
};

/// A directory in the OCI image layout, as BuildKit's `local` exporter writes it, read-only. The files are what they
/// were when asked; nothing is locked, since a lock that Cachalot holds would fail somebody's build.
/// Any thread; immutable.
class OciLayout
{
public:
    /// index.json may have so many bytes.
    static constexpr qint64 kMaxIndexBytes = qint64(64) << 20;

    explicit OciLayout(QString directory) : m_directory(std::move(directory)) {}

    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] QString indexPath() const;
    /// `blobs/<algorithm>/<hex>` below the directory. A parsed digest can't lead out of it.
    [[nodiscard]] QString blobPath(const Digest &digest) const;

    /// The entries in file order. Errors: NotFound (no directory, no index.json), Damaged (not JSON, wrong shapes),
    /// LimitExceeded, Denied, Io. Each message names the file.
    [[nodiscard]] Result<std::vector<LayoutEntry>> readIndex() const;
    /// The same for bytes that were read already; `shownPath` is for messages.
    [[nodiscard]] static Result<std::vector<LayoutEntry>> parseIndex(const QByteArray &json, const QString &shownPath);

    /// The entry that BuildKit's client picks for a tag: the first whose image name matches, else the first whose
    /// ref.name does; null where there is none.
    [[nodiscard]] static const LayoutEntry *find(const std::vector<LayoutEntry> &entries, const QString &tag);

    /// The digests of the regular files below blobs/ that are named as blobs, sorted, with their sizes. Symbolic links
    /// (blobs/ itself included) are not followed. A layout without blobs/ holds none. Errors: NotFound (no directory),
    /// Denied, Io, Cancelled.
    [[nodiscard]] Result<std::vector<std::pair<Digest, qint64>>> listBlobs(const OpContext &context) const;

private:
    QString m_directory;
};

/// Reads blobs from an OCI layout. Symbolic links that lead out of the layout are refused.
class LocalBlobStore final : public BlobStore
{
public:
    explicit LocalBlobStore(OciLayout layout) : m_layout(std::move(layout)) {}
    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

private:
    OciLayout m_layout;
};

} // namespace cachalot
