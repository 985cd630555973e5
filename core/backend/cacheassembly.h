#pragma once

#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"
#include "core/cache/problemlist.h"

namespace cachalot
{

/// Puts one platform's cache together from its config and from what describes its layers, whatever the store: the
/// descriptors of a manifest, or the annotations of the config itself. What is wrong becomes a problem with what
/// BuildKit would make of it. The steps are called in the order in which they stand here.
class CacheAssembly
{
public:
    /// The cache outlives it.
    CacheAssembly(PlatformCache &cache, const OpContext &context) : m_cache(cache), m_context(context) {}

    void add(Severity severity, const QString &code, const QString &message, BuildEffect effect,
             const Digest &digest = {});
    void addAll(std::vector<Problem> problems);

    /// A config that could not be parsed is a problem; `name` says whose it is. Whether there is one now, the cache's
    /// `readable` tells. Error: Cancelled.
    [[nodiscard]] Result<> takeConfig(Result<CacheConfig> config, const QString &name);

    /// The layers as a manifest describes them (cache/remotecache/import.go).
    void describeByManifest(const std::vector<Descriptor> &descriptors);
    /// The layers as the config's own annotations describe them (the importers of s3, azblob and gha). False where one
    /// has none or no diffID: then the importers reject all of the cache, and nothing is built. `ofBadBlob`: what a
    /// build does about a layer that is named by what is no digest.
    [[nodiscard]] bool describeByAnnotations(BuildEffect ofBadBlob);

    /// Checks the records, builds the graph, and checks the layers that results need. Error: Cancelled.
    [[nodiscard]] Result<> build();

    /// Puts the problems into the cache. Call once, at the end.
    void finish() { m_cache.problems = m_problems.take(); }

private:
    static void fillIn(CacheLayer &layer, const Descriptor &descriptor);
    void checkLayer(size_t i);
    void checkRecords();
    [[nodiscard]] Result<> buildGraph();
    void labelRecords();

    PlatformCache &m_cache;
    OpContext m_context;
    bool m_hasUndigested = false; // a descriptor of the manifest has no digest, or a malformed one
    BuildEffect m_ofBadBlob = BuildEffect::StepRuns;
    ProblemList m_problems;
};

/// The problem code of an error, or the fallback.
[[nodiscard]] QString problemCodeOf(const Error &error, const char *fallback);

} // namespace cachalot
