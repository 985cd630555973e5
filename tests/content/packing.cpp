#include "tests/content/packing.h"

#include <QtGlobal>

#include <zlib.h>
#include <zstd.h>

namespace cachalot::test
{

QByteArray gzipped(const QByteArray &data, const GzipOptions &options)
{
    z_stream stream = {};
    const int code = deflateInit2(&stream, options.level, Z_DEFLATED, MAX_WBITS + 16, 8, options.strategy);
    Q_ASSERT(code == Z_OK);
    QByteArray name("layer.tar");
    QByteArray comment("a comment");
    QByteArray extra("SG\4\0abcd", 8);
    gz_header header = {};
    if (options.withAllHeaderFields) {
        header.name = reinterpret_cast<Bytef *>(name.data());
        header.comment = reinterpret_cast<Bytef *>(comment.data());
        header.extra = reinterpret_cast<Bytef *>(extra.data());
        header.extra_len = static_cast<uInt>(extra.size());
        header.hcrc = 1;
        deflateSetHeader(&stream, &header);
    }
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))) + 64, '\0');
    QByteArray input = data;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int end = deflate(&stream, Z_FINISH);
    Q_ASSERT(end == Z_STREAM_END);
    packed.truncate(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    Q_UNUSED(code)
    Q_UNUSED(end)
    return packed;
}

QByteArray zstdPacked(const QByteArray &data, int level)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(data.size()))), '\0');
    const size_t size = ZSTD_compress2(context, packed.data(), static_cast<size_t>(packed.size()), data.constData(),
                                       static_cast<size_t>(data.size()));
    ZSTD_freeCCtx(context);
    Q_ASSERT(ZSTD_isError(size) == 0U);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

QByteArray mixedBytes(qsizetype size)
{
    QByteArray data;
    data.reserve(size + 64);
    quint32 state = 12345;
    while (data.size() < size) {
        state = state * 1664525U + 1013904223U;
        if ((state >> 28U) < 10U && data.size() > 100) {
            // A repetition from anywhere before, so that all distances occur.
            const auto from = static_cast<qsizetype>(state % static_cast<quint32>(data.size()));
            data.append(data.mid(from, 3 + static_cast<qsizetype>((state >> 8U) % 60U)));
        } else {
            data.append(static_cast<char>(state >> 16U));
        }
    }
    data.truncate(size);
    return data;
}

} // namespace cachalot::test
