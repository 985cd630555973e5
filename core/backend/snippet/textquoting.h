#pragma once

#include <QString>

namespace cachalot
{

/// One word of a POSIX shell, in single quotes where it needs them.
[[nodiscard]] QString quoteShell(const QString &text);

/// The inside of a quoted string of HCL 2: a `${` or `%{` in the text stays one.
[[nodiscard]] QString escapeHcl(const QString &text);

/// One line of YAML 1.1 and 1.2 that reads back as a string: plain where that is safe, else in double quotes.
[[nodiscard]] QString quoteYaml(const QString &text);

/// True where the text can be a line of a YAML literal block as it is.
[[nodiscard]] bool isYamlBlockLine(const QString &text);

} // namespace cachalot
