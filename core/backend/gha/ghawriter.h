#pragma once

#include "core/backend/gha/ghablobstore.h"

namespace cachalot
{

/// Puts entries into the cache service. Thread-safe.
class GhaWriter final : public BlobWriter
{
public:
    /// So large blobs are read, and known to be good, before their entry is reserved: a reservation can't be taken
    /// back, and its key is lost until the service forgets it.
    static constexpr qint64 kReadFirstBytes = qint64(32) << 20;
    /// An entry that somebody else has reserved is waited for this long.
    static constexpr std::chrono::milliseconds kPatience{60'000};

    /// All outlive it.
    GhaWriter(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs)
        : m_connection(connection), m_service(service), m_blobs(blobs)
    {
    }

    /// Errors also: Refused (somebody reserved the blob's entry and does not finish).
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override;

    /// Sends and finishes an entry that was reserved.
    [[nodiscard]] Result<> fill(const GhaReservation &reservation, ByteSource &source, qint64 size,
                                const OpContext &context);

private:
    [[nodiscard]] Result<> send(const Descriptor &blob, ByteSource &source, const OpContext &context);
    [[nodiscard]] Result<std::optional<GhaReservation>> reserve(const QString &key, const OpContext &context);
    [[nodiscard]] Result<> waitForOther(const Descriptor &blob, const OpContext &context);

    GhaConnection &m_connection;
    GhaService &m_service;
    GhaBlobStore &m_blobs;
    std::mutex m_mutex;
    QHash<QString, GhaReservation> m_kept; ///< of uploads that failed: nobody else can have them any more
};

} // namespace cachalot
