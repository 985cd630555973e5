#pragma once

#include "core/backend/backendspec.h"
#include "core/base/operation.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cachalot
{

/// What one can do with a store, in the order in which it is tried.
enum class Ability {
    Reach,        ///< the directory or the server answers
    Authenticate, ///< and lets us in
    List,         ///< tell its caches
    Read,         ///< read the cache that the spec names
    Write,        ///< take a blob
    Delete,       ///< delete a cache
};

/// "reach", "authenticate", "list", "read", "write", "delete".
[[nodiscard]] QString abilityName(Ability ability);

enum class CheckState {
    Done,        ///< tried, and it works
    Possible,    ///< the store has it; it was not tried
    Absent,      ///< there is no such cache yet, which is no fault
    Unsupported, ///< such a store can't
    NotTried,    ///< something before it failed, or nobody asked for it
    Failed,
};

/// "done", "possible", "absent", "unsupported", "not-tried", "failed".
[[nodiscard]] QString checkStateName(CheckState state);

struct ConnectionCheck {
    Ability ability = Ability::Reach;
    CheckState state = CheckState::NotTried;
    QString detail; ///< technical English: "3 caches", or why it failed. Holds no secret.
    std::optional<Error> error = std::nullopt;
    std::optional<qint64> caches = std::nullopt; ///< of List
    std::optional<qint64> bytes = std::nullopt;  ///< of List: of all caches that tell; of Write: what was sent
};

enum class TryWriting { No, Yes };

/// Finds out what can be done with the store that a spec (with its secrets) names, by its backend's own abilities. One
/// check for each ability, in their order; `report` gets each as soon as it is known, in the calling thread. Writing
/// sends one blob of a few bytes, always the same one, and deletes it again where the store deletes single blobs. The
/// only error is Cancelled.
[[nodiscard]] Result<std::vector<ConnectionCheck>>
checkConnection(const BackendSpec &spec, TryWriting tryWriting, const OpContext &context,
                const std::function<void(const ConnectionCheck &)> &report = nullptr);

/// The first failure, or null where all went well.
[[nodiscard]] const ConnectionCheck *firstFailure(const std::vector<ConnectionCheck> &checks);

} // namespace cachalot
