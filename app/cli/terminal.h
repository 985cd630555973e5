#pragma once

#include <QString>
#include <QStringList>

namespace cachalot::cli
{

/// What stands behind one of the standard streams.
struct Terminal {
    bool interactive = false; ///< a terminal, not a file or a pipe
    int width = 0;            ///< columns; 0 is "as wide as it takes"
    bool colour = false;      ///< may be coloured: a terminal that can, and neither NO_COLOR nor TERM=dumb
};

/// Asks the system about a file descriptor; reads NO_COLOR (no-color.org) and TERM.
[[nodiscard]] Terminal detectTerminal(int descriptor);

/// How a piece of text stands out. Colour is never the only carrier of a meaning.
enum class Tone { Plain, Heading, Faint, Good, Warning, Bad };

/// The text with the escape sequences of a tone, or as it is where colour is off.
[[nodiscard]] QString toned(const QString &text, Tone tone, const Terminal &terminal);

/// How many columns a terminal needs for a text: wide characters take two, combining ones none.
[[nodiscard]] int displayWidth(QStringView text);

/// The text cut to `width` columns by leaving out its middle ("node_modules/…/index.js").
[[nodiscard]] QString elideMiddle(const QString &text, int width);

/// The text in lines of at most `width` columns, broken between words; in one line where `width` is 0 or the words are
/// longer than that.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace cachalot::cli
