#pragma once

#include "core/content/blobstore.h"
#include "core/content/ocilayout.h"

#include <vector>

namespace cachalot
{

/// Puts blobs into an OCI layout, as BuildKit's `local` exporter does through containerd's content store: a blob is
/// written below `ingest` and renamed to `blobs/<algorithm>/<hex>` when it is whole, verified and on disk (fsync: a
/// name must never stand for bytes that a power cut took away, since BuildKit takes a blob that is there for good). A
/// file that is there with the right size counts as the blob, and is not read again. Symbolic links within the layout
/// are not followed. Thread-safe, also between processes.
class LayoutWriter final : public BlobWriter
{
public:
    explicit LayoutWriter(OciLayout layout) : m_layout(std::move(layout)) {}

    /// Makes the directory and what a layout has in it, and takes away what Cachalot processes that died left below
    /// `ingest`; what other programs left is theirs. Errors: Denied, NoSpace, Usage (not a directory), Io.
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override;
    /// Gives these blobs the time of now, as far as that can be done: a clean-up spares what was used a moment ago, and
    /// a copy may count on blobs that were there before it.
    void touch(const std::vector<Descriptor> &blobs) const;
    /// Makes the names of all blobs that were put durable; before anything refers to them.
    [[nodiscard]] Result<> sync();

private:
    OciLayout m_layout;
};

} // namespace cachalot
