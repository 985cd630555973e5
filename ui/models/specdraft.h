#pragma once

#include "core/backend/attributeschema.h"
#include "core/backend/specfinder.h"
#include "core/backend/speclinter.h"
#include "core/config/connection.h"

#include <QStringList>

#include <vector>

namespace cachalot
{

/// The settings of a cache while somebody edits them, of which a form and the two flags are views. Holds no secret; of
/// those that are given elsewhere it knows the names, so that nothing is said to be missing. A value type.
class SpecDraft
{
public:
    SpecDraft() : m_spec(QStringLiteral("registry"), {}) {}
    /// A local directory is kept as `src`, whichever it was written as.
    explicit SpecDraft(const BackendSpec &spec);

    [[nodiscard]] const BackendSpec &spec() const { return m_spec; }
    [[nodiscard]] const BackendSchema *schema() const { return findBackendSchema(m_spec.type()); }
    [[nodiscard]] QString value(QStringView key) const { return m_spec.value(key); }

    /// What the other type knows by the same name stays.
    void setType(const QString &type);
    /// An empty value takes the attribute away.
    void setValue(const QString &key, const QString &value);
    void setGivenSecrets(const QStringList &attributes) { m_givenSecrets = attributes; }

    /// The attributes that a form shows, in its order: of a local directory only one of `src` and `dest`.
    [[nodiscard]] std::vector<const AttributeInfo *> attributes() const;

    /// What stands behind --cache-to or --cache-from, without secrets. Empty where the type has no such side.
    [[nodiscard]] QString flag(Direction direction) const;
    /// Takes over what one of the flags says; what only the other side uses stays, if the type does. Returns the
    /// secrets that were in it. Errors: those of BackendSpec::parse, and of splitSecrets.
    [[nodiscard]] Result<std::vector<SecretValue>> setFlag(const QString &text, Direction direction);

    /// What the linter has to say of either side, errors first, without repetition.
    [[nodiscard]] std::vector<LintFinding> findings() const;

private:
    BackendSpec m_spec;
    QStringList m_givenSecrets;
};

/// What a pasted text holds: one flag's value, or several caches to choose from.
struct PastedText {
    QString flag;                 ///< where it is one, and no more
    std::vector<FoundSpec> found; ///< where it is a command line, a file …
};
[[nodiscard]] PastedText readPastedText(const QString &text);

} // namespace cachalot
