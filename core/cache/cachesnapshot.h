#pragma once

#include "core/cache/cacheconfig.h"
#include "core/cache/cachegraph.h"
#include "core/cache/problem.h"
#include "core/content/compression.h"
#include "core/content/descriptor.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{

/// How a cache is carried (buildkit-caches, "Carriers").
enum class CacheFormat { ImageManifest, ImageIndex, DockerManifestList, Inline, Object };

/// "image-manifest", "image-index", "docker-manifest-list", "inline", "object".
[[nodiscard]] QString cacheFormatName(CacheFormat format);

/// One entry of cacheconfig.layers together with what its descriptor (or its annotations) says.
struct CacheLayer {
    Descriptor descriptor; ///< digest null where the config's text is no digest; size -1 where unknown
    QByteArray blob;       ///< the digest as written in the config
    qint64 parent = -1;    ///< as in the config; may be out of range in a broken cache
    std::optional<Digest> diffID;
    std::optional<Compression> compression; ///< by media type and annotations
    QByteArray createdAt;                   ///< RFC 3339, or empty
    QString label;                          ///< what made it, for example "RUN npm ci"; empty where nobody knows
    bool inManifest = false;                ///< the manifest names the blob; where not, BuildKit drops its results
};

/// What a cache holds, at the moment it was read: one per platform for an inline cache of a multi-platform image, one
/// otherwise. Immutable, shared between threads.
struct PlatformCache {
    QString platform; ///< "linux/amd64"; empty where the store does not say
    Descriptor manifest;
    QByteArray manifestBytes; ///< as stored; empty where it could not be read
    std::optional<Descriptor> config;
    QByteArray configBytes; ///< the cacheconfig, or the image config of an inline cache
    CacheConfig cacheConfig;
    std::vector<CacheLayer> layers;          ///< parallel to cacheConfig.layers
    std::shared_ptr<const CacheGraph> graph; ///< null where the graph is rejected or nothing could be parsed
    std::vector<QString> recordLabels;       ///< parallel to cacheConfig.records, or empty; "" where unknown
    std::vector<Problem> problems; ///< what reading it brought to light; blobs are not looked at (verify does)

    /// False where manifest or config could not be read at all: only the bytes and the problems tell something.
    bool readable = false;
    /// False where manifest or config has other bytes than its digest says. BuildKit does not look (content.ReadBlob),
    /// but nobody knows any more what it would import.
    bool authentic = true;
};

struct CacheSnapshot {
    QString spec; ///< where it came from, secrets redacted
    QString name; ///< the tag, name or scope; the digest where it has none
    CacheFormat format = CacheFormat::ImageManifest;
    Descriptor manifest; ///< the top-level one
    QByteArray manifestBytes;
    std::vector<PlatformCache> platforms; ///< at least one
    std::vector<Problem> problems;        ///< of the cache as a whole (index.json, the top-level manifest)

    [[nodiscard]] const PlatformCache &primary() const { return platforms.front(); }
    /// True where BuildKit would take nothing from it: unreadable, or its graph is rejected.
    [[nodiscard]] bool isMalformed() const;
    /// True where the manifests and configs are the bytes that their digests say.
    [[nodiscard]] bool isAuthentic() const;
    /// Its problems and those of its platforms, worst first.
    [[nodiscard]] std::vector<Problem> allProblems() const;
};

} // namespace cachalot
