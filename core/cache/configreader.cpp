#include "core/cache/configreader.h"

#include "core/base/format.h"
#include "core/cache/extrawriter.h"
#include "core/cache/rfc3339.h"
#include "core/content/gojson.h"

#include <nlohmann/json.hpp>

#include <QHash>

#include <limits>

namespace cachalot
{
namespace
{

/// The places of the document where a value can stand.
enum class Frame : quint8 {
    Document,
    Config,
    Layers,
    Layer,
    Annotations,
    Records,
    Record,
    Results,
    Result,
    Chains,
    Chain,
    ChainLayers,
    Inputs,
    Slot,
    Input,
};

bool isArray(Frame frame)
{
    return frame == Frame::Layers || frame == Frame::Records || frame == Frame::Results || frame == Frame::Chains ||
           frame == Frame::ChainLayers || frame == Frame::Inputs || frame == Frame::Slot;
}

enum class Wanted : quint8 { Object, Array, Text, Time, Whole, Unknown };

struct Target {
    Wanted wanted = Wanted::Unknown;
    Frame child = Frame::Document;
    QByteArray *text = nullptr; ///< of Text, Time; of Unknown: where the member goes
    qint64 *number = nullptr;
};

const char *wantedName(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Object:
        return "an object";
    case Wanted::Array:
        return "a list";
    case Wanted::Text:
        return "a text";
    case Wanted::Time:
        return "an RFC 3339 time";
    case Wanted::Whole:
        return "a whole number";
    case Wanted::Unknown:
        break;
    }
    return "anything";
}

/// Go's encoding/json matches member names without regard to case; the document's own names are ASCII.
bool sameName(QByteArrayView a, const char *b)
{
    return a.compare(QByteArrayView(b), Qt::CaseInsensitive) == 0;
}

/// nlohmann's SAX interface, as a state machine over Frame. Its callbacks return false to stop.
class Handler
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    Handler(ConfigDocument document, const OpContext &context) : m_document(document), m_context(context)
    {
        m_stack.push_back({Frame::Document, -1, {}});
    }

    bool null();
    bool boolean(bool value);
    bool number_integer(number_integer_t value);
    bool number_unsigned(number_unsigned_t value);
    bool number_float(number_float_t value, const string_t &text);
    bool string(string_t &value);
    bool binary(binary_t &) { return false; }
    bool start_object(std::size_t) { return start(Wanted::Object, '{', "an object"); }
    bool start_array(std::size_t) { return start(Wanted::Array, '[', "a list"); }
    bool key(string_t &key);
    bool end_object() { return end('}'); }
    bool end_array() { return end(']'); }
    bool parse_error(std::size_t position, const std::string &lastToken, const nlohmann::json::exception &e);

    [[nodiscard]] std::optional<Error> takeError() { return m_error ? std::move(m_error) : std::move(m_typeError); }
    /// Go checks the syntax of the whole document before it looks at any type. So after a wrong type the rest is read
    /// on, and an error of syntax or nesting in it replaces the one about the type.
    [[nodiscard]] bool isDraining() const { return m_typeError.has_value(); }
    [[nodiscard]] bool isSyntaxError() const { return m_syntaxError; }
    [[nodiscard]] CacheConfig takeConfig() { return std::move(m_config); }

private:
    struct Level {
        Frame frame;
        qint64 index; ///< of the current element, in arrays
        QByteArray key;
    };

    [[nodiscard]] Target target();
    [[nodiscard]] Target configTarget(QByteArrayView key);
    [[nodiscard]] Target layerTarget(QByteArrayView key);
    [[nodiscard]] Target annotationsTarget(QByteArrayView key);
    [[nodiscard]] Target recordTarget(QByteArrayView key);
    [[nodiscard]] Target resultTarget(QByteArrayView key);
    [[nodiscard]] Target chainTarget(QByteArrayView key);
    [[nodiscard]] Target inputTarget(QByteArrayView key);

    /// Counts an element of the array that is on top; false past a bound.
    bool beginValue();
    /// Makes the element or clears the list that a value is about to fill.
    void enter(Frame child);
    bool start(Wanted wanted, char bracket, const char *found);
    bool end(char bracket);
    bool whole(qint64 value);
    bool wrongType(const char *found, Wanted wanted);
    bool stop(const char *problemCode, const QString &message);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray intern(QByteArrayView text);

    ConfigRecord &record() { return m_config.records.back(); }

    ConfigDocument m_document;
    OpContext m_context;
    CacheConfig m_config;
    std::vector<Level> m_stack;
    ExtraWriter m_extra;
    QHash<QByteArray, QByteArray> m_interned;
    std::optional<Error> m_error;
    std::optional<Error> m_typeError;
    int m_depth = 0;
    bool m_syntaxError = false;
    qint64 m_values = 0;
};

Target Handler::configTarget(QByteArrayView key)
{
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::Layers};
    }
    if (sameName(key, "records")) {
        return {Wanted::Array, Frame::Records};
    }
    return {Wanted::Unknown, {}, &m_config.extra};
}

Target Handler::layerTarget(QByteArrayView key)
{
    ConfigLayer &layer = m_config.layers.back();
    if (sameName(key, "blob")) {
        return {Wanted::Text, {}, &layer.blob};
    }
    if (sameName(key, "parent")) {
        return {Wanted::Whole, {}, nullptr, &layer.parent};
    }
    if (sameName(key, "annotations")) {
        return {Wanted::Object, Frame::Annotations};
    }
    return {Wanted::Unknown, {}, &layer.extra};
}

Target Handler::annotationsTarget(QByteArrayView key)
{
    ConfigLayerAnnotations &annotations = *m_config.layers.back().annotations;
    if (sameName(key, "mediaType")) {
        return {Wanted::Text, {}, &annotations.mediaType};
    }
    if (sameName(key, "diffID")) {
        return {Wanted::Text, {}, &annotations.diffID};
    }
    if (sameName(key, "size")) {
        return {Wanted::Whole, {}, nullptr, &annotations.size};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &annotations.createdAt};
    }
    return {Wanted::Unknown, {}, &annotations.extra};
}

Target Handler::recordTarget(QByteArrayView key)
{
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::Results};
    }
    if (sameName(key, "chains")) {
        return {Wanted::Array, Frame::Chains};
    }
    if (sameName(key, "digest")) {
        return {Wanted::Text, {}, &record().digest};
    }
    if (sameName(key, "inputs")) {
        return {Wanted::Array, Frame::Inputs};
    }
    return {Wanted::Unknown, {}, &record().extra};
}

Target Handler::resultTarget(QByteArrayView key)
{
    ConfigResult &result = record().results.back();
    if (sameName(key, "layer")) {
        return {Wanted::Whole, {}, nullptr, &result.layer};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &result.createdAt};
    }
    return {Wanted::Unknown, {}, &result.extra};
}

Target Handler::chainTarget(QByteArrayView key)
{
    ConfigChain &chain = record().chains.back();
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::ChainLayers};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &chain.createdAt};
    }
    return {Wanted::Unknown, {}, &chain.extra};
}

Target Handler::inputTarget(QByteArrayView key)
{
    ConfigInput &input = record().inputs.back().back();
    if (sameName(key, "selector")) {
        return {Wanted::Text, {}, &input.selector};
    }
    if (sameName(key, "link")) {
        return {Wanted::Whole, {}, nullptr, &input.link};
    }
    return {Wanted::Unknown, {}, &input.extra};
}

Target Handler::target()
{
    const QByteArray &key = m_stack.back().key;
    switch (m_stack.back().frame) {
    case Frame::Document:
        return m_document == ConfigDocument::Whole ? Target{Wanted::Object, Frame::Config}
                                                   : Target{Wanted::Array, Frame::Records};
    case Frame::Config:
        return configTarget(key);
    case Frame::Layers:
        return {Wanted::Object, Frame::Layer};
    case Frame::Layer:
        return layerTarget(key);
    case Frame::Annotations:
        return annotationsTarget(key);
    case Frame::Records:
        return {Wanted::Object, Frame::Record};
    case Frame::Record:
        return recordTarget(key);
    case Frame::Results:
        return {Wanted::Object, Frame::Result};
    case Frame::Result:
        return resultTarget(key);
    case Frame::Chains:
        return {Wanted::Object, Frame::Chain};
    case Frame::Chain:
        return chainTarget(key);
    case Frame::ChainLayers:
        return {Wanted::Whole, {}, nullptr, &record().chains.back().layers.back()};
    case Frame::Inputs:
        return {Wanted::Array, Frame::Slot};
    case Frame::Slot:
        return {Wanted::Object, Frame::Input};
    case Frame::Input:
        return inputTarget(key);
    }
    return {};
}

bool Handler::beginValue()
{
    constexpr qint64 kValuesBetweenChecks = 4096;
    if (++m_values % kValuesBetweenChecks == 0) {
        if (auto alive = m_context.checkpoint(); !alive) {
            m_error = std::move(alive).error();
            return false;
        }
    }
    Level &level = m_stack.back();
    if (!isArray(level.frame)) {
        return true;
    }
    ++level.index;
    switch (level.frame) {
    case Frame::Layers:
        if (m_config.layers.size() >= CacheConfig::kMaxLayers) {
            return stop("size-limit", QStringLiteral("layers: more than %1").arg(CacheConfig::kMaxLayers));
        }
        m_config.layers.emplace_back();
        break;
    case Frame::Records:
        if (m_config.records.size() >= CacheConfig::kMaxRecords) {
            return stop("size-limit", QStringLiteral("records: more than %1").arg(CacheConfig::kMaxRecords));
        }
        m_config.records.emplace_back();
        break;
    case Frame::Results:
        record().results.emplace_back();
        break;
    case Frame::Chains:
        record().chains.emplace_back();
        break;
    case Frame::ChainLayers:
        record().chains.back().layers.push_back(0);
        break;
    case Frame::Inputs:
        record().inputs.emplace_back();
        break;
    case Frame::Slot:
        record().inputs.back().emplace_back();
        break;
    default:
        break;
    }
    return true;
}

void Handler::enter(Frame child)
{
    // A list that comes a second time replaces the first one: the last of duplicated members counts.
    switch (child) {
    case Frame::Layers:
        m_config.layers.clear();
        break;
    case Frame::Annotations:
        if (!m_config.layers.back().annotations) {
            m_config.layers.back().annotations.emplace();
        }
        break;
    case Frame::Records:
        m_config.records.clear();
        break;
    case Frame::Results:
        record().results.clear();
        break;
    case Frame::Chains:
        record().chains.clear();
        break;
    case Frame::ChainLayers:
        record().chains.back().layers.clear();
        break;
    case Frame::Inputs:
        record().inputs.clear();
        break;
    default:
        break;
    }
    m_stack.push_back({child, -1, {}});
}

bool Handler::start(Wanted wanted, char bracket, const char *found)
{
    if (++m_depth > CacheConfig::kMaxDepth) {
        return stop("nesting-limit",
                    QStringLiteral("%1: nested deeper than %2 levels").arg(path()).arg(CacheConfig::kMaxDepth));
    }
    if (isDraining()) {
        return true;
    }
    if (m_extra.isOpen()) {
        m_extra.open(bracket);
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    const Target t = target();
    if (t.wanted == Wanted::Unknown) {
        m_extra.begin(*t.text, m_stack.back().key);
        m_extra.open(bracket);
        return true;
    }
    if (t.wanted != wanted) {
        return wrongType(found, t.wanted);
    }
    enter(t.child);
    return true;
}

bool Handler::end(char bracket)
{
    --m_depth;
    if (isDraining()) {
        return true;
    }
    if (m_extra.isOpen()) {
        m_extra.close(bracket);
    } else {
        m_stack.pop_back();
    }
    return true;
}

bool Handler::key(string_t &key)
{
    const QByteArrayView view(key.data(), static_cast<qsizetype>(key.size()));
    if (isDraining()) {
        return true;
    }
    if (m_extra.isOpen()) {
        m_extra.key(view);
    } else {
        m_stack.back().key = view.toByteArray();
    }
    return true;
}

bool Handler::null()
{
    if (isDraining()) {
        return true;
    }
    if (m_extra.isOpen()) {
        m_extra.scalar("null");
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    // Go leaves the default for a null, wherever it stands.
    if (const Target t = target(); t.wanted == Wanted::Unknown) {
        m_extra.begin(*t.text, m_stack.back().key);
        m_extra.scalar("null");
    }
    return true;
}

bool Handler::boolean(bool value)
{
    if (isDraining()) {
        return true;
    }
    const QByteArrayView json = value ? "true" : "false";
    if (m_extra.isOpen()) {
        m_extra.scalar(json);
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    const Target t = target();
    if (t.wanted != Wanted::Unknown) {
        return wrongType("true or false", t.wanted);
    }
    m_extra.begin(*t.text, m_stack.back().key);
    m_extra.scalar(json);
    return true;
}

bool Handler::whole(qint64 value)
{
    if (isDraining()) {
        return true;
    }
    if (m_extra.isOpen()) {
        m_extra.scalar(QByteArray::number(value));
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    const Target t = target();
    if (t.wanted == Wanted::Unknown) {
        m_extra.begin(*t.text, m_stack.back().key);
        m_extra.scalar(QByteArray::number(value));
        return true;
    }
    if (t.wanted != Wanted::Whole) {
        return wrongType("a number", t.wanted);
    }
    *t.number = value;
    return true;
}

bool Handler::number_integer(number_integer_t value)
{
    return whole(value);
}

bool Handler::number_unsigned(number_unsigned_t value)
{
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max())) {
        return number_float(0, std::to_string(value));
    }
    return whole(static_cast<qint64>(value));
}

bool Handler::number_float(number_float_t, const string_t &text)
{
    if (isDraining()) {
        return true;
    }
    const QByteArrayView json(text.data(), static_cast<qsizetype>(text.size()));
    if (m_extra.isOpen()) {
        m_extra.scalar(json);
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    const Target t = target();
    if (t.wanted != Wanted::Unknown) {
        const QByteArray found = "the number " + json.first(std::min<qsizetype>(json.size(), 40)).toByteArray();
        return wrongType(found.constData(), t.wanted);
    }
    m_extra.begin(*t.text, m_stack.back().key);
    m_extra.scalar(json);
    return true;
}

bool Handler::string(string_t &value)
{
    if (isDraining()) {
        return true;
    }
    const QByteArrayView text(value.data(), static_cast<qsizetype>(value.size()));
    if (m_extra.isOpen()) {
        m_extra.text(text);
        return true;
    }
    if (!beginValue()) {
        return false;
    }
    const Target t = target();
    switch (t.wanted) {
    case Wanted::Text:
        *t.text = intern(text);
        return true;
    case Wanted::Time:
        if (!isRfc3339(text)) {
            return wrongType("a text that is none", Wanted::Time);
        }
        *t.text = intern(text);
        return true;
    case Wanted::Unknown:
        m_extra.begin(*t.text, m_stack.back().key);
        m_extra.text(text);
        return true;
    default:
        return wrongType("a text", t.wanted);
    }
}

QByteArray Handler::intern(QByteArrayView text)
{
    // Selectors, times and media types repeat; digests of records do so too seldom to pay for the table.
    const Frame frame = m_stack.back().frame;
    const bool repeats = frame == Frame::Input || frame == Frame::Result || frame == Frame::Annotations;
    QByteArray own = text.toByteArray();
    constexpr qsizetype kMaxInterned = 1 << 16;
    if (!repeats || text.size() > 256) {
        return own;
    }
    if (const auto known = m_interned.constFind(own); known != m_interned.constEnd()) {
        return *known;
    }
    if (m_interned.size() < kMaxInterned) {
        m_interned.insert(own, own);
    }
    return own;
}

bool Handler::wrongType(const char *found, Wanted wanted)
{
    m_typeError =
        Error{ErrorCode::Damaged, QStringLiteral("%1: %2 where %3 must be")
                                      .arg(path(), QString::fromUtf8(found), QString::fromLatin1(wantedName(wanted)))};
    m_typeError->problemCode = QStringLiteral("config-malformed");
    return true;
}

bool Handler::stop(const char *problemCode, const QString &message)
{
    const bool isLimit = QByteArrayView(problemCode).endsWith("limit");
    m_error = Error{isLimit ? ErrorCode::LimitExceeded : ErrorCode::Damaged, message};
    m_error->problemCode = QString::fromLatin1(problemCode);
    return false;
}

QString Handler::path() const
{
    QString path;
    for (const Level &level : m_stack) {
        if (isArray(level.frame)) {
            path += QStringLiteral("[%1]").arg(level.index);
        } else if (!level.key.isEmpty()) {
            if (!path.isEmpty()) {
                path += u'.';
            }
            path += printable(QString::fromUtf8(level.key), 60);
        }
    }
    return path.isEmpty() ? QStringLiteral("the document") : path;
}

bool Handler::parse_error(std::size_t position, const std::string &lastToken, const nlohmann::json::exception &)
{
    m_syntaxError = true;
    QString near = QString::fromUtf8(lastToken.data(), static_cast<qsizetype>(lastToken.size()));
    constexpr qsizetype kShown = 30;
    near = near.right(kShown);
    return stop("config-malformed",
                QStringLiteral("not JSON at byte %1, in %2%3")
                    .arg(position)
                    .arg(path(), near.isEmpty() ? QString() : QStringLiteral(" (near \"%1\")").arg(printable(near))));
}

} // namespace

Result<CacheConfig> readConfig(QByteArrayView json, ConfigDocument document, const OpContext &context)
{
    // nlohmann skips a byte order mark; Go, and so BuildKit, calls it a syntax error.
    if (json.startsWith("\xEF\xBB\xBF")) {
        return failDamaged(QStringLiteral("config-malformed"),
                           QStringLiteral("not JSON at byte 1: it starts with a byte order mark"));
    }
    // It also takes a zero byte for the end of the text, whatever comes after.
    if (const qsizetype zero = json.indexOf('\0'); zero >= 0) {
        return failDamaged(QStringLiteral("config-malformed"),
                           QStringLiteral("not JSON at byte %1: a zero byte").arg(zero + 1));
    }
    Handler handler(document, context);
    const bool isWellFormed = nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
    if (isWellFormed && !handler.isDraining()) {
        return handler.takeConfig();
    }
    if (handler.isSyntaxError()) {
        // Seldom, so that it costs only here.
        if (const QByteArray repaired = repairedLikeGo(json); repaired != json) {
            return readConfig(repaired, document, context);
        }
    }
    return fail(handler.takeError().value_or(Error{ErrorCode::Internal, QStringLiteral("the reader stopped")}));
}

Result<CacheConfig> CacheConfig::fromJson(QByteArrayView json, const OpContext &context)
{
    return readConfig(json, ConfigDocument::Whole, context);
}

Result<CacheConfig> CacheConfig::fromInlineRecords(QByteArrayView json, const OpContext &context)
{
    return readConfig(json, ConfigDocument::InlineRecords, context);
}

} // namespace cachalot
