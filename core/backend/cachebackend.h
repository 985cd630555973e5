#pragma once

#include "core/backend/backendspec.h"
#include "core/backend/storecleaner.h"
#include "core/backend/storeinventory.h"
#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"
#include "core/content/blobstore.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// One cache of a store, as a listing shows it (`ls`).
struct CatalogEntry {
    QString name;                      ///< tag, name or scope; the digest for one without a name
    std::optional<CacheFormat> format; ///< nullopt: not a cache that Cachalot knows, or damaged
    Digest manifest;
    std::optional<qint64> layers;
    std::optional<qint64> records;
    std::optional<qint64> bytes; ///< each blob once
    QDateTime createdAt;         ///< newest result; invalid where unknown
    QString problem;             ///< why it can't be shown, in one line; else empty
    bool isCache = true;         ///< false: an image without a cache, or something else

    // What only some stores know (gha).
    QString scope = {};                           ///< the scope in which the cache lies
    QString ref = {};                             ///< the Git ref whose runs may read it
    QDateTime lastAccessedAt = {};                ///< when it was last read or written
    std::optional<qint64> entries = std::nullopt; ///< how many versions of it lie about, the newest included
};

/// Lists what a store holds.
class CacheCatalog
{
public:
    virtual ~CacheCatalog() = default;
    [[nodiscard]] virtual Result<std::vector<CatalogEntry>> list(const OpContext &context) = 0;
};

/// What the caches of a store hang on.
enum class Carrier {
    Manifest, ///< a config and a manifest, whose descriptors tell about the layers
    Object,   ///< one document, in which annotations tell about the layers: each needs its diffID
};

/// A cache that is ready to be published: its blobs are in the store, its documents are not yet written.
struct CacheToPublish {
    CacheConfig config; ///< `layers[].blob` are the digests as stored; without annotations
    /// Parallel to `config.layers`: media type, digest, size, and the annotations that BuildKit writes:
    /// `containerd.io/uncompressed` (the diffID) and `buildkit/createdat` (RFC 3339) where known.
    std::vector<Descriptor> layers;
    /// ImageManifest, ImageIndex or DockerManifestList for stores whose caches hang on a manifest; Object elsewhere.
    CacheFormat format = CacheFormat::ImageManifest;
};

/// Writes caches into a store. The order is BuildKit's: blobs first, then config, manifest, and last the pointer to it
/// (tag, index.json, name), so that nobody ever sees half a cache.
class CachePublisher
{
public:
    virtual ~CachePublisher() = default;

    [[nodiscard]] virtual Carrier carrier() const { return Carrier::Manifest; }
    [[nodiscard]] virtual BlobWriter &writer() = 0;
    /// Makes the store ready to take blobs (a directory, a container, an upload right), before the first one. Errors:
    /// Denied, Usage, Io, Network …
    [[nodiscard]] virtual Result<> prepare(const OpContext &context) = 0;
    /// Writes config and manifest, and then points the spec's name to them; where Carrier::Object, the one document
    /// (core/backend/objectstore). Returns the descriptor of the top-level
    /// manifest; a null digest where the store has none. Errors: Refused (the lock is held), NoSpace, Denied …
    [[nodiscard]] virtual Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) = 0;
};

/// Takes blobs from another repository of the same store without their bytes going through this machine.
class BlobMounter
{
public:
    virtual ~BlobMounter() = default;
    /// Whether mounting from that cache's store can work at all: the same registry, another repository.
    [[nodiscard]] virtual bool canMountFrom(const BackendSpec &source) const = 0;
    /// True where the blob is there now; false where the store would not, and the bytes have to be sent. Errors:
    /// Denied, Network, Cancelled …
    [[nodiscard]] virtual Result<bool> mount(const Digest &blob, const BackendSpec &source,
                                             const OpContext &context) = 0;
};

/// Deletes caches of a store.
class CacheRemover
{
public:
    virtual ~CacheRemover() = default;
    /// Deletes the name that the spec gives (tag, name, scope), and nothing that another name needs. Blobs stay: prune
    /// is for them. Errors: NotFound, Refused (other names hang on the same manifest, where the store can only delete
    /// by digest; the lock is held), Unsupported (the server does not delete), Denied …
    [[nodiscard]] virtual Result<> remove(const OpContext &context) = 0;
};

/// A connection to one store. Thread-safe, blocking. Abilities that a store lacks are null, so that no call can be made
/// that is not supported.
class CacheBackend
{
public:
    virtual ~CacheBackend() = default;

    [[nodiscard]] virtual const BackendSpec &spec() const = 0;
    /// Reads the cache that the spec names (tag, digest, name, scope). A broken one is an answer, with its problems;
    /// errors are NotFound (the store, or the name in it), Denied, Io, Network, Cancelled …
    [[nodiscard]] virtual Result<CacheSnapshot> load(const OpContext &context) = 0;
    [[nodiscard]] virtual BlobStore &blobs() = 0;
    /// nullptr where the store can't be listed.
    [[nodiscard]] virtual CacheCatalog *catalog() = 0;
    /// nullptr where the store can't be written.
    [[nodiscard]] virtual CachePublisher *publisher() { return nullptr; }
    /// nullptr where the store can't take blobs from another repository.
    [[nodiscard]] virtual BlobMounter *mounter() { return nullptr; }
    /// nullptr where nothing can be deleted.
    [[nodiscard]] virtual CacheRemover *remover() { return nullptr; }
    /// nullptr where nobody can tell what the whole store holds.
    [[nodiscard]] virtual StoreInventory *inventory() { return nullptr; }
    /// nullptr where nothing can be deleted; never without an inventory.
    [[nodiscard]] virtual StoreCleaner *cleaner() { return nullptr; }
    /// What BuildKit does when a layer's blob is missing in such a store, and so many results need the layer: here a
    /// miss, there a failed build.
    [[nodiscard]] virtual BuildEffect lostBlobEffect(qint64 results) const = 0;
    /// The same for a blob that is there, but cut or with other bytes: a store in which BuildKit looks for a blob
    /// before it takes a record for good still fails the build when it fetches this one later.
    [[nodiscard]] virtual BuildEffect alteredBlobEffect(qint64 results) const { return lostBlobEffect(results); }
};

} // namespace cachalot
