#pragma once

#include "core/backend/gha/ghaconnection.h"

#include <memory>
#include <optional>

namespace cachalot
{

/// An entry of the cache service.
struct GhaEntry {
    QString key;
    Url url; ///< where its bytes are; signed, and good for minutes
};

/// An entry that is being made: nobody else can make one of that key, and nobody sees it before finish().
struct GhaReservation {
    QString key;
    QByteArray id; ///< version 1
    Url url;       ///< version 2: where the bytes go; signed
};

/// The cache service of a run, in one of its two versions. Thread-safe. Errors of all: Unsupported (outside a run),
/// Denied, Network, Server …
class GhaService
{
public:
    /// The connection outlives it.
    [[nodiscard]] static std::unique_ptr<GhaService> create(GhaConnection &connection);
    virtual ~GhaService() = default;

    /// The entry of that key, or else the newest whose key begins with it; in the run's own ref first, then in those
    /// that it may fall back to.
    [[nodiscard]] virtual Result<std::optional<GhaEntry>> find(const QString &key, const OpContext &context) = 0;
    /// nullopt where somebody has the key already, finished or not.
    [[nodiscard]] virtual Result<std::optional<GhaReservation>> reserve(const QString &key,
                                                                        const OpContext &context) = 0;
    /// Sends the bytes. What fails may be begun anew, with the same reservation. Errors also: those of the source.
    [[nodiscard]] virtual Result<> upload(const GhaReservation &reservation, ByteSource &source, qint64 size,
                                          const OpContext &context) = 0;
    /// Makes the entry visible.
    [[nodiscard]] virtual Result<> finish(const GhaReservation &reservation, qint64 size, const OpContext &context) = 0;
};

/// The two versions; GhaService::create picks one.
[[nodiscard]] std::unique_ptr<GhaService> makeGhaServiceV1(GhaConnection &connection);
[[nodiscard]] std::unique_ptr<GhaService> makeGhaServiceV2(GhaConnection &connection);

} // namespace cachalot
