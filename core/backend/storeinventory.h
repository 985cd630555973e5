#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"
#include "core/content/digest.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace cachalot
{

/// What something in a store is, as far as its place and its name tell. Nothing is opened to find out.
enum class StoredKind {
    Blob,       ///< content under its digest, where and as BuildKit keeps it
    Superseded, ///< a pointer that a newer one has replaced (all but the newest `index-…#n` of gha): nobody reads it
    Leftover,   ///< of an upload: a file below ingest/, an open multipart upload; perhaps of one that still runs
    Foreign,    ///< not BuildKit's: counted, and never touched
};

/// One thing that a store holds, besides its names.
struct StoredItem {
    StoredKind kind = StoredKind::Foreign;
    QString key;         ///< how the store calls it (a path below the directory, an object's key); for people
    QString handle;      ///< what the cleaner deletes it by, where the key won't do (an id, an upload's id); else empty
    Digest digest;       ///< of a blob; several items may hold one digest (gha: one in each ref)
    qint64 size = 0;     ///< -1: the store does not say
    QDateTime changedAt; ///< when it was written, or touched by an export that found it there; invalid: unknown
    QDateTime usedAt;    ///< when it was read last, where the store keeps that; else invalid
};

/// A blob that a name needs.
struct NeededBlob {
    Digest digest;
    qint64 size = -1; ///< as the documents say; -1: they don't
    friend bool operator==(const NeededBlob &, const NeededBlob &) = default;
};

/// What a name is removed by.
struct StoreName {
    QString name;    ///< tag, object's name, scope; the digest of what has no name
    QString handle;  ///< what the store needs besides (an entry's id, an ETag); else empty
    Digest manifest; ///< what it points to; null where the store has no manifests
};

/// A name in a store, with all that it keeps alive: its manifest, the configs and layers, and those of the manifests
/// that an index lists.
struct StoreRoot {
    StoreName id;
    std::vector<NeededBlob> blobs; ///< each once; also what is missing in the store
    bool isCache = true;           ///< false: an image without a cache, or something that is not known
    bool isImage = false;          ///< an image, with an inline cache or without one: rules for caches spare it
    qint64 ownBytes = 0;           ///< of the pointer itself, where that is an object of its own
    qint64 layers = 0;             ///< of its cacheconfig
    qint64 records = 0;
    QDateTime createdAt; ///< newest result; invalid where unknown
    QDateTime changedAt; ///< when it was written or moved last; invalid where the store does not keep that
    QDateTime usedAt;    ///< when it was read last; invalid where the store does not keep that
    /// Why nobody can use it any more ("refs/pull/7/merge is closed"); else empty. `--unreferenced` takes it, too.
    QString stale;
    /// Not all that it needs could be read: which blobs it keeps alive is not known. Nothing of the store may be
    /// deleted by what is reachable then. (`blobs` holds what could be read.)
    std::optional<Error> unreadable;
};

/// A hint that goes with a clean-up, with the command or the rule that does what it says, if there is one.
struct StoreAdvice {
    QString text;
    QString command;
};

/// What clean-up has to know about a kind of store.
struct StoreTraits {
    /// False where blobs can't be listed or deleted (registries): their bytes are freed by the store itself when no
    /// manifest needs them any more, and list() gives nothing.
    bool listsBlobs = true;
    /// An export that finds a blob younger than this leaves no trace on it (s3: `touch_refresh`; 0: it never leaves
    /// one, or it always does): the grace age should be no shorter.
    std::chrono::seconds reuseWindow{0};
    /// StoredItem::usedAt and StoreRoot::usedAt are known ("unused-for" has a meaning).
    bool knowsUse = false;
    /// What is to be told after a clean-up: how a registry collects, a lifecycle rule that fits.
    std::vector<StoreAdvice> advice;
};

using ItemSink = std::function<Result<>(const StoredItem &item)>;
using RootSink = std::function<Result<>(StoreRoot root)>;

/// Tells all that a store holds: below the prefix, repository or directory of the spec, whatever name that spec has.
/// Each call asks the store anew. Sinks are called one at a time; what they fail with ends the call. Thread-safe.
class StoreInventory
{
public:
    virtual ~StoreInventory() = default;

    [[nodiscard]] virtual StoreTraits traits() const = 0;
    /// All names, with what they need, in no particular order; a name that can't be read has `unreadable`. A store
    /// without names is no error; errors are those that leave it open which names there are: NotFound (no store at
    /// all), Denied, Damaged (an index that can't be read), Network, Cancelled … Progress counts names.
    [[nodiscard]] virtual Result<> roots(const RootSink &sink, const OpContext &context) = 0;
    /// Some bytes that are the same as long as no name was added, moved or removed, so that roots() need not be read
    /// again. Cheap beside roots(). Errors as there.
    [[nodiscard]] virtual Result<QByteArray> rootsStamp(const OpContext &context) = 0;
    /// Everything else, in no particular order. Memory is that of a page. Errors as roots(). Progress counts items.
    [[nodiscard]] virtual Result<> items(const ItemSink &sink, const OpContext &context) = 0;
};

} // namespace cachalot
