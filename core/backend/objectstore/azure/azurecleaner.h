#pragma once

#include "core/backend/objectstore/azure/azurecontainer.h"
#include "core/backend/storecleaner.h"

namespace cachalot
{

/// Deletes names and blobs, several at a time. The service checks at the last moment that a name still is the version
/// that was seen, and that a blob was not written since. Thread-safe.
class AzureCleaner final : public StoreCleaner
{
public:
    /// Requests at once.
    static constexpr size_t kParallel = 8;
    /// After so many blobs it is asked again what is needed.
    static constexpr size_t kBatch = 256;

    /// The container outlives it.
    explicit AzureCleaner(AzureContainer &container) : m_container(container) {}

    [[nodiscard]] Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                       const OpContext &context) override;
    [[nodiscard]] Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                       const RemovalSink &sink, const OpContext &context) override;

private:
    /// `onCondition` is what it means that the headers' condition does not hold.
    [[nodiscard]] Result<Removal> remove(const QString &key, const HttpHeaders &condition, RemovalOutcome onCondition,
                                         const OpContext &context);

    AzureContainer &m_container;
};

} // namespace cachalot
