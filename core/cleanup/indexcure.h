#pragma once

#include "core/content/layoutindex.h"

#include <QDateTime>

namespace cachalot
{

/// An entry of index.json that is of no use, and why.
struct BadIndexEntry {
    size_t position = 0;
    QString name;
    QString digest;
    QString reason; ///< "its manifest is missing", "an entry before it has the same name"
};

/// Finds the entries of index.json that lead nowhere (no digest, no manifest, a manifest that can't be read), and those
/// whose name an entry before them has, which BuildKit never looks at. Of several with one name the first sound one
/// stays. Errors: those of reading the index; Damaged where it is no JSON.
[[nodiscard]] Result<std::vector<BadIndexEntry>> findBadEntries(const OciLayout &layout, const OpContext &context);

/// A manifest that lies in a directory.
struct FoundManifest {
    Descriptor descriptor;
    bool isCache = false; ///< else an image, or an index of images
    QDateTime changedAt;
};

/// Finds all manifests among the blobs, but for those that another one lists; the newest first. What names they had is
/// not written in them. Reads the first byte of each blob, and whole what may be a document. Errors: NotFound (no
/// directory), Denied, Io, Cancelled.
[[nodiscard]] Result<std::vector<FoundManifest>> findManifests(const OciLayout &layout, const OpContext &context);

/// Takes them out, in one change. Errors: Refused (the index was changed meanwhile, a lock is held), Denied, Io …
[[nodiscard]] Result<> removeBadEntries(const OciLayout &layout, const std::vector<BadIndexEntry> &entries,
                                        const OpContext &context);

} // namespace cachalot
