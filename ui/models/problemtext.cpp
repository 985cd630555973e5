#include "ui/models/problemtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace cachalot
{

namespace
{

/// What to do about a problem; many codes share one answer.
enum class Advice { None, ExportAgain, RestoreBlob, SplitUp, CheckStore, ExportWithResults, CheckTool, Untrusted };

struct Words {
    const char *code;
    const char *title;
    Advice advice;
};

constexpr Words kWords[] = {
    {"bad-annotation", QT_TRANSLATE_NOOP("ProblemText", "An annotation has a malformed value"), Advice::CheckTool},
    {"annotations-missing", QT_TRANSLATE_NOOP("ProblemText", "A layer lacks its annotations"), Advice::ExportAgain},
    {"bad-archive", QT_TRANSLATE_NOOP("ProblemText", "A layer's archive is damaged"), Advice::RestoreBlob},
    {"bad-descriptor", QT_TRANSLATE_NOOP("ProblemText", "A descriptor has an impossible digest or size"),
     Advice::ExportAgain},
    {"bad-digest", QT_TRANSLATE_NOOP("ProblemText", "A digest is malformed"), Advice::CheckTool},
    {"blob-digest-mismatch", QT_TRANSLATE_NOOP("ProblemText", "A blob's bytes have another digest"),
     Advice::RestoreBlob},
    {"blob-missing", QT_TRANSLATE_NOOP("ProblemText", "A layer's blob is missing"), Advice::RestoreBlob},
    {"blob-not-a-file", QT_TRANSLATE_NOOP("ProblemText", "Something that is no file stands in place of a blob"),
     Advice::CheckStore},
    {"blob-size-mismatch", QT_TRANSLATE_NOOP("ProblemText", "A blob has another size than it should"),
     Advice::RestoreBlob},
    {"bomb-limit", QT_TRANSLATE_NOOP("ProblemText", "A layer unpacks to much more than its size"), Advice::Untrusted},
    {"broken-link", QT_TRANSLATE_NOOP("ProblemText", "A hard link leads to a file that no layer holds"),
     Advice::ExportAgain},
    {"config-absent", QT_TRANSLATE_NOOP("ProblemText", "The manifest names no cache config"), Advice::CheckTool},
    {"config-malformed", QT_TRANSLATE_NOOP("ProblemText", "The cache config can't be read"), Advice::ExportAgain},
    {"config-missing", QT_TRANSLATE_NOOP("ProblemText", "The cache config's blob is missing"), Advice::RestoreBlob},
    {"config-too-large", QT_TRANSLATE_NOOP("ProblemText", "The cache config is over 1 MiB"), Advice::SplitUp},
    {"diffid-mismatch", QT_TRANSLATE_NOOP("ProblemText", "A layer unpacks to other bytes than it should"),
     Advice::ExportAgain},
    {"diffid-missing", QT_TRANSLATE_NOOP("ProblemText", "A layer lacks the digest of its unpacked bytes"),
     Advice::ExportAgain},
    {"duplicate-record", QT_TRANSLATE_NOOP("ProblemText", "A step is listed twice"), Advice::None},
    {"empty-input", QT_TRANSLATE_NOOP("ProblemText", "A step has an input without alternatives"), Advice::ExportAgain},
    {"gha-refs-combined", QT_TRANSLATE_NOOP("ProblemText", "The caches of several Git refs are shown as one"),
     Advice::None},
    {"gha-signed", QT_TRANSLATE_NOOP("ProblemText", "The cache is signed; the signature was not checked"),
     Advice::None},
    {"index-duplicate-tag", QT_TRANSLATE_NOOP("ProblemText", "Several entries of index.json have this tag"),
     Advice::ExportAgain},
    {"index-malformed", QT_TRANSLATE_NOOP("ProblemText", "index.json can't be read"), Advice::ExportAgain},
    {"index-missing", QT_TRANSLATE_NOOP("ProblemText", "There is no index.json"), Advice::CheckStore},
    {"invalid-layer-index", QT_TRANSLATE_NOOP("ProblemText", "A step or a layer points at a layer that is not there"),
     Advice::ExportAgain},
    {"invalid-record-id", QT_TRANSLATE_NOOP("ProblemText", "A step depends on a step that is not there"),
     Advice::ExportAgain},
    {"layer-not-in-manifest", QT_TRANSLATE_NOOP("ProblemText", "A layer is not in the manifest"), Advice::ExportAgain},
    {"looping-layer", QT_TRANSLATE_NOOP("ProblemText", "A layer is among its own parents"), Advice::ExportAgain},
    {"looping-record", QT_TRANSLATE_NOOP("ProblemText", "A step depends on itself"), Advice::ExportAgain},
    {"manifest-ambiguous", QT_TRANSLATE_NOOP("ProblemText", "The manifest is an index and a manifest at once"),
     Advice::CheckTool},
    {"manifest-malformed", QT_TRANSLATE_NOOP("ProblemText", "The manifest can't be read"), Advice::ExportAgain},
    {"manifest-missing", QT_TRANSLATE_NOOP("ProblemText", "The manifest's blob is missing"), Advice::RestoreBlob},
    {"manifest-too-large", QT_TRANSLATE_NOOP("ProblemText", "The manifest is over 1 MiB"), Advice::SplitUp},
    {"manifest-type-mismatch", QT_TRANSLATE_NOOP("ProblemText", "The manifest is not of the kind that it says"),
     Advice::CheckTool},
    {"media-type-mismatch", QT_TRANSLATE_NOOP("ProblemText", "A layer is packed in another way than it says"),
     Advice::ExportAgain},
    {"media-type-unknown", QT_TRANSLATE_NOOP("ProblemText", "A layer's media type is unknown"), Advice::CheckTool},
    {"name-too-long", QT_TRANSLATE_NOOP("ProblemText", "A file's name is longer than any file system takes"),
     Advice::Untrusted},
    {"nesting-limit", QT_TRANSLATE_NOOP("ProblemText", "JSON is nested too deeply"), Advice::Untrusted},
    {"no-records", QT_TRANSLATE_NOOP("ProblemText", "The cache holds no steps"), Advice::ExportWithResults},
    {"no-results", QT_TRANSLATE_NOOP("ProblemText", "No step has a result"), Advice::ExportWithResults},
    {"random-record", QT_TRANSLATE_NOOP("ProblemText", "A step's key is random"), Advice::None},
    {"size-limit", QT_TRANSLATE_NOOP("ProblemText", "Something is larger than is read"), Advice::Untrusted},
    {"unsupported-entry",
     QT_TRANSLATE_NOOP("ProblemText", "A layer has an entry of a kind that BuildKit does not unpack"),
     Advice::Untrusted},
    {"unsafe-path", QT_TRANSLATE_NOOP("ProblemText", "A file's path or link leads out of its layer"),
     Advice::Untrusted},
};

QString adviceText(Advice advice, const Problem &problem)
{
    const char *text = nullptr;
    switch (advice) {
    case Advice::None:
        text = QT_TRANSLATE_NOOP("ProblemText", "Nothing needs to be done.");
        break;
    case Advice::ExportAgain:
        text = QT_TRANSLATE_NOOP("ProblemText", "Export the cache again from a build, under the same name.");
        break;
    case Advice::RestoreBlob:
        text = QT_TRANSLATE_NOOP("ProblemText",
                                 "Copy the blob from another copy of the store, or export the cache again from a "
                                 "build. An export skips blobs that are already there: remove a wrong one first.");
        break;
    case Advice::SplitUp:
        text = QT_TRANSLATE_NOOP(
            "ProblemText", "BuildKit imports no larger ones from a registry or a directory. Export with mode=min, "
                           "or export the stages of the build as caches of their own.");
        break;
    case Advice::CheckStore:
        text = QT_TRANSLATE_NOOP("ProblemText", "Check the directory: is it complete, and was it copied as a whole?");
        break;
    case Advice::ExportWithResults:
        text = QT_TRANSLATE_NOOP("ProblemText", "Export the cache again, with mode=max, from a build that ran its "
                                                "steps.");
        break;
    case Advice::CheckTool:
        text = QT_TRANSLATE_NOOP("ProblemText", "Check which tool wrote it: BuildKit does not write this. Export the "
                                                "cache again from a build.");
        break;
    case Advice::Untrusted:
        text = QT_TRANSLATE_NOOP("ProblemText", "No honest build makes this. Don't use the cache unless you know "
                                                "where it comes from.");
        break;
    }
    if (problem.severity == Severity::Info && problem.effect == BuildEffect::None) {
        text = QT_TRANSLATE_NOOP("ProblemText", "Nothing needs to be done.");
    }
    return QCoreApplication::translate("ProblemText", text);
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("ProblemText", "Note");
    case Severity::Warning:
        return QCoreApplication::translate("ProblemText", "Warning");
    case Severity::Error:
        break;
    }
    return QCoreApplication::translate("ProblemText", "Error");
}

QString effectText(BuildEffect effect)
{
    switch (effect) {
    case BuildEffect::None:
        return QCoreApplication::translate("ProblemText", "No effect");
    case BuildEffect::ResultDropped:
        return QCoreApplication::translate("ProblemText", "Step runs again");
    case BuildEffect::StepRuns:
        return QCoreApplication::translate("ProblemText", "Step runs again, late");
    case BuildEffect::ImportRejected:
        return QCoreApplication::translate("ProblemText", "Cache is rejected");
    case BuildEffect::SilentlyEmpty:
        return QCoreApplication::translate("ProblemText", "Cache counts as empty");
    case BuildEffect::EntrySkipped:
        return QCoreApplication::translate("ProblemText", "Cache is skipped");
    case BuildEffect::BuildFails:
        break;
    }
    return QCoreApplication::translate("ProblemText", "Build fails");
}

ProblemText problemText(const Problem &problem)
{
    ProblemText text;
    const QByteArray code = problem.code.toLatin1();
    const auto found =
        std::find_if(std::begin(kWords), std::end(kWords), [&code](const Words &words) { return code == words.code; });
    text.title = found != std::end(kWords) ? QCoreApplication::translate("ProblemText", found->title) : problem.code;
    text.advice = adviceText(found != std::end(kWords) ? found->advice : Advice::ExportAgain, problem);
    const char *effect = QT_TRANSLATE_NOOP("ProblemText", "The build ends with an error that it would not have without "
                                                          "this cache.");
    switch (problem.effect) {
    case BuildEffect::None:
        effect = QT_TRANSLATE_NOOP("ProblemText", "It makes no difference to a build.");
        break;
    case BuildEffect::ResultDropped:
        effect = QT_TRANSLATE_NOOP("ProblemText", "BuildKit drops the results that need it without a word: their steps "
                                                  "run again.");
        break;
    case BuildEffect::StepRuns:
        effect = QT_TRANSLATE_NOOP("ProblemText", "The build counts on the result, fails to load it, and runs the step "
                                                  "after all.");
        break;
    case BuildEffect::ImportRejected:
        effect = QT_TRANSLATE_NOOP("ProblemText", "BuildKit rejects the whole cache. The build prints an error for the "
                                                  "import and goes on without it: every step runs.");
        break;
    case BuildEffect::SilentlyEmpty:
        effect = QT_TRANSLATE_NOOP("ProblemText", "To a build the cache is empty, and nothing says so: every step "
                                                  "runs.");
        break;
    case BuildEffect::EntrySkipped:
        effect = QT_TRANSLATE_NOOP("ProblemText", "The client prints a warning and does not pass the cache on to the "
                                                  "build: every step runs.");
        break;
    case BuildEffect::BuildFails:
        break;
    }
    text.effect = QCoreApplication::translate("ProblemText", effect);
    return text;
}

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::All:
        return QCoreApplication::translate("ProblemText", "A build gets all of this cache.");
    case ImportOutcome::Part:
        return QCoreApplication::translate("ProblemText", "A build gets a part of this cache.");
    case ImportOutcome::Nothing:
        return QCoreApplication::translate("ProblemText", "A build gets nothing of this cache.");
    case ImportOutcome::BuildFails:
        break;
    }
    return QCoreApplication::translate("ProblemText", "A build that imports this cache can fail.");
}

} // namespace cachalot
