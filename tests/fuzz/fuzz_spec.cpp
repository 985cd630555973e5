#include "core/backend/backendspec.h"
#include "core/backend/speclinter.h"
#include "core/base/redact.h"
#include "tests/fuzz/fuzz.h"

/// The text of a cache flag: what is printed reads as the same spec, and no secret is shown.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    (void)redactText(text);
    (void)redactReference(text);

    const Result<BackendSpec> spec = BackendSpec::parse(text);
    if (!spec) {
        mustHold(!spec.error().message.isEmpty(), "an error says what it is");
        return;
    }
    const Result<BackendSpec> json = BackendSpec::parse(spec->toJson(Secrets::Reveal));
    mustHold(json && json->type() == spec->type(), "what was printed as JSON has the same type");
    for (const BackendSpec::Attribute &attribute :
         spec->attributes()) { // of a key that is repeated only the last counts
        mustHold(attribute.key == u"type" || json->value(attribute.key) == spec->value(attribute.key),
                 "what was printed as JSON has the same values");
    }
    if (!text.trimmed().startsWith(u'{')) { // JSON may hold keys that CSV can't, such as those in capitals
        const Result<BackendSpec> csv = BackendSpec::parse(spec->toString(Secrets::Reveal));
        mustHold(csv && *csv == *spec, "what was printed as CSV reads as the same");
    }
    for (const Direction direction : {Direction::Import, Direction::Export}) {
        for (const LintFinding &finding : lint(*spec, direction)) {
            mustHold(!finding.code.isEmpty() && !lintText(finding).isEmpty(),
                     "a finding has a code and says what it is");
        }
        const BackendSpec fixed = withFixes(*spec, direction);
        mustHold(withFixes(fixed, direction) == fixed, "what was put right needs no more putting right");
    }
    (void)spec->toString(Secrets::Redact);
    (void)spec->toJson(Secrets::Redact);
}

} // namespace cachalot::fuzz
