#include "core/cache/cachekeysreader.h"

#include "core/content/hasher.h"

#include <nlohmann/json.hpp>

#include <array>
#include <istream>
#include <streambuf>

namespace cachalot
{

namespace
{

using Json = nlohmann::json;
using Kind = CacheKeys::Kind;
using Preimage = CacheKeys::Preimage;

// A directory's first names are enough to tell what it is.
constexpr int kKeptFileNames = 8;
constexpr qsizetype kMaxKeptNameBytes = 1024;
constexpr qint64 kCheckpointEvery = 4096;

constexpr int kDataFrame = 2; // cachedigest.FrameIDData
constexpr int kSkipFrame = 3; // cachedigest.FrameIDSkip

/// Lets the parser read memory as a stream, and so tell where a document ends.
class MemoryBuffer final : public std::streambuf
{
public:
    explicit MemoryBuffer(QByteArrayView bytes)
    {
        char *begin = const_cast<char *>(bytes.data()); // NOLINT: setg takes it so; nothing is written
        setg(begin, begin, begin + bytes.size());
    }
    [[nodiscard]] qsizetype position() const { return gptr() - eback(); }
    [[nodiscard]] bool skipWhitespace()
    {
        while (gptr() != egptr() && std::string_view(" \t\r\n").find(*gptr()) != std::string_view::npos) {
            gbump(1);
        }
        return gptr() != egptr();
    }

private:
    using std::streambuf::gbump;
};

std::optional<Kind> kindFromName(const std::string &name)
{
    static const std::array<std::pair<std::string_view, Kind>, 6> kinds{{{"json", Kind::Json},
                                                                         {"string", Kind::Text},
                                                                         {"string-list", Kind::TextList},
                                                                         {"digest-list", Kind::DigestList},
                                                                         {"file-list", Kind::FileList},
                                                                         {"file", Kind::File}}};
    for (const auto &[text, kind] : kinds) {
        if (text == name) {
            return kind;
        }
    }
    return std::nullopt;
}

struct PartialRecord {
    std::string digest;
    std::string type;
    std::vector<QByteArray> frames;
    bool complete = true; ///< nothing was left out of the preimage
};

// The frames of a directory are names and digests in turn; names start with NUL and have NUL for "/"
// (contenthash.checksum, convertPathToKey). The directory itself is the first, with no name.
Preimage condenseFileList(const std::vector<QByteArray> &frames)
{
    Preimage out{Kind::FileList, {}, 0};
    int kept = 0;
    for (size_t i = 0; i + 1 < frames.size(); i += 2) {
        QByteArray name = frames[i];
        while (name.startsWith('\0')) {
            name.remove(0, 1);
        }
        while (name.endsWith('\0')) {
            name.chop(1);
        }
        if (name.isEmpty()) {
            continue;
        }
        ++out.size;
        if (kept < kKeptFileNames && out.data.size() + name.size() <= kMaxKeptNameBytes) {
            out.data += (kept == 0 ? QByteArray() : QByteArray(1, '\0')) + name.replace('\0', '/');
            ++kept;
        }
    }
    return out;
}

// The frames of a file are the fields of a tar header: "name", "mode420", … "size24" (WriteV1TarsumHeaders).
Preimage condenseFile(const std::vector<QByteArray> &frames)
{
    Preimage out{Kind::File, {}, -1};
    for (const QByteArray &frame : frames) {
        if (frame.startsWith("size")) {
            bool ok = false;
            const qint64 bytes = frame.mid(4).toLongLong(&ok);
            if (ok && bytes >= 0) {
                out.size = bytes;
                break;
            }
        }
    }
    return out;
}

} // namespace

namespace
{

/// Follows the shape of the endpoints' answers: a record, or an array of records; each with "subRecords" (and those of
/// /store with "debug") that are arrays of records, and "data" that is an array of frames. All else is skipped.
class Handler final : public nlohmann::json_sax<Json>
{
public:
    Handler(QHash<QByteArray, Preimage> &into, qint64 &rejected, const OpContext &context)
        : m_into(into), m_rejected(rejected), m_context(context)
    {
    }

    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    void setDocumentStart(qsizetype offset) { m_documentStart = offset; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool number_integer(number_integer_t value) override { return number(value); }
    bool number_unsigned(number_unsigned_t value) override { return number(value > 1000 ? -1 : qint64(value)); }

    bool string(string_t &value) override
    {
        switch (place()) {
        case Place::Record:
            if (m_key == "digest") {
                m_records.back().digest = std::move(value);
            } else if (m_key == "type") {
                m_records.back().type = std::move(value);
            }
            break;
        case Place::Frame:
            if (m_key == "data") {
                m_frameData = std::move(value);
            }
            break;
        default:
            break;
        }
        return true;
    }

    bool key(string_t &value) override
    {
        m_key = std::move(value);
        return true;
    }

    bool start_object(std::size_t) override
    {
        switch (place()) {
        case Place::Document:
        case Place::Records:
            m_records.emplace_back();
            return push(Place::Record);
        case Place::Frames:
            m_frameType = 0;
            m_frameData.clear();
            return push(Place::Frame);
        default:
            return push(Place::Skipped);
        }
    }

    bool end_object() override
    {
        const Place ended = place();
        m_places.pop_back();
        if (ended == Place::Frame) {
            return endFrame();
        }
        if (ended == Place::Record) {
            const bool goOn = endRecord(m_records.back());
            m_records.pop_back();
            return goOn;
        }
        return true;
    }

    bool start_array(std::size_t) override
    {
        switch (place()) {
        case Place::Document:
            return push(Place::Records);
        case Place::Record:
            return push(m_key == "data"                             ? Place::Frames
                        : m_key == "subRecords" || m_key == "debug" ? Place::Records
                                                                    : Place::Skipped);
        default:
            return push(Place::Skipped);
        }
    }

    bool end_array() override
    {
        m_places.pop_back();
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(ErrorCode::Damaged, QStringLiteral("cache keys: not JSON at byte %1")
                                            .arg(m_documentStart + std::max(qsizetype(position) - 1, qsizetype(0))));
    }

private:
    enum class Place : quint8 { Document, Records, Record, Frames, Frame, Skipped };

    [[nodiscard]] Place place() const { return m_places.empty() ? Place::Document : m_places.back(); }

    bool push(Place next)
    {
        if (m_places.size() >= size_t(CacheKeys::kMaxDepth)) {
            return stop(ErrorCode::LimitExceeded,
                        QStringLiteral("cache keys: nested deeper than %1").arg(CacheKeys::kMaxDepth));
        }
        m_places.push_back(next);
        return true;
    }

    bool stop(ErrorCode code, QString message)
    {
        m_error = Error{code, std::move(message)};
        return false;
    }

    bool number(qint64 value)
    {
        if (place() == Place::Frame && m_key == "type") {
            m_frameType = value;
        }
        return true;
    }

    bool endFrame()
    {
        PartialRecord &record = m_records.back();
        if (m_frameType == kSkipFrame) {
            record.complete = false;
        } else if (m_frameType == kDataFrame) {
            const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(m_frameData),
                                                                QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded) {
                record.complete = false;
                record.type.clear(); // what can't be read can't be trusted: drop the record
                return true;
            }
            record.frames.push_back(*decoded);
        }
        return true;
    }

    bool endRecord(const PartialRecord &record)
    {
        if (++m_seen % kCheckpointEvery == 0) {
            if (const Result<> goOn = m_context.checkpoint(); !goOn) {
                m_error = goOn.error();
                return false;
            }
        }
        const std::optional<Kind> kind = kindFromName(record.type);
        const QByteArray digest = QByteArray::fromStdString(record.digest);
        if (!kind || record.frames.empty() || m_into.contains(digest) ||
            !Digest::parse(QString::fromUtf8(digest)).has_value()) {
            return true;
        }
        if (record.complete) {
            Hasher hasher;
            for (const QByteArray &frame : record.frames) {
                hasher.add(frame);
            }
            if (hasher.finish().toString().toUtf8() != digest) {
                ++m_rejected;
                return true;
            }
        } else if (*kind != Kind::File) {
            ++m_rejected; // only file contents are left out (tarsumHash.Write)
            return true;
        }

        Preimage preimage{*kind, {}, 0};
        switch (*kind) {
        case Kind::FileList:
            preimage = condenseFileList(record.frames);
            break;
        case Kind::File:
            preimage = condenseFile(record.frames);
            break;
        default:
            for (const QByteArray &frame : record.frames) {
                preimage.data += frame;
            }
            break;
        }
        m_keptBytes += preimage.data.size();
        if (size_t(m_into.size()) >= CacheKeys::kMaxKeys || m_keptBytes > CacheKeys::kMaxKeptBytes) {
            return stop(ErrorCode::LimitExceeded, QStringLiteral("cache keys: too many"));
        }
        m_into.insert(digest, std::move(preimage));
        return true;
    }

    QHash<QByteArray, Preimage> &m_into;
    qint64 &m_rejected;
    OpContext m_context;
    std::vector<Place> m_places;
    std::vector<PartialRecord> m_records;
    std::string m_key;
    qint64 m_frameType = 0;
    std::string m_frameData;
    qint64 m_keptBytes = 0;
    qint64 m_seen = 0;
    qsizetype m_documentStart = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<CacheKeys> CacheKeysReader::read(QByteArrayView json, const OpContext &context)
{
    CacheKeys keys;
    Handler handler(keys.m_preimages, keys.m_rejected, context);
    MemoryBuffer buffer(json);
    std::istream stream(&buffer);
    if (!buffer.skipWhitespace()) {
        return fail(ErrorCode::Damaged, QStringLiteral("cache keys: empty"));
    }
    if (json.sliced(buffer.position()).startsWith("sha256:")) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("cache keys: this is the text form of the answer; ask with the header "
                                   "\"Accept: application/json\""));
    }
    do {
        CACHALOT_TRY(context.checkpoint());
        handler.setDocumentStart(buffer.position());
        const bool parsed = Json::sax_parse(stream, &handler, Json::input_format_t::json, /*strict*/ false);
        if (!parsed) {
            return fail(handler.error().value_or(
                Error{ErrorCode::Damaged, QStringLiteral("cache keys: not JSON at byte %1").arg(buffer.position())}));
        }
    } while (buffer.skipWhitespace());
    return keys;
}

} // namespace cachalot
