#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/gha/ghawriter.h"

namespace cachalot
{

/// Puts caches into the run's ref, under the scope of the spec: each time as a new entry, since entries can't be
/// changed (go-actions-cache, SaveMutable). Thread-safe.
class GhaPublisher final : public CachePublisher
{
public:
    /// A reservation that is in the way is waited for this long, and then stepped over, as BuildKit does.
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// All outlive it.
    GhaPublisher(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs)
        : m_connection(connection), m_service(service), m_writer(connection, service, blobs)
    {
    }

    [[nodiscard]] Carrier carrier() const override { return Carrier::Object; }
    [[nodiscard]] BlobWriter &writer() override { return m_writer; }
    /// Looks whether the token may write, and whether the service takes it.
    [[nodiscard]] Result<> prepare(const OpContext &context) override;
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override;

private:
    /// The index's key without its number. Errors: Unsupported, Denied.
    [[nodiscard]] Result<QString> indexKey();
    [[nodiscard]] Result<GhaReservation> reserveNext(const QString &key, const OpContext &context);

    GhaConnection &m_connection;
    GhaService &m_service;
    GhaWriter m_writer;
};

} // namespace cachalot
