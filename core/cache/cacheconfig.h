#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

/// BuildKit's cacheconfig document (media type application/vnd.buildkit.cacheconfig.v0; cache/remotecache/v1/types/
/// spec.go), as it stands in the JSON: nothing is checked beyond the types, so that a broken cache can be shown and
/// repaired. CacheGraph checks.
///
/// Texts are kept as UTF-8, since a cache holds hundreds of thousands of them; equal selectors share their memory.
namespace cachalot
{

/// Members that this version does not know, as JSON text: `"k":v,"k2":v2` (empty for none). Written back at the end of
/// their object.
using ExtraMembers = QByteArray;

/// `annotations` of a layer, present only in the object stores' caches, which have no descriptors.
struct ConfigLayerAnnotations {
    QByteArray mediaType;
    QByteArray diffID;
    qint64 size = 0;
    QByteArray createdAt; ///< RFC 3339 as written, checked to be one
    ExtraMembers extra;
    friend bool operator==(const ConfigLayerAnnotations &, const ConfigLayerAnnotations &) = default;
};

struct ConfigLayer {
    QByteArray blob;   ///< a digest as written; not checked
    qint64 parent = 0; ///< index into layers; -1 is none, and an absent member is 0 (`omitempty`)
    std::optional<ConfigLayerAnnotations> annotations;
    ExtraMembers extra;
    friend bool operator==(const ConfigLayer &, const ConfigLayer &) = default;
};

/// A result as the last layer of a chain of parents (`layers` of a record).
struct ConfigResult {
    qint64 layer = 0;
    QByteArray createdAt;
    ExtraMembers extra;
    friend bool operator==(const ConfigResult &, const ConfigResult &) = default;
};

/// A result as an explicit list of layers (`chains` of a record).
struct ConfigChain {
    std::vector<qint64> layers;
    QByteArray createdAt;
    ExtraMembers extra;
    friend bool operator==(const ConfigChain &, const ConfigChain &) = default;
};

struct ConfigInput {
    QByteArray selector;
    qint64 link = 0; ///< index into records
    ExtraMembers extra;
    friend bool operator==(const ConfigInput &, const ConfigInput &) = default;
};

struct ConfigRecord {
    std::vector<ConfigResult> results; ///< member `layers`
    std::vector<ConfigChain> chains;
    QByteArray digest;                            ///< not checked: BuildKit takes any text
    std::vector<std::vector<ConfigInput>> inputs; ///< outer: input slot; inner: alternatives
    ExtraMembers extra;
    friend bool operator==(const ConfigRecord &, const ConfigRecord &) = default;
};

struct CacheConfig {
    std::vector<ConfigLayer> layers;
    std::vector<ConfigRecord> records;
    ExtraMembers extra;

    static constexpr int kMaxDepth = 10'000; ///< as Go's encoding/json
    static constexpr size_t kMaxRecords = 10'000'000;
    static constexpr size_t kMaxLayers = 10'000'000;

    /// Reads with the rules of Go's encoding/json: member names match without regard to case, the last of duplicated
    /// ones counts, null leaves the default, a number must be a whole one that fits, text after the document is an
    /// error. Streams: memory is that of the result. Errors: Damaged with the byte offset (not JSON) or the path (wrong
    /// type: `records[3].inputs[0][1].link: text where a whole number must be`), LimitExceeded, Cancelled.
    [[nodiscard]] static Result<CacheConfig> fromJson(QByteArrayView json, const OpContext &context = {});

    /// Reads the value of an inline cache: only the array of records (image config member moby.buildkit.cache.v0).
    [[nodiscard]] static Result<CacheConfig> fromInlineRecords(QByteArrayView json, const OpContext &context = {});

    /// Writes as Go's encoding/json does for BuildKit's types: for a document that BuildKit wrote, the same bytes.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const CacheConfig &, const CacheConfig &) = default;
};

} // namespace cachalot
