#include "app/cli/manpage.h"

#include "app/cli/commands/help.h"

namespace cachalot::cli
{
namespace
{

/// Text as roff takes it for itself: hyphens that can be copied, and no line that looks like a request.
QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\'')) {
            line.prepend(QStringLiteral("\\&"));
        }
    }
    return lines.join(u'\n');
}

/// Paragraphs and lists as the help has them: lines that are indented stay as they are.
QString paragraphs(const QString &text)
{
    QString out;
    bool verbatim = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isIndented = line.startsWith(u' ');
        if (isIndented != verbatim) {
            out += isIndented ? QStringLiteral(".nf\n") : QStringLiteral(".fi\n");
            verbatim = isIndented;
        }
        out += line.trimmed().isEmpty() ? QStringLiteral(".PP\n") : roff(line) + u'\n';
    }
    return verbatim ? out + QStringLiteral(".fi\n") : out;
}

QString tagged(const QString &tag, const QString &text)
{
    return QStringLiteral(".TP\n%1\n%2").arg(tag, paragraphs(text));
}

QString optionTag(const OptionSyntax &option)
{
    QString tag = option.shortName.isEmpty() ? QString() : QStringLiteral("\\fB\\-%1\\fR, ").arg(option.shortName);
    tag += QStringLiteral("\\fB%1%2\\fR")
               .arg(option.name.size() == 1 ? QStringLiteral("\\-") : QStringLiteral("\\-\\-"), roff(option.name));
    return option.value.isEmpty() ? tag : tag + QStringLiteral(" \\fI%1\\fR").arg(roff(option.value));
}

QString options(const std::vector<OptionSyntax> &all)
{
    QString out;
    for (const OptionSyntax &option : all) {
        out += tagged(optionTag(option), option.help);
    }
    return out;
}

QString commandSection(const CommandSyntax &syntax, const QString &programName)
{
    QString out = QStringLiteral(".SS %1\n").arg(roff(usageLine(syntax)));
    out += paragraphs(syntax.description);
    for (const OperandSyntax &operand : syntax.operands) {
        out += tagged(QStringLiteral("\\fI%1\\fR").arg(roff(operand.name)), operand.help);
    }
    out += options(syntax.options);
    if (!syntax.examples.isEmpty()) {
        out += QStringLiteral(".PP\nFor example:\n.PP\n.nf\n");
        for (const QString &example : syntax.examples) {
            out += QStringLiteral("    %1 %2\n").arg(roff(programName), roff(example));
        }
        out += QStringLiteral(".fi\n");
    }
    return out;
}

QString exitCodes()
{
    static constexpr std::array kCodes{
        std::pair{"0", "Done."},
        std::pair{"1", "Done, and the answer is bad: verify found damage, compare \\-\\-fail\\-on a difference."},
        std::pair{"2", "Usage."},
        std::pair{"3", "Not found."},
        std::pair{"4", "Denied: authentication or permission."},
        std::pair{"5", "Network or server."},
        std::pair{"6", "Damaged data."},
        std::pair{"7", "Refused for safety: a lock is held, a directory is not empty."},
        std::pair{"70", "Internal."},
        std::pair{"74", "The local file system."},
        std::pair{"130", "Cancelled (Ctrl\\-C)."},
    };
    QString out;
    for (const auto &[code, meaning] : kCodes) {
        out += QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(QLatin1String(code), QLatin1String(meaning));
    }
    return out;
}

} // namespace

QString manPage(const CommandList &commands, const QString &programName)
{
    const QString name = roff(programName);
    QString out = QStringLiteral(".TH %1 1 \"\" \"Cachalot %2\" \"User Commands\"\n")
                      .arg(roff(programName.toUpper()), QStringLiteral(CACHALOT_VERSION));
    out += QStringLiteral(".SH NAME\n%1 \\- open, compare, move and clean up BuildKit build caches\n").arg(name);
    out += QStringLiteral(".SH SYNOPSIS\n.B %1\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] \\fIARGUMENT\\fR...\n").arg(name);
    out += QStringLiteral(".SH DESCRIPTION\n") + paragraphs(overviewSentence());
    out += QStringLiteral(".SH NAMING A CACHE\n");
    for (const auto &[form, meaning] : cacheNames()) {
        out += tagged(QStringLiteral("\\fB%1\\fR").arg(roff(form)), meaning);
    }
    out += QStringLiteral(".SH COMMANDS\n");
    for (const auto &command : commands) {
        out += commandSection(command->syntax(), programName);
    }
    out += QStringLiteral(".SH OPTIONS OF EVERY COMMAND\n") + options(globalOptions());
    out += QStringLiteral(".SH EXIT STATUS\n") + exitCodes();
    return out;
}

} // namespace cachalot::cli
