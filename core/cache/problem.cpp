#include "core/cache/problem.h"

namespace cachalot
{

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString buildEffectName(BuildEffect effect)
{
    switch (effect) {
    case BuildEffect::None:
        return QStringLiteral("none");
    case BuildEffect::ResultDropped:
        return QStringLiteral("result-dropped");
    case BuildEffect::StepRuns:
        return QStringLiteral("step-runs");
    case BuildEffect::ImportRejected:
        return QStringLiteral("import-rejected");
    case BuildEffect::SilentlyEmpty:
        return QStringLiteral("silently-empty");
    case BuildEffect::EntrySkipped:
        return QStringLiteral("entry-skipped");
    case BuildEffect::BuildFails:
        break;
    }
    return QStringLiteral("build-fails");
}

} // namespace cachalot
