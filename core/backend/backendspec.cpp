#include "core/backend/backendspec.h"

#include "core/backend/attributeschema.h"
#include "core/backend/csvfields.h"
#include "core/base/format.h"
#include "core/base/redact.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr qsizetype kMaxSpecChars = 64 * 1024;

// Code point by code point, as Go's strings.ToLower does; QString::toLower may turn one into several.
QString lowered(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const auto points = text.toUcs4();
    for (const uint point : points) {
        // U+0130: Qt knows only its two-letter form.
        const char32_t lower = point == 0x130 ? U'i' : QChar::toLower(static_cast<char32_t>(point));
        out += QChar::fromUcs4(lower);
    }
    return out;
}

tl::unexpected<Error> typeRequired(const BackendSpec &spec, QStringView text)
{
    // buildx prints the text; where that holds a secret, print the spec without it.
    const bool harmless = spec.redacted() == spec && !holdsSecret(text);
    QString shown = harmless ? text.toString() : spec.toString(Secrets::Redact);
    shown.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return fail(ErrorCode::Usage, QStringLiteral("type required for \"%1\"").arg(printable(shown, 500)));
}

Result<QString> jsonText(const nlohmann::ordered_json &value)
{
    if (value.is_string()) {
        return QString::fromStdString(value.get_ref<const std::string &>());
    }
    // Bake converts these when it reads a file.
    if (value.is_boolean() || value.is_number_integer()) {
        return QString::fromStdString(value.dump());
    }
    return fail(ErrorCode::Usage, QStringLiteral("json: cannot unmarshal %1 into a value of type string")
                                      .arg(QString::fromLatin1(value.type_name())));
}

Result<BackendSpec> parseJson(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto object = nlohmann::ordered_json::parse(utf8.begin(), utf8.end(), nullptr, false);
    if (object.is_discarded() || !object.is_object()) {
        return fail(ErrorCode::Usage, QStringLiteral("a cache spec that begins with \"{\" must be a JSON object"));
    }
    QString type;
    std::vector<BackendSpec::Attribute> attributes;
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        auto read = jsonText(value);
        if (!read) {
            return fail(read.error().withContext(printable(name)));
        }
        if (name == u"type") {
            type = *read;
        } else {
            attributes.push_back({name, *read});
        }
    }
    BackendSpec spec(type, std::move(attributes));
    if (type.isEmpty()) {
        return typeRequired(spec, text);
    }
    return spec;
}

Result<BackendSpec> parseCsv(QStringView text)
{
    CACHALOT_ASSIGN(const auto fields, splitCsvFields(text));
    if (fields.size() == 1 && !fields.front().contains(u'=')) {
        return BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), fields.front()}});
    }
    QString type;
    size_t types = 0;
    std::vector<BackendSpec::Attribute> attributes;
    bool afterSecret = false;
    for (const QString &field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals < 0) {
            // Such a field is often the rest of a value that held a comma; of a secret, for example.
            return fail(ErrorCode::Usage, QStringLiteral("invalid value %1")
                                              .arg(afterSecret ? kRedacted.toString() : printable(redactText(field))));
        }
        BackendSpec::Attribute attribute{lowered(QStringView(field).first(equals)), field.sliced(equals + 1)};
        afterSecret = isSecretAttribute(attribute.key);
        if (attribute.key != u"type") {
            attributes.push_back(std::move(attribute));
            continue;
        }
        if (types > 0) {
            // Of several types the last counts, so toString() writes the others before it.
            attributes.insert(attributes.begin() + static_cast<std::ptrdiff_t>(types - 1), {attribute.key, type});
        }
        ++types;
        type = attribute.value;
    }
    BackendSpec spec(type, std::move(attributes));
    if (type.isEmpty()) {
        return typeRequired(spec, text);
    }
    return spec;
}

QString redactedValue(const BackendSpec::Attribute &attribute)
{
    if (attribute.key == u"ref") {
        return redactReference(attribute.value);
    }
    // The four attributes of kind Url end so.
    return attribute.key.contains(u"url") ? redactUrl(attribute.value) : redactText(attribute.value);
}

std::string utf8Of(const QString &text)
{
    return text.toStdString();
}

} // namespace

Result<BackendSpec> BackendSpec::parse(QStringView text)
{
    if (text.size() > kMaxSpecChars) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("a cache spec of more than 64 Ki characters"));
    }
    return text.trimmed().startsWith(u'{') ? parseJson(text) : parseCsv(text);
}

Result<std::vector<BackendSpec>> BackendSpec::parseList(QStringView text)
{
    std::vector<BackendSpec> specs;
    if (text.isEmpty()) {
        return specs;
    }
    if (text.contains(u'=') || text.trimmed().startsWith(u'{') || text.size() > kMaxSpecChars) {
        CACHALOT_ASSIGN(auto spec, parse(text));
        specs.push_back(std::move(spec));
        return specs;
    }
    CACHALOT_ASSIGN(const auto references, splitCsvFields(text));
    for (const QString &reference : references) {
        CACHALOT_ASSIGN(auto spec, parse(reference));
        specs.push_back(std::move(spec));
    }
    return specs;
}

bool BackendSpec::has(QStringView key) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(), [&](const Attribute &a) { return a.key == key; });
}

QString BackendSpec::value(QStringView key) const
{
    const auto found =
        std::find_if(m_attributes.rbegin(), m_attributes.rend(), [&](const Attribute &a) { return a.key == key; });
    return found == m_attributes.rend() ? QString() : found->value;
}

void BackendSpec::set(const QString &key, const QString &value)
{
    const auto first =
        std::find_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute &a) { return a.key == key; });
    if (first == m_attributes.end()) {
        m_attributes.push_back({key, value});
        return;
    }
    first->value = value;
    m_attributes.erase(std::remove_if(first + 1, m_attributes.end(), [&](const Attribute &a) { return a.key == key; }),
                       m_attributes.end());
}

void BackendSpec::remove(QStringView key)
{
    m_attributes.erase(
        std::remove_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute &a) { return a.key == key; }),
        m_attributes.end());
}

BackendSpec BackendSpec::redacted() const
{
    BackendSpec out(redactText(m_type), m_attributes);
    for (Attribute &attribute : out.m_attributes) {
        if (isSecretAttribute(attribute.key)) {
            if (!attribute.value.isEmpty()) {
                attribute.value = kRedacted.toString();
            }
        } else {
            attribute.key = redactText(attribute.key);
            attribute.value = redactedValue(attribute);
        }
    }
    return out;
}

QString BackendSpec::toString(Secrets secrets) const
{
    if (secrets == Secrets::Redact) {
        return redacted().toString(Secrets::Reveal);
    }
    QString out;
    const auto write = [&out](const QString &key, const QString &value) {
        if (!out.isEmpty()) {
            out += u',';
        }
        out += quoteCsvField(key + u'=' + value);
    };
    for (const Attribute &attribute : m_attributes) {
        if (attribute.key == u"type") {
            write(attribute.key, attribute.value);
        }
    }
    write(QStringLiteral("type"), m_type);
    for (const Attribute &attribute : m_attributes) {
        if (attribute.key != u"type") {
            write(attribute.key, attribute.value);
        }
    }
    return out;
}

QString BackendSpec::toJson(Secrets secrets) const
{
    if (secrets == Secrets::Redact) {
        return redacted().toJson(Secrets::Reveal);
    }
    nlohmann::ordered_json object;
    object["type"] = utf8Of(m_type);
    for (const Attribute &attribute : m_attributes) {
        if (attribute.key != u"type") {
            object[utf8Of(attribute.key)] = utf8Of(attribute.value);
        }
    }
    return QString::fromStdString(object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

} // namespace cachalot
