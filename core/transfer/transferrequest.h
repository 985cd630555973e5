#pragma once

#include "core/backend/backendspec.h"
#include "core/transfer/copyrunner.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cachalot
{

/// A copy that somebody asks for, as a value that can be kept: BuildKit's options are attributes of the destination.
struct TransferRequest {
    std::vector<BackendSpec> sources; ///< several are merged
    BackendSpec destination;
    QString platform;                                ///< of images with several; empty: all
    std::optional<std::vector<Digest>> imageDiffIDs; ///< for mode=min
    size_t jobs = 4;                                 ///< blobs at a time
    qint64 bytesPerSecond = 0;                       ///< 0: no limit
    /// It was read from a file, and its specs held secrets that are not kept there: it can't be run before somebody
    /// fills them in.
    bool lacksSecrets = false;

    /// For a file: without secrets.
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: Damaged.
    [[nodiscard]] static Result<TransferRequest> fromJson(const QJsonObject &object);
};

/// Plans and runs a transfer; see planCopy() and runCopy(). Blocks. `planned` is called before anything moves.
using TransferPlanned = std::function<void(const CopyPlan &)>;
using TransferRunner = std::function<Result<CopyReport>(const TransferRequest &, const TransferPlanned &planned,
                                                        CopyObserver &, const OpContext &)>;
[[nodiscard]] Result<CopyReport> runTransfer(const TransferRequest &request, const TransferPlanned &planned,
                                             CopyObserver &observer, const OpContext &context);

} // namespace cachalot
