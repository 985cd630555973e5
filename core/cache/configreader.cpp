#include "core/cache/configreader.h"

#include "core/base/format.h"
#include "core/cache/configshape.h"
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

using Frame = ConfigFrame;
using Wanted = ConfigShape::Wanted;
using Target = ConfigShape::Target;

/// nlohmann's SAX interface, as a state machine over Frame. Its callbacks return false to stop.
class Handler
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    Handler(ConfigDocument document, const OpContext &context) : m_context(context), m_shape(document)
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
    [[nodiscard]] CacheConfig takeConfig() { return m_shape.take(); }

private:
    struct Level {
        Frame frame;
        qint64 index; ///< of the current element, in arrays
        QByteArray key;
    };

    [[nodiscard]] Target target() { return m_shape.target(m_stack.back().frame, m_stack.back().key); }

    /// Counts an element of the array that is on top; false past a bound.
    bool beginValue();
    bool start(Wanted wanted, char bracket, const char *found);
    bool end(char bracket);
    bool whole(qint64 value);
    bool wrongType(const char *found, Wanted wanted);
    bool stop(const char *problemCode, const QString &message);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray intern(QByteArrayView text);

    OpContext m_context;
    ConfigShape m_shape;
    std::vector<Level> m_stack;
    ExtraWriter m_extra;
    QHash<QByteArray, QByteArray> m_interned;
    std::optional<Error> m_error;
    std::optional<Error> m_typeError;
    int m_depth = 0;
    bool m_syntaxError = false;
    qint64 m_values = 0;
};

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
    if (Result<> added = m_shape.addElement(level.frame); !added) {
        m_error = std::move(added).error();
        return false;
    }
    return true;
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
    m_shape.enter(t.child);
    m_stack.push_back({t.child, -1, {}});
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
                                      .arg(path(), QString::fromUtf8(found), QString::fromLatin1(nameOf(wanted)))};
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
