#include "core/backend/lint/lintcontext.h"

#include "core/base/format.h"
#include "core/base/redact.h"

namespace cachalot::lint_rules
{

QString LintContext::shown(QStringView key) const
{
    return printable(m_spec.redacted().value(key), 60);
}

QString LintContext::failure() const
{
    return isExport() ? Lint::tr("the build fails") : Lint::tr("the cache is not imported");
}

void LintContext::error(const char *code, const QString &attribute, const QString &message, const QString &suggestion,
                        std::optional<BackendSpec> fixed)
{
    add(Severity::Error, code, attribute, message, suggestion, std::move(fixed));
}

void LintContext::warning(const char *code, const QString &attribute, const QString &message, const QString &suggestion,
                          std::optional<BackendSpec> fixed)
{
    add(Severity::Warning, code, attribute, message, suggestion, std::move(fixed));
}

void LintContext::info(const char *code, const QString &attribute, const QString &message, const QString &suggestion,
                       std::optional<BackendSpec> fixed)
{
    add(Severity::Info, code, attribute, message, suggestion, std::move(fixed));
}

BackendSpec LintContext::withValue(const QString &key, const QString &value) const
{
    BackendSpec fixed = m_spec;
    fixed.set(key, value);
    return fixed;
}

BackendSpec LintContext::without(QStringView key) const
{
    BackendSpec fixed = m_spec;
    fixed.remove(key);
    return fixed;
}

std::optional<BackendSpec> LintContext::renamed(QStringView from, const QString &to) const
{
    if (m_spec.has(to)) {
        return std::nullopt;
    }
    std::vector<BackendSpec::Attribute> attributes = m_spec.attributes();
    for (BackendSpec::Attribute &attribute : attributes) {
        if (attribute.key == from) {
            attribute.key = to;
        }
    }
    return BackendSpec(m_spec.type(), std::move(attributes));
}

void LintContext::add(Severity severity, const char *code, const QString &attribute, const QString &message,
                      const QString &suggestion, std::optional<BackendSpec> fixed)
{
    m_findings.push_back(
        {severity, QString::fromLatin1(code), redactText(attribute), message, suggestion, std::move(fixed)});
}

} // namespace cachalot::lint_rules
