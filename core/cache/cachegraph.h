#pragma once

#include "core/base/operation.h"
#include "core/cache/cacheconfig.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace cachalot
{

/// Indexes into CacheConfig::layers and ::records. BuildKit links by int; mixing the two up would compile otherwise.
enum class LayerId : std::uint32_t {};
enum class RecordId : std::uint32_t {};

[[nodiscard]] constexpr size_t index(LayerId id)
{
    return static_cast<size_t>(id);
}
[[nodiscard]] constexpr size_t index(RecordId id)
{
    return static_cast<size_t>(id);
}

/// The records and layers of a cacheconfig with their references resolved and checked, exactly as far as BuildKit's
/// import checks them (cache/remotecache/v1/parse.go and chains.go). Immutable; every algorithm on it is iterative, so
/// that no input can exhaust the stack.
class CacheGraph
{
public:
    /// A blob that the manifest does not name is unusable: BuildKit drops results that need it without a word.
    using LayerUsable = std::function<bool(LayerId)>;

    /// Errors are Damaged with BuildKit's own words and the place: "invalid looping record: records[7] …", "invalid
    /// record ID: 99 …", "invalid empty input for record 3", "invalid looping layer …", "invalid layer index N …",
    /// "invalid dependency …" (a link to a record whose digest starts with "random:"). The first error in BuildKit's
    /// order of reading is the one that is reported. `code` of the error is Damaged; the kebab-case problem code is
    /// in GraphError.
    struct GraphError {
        QString
            code; ///< looping-record, invalid-record-id, empty-input, looping-layer, invalid-layer-index, random-record
        Error error;
        RecordId record{};
    };
    [[nodiscard]] static tl::expected<std::shared_ptr<const CacheGraph>, GraphError>
    build(const CacheConfig &config, const LayerUsable &usable = {}, const OpContext &context = {});

    struct Link {
        RecordId source;    ///< the record that is the input
        std::uint32_t slot; ///< which input of the record it is
        QByteArray selector;
    };
    struct ResultRef {
        std::optional<LayerId> top; ///< its last layer; none for an empty explicit list
        std::int32_t chain = -1;    ///< position in the record's `chains`; -1: the parents of `top` make up the chain
        QByteArray createdAt;       ///< RFC 3339
        bool usable = true;         ///< false: BuildKit drops it, since the manifest lacks one of its layers
    };

    [[nodiscard]] size_t recordCount() const { return m_records.size(); }
    [[nodiscard]] size_t layerCount() const { return m_parents.size(); }
    [[nodiscard]] size_t linkCount() const { return m_links.size(); }

    [[nodiscard]] std::span<const Link> inputs(RecordId id) const;
    [[nodiscard]] size_t slotCount(RecordId id) const;
    /// Records that have this one as an input; each once.
    [[nodiscard]] std::span<const RecordId> dependents(RecordId id) const;
    [[nodiscard]] std::span<const ResultRef> results(RecordId id) const;
    /// BuildKit skips records whose digest starts with "random:" on import.
    [[nodiscard]] bool isSkipped(RecordId id) const;
    /// True where BuildKit can restore the record's result: it has a usable one and is not skipped.
    [[nodiscard]] bool isRestorable(RecordId id) const;
    /// Identity of a record across caches: its digest with the identities and selectors of its inputs, since one digest
    /// may stand for several records. 32 bytes, a sha256 over them.
    [[nodiscard]] const QByteArray &identity(RecordId id) const;

    /// The layer's parent, or none.
    [[nodiscard]] std::optional<LayerId> parent(LayerId id) const;
    /// A layer and its parents, bottom first. Empty where the parents loop or lead nowhere (possible only for layers
    /// that no result uses: BuildKit does not look at those).
    [[nodiscard]] std::vector<LayerId> chain(LayerId id) const;
    /// The layers of a result, bottom first.
    [[nodiscard]] std::vector<LayerId> layersOf(RecordId record, const ResultRef &result) const;
    /// Records one of whose results ends in this layer: the steps that made it. In order.
    [[nodiscard]] std::span<const RecordId> madeBy(LayerId id) const;
    /// Records one of whose results needs this layer, as its top or below it. In order; computed at each call.
    [[nodiscard]] std::vector<RecordId> usedBy(LayerId id) const;

    /// Records in an order in which each comes after all of its inputs, those of one chain together: how people would
    /// tell the build. The deepest leaf comes first, then by index.
    [[nodiscard]] const std::vector<RecordId> &topologicalOrder() const { return m_order; }
    /// Records that are no input of another, in order.
    [[nodiscard]] std::vector<RecordId> leaves() const;
    /// Records without inputs, in order.
    [[nodiscard]] std::vector<RecordId> roots() const;

private:
    friend class CacheGraphBuilder;
    struct RecordData {
        std::uint32_t firstLink = 0;
        std::uint32_t linkCount = 0;
        std::uint32_t slotCount = 0;
        std::uint32_t firstDependent = 0;
        std::uint32_t dependentCount = 0;
        std::uint32_t firstResult = 0;
        std::uint32_t resultCount = 0;
        bool skipped = false;
        QByteArray identity;
    };
    std::vector<RecordData> m_records;
    std::vector<Link> m_links;
    std::vector<RecordId> m_dependents;
    std::vector<ResultRef> m_results;
    std::vector<std::vector<LayerId>> m_explicitChains; ///< of results with chain >= 0, see m_firstExplicit
    std::vector<std::uint32_t> m_firstExplicit;         ///< by record: where its explicit chains start
    std::vector<qint64> m_parents;                      ///< -1 none; out-of-range values stay as they were read
    std::vector<std::uint32_t> m_firstMade;             ///< layerCount + 1 offsets into m_made
    std::vector<RecordId> m_made;
    std::vector<std::uint32_t> m_firstChild; ///< layerCount + 1 offsets into m_children
    std::vector<LayerId> m_children;         ///< layers by their parent
    std::vector<RecordId> m_order;
};

} // namespace cachalot
