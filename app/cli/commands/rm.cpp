#include "app/cli/commands/rm.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/opencache.h"
#include "core/base/format.h"

namespace cachalot::cli
{

const CommandSyntax &RmCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("rm"),
        .summary = QStringLiteral("take away one cache"),
        .description = QStringLiteral(
            "Takes the cache's name out of its store; nothing that another name needs is touched. Its blobs\n"
            "stay until they are pruned, since a build may be about to use them."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache to remove.")}},
        .options = {},
        .examples = {QStringLiteral("rm library:main"), QStringLiteral("rm ~/.cache/buildkit:old")},
    };
    return syntax;
}

Result<ExitCode> RmCommand::run(CommandContext &context) const
{
    CACHALOT_ASSIGN(const auto backend, openCache(context, context.arguments.operand(0)));
    CacheRemover *remover = backend->remover();
    if (remover == nullptr) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("type=%1: nothing can be removed from such a store").arg(backend->spec().type()));
    }
    CACHALOT_TRY(remover->remove(context.operation));
    const QString shown = backend->spec().toString();
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("cache").text(shown);
        json.key("removed").boolean(true);
        json.end();
    } else {
        context.out.printLine(QStringLiteral("removed %1; its blobs stay until they are pruned").arg(printable(shown)));
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
