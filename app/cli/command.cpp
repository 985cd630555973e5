#include "app/cli/command.h"

#include "app/cli/consoleprogress.h"
#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{

void Messages::error(const QString &text)
{
    write({}, Tone::Bad, text);
}

void Messages::warning(const QString &text)
{
    if (m_verbosity != Verbosity::Quiet) {
        write(QStringLiteral("warning: "), Tone::Warning, text);
    }
}

void Messages::note(const QString &text)
{
    if (m_verbosity != Verbosity::Quiet) {
        write(QStringLiteral("note: "), Tone::Plain, text);
    }
}

void Messages::write(const QString &prefix, Tone tone, const QString &text)
{
    constexpr qsizetype kMaxChars = 2000;
    if (m_progress != nullptr) {
        m_progress->clear();
    }
    m_err.print(toned(m_programName + QStringLiteral(": ") + prefix, tone, m_err.terminal()));
    m_err.printLine(printable(text, kMaxChars));
    static_cast<void>(m_err.finish()); // at once; there is nobody to tell of a failure
}

const Command *findCommand(const CommandList &commands, const QString &name)
{
    const auto it = std::find_if(commands.begin(), commands.end(),
                                 [&name](const auto &command) { return command->syntax().name == name; });
    return it == commands.end() ? nullptr : it->get();
}

QString closestCommand(const CommandList &commands, const QString &name)
{
    QStringList names;
    std::transform(commands.begin(), commands.end(), std::back_inserter(names),
                   [](const auto &command) { return command->syntax().name; });
    return closestName(name, names);
}

Error unknownCommand(const CommandList &commands, const QString &name)
{
    const QString meant = closestCommand(commands, name);
    return {ErrorCode::Usage, QStringLiteral("there is no command “%1”").arg(name) +
                                  (meant.isEmpty() ? QString() : QStringLiteral("; did you mean “%1”?").arg(meant))};
}

} // namespace cachalot::cli
