#include "app/cli/findings.h"

#include "core/base/format.h"

#include <QHash>

namespace cachalot::cli
{

void printFindings(Output &out, const QString &heading, const std::vector<LayerFinding> &findings)
{
    constexpr int kShownOfOneKind = 10;
    constexpr qsizetype kMaxChars = 1000;
    if (findings.empty()) {
        return;
    }
    out.printLine();
    out.printLine(toned(heading, Tone::Heading, out.terminal()));
    QHash<QString, int> shown;
    int hidden = 0;
    for (const LayerFinding &finding : findings) {
        if (++shown[finding.code] > kShownOfOneKind) {
            ++hidden;
            continue;
        }
        out.printLine(QStringLiteral("  %1 %2").arg(
            toned(QStringLiteral("[%1]").arg(printable(finding.code)), Tone::Warning, out.terminal()),
            printable(finding.message, kMaxChars)));
    }
    if (hidden > 0) {
        out.printLine(QStringLiteral("  … and %1 more").arg(formatCount(hidden)));
    }
}

bool isDamage(const LayerFinding &finding)
{
    return finding.code == u"wrong-digest" || finding.code == u"wrong-size" ||
           (finding.unpackingFails && (finding.code == u"bad-archive" || finding.code == u"size-limit"));
}

void writeFinding(JsonWriter &json, const LayerFinding &finding, std::optional<qint64> layer, const Digest &digest)
{
    json.beginObject();
    json.key("code").text(finding.code);
    json.key("path").textOrNull(finding.path);
    json.key("message").text(finding.message);
    json.key("layer").number(layer);
    json.key("digest").textOrNull(digest.isNull() ? QString() : digest.toString());
    json.end();
}

} // namespace cachalot::cli
