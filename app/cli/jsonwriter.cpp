#include "app/cli/jsonwriter.h"

#include "core/base/format.h"
#include "core/content/digest.h"

namespace cachalot::cli
{
namespace
{

bool needsEscape(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\' || (c >= 0x7F && c < 0xA0) || c == 0x061C ||
           (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

QByteArray quoted(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += QLatin1Char('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'"' || c == u'\\') {
            out += QLatin1Char('\\');
            out += QChar(c);
        } else if (c == u'\n') {
            out += QStringLiteral("\\n");
        } else if (c == u'\t') {
            out += QStringLiteral("\\t");
        } else if (needsEscape(c)) {
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += text.at(i);
            out += text.at(++i);
        } else {
            out += QChar::isSurrogate(c) ? QChar(QChar::ReplacementCharacter) : QChar(c);
        }
    }
    out += QLatin1Char('"');
    return out.toUtf8();
}

} // namespace

JsonWriter::JsonWriter(Sink sink, Layout layout) : m_sink(std::move(sink)), m_layout(layout) {}

JsonWriter::JsonWriter(ByteSink &sink)
    : JsonWriter([&sink](QByteArrayView piece) { static_cast<void>(sink.write(piece)); })
{
}

void JsonWriter::beginObject()
{
    begin('{', false);
}

void JsonWriter::beginArray()
{
    begin('[', true);
}

void JsonWriter::begin(char bracket, bool isArray)
{
    startValue(Value::Container);
    m_sink(QByteArrayView(&bracket, 1));
    m_levels.push_back({isArray, true});
}

void JsonWriter::end()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    m_sink(level.isArray ? "]" : "}");
    finishValue();
}

JsonWriter &JsonWriter::key(const char *name)
{
    startValue();
    m_sink(quoted(QString::fromLatin1(name)));
    m_sink(":");
    m_afterKey = true;
    return *this;
}

void JsonWriter::text(QStringView value)
{
    startValue();
    m_sink(quoted(value));
    finishValue();
}

void JsonWriter::textOrNull(QStringView value)
{
    if (value.isEmpty()) {
        null();
    } else {
        text(value);
    }
}

void JsonWriter::number(qint64 value)
{
    startValue();
    m_sink(QByteArray::number(value));
    finishValue();
}

void JsonWriter::number(std::optional<qint64> value)
{
    if (value) {
        number(*value);
    } else {
        null();
    }
}

void JsonWriter::seconds(double value)
{
    startValue();
    m_sink(QByteArray::number(value, 'f', 3));
    finishValue();
}

void JsonWriter::boolean(bool value)
{
    startValue();
    m_sink(value ? "true" : "false");
    finishValue();
}

void JsonWriter::boolean(std::optional<bool> value)
{
    if (value) {
        boolean(*value);
    } else {
        null();
    }
}

void JsonWriter::null()
{
    startValue();
    m_sink("null");
    finishValue();
}

void JsonWriter::time(const QDateTime &value)
{
    textOrNull(formatTime(value));
}

void JsonWriter::digest(const Digest &value)
{
    textOrNull(value.toString());
}

void JsonWriter::startValue(Value value)
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty()) {
        return;
    }
    Level &level = m_levels.back();
    const bool isFirst = level.isEmpty;
    level.isEmpty = false;
    if (!isFirst) {
        m_sink(",");
    }
    const bool isMember = m_levels.size() == 1 && !isFirst;
    const bool isElement = m_levels.size() == 2 && level.isArray && value == Value::Container;
    if (m_layout == Layout::Readable && (isMember || isElement)) {
        m_sink(isMember ? "\n " : "\n  ");
    }
}

void JsonWriter::finishValue()
{
    if (m_levels.empty()) {
        m_sink("\n");
    }
}

} // namespace cachalot::cli
