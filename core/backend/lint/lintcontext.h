#pragma once

#include "core/backend/attributeschema.h"
#include "core/backend/lint/lintwords.h"
#include "core/backend/speclinter.h"

#include <QString>

#include <optional>
#include <vector>

namespace cachalot::lint_rules
{

/// What one run of lint() knows and has found. The rules are the functions below, in the order of their calls.
class LintContext
{
public:
    LintContext(const BackendSpec &spec, Direction direction)
        : m_spec(spec), m_schema(findBackendSchema(spec.type())), m_direction(direction)
    {
    }

    [[nodiscard]] const BackendSpec &spec() const { return m_spec; }
    /// Null where BuildKit knows no such type.
    [[nodiscard]] const BackendSchema *schema() const { return m_schema; }
    [[nodiscard]] Direction direction() const { return m_direction; }
    [[nodiscard]] bool isExport() const { return m_direction == Direction::Export; }
    [[nodiscard]] bool isType(QStringView type) const { return m_spec.type() == type; }
    [[nodiscard]] bool has(QStringView key) const { return m_spec.has(key); }
    [[nodiscard]] QString value(QStringView key) const { return m_spec.value(key); }
    /// The value in a message: without secrets and control characters.
    [[nodiscard]] QString shown(QStringView key) const;
    /// "the build fails", or for an import "the cache is not imported", as a part of a sentence.
    [[nodiscard]] QString failure() const;

    void error(const char *code, const QString &attribute, const QString &message, const QString &suggestion = {},
               std::optional<BackendSpec> fixed = std::nullopt);
    void warning(const char *code, const QString &attribute, const QString &message, const QString &suggestion = {},
                 std::optional<BackendSpec> fixed = std::nullopt);
    void info(const char *code, const QString &attribute, const QString &message, const QString &suggestion = {},
              std::optional<BackendSpec> fixed = std::nullopt);

    [[nodiscard]] BackendSpec withValue(const QString &key, const QString &value) const;
    [[nodiscard]] BackendSpec without(QStringView key) const;
    /// With the attribute under another name; nullopt where the spec has that one already.
    [[nodiscard]] std::optional<BackendSpec> renamed(QStringView from, const QString &to) const;

    [[nodiscard]] std::vector<LintFinding> &findings() { return m_findings; }

private:
    void add(Severity severity, const char *code, const QString &attribute, const QString &message,
             const QString &suggestion, std::optional<BackendSpec> fixed);

    const BackendSpec &m_spec;
    const BackendSchema *m_schema;
    Direction m_direction;
    std::vector<LintFinding> m_findings;
};

/// Whether the type is known, given once, and right for the direction.
void checkType(LintContext &context);
/// Unknown, misspelt, misplaced, repeated and missing attributes.
void checkKeys(LintContext &context);
/// What BuildKit's parsers make of each value.
void checkValues(LintContext &context);
void checkSecrets(LintContext &context);
void checkRegistry(LintContext &context);
void checkLocal(LintContext &context);
void checkCompression(LintContext &context);
void checkGha(LintContext &context);
void checkS3(LintContext &context);
void checkAzblob(LintContext &context);

/// The attribute that people mean when they write `key` in a spec of that type, or empty. An answer of "-" means that
/// there is nothing like it.
[[nodiscard]] QString knownConfusion(const BackendSpec &spec, Direction direction, const QString &key);

} // namespace cachalot::lint_rules
