#pragma once

#include "core/backend/gha/ghablobstore.h"
#include "core/backend/gha/ghakeys.h"
#include "core/backend/gha/gharestapi.h"

#include <vector>

namespace cachalot
{

/// The newest index of a scope in a ref: the only one that builds read.
struct GhaIndex {
    ghakey::IndexName name;
    GhaListedEntry entry;
    qint64 count = 0; ///< of the entries `#n` that there are, itself included
};

/// Of a listing of index entries: one for each scope, ref and kind (signed or not), sorted by scope and ref.
[[nodiscard]] std::vector<GhaIndex> newestIndexes(const std::vector<GhaListedEntry> &entries);

/// The bytes of an index. Errors: NotFound, LimitExceeded (over 256 MiB; BuildKit has no limit) …
[[nodiscard]] Result<QByteArray> readIndex(GhaBlobStore &blobs, const QString &key, const OpContext &context);

} // namespace cachalot
