#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cachalot::test
{

/// Readers for the parts of other languages that snippets use, written from those languages' own rules and sharing
/// nothing with the writers. Each takes exactly what it knows, and fails on the rest.

/// The strings of `name = [ "…", … ]` in HCL 2, with `variables` put in for `${NAME}`; nullopt where it is malformed.
[[nodiscard]] std::optional<QStringList> hclStrings(const QString &text, const QString &name);

/// A scalar of YAML on one line: plain, or in double quotes.
[[nodiscard]] std::optional<QString> yamlScalar(const QString &text);

/// The items of the sequence `name:` below it, each a scalar on one line.
[[nodiscard]] std::optional<QStringList> yamlSequence(const QString &text, const QString &name);

/// The value of `name:`, a scalar on the same line or a literal block.
[[nodiscard]] std::optional<QString> yamlValue(const QString &text, const QString &name);

/// What docker/actions-toolkit's getList(…, {ignoreComma: true}) makes of an input.
[[nodiscard]] QStringList actionsList(const QString &input);

} // namespace cachalot::test
