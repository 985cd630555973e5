#pragma once

#include "core/backend/storeinventory.h"

#include <QSet>

#include <span>

namespace cachalot
{

/// How the deletion of one thing ended.
enum class RemovalOutcome {
    Removed,
    Gone,   ///< it was not there any more
    Needed, ///< a name needs it now
    Young,  ///< written or touched after RemovalTerms::notAfter: an export may count on it
    Moved,  ///< the name points elsewhere now
    Kept,   ///< the store keeps it: it is shared, or being written (`reason`)
    Failed, ///< `reason` says why; the others go on
};

struct Removal {
    RemovalOutcome outcome = RemovalOutcome::Removed;
    QString reason; ///< in one line; empty where the outcome says it all
};

/// What must still hold at the last moment.
struct RemovalTerms {
    /// Blobs that a name needs now. A cleaner asks right before it deletes a batch, and it is cheap where nothing
    /// changed. An error ends the removal.
    std::function<Result<QSet<Digest>>(const OpContext &context)> neededNow;
    /// What was written or touched after this stays. Stores that can say so cheaply are asked again; others go by what
    /// the item says.
    QDateTime notAfter;
    /// No export is taken to last longer. A store in which an export can count on a blob without leaving a trace on it
    /// (local) sets things aside and waits so long at most; 0: nobody is exporting.
    std::chrono::seconds grace{0};
};

/// Called for each thing as soon as its fate is known: the position in the list, and the outcome.
using RemovalSink = std::function<void(size_t position, const Removal &removal)>;

/// Deletes names and blobs of a store, many at a time (docs/cleanup.md, "Safety"). Names go first, then what only they
/// needed. A process that dies in the middle leaves every name that is there whole. Thread-safe; several programs may
/// do it at once.
class StoreCleaner
{
public:
    virtual ~StoreCleaner() = default;

    /// Puts back what a clean-up that died had taken away for the time being. To be called before the store is looked
    /// at by a run that will delete, so that this one sees all there is. Errors: Denied, Io …
    [[nodiscard]] virtual Result<> recover(const OpContext & /*context*/) { return {}; }
    /// Deletes names that still are what the inventory said (`Moved` where not), and nothing that another name of the
    /// store needs: where a store deletes by digest, a manifest with another tag on it, or in an index that stays, is
    /// Kept. Errors are what stops all of it (Denied, Unsupported, Refused for a lock that is held, Network, Cancelled
    /// …); what was done until then was told to the sink.
    [[nodiscard]] virtual Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                               const OpContext &context) = 0;
    /// Deletes blobs, superseded pointers and leftovers, by the terms; Foreign ones are Kept, whatever is asked.
    /// Errors as removeNames(), and Unsupported where StoreTraits::listsBlobs is false.
    [[nodiscard]] virtual Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                               const RemovalSink &sink, const OpContext &context) = 0;
};

} // namespace cachalot
