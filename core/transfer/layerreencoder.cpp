#include "core/transfer/layerreencoder.h"

#include "core/content/encoder.h"
#include "core/content/estargz.h"
#include "core/content/mediatypes.h"

#include <algorithm>
#include <vector>

namespace cachalot
{
namespace
{

/// The first so many bytes of another source, which outlives it.
class LimitedSource final : public ByteSource
{
public:
    LimitedSource(ByteSource &source, qint64 bytes) : m_source(source), m_left(bytes) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        const auto most = static_cast<size_t>(std::min<qint64>(m_left, static_cast<qint64>(buffer.size())));
        if (most == 0) {
            return 0;
        }
        CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer.first(most)));
        m_left -= count;
        return count;
    }

private:
    ByteSource &m_source;
    qint64 m_left;
};

/// Reads what a decompressor has left of its source, such as padding: a source is verified by its end only.
Result<> drain(ByteSource &source, const OpContext &context)
{
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source.read(chunk));
        if (count == 0) {
            return {};
        }
    }
}

Result<Descriptor> packPlainly(ByteSource &unpacked, const LayerPacking &packing, SpoolFile &spool,
                               const OpContext &context)
{
    HashingSource hashed(unpacked);
    CACHALOT_ASSIGN(const auto encoder, makeEncoder(packing.to, packing.level, spool));
    CACHALOT_TRY(copyAll(hashed, *encoder, context));
    Descriptor blob;
    blob.annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation), hashed.finish().toString());
    return blob;
}

Result<Descriptor> packAsEstargz(ByteSource &unpacked, const LayerPacking &packing, SpoolFile &spool,
                                 const OpContext &context)
{
    CACHALOT_ASSIGN(const EstargzSummary summary, writeEstargz(unpacked, packing.level, spool, context));
    Descriptor blob;
    blob.annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation), summary.diffID.toString());
    blob.annotations.insert(QString::fromUtf16(mediatype::kEstargzTocAnnotation), summary.tocDigest.toString());
    blob.annotations.insert(QString::fromUtf16(mediatype::kEstargzSizeAnnotation),
                            QString::number(summary.uncompressedBytes));
    return blob;
}

Result<Descriptor> pack(ByteSource &packed, const LayerPacking &packing, SpoolFile &spool, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(packed));
    CACHALOT_ASSIGN(Descriptor blob, packing.to == Compression::Estargz
                                         ? packAsEstargz(*unpacked, packing, spool, context)
                                         : packPlainly(*unpacked, packing, spool, context));
    CACHALOT_TRY(drain(packed, context));
    blob.mediaType = mediatype::layerType(packing.to);
    blob.digest = spool.digest();
    blob.size = spool.size();
    return blob;
}

} // namespace

Result<Descriptor> reencodeLayer(ByteSource &packed, const LayerPacking &packing, SpoolFile &spool,
                                 const OpContext &context)
{
    if (packing.from != Compression::Estargz) {
        return pack(packed, packing, spool, context);
    }
    // Where its table of contents begins stands at its end.
    CACHALOT_ASSIGN(const auto whole, SpoolFile::create());
    CACHALOT_TRY(copyAll(packed, *whole, context));
    CACHALOT_ASSIGN(const QByteArray tail, whole->tail(kEstargzFooterBytes));
    const std::optional<qint64> toc = estargzTocOffset(tail);
    CACHALOT_ASSIGN(const auto source, whole->open(context));
    LimitedSource layer(*source, toc ? std::min(*toc, whole->size()) : whole->size());
    return pack(layer, packing, spool, context);
}

Result<Digest> readDiffID(ByteSource &packed, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(packed));
    HashingSource hashed(*unpacked);
    CACHALOT_TRY(drain(hashed, context));
    CACHALOT_TRY(drain(packed, context));
    return hashed.finish();
}

} // namespace cachalot
