#pragma once

#include "core/backend/objectstore/azure/azurelisting.h"
#include "core/backend/storeinventory.h"

namespace cachalot
{

/// What lies below the prefix of a spec: names, blobs, and other people's things. Thread-safe.
class AzureInventory final : public StoreInventory
{
public:
    /// The container outlives it.
    explicit AzureInventory(AzureContainer &container) : m_container(container) {}

    /// An export leaves no trace on a blob that it finds: BuildKit refreshes nothing in Azure.
    [[nodiscard]] StoreTraits traits() const override { return {}; }
    [[nodiscard]] Result<> roots(const RootSink &sink, const OpContext &context) override;
    [[nodiscard]] Result<QByteArray> rootsStamp(const OpContext &context) override;
    [[nodiscard]] Result<> items(const ItemSink &sink, const OpContext &context) override;

private:
    AzureContainer &m_container;
};

} // namespace cachalot
