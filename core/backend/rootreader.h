#pragma once

#include "core/backend/storeinventory.h"
#include "core/content/blobstore.h"
#include "core/content/descriptor.h"

#include <QSet>

namespace cachalot
{

/// Finds out what a name needs in a store whose caches hang on manifests: every blob that can be reached from a
/// manifest, whatever it is (caches in their three shapes, images, indexes of images with their attestations), as
/// containerd's images.ChildrenHandler walks it. What can't be followed makes the root `unreadable`: a manifest that
/// is missing, damaged or malformed, an entry without a digest, indexes without end. One thread.
class RootReader
{
public:
    /// How many manifests one name may reach.
    static constexpr int kMaxManifests = 10'000;

    /// Both outlive it. Manifests and configs are read from `documents`.
    RootReader(BlobStore &documents, const OpContext &context) : m_documents(documents), m_context(context) {}

    /// Fills in what the manifest tells: blobs, isCache, layers, records, createdAt, unreadable. Errors: Cancelled,
    /// Denied, Io, Network …
    [[nodiscard]] Result<> read(const Descriptor &manifest, StoreRoot &root);

private:
    [[nodiscard]] Result<> readManifest(const Descriptor &descriptor, StoreRoot &root);
    [[nodiscard]] Result<> readCacheConfig(const Descriptor &descriptor, StoreRoot &root);
    [[nodiscard]] Result<> readImageConfig(const Descriptor &descriptor, StoreRoot &root);
    void need(const Descriptor &blob, StoreRoot &root);
    void giveUp(const QString &what, const QString &problemCode, StoreRoot &root) const;

    BlobStore &m_documents;
    OpContext m_context;
    QSet<Digest> m_needed;
    std::vector<Descriptor> m_pending; ///< manifests that were named, and not yet read
    int m_manifests = 0;
};

} // namespace cachalot
