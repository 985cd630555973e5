#include "ui/models/specdraft.h"

#include "core/backend/specuse.h"

#include <algorithm>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

/// A directory is both where a build writes to and where it reads from.
BackendSpec withSource(const BackendSpec &spec)
{
    if (spec.type() != u"local" || spec.has(u"src")) {
        return spec;
    }
    std::vector<BackendSpec::Attribute> attributes = spec.attributes();
    for (BackendSpec::Attribute &attribute : attributes) {
        if (attribute.key == u"dest") {
            attribute.key = u"src"_s;
        }
    }
    return {spec.type(), std::move(attributes)};
}

} // namespace

SpecDraft::SpecDraft(const BackendSpec &spec) : m_spec(withSource(spec)) {}

void SpecDraft::setType(const QString &type)
{
    const BackendSchema *schema = findBackendSchema(type);
    std::vector<BackendSpec::Attribute> kept;
    for (const BackendSpec::Attribute &attribute : m_spec.attributes()) {
        if (schema && schema->find(attribute.key)) {
            kept.push_back(attribute);
        }
    }
    m_spec = BackendSpec(type, std::move(kept));
}

void SpecDraft::setValue(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        m_spec.remove(key);
    } else {
        m_spec.set(key, value);
    }
}

std::vector<const AttributeInfo *> SpecDraft::attributes() const
{
    std::vector<const AttributeInfo *> shown;
    const BackendSchema *known = schema();
    for (size_t i = 0; known && i < known->attributes.size(); ++i) {
        const AttributeInfo &attribute = known->attributes[i];
        if (known->type != u"local" || attribute.name != u"dest") {
            shown.push_back(&attribute);
        }
    }
    return shown;
}

QString SpecDraft::flag(Direction direction) const
{
    const BackendSchema *known = schema();
    return known && !known->importable && direction == Direction::Import
               ? QString()
               : specFor(m_spec, direction).toString(Secrets::Redact);
}

Result<std::vector<SecretValue>> SpecDraft::setFlag(const QString &text, Direction direction)
{
    CACHALOT_ASSIGN(const BackendSpec parsed, BackendSpec::parse(text));
    CACHALOT_ASSIGN(SplitSpec split, splitSecrets(parsed));
    BackendSpec spec = withSource(split.spec);
    if (spec.type() == m_spec.type()) {
        for (const BackendSpec::Attribute &attribute : m_spec.attributes()) {
            const AttributeInfo *info = schema() ? schema()->find(attribute.key) : nullptr;
            const bool isOthers = info && !info->isUsedIn(direction);
            if (isOthers && !spec.has(attribute.key) && !(spec.type() == u"local" && attribute.key == u"src")) {
                spec.set(attribute.key, attribute.value);
            }
        }
    }
    m_spec = std::move(spec);
    return std::move(split.secrets);
}

std::vector<LintFinding> SpecDraft::findings() const
{
    BackendSpec whole = m_spec;
    for (const QString &secret : m_givenSecrets) {
        whole.set(secret, u"given"_s);
    }
    std::vector<LintFinding> all;
    for (const Direction direction : {Direction::Import, Direction::Export}) {
        if (direction == Direction::Import && schema() && !schema()->importable) {
            continue;
        }
        for (LintFinding &finding : lint(specFor(whole, direction), direction)) {
            const bool isKnown = std::any_of(all.begin(), all.end(), [&](const LintFinding &other) {
                return other.code == finding.code && other.attribute == finding.attribute;
            });
            if (!isKnown && !m_givenSecrets.contains(finding.attribute)) {
                all.push_back(std::move(finding));
            }
        }
    }
    std::vector<LintFinding> sorted;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const LintFinding &finding : all) {
            if (finding.severity == severity) {
                sorted.push_back(finding);
            }
        }
    }
    return sorted;
}

PastedText readPastedText(const QString &text)
{
    const QString trimmed = text.trimmed();
    PastedText pasted;
    const bool isLine = !trimmed.contains(u'\n');
    if (auto found = findSpecs(text)) {
        pasted.found = *std::move(found);
    }
    if (isLine && pasted.found.empty()) {
        pasted.flag = trimmed;
    } else if (pasted.found.size() == 1 && pasted.found.front().spec) {
        pasted.flag = pasted.found.front().spec->toString(Secrets::Reveal);
    }
    return pasted;
}

} // namespace cachalot
