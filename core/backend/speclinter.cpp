#include "core/backend/speclinter.h"

#include "core/backend/lint/lintcontext.h"

#include <algorithm>

namespace cachalot
{

using namespace Qt::StringLiterals;
using lint_rules::Lint;

std::vector<LintFinding> lint(const BackendSpec &spec, Direction direction)
{
    lint_rules::LintContext context(spec, direction);
    for (auto *rule : {lint_rules::checkType, lint_rules::checkKeys, lint_rules::checkValues, lint_rules::checkRegistry,
                       lint_rules::checkLocal, lint_rules::checkCompression, lint_rules::checkGha, lint_rules::checkS3,
                       lint_rules::checkAzblob, lint_rules::checkSecrets}) {
        rule(context);
    }
    std::vector<LintFinding> findings = std::move(context.findings());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.severity > b.severity; });
    return findings;
}

std::vector<LintFinding> lintForDriver(const BackendSpec &spec, Direction direction, const DriverSupport &driver)
{
    if (!findBackendSchema(spec.type())) {
        return {};
    }
    const bool isExport = direction == Direction::Export;
    if ((isExport ? driver.exports : driver.imports).contains(spec.type()) ||
        (!isExport && spec.type() == u"inline")) { // lint() says that inline can't be imported
        return {};
    }
    return {{Severity::Error, u"not-with-driver"_s, u"type"_s,
             (isExport ? Lint::tr("a cache of type %1 can't be exported with the %2")
                       : Lint::tr("a cache of type %1 can't be imported with the %2"))
                 .arg(spec.type(), schemaText(driver.title)),
             schemaText(driver.note)}};
}

BackendSpec withFixes(const BackendSpec &spec, Direction direction)
{
    BackendSpec fixed = spec;
    // Each fix leaves fewer findings that have one; the bound is for a defect of a rule.
    for (size_t round = 0; round < spec.attributes().size() * 3 + 10; ++round) {
        const std::vector<LintFinding> findings = lint(fixed, direction);
        const auto next =
            std::find_if(findings.begin(), findings.end(), [](const LintFinding &f) { return f.fixed.has_value(); });
        if (next == findings.end()) {
            break;
        }
        fixed = *next->fixed;
    }
    return fixed;
}

QString lintText(const LintFinding &finding)
{
    return finding.suggestion.isEmpty()
               ? finding.message
               : Lint::tr("%1; %2", "what is wrong, and what to do").arg(finding.message, finding.suggestion);
}

} // namespace cachalot
