#pragma once

#include "core/transfer/chainreader.h"
#include "ui/models/loadedfiles.h"

namespace cachalot
{

/// Writes one file of a chain to `destination`, which is replaced only when the whole content is there and the layer it
/// comes from is what it should be. Blocking. Returns the bytes written. Errors as readFileFromChain(), and NoSpace,
/// Denied, Io for the destination.
[[nodiscard]] Result<qint64> saveFile(const OpenedCachePtr &cache, size_t platform, const LoadedFilesPtr &files,
                                      const QString &path, const QString &destination, const OpContext &context);

/// A name for a file or a directory that is saved: the last part of its path, without what no file system likes.
[[nodiscard]] QString suggestedName(const QString &path);

} // namespace cachalot
