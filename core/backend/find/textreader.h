#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace cachalot::find
{

/// Reads words and values of other languages out of the middle of a text, as far as they can be told there. Every
/// function moves `at` forward, never beyond the end.

/// Blanks, line ends and continuations (`\`, a backquote or `^` at the end of a line).
void skipToWord(QStringView text, qsizetype &at);

/// A word of a command line: quotes and escapes are resolved, `${{ … }}`, `${…}` and `$(…)` are kept whole.
[[nodiscard]] QString readWord(QStringView text, qsizetype &at);

/// A value in quotes, of YAML, HCL or JSON; `at` stands on the quote. nullopt where it does not end.
[[nodiscard]] std::optional<QString> readQuoted(QStringView text, qsizetype &at);

/// An element of a list: a text, or the pairs of an object.
struct Element {
    QString text;
    std::vector<std::pair<QString, QString>> pairs;
    bool isObject = false;
    qsizetype position = 0;
};

/// The elements of `[ … ]`; `at` stands on the bracket.
[[nodiscard]] std::vector<Element> readList(QStringView text, qsizetype &at);

} // namespace cachalot::find
