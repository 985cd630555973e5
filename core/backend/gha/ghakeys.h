#pragma once

#include "core/content/digest.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

/// How BuildKit names its entries in the cache service of GitHub Actions (cache/remotecache/gha/gha.go, blobKey and
/// indexKey; go-actions-cache, SaveMutable and version). Blobs belong to no scope: all caches of a ref share them.
namespace cachalot::ghakey
{

/// The `version` of every entry, sha256("|go-actionscache-1.0"). It tells BuildKit's entries from those of others.
inline constexpr const char *kEntryVersion = "693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2";
/// The keys of blobs begin with it, those of indexes with the other.
inline constexpr QStringView kBlobPrefix = u"buildkit-blob-1-";
inline constexpr QStringView kIndexPrefix = u"index-";

[[nodiscard]] QByteArray blobKey(const Digest &digest);

/// The first 8 hex digits of the ref's sha256, by which indexes are kept apart.
[[nodiscard]] QString refHash(QStringView ref);

/// `index-<scope>-1-<hash of the ref>`; `#n` follows, and of several the newest counts.
[[nodiscard]] QByteArray indexKey(QStringView scope, QStringView ref);

struct IndexName {
    QString scope;
    QString refHash;
    bool isSigned = false; ///< of a buildkitd that signs (`[cache.gha.sign]`): `-sig` stands behind the hash
    qint64 number = 0;     ///< n
    friend bool operator==(const IndexName &, const IndexName &) = default;
};

/// nullopt for what is no index of BuildKit's.
[[nodiscard]] std::optional<IndexName> parseIndexKey(QStringView key);

struct BlobName {
    Digest digest;
    bool isSignature = false; ///< the signature of an index that has this digest
    friend bool operator==(const BlobName &, const BlobName &) = default;
};

/// nullopt for what is no blob of BuildKit's.
[[nodiscard]] std::optional<BlobName> parseBlobKey(QStringView key);

} // namespace cachalot::ghakey
