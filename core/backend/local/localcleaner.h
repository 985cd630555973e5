#pragma once

#include "core/backend/storecleaner.h"
#include "core/content/layoutindex.h"
#include "core/content/setaside.h"

namespace cachalot
{

class LayoutWatch;

/// Cleans a cache directory up while builds may be exporting into it. Entries of index.json go under its lock, which is
/// held for milliseconds. Blobs are set aside first; then the index is read again, and whatever a name or a manifest
/// that is just being written turns out to need is put back; where an export is running, that is watched until it has
/// ended or the grace age has passed, and only then are they deleted. Thread-safe, also between processes.
class LocalCleaner final : public StoreCleaner
{
public:
    /// Nothing happening for so long means that no export is running.
    static constexpr std::chrono::milliseconds kQuiet{1000};
    /// An export that is still running after this, with a grace age that is longer, keeps all blobs.
    static constexpr std::chrono::seconds kMostWait{30};

    explicit LocalCleaner(OciLayout layout) : m_layout(std::move(layout)) {}

    [[nodiscard]] Result<> recover(const OpContext & /*context*/) override { return SetAside::recover(m_layout); }
    [[nodiscard]] Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                       const OpContext &context) override;
    [[nodiscard]] Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                       const RemovalSink &sink, const OpContext &context) override;

private:
    struct Run;
    [[nodiscard]] Result<> takeAll(Run &run);
    [[nodiscard]] Result<> keepWhatIsNeeded(Run &run);
    [[nodiscard]] Result<> keepWhatIsNamedBy(const Digest &manifest, Run &run);
    [[nodiscard]] Result<bool> waitForExports(LayoutWatch &watch, Run &run);
    [[nodiscard]] Removal removeLeftover(const StoredItem &item, const RemovalTerms &terms) const;

    OciLayout m_layout;
};

} // namespace cachalot
