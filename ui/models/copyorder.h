#pragma once

#include "core/backend/cachelocator.h"
#include "core/transfer/transferrequest.h"

#include <memory>

namespace cachalot
{

/// A cache that is to be copied, as somebody chose it.
struct CopySourceRef {
    QString text;          ///< opens it, without secrets
    BackendSpec spec = {}; ///< its settings, secrets included, where it is open already; else without a type
};

/// What somebody asks for in a dialog, with the options apart from the destination. A value.
struct CopyOrder {
    enum class Carrier { AsSource, ImageManifest, ImageIndex, DockerManifestList };

    std::vector<CopySourceRef> sources; ///< several are merged
    BackendSpec destination;            ///< what it says itself counts more than the options here
    QString destinationText;            ///< as the command line names it
    CopyMode mode = CopyMode::All;
    QString image; ///< for CopyMode::Min: whose layers are kept; empty: the last steps'
    std::optional<Compression> compression;
    std::optional<int> level;
    Force force = Force::No;
    Carrier carrier = Carrier::AsSource;
    QString platform; ///< empty: all
    IgnoreErrors ignoreErrors = IgnoreErrors::No;
    size_t jobs = 4;
    qint64 bytesPerSecond = 0; ///< 0: no limit
};

/// Reads what stands for a destination: a spec (also with `--cache-to` before it), a path, library:NAME, or a registry
/// reference. Touches no file. Errors: Usage, in words for people.
[[nodiscard]] Result<BackendSpec> destinationFromText(const QString &text, const QString &libraryDirectory);

/// The destination with the options among its attributes, as `--cache-to` would take it.
[[nodiscard]] BackendSpec destinationWithOptions(const CopyOrder &order);

/// The cachalot-cli command that does the same. Without secrets.
[[nodiscard]] QString copyCommand(const CopyOrder &order);

/// An order that has been planned.
struct PreparedCopy {
    TransferRequest request;
    std::shared_ptr<const CopyPlan> plan;
    QStringList sourceNames; ///< parallel to plan->sources
    QStringList platforms;   ///< of all sources, where they say
    QStringList warnings;    ///< what BuildKit would ignore
};

/// Opens the sources, and plans. Blocking. Errors: those of locateCache(), CacheBackend::load(), planCopy() …
[[nodiscard]] Result<PreparedCopy> prepareCopy(const CopyOrder &order, const Locations &locations,
                                               const OpContext &context);

/// Opens one source. Blocking.
[[nodiscard]] Result<CopySource> openCopySource(const CopySourceRef &source, const Locations &locations,
                                                const OpContext &context);

} // namespace cachalot
