#pragma once

#include "core/base/bytestream.h"
#include "core/content/digest.h"

#include <QByteArrayView>

#include <optional>

namespace cachalot
{

/// How many bytes the footer of an estargz blob has (stargz-snapshotter docs/estargz.md, "Footer").
inline constexpr qint64 kEstargzFooterBytes = 51;

/// Where the table of contents begins in a blob whose last bytes these are; nullopt where they are no footer. Takes the
/// footer of legacy stargz too.
[[nodiscard]] std::optional<qint64> estargzTocOffset(QByteArrayView tail);

/// What is to be told of an estargz blob.
struct EstargzSummary {
    Digest tocDigest; ///< of the JSON text of its table of contents
    Digest diffID;    ///< of all that the blob unpacks to: the layer, and the table as another archive behind it
    qint64 uncompressedBytes = 0;
};

/// Writes a layer as estargz (docs/estargz.md), and finishes `out`. As BuildKit does it, nothing of the tar is changed
/// (AppendTarLossLess): it is cut into gzip members such that each piece of 4 MiB of each file begins one, and a member
/// with the table of contents and the footer come behind it. `level` as for gzip. Errors: Damaged (not a tar),
/// Unsupported (a tar that estargz can't hold: global PAX headers, sparse files, types that are no files, an entry that
/// is called stargz.index.json), LimitExceeded (headers beyond a mebibyte), those of source and sink.
[[nodiscard]] Result<EstargzSummary> writeEstargz(ByteSource &tar, std::optional<int> level, ByteSink &out,
                                                  const OpContext &context);

} // namespace cachalot
