#pragma once

#include "core/content/ocilayout.h"

#include <chrono>
#include <vector>

namespace cachalot
{

/// How an entry of index.json is called (client/ociindex/ociindex.go).
struct LayoutName {
    enum class Kind {
        Tag,  ///< `org.opencontainers.image.ref.name` only: caches
        Name, ///< an image name: `io.containerd.image.name`, and its tag as ref.name
    };
    Kind kind = Kind::Tag;
    QString value;
};

/// An entry of index.json as a clean-up saw it.
struct LayoutEntryName {
    QString name;   ///< the image name, else the tag; the digest of an entry that has neither
    QString digest; ///< as the index writes it
};
enum class LayoutRemoval { Removed, Moved, Gone };

/// Changes index.json of an OCI layout as buildx and BuildKit's client do: under an exclusive lock on index.json.lock
/// that is tried and not waited for, since a build that meets a held lock fails. Here it is held for one read and one
/// write of the index, which is replaced by a rename, so that readers, who take no lock, see the old or the new one.
/// What the file holds besides is kept as it is. Thread-safe, also between processes.
class LayoutIndex
{
public:
    /// Somebody else's lock is tried again for so long.
    static constexpr std::chrono::milliseconds kPatience{3000};

    explicit LayoutIndex(OciLayout layout) : m_layout(std::move(layout)) {}

    /// Names a manifest, and makes `oci-layout` where it is not there. Entries with one of the names are replaced, all
    /// others stay; without names an entry without one is added. Errors: Refused (a lock is held), Damaged (index.json
    /// is not JSON; it stays as it is), Denied, NoSpace, Io, Cancelled.
    [[nodiscard]] Result<> put(const Descriptor &manifest, const std::vector<LayoutName> &names,
                               const OpContext &context);
    /// Takes out what OciLayout::find() finds under that name. Errors: NotFound, and as put().
    [[nodiscard]] Result<> remove(const QString &name, const OpContext &context);
    /// Takes out the nameless entries of that digest. Errors: NotFound, Refused (it has names, which are told), and as
    /// put().
    [[nodiscard]] Result<> removeNameless(const Digest &digest, const OpContext &context);
    /// Takes out all entries with one of these names that have its digest, too, in one change; parallel to `entries`,
    /// how it ended: Moved where the name stands for another digest now. Errors as put().
    [[nodiscard]] Result<std::vector<LayoutRemoval>> removeEntries(const std::vector<LayoutEntryName> &entries,
                                                                   const OpContext &context);

    /// Takes out the entries at these positions, which must still be what they were. Errors: Refused (they are not),
    /// and as put().
    [[nodiscard]] Result<> removeAt(const std::vector<std::pair<size_t, LayoutEntryName>> &positions,
                                    const OpContext &context);

    /// Writes a new index of nameless entries in place of one that has no entries, or that is none and becomes
    /// `index.json.damaged`, over the one before. Errors: Refused (it names something, or a lock is held), Denied,
    /// NoSpace, Io, Cancelled.
    [[nodiscard]] Result<> rebuild(const std::vector<Descriptor> &manifests, const OpContext &context);

private:
    OciLayout m_layout;
};

} // namespace cachalot
