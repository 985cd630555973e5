#pragma once

#include "core/content/blobstore.h"
#include "core/content/compression.h"
#include "core/content/descriptor.h"
#include "core/transfer/spoolfile.h"

#include <optional>

namespace cachalot
{

/// How a layer is to be packed.
struct LayerPacking {
    Compression from = Compression::Uncompressed; ///< of the blob as it is
    Compression to = Compression::Gzip;
    std::optional<int> level;
};

/// Unpacks a layer, packs it anew into the spool, and returns its descriptor with the annotations that BuildKit gives a
/// converted layer (util/converter): `containerd.io/uncompressed`, and for estargz the digest of its table of contents
/// and its size. From estargz to something else the table is left out again, so that the layer is what it was before it
/// became estargz (util/compression/estargz.go, decompressEStargz). `packed` has been verified by its own end; it is
/// read to it. Errors: Damaged, NoSpace, Cancelled, those of the source.
[[nodiscard]] Result<Descriptor> reencodeLayer(ByteSource &packed, const LayerPacking &packing, SpoolFile &spool,
                                               const OpContext &context);

/// The digest of a layer's bytes when unpacked. `packed` is read to its end.
[[nodiscard]] Result<Digest> readDiffID(ByteSource &packed, const OpContext &context);

} // namespace cachalot
