#include "core/backend/attributeschema.h"

#include "core/backend/editdistance.h"
#include "core/backend/schema/schemas.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cachalot
{

bool AttributeInfo::isUsedIn(Direction direction) const
{
    return usedIn == UsedIn::Both || (usedIn == UsedIn::Import) == (direction == Direction::Import);
}

const AttributeInfo *BackendSchema::find(QStringView name) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const AttributeInfo &a) { return a.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

const std::vector<BackendSchema> &backendSchemas()
{
    static const std::vector<BackendSchema> schemas = {
        schema::registry(), schema::local(), schema::inlineCache(), schema::gha(), schema::s3(), schema::azblob(),
    };
    return schemas;
}

const BackendSchema *findBackendSchema(QStringView type)
{
    const auto &schemas = backendSchemas();
    const auto found =
        std::find_if(schemas.begin(), schemas.end(), [&](const BackendSchema &s) { return s.type == type; });
    return found == schemas.end() ? nullptr : &*found;
}

bool isSecretAttribute(QStringView key)
{
    QString name = key.trimmed().toString().toLower();
    name.replace(u'-', u'_');
    std::vector<const AttributeInfo *> secrets;
    for (const BackendSchema &schema : backendSchemas()) {
        for (const AttributeInfo &attribute : schema.attributes) {
            QString known = attribute.name;
            known.replace(u'-', u'_');
            if (known == name) {
                return attribute.isSecret();
            }
            if (attribute.isSecret()) {
                secrets.push_back(&attribute);
            }
        }
    }
    static constexpr std::array<QStringView, 9> kTelling = {
        u"secret", u"token", u"passw", u"credential", u"access_key", u"accesskey", u"api_key", u"apikey", u"signature"};
    if (std::any_of(kTelling.begin(), kTelling.end(), [&](QStringView word) { return name.contains(word); })) {
        return true;
    }
    return std::any_of(secrets.begin(), secrets.end(), [&](const AttributeInfo *attribute) {
        const qsizetype limit = attribute->name.size() > 8 ? 3 : 2;
        return editDistance(name, attribute->name, limit) <= limit;
    });
}

QString schemaText(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("AttributeSchema", text);
}

QString valueKindText(const AttributeInfo &attribute)
{
    switch (attribute.kind) {
    case ValueKind::Text:
        return QStringLiteral("text");
    case ValueKind::Names:
        return QStringLiteral("name[;name…]");
    case ValueKind::Bool:
        return QStringLiteral("true | false");
    case ValueKind::Integer:
        if (attribute.minimum && attribute.maximum) {
            return QStringLiteral("integer, %1 to %2").arg(*attribute.minimum).arg(*attribute.maximum);
        }
        return attribute.minimum ? QStringLiteral("integer, at least %1").arg(*attribute.minimum)
                                 : QStringLiteral("integer");
    case ValueKind::Duration:
        return QStringLiteral("duration, such as 90s, 10m or 24h");
    case ValueKind::Choice:
        return attribute.choices.join(QStringLiteral(" | "));
    case ValueKind::Secret:
        return QStringLiteral("secret");
    case ValueKind::Path:
        return QStringLiteral("directory");
    case ValueKind::Url:
        return QStringLiteral("URL");
    case ValueKind::ImageRef:
        return QStringLiteral("image reference");
    case ValueKind::Digest:
        return QStringLiteral("digest");
    }
    return {};
}

} // namespace cachalot
