#include "core/content/compression.h"
#include "core/content/estargz.h"
#include "core/content/hasher.h"
#include "tests/fuzz/fuzz.h"

#include <nlohmann/json.hpp>

/// Tars on their way into estargz, and footers: what is written is a gzip blob that unpacks to the tar and its table,
/// whose footer finds the table, and whose table is JSON.
namespace cachalot::fuzz
{
namespace
{

class BufferSink final : public ByteSink
{
public:
    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        bytes.append(data);
        return {};
    }
    [[nodiscard]] Result<> finish() override { return {}; }
    QByteArray bytes;
};

QByteArray unpacked(const QByteArray &packed)
{
    BufferSource source(packed);
    auto stream = makeDecompressor(source);
    mustHold(stream.has_value(), "what is written is packed");
    Result<QByteArray> bytes = readAll(**stream, 64 << 20, {});
    mustHold(bytes.has_value(), "what is written can be unpacked");
    return *std::move(bytes);
}

} // namespace

void fuzzOne(QByteArrayView input)
{
    const QByteArrayView tail = input.last(std::min<qsizetype>(input.size(), kEstargzFooterBytes));
    if (const auto offset = estargzTocOffset(tail)) {
        mustHold(*offset >= 0, "a table begins in its blob");
    }
    BufferSource tar(input.toByteArray());
    BufferSink sink;
    const Result<EstargzSummary> summary = writeEstargz(tar, 1, sink, {});
    if (!summary) {
        mustHold(!summary.error().message.isEmpty(), "an error says what it is");
        return;
    }
    const QByteArray all = unpacked(sink.bytes);
    mustHold(all.startsWith(input), "nothing of the tar is changed");
    mustHold(all.size() == summary->uncompressedBytes && digestOf(all) == summary->diffID,
             "sizes and digests are right");
    const auto toc = estargzTocOffset(QByteArrayView(sink.bytes).last(kEstargzFooterBytes));
    // Of an empty tar, the table is all that there is.
    mustHold(toc && *toc >= 0 && *toc < sink.bytes.size() - kEstargzFooterBytes, "the footer finds the table");
    // A tar header of 512 bytes, then the text and its padding.
    const QByteArray table = unpacked(sink.bytes.sliced(*toc, sink.bytes.size() - kEstargzFooterBytes - *toc));
    const qsizetype end = table.indexOf('\0', 512);
    const QByteArray text = table.sliced(512, (end < 0 ? table.size() : end) - 512);
    mustHold(digestOf(text) == summary->tocDigest, "the digest of the table is right");
    mustHold(nlohmann::json::accept(text.begin(), text.end()), "the table is JSON");
}

} // namespace cachalot::fuzz
