#pragma once

#include "core/transfer/bundlewriter.h"
#include "core/transfer/copyrunner.h"

namespace cachalot
{

/// What a cache became as a file.
struct BundledCache {
    CopyReport copy;
    BundleSummary bundle;
};

/// Writes a cache as it is into a bundle file (see writeBundle). It is copied into a directory beside the file first,
/// where there has to be room for it anyway, and which goes with the call. Progress in bytes: of the copy, then of the
/// file. Errors: those of planCopy(), runCopy() and writeBundle().
[[nodiscard]] Result<BundledCache> bundleCache(CopySource source, const QString &file, const OpContext &context);

} // namespace cachalot
