#include "app/cli/terminal.h"

#include <QByteArray>

#include <algorithm>
#include <cwchar>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace cachalot::cli
{
namespace
{

int columnsOf(char32_t c)
{
    return std::max(0, ::wcwidth(static_cast<wchar_t>(c)));
}

} // namespace

Terminal detectTerminal(int descriptor)
{
    Terminal terminal;
    terminal.interactive = ::isatty(descriptor) == 1;
    if (!terminal.interactive) {
        return terminal;
    }
    struct winsize size = {};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.width = size.ws_col;
    } else {
        constexpr int kUsualWidth = 80;
        terminal.width = kUsualWidth;
    }
    terminal.colour = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return terminal;
}

QString toned(const QString &text, Tone tone, const Terminal &terminal)
{
    if (!terminal.colour || text.isEmpty()) {
        return text;
    }
    QString codes;
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Heading:
        codes = QStringLiteral("1");
        break;
    case Tone::Faint:
        codes = QStringLiteral("2");
        break;
    case Tone::Good:
        codes = QStringLiteral("32");
        break;
    case Tone::Warning:
        codes = QStringLiteral("33");
        break;
    case Tone::Bad:
        codes = QStringLiteral("31");
        break;
    }
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(codes, text);
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toString().toStdU32String()) {
        width += columnsOf(c);
    }
    return width;
}

QString elideMiddle(const QString &text, int width)
{
    if (displayWidth(text) <= width) {
        return text;
    }
    if (width <= 0) {
        return {};
    }
    const std::u32string characters = text.toStdU32String();
    const int forHead = width / 2;
    const int forTail = width - 1 - forHead;
    size_t head = 0;
    for (int used = 0; head < characters.size(); ++head) {
        used += columnsOf(characters[head]);
        if (used > forHead) {
            break;
        }
    }
    size_t tail = characters.size();
    for (int used = 0; tail > head; --tail) {
        used += columnsOf(characters[tail - 1]);
        if (used > forTail) {
            break;
        }
    }
    return QString::fromStdU32String(characters.substr(0, head)) + QChar(0x2026) +
           QString::fromStdU32String(characters.substr(tail));
}

QStringList wrapped(const QString &text, int width)
{
    if (width <= 0) {
        return {text};
    }
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines += std::exchange(line, QString());
        }
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    lines += line;
    return lines;
}

} // namespace cachalot::cli
