#pragma once

#include "core/content/ocilayout.h"

#include <QDateTime>

#include <functional>

namespace cachalot
{

/// Something below the directory of an OCI layout, besides index.json, oci-layout and the lock.
struct LayoutItem {
    enum class Kind {
        Blob,     ///< a regular file `blobs/ALGORITHM/HEX`
        Leftover, ///< below `ingest`: an upload of containerd's content store (a directory), or a file of Cachalot's
        Foreign,  ///< anything else
    };
    Kind kind = Kind::Foreign;
    QString path; ///< below the directory
    Digest digest;
    qint64 size = 0; ///< of a directory in ingest: of all that is in it; of another one 0
    QDateTime changedAt;
};

/// Tells everything that is in a layout, each directory once and in the file system's order. Symbolic links are
/// Foreign, and are not followed; directories that are no part of a layout are told without what is in them. Errors:
/// NotFound (no directory), Damaged (blobs or ingest is no directory), Denied, Io, Cancelled, those of the sink.
[[nodiscard]] Result<> readLayout(const OciLayout &layout, const std::function<Result<>(const LayoutItem &item)> &sink,
                                  const OpContext &context);

enum class LeftoverRemoval {
    Removed,
    Gone,
    Young, ///< changed after that time
    Busy,  ///< it is being written, or something else lies in it
};

/// Removes a Leftover that nothing has changed since then; `path` as the item has it. Errors: Denied, Io.
[[nodiscard]] Result<LeftoverRemoval> removeLeftover(const OciLayout &layout, const QString &path,
                                                     const QDateTime &notAfter);

} // namespace cachalot
