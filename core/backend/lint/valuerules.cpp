#include "core/backend/lint/lintcontext.h"

#include "core/backend/govalues.h"
#include "core/content/digest.h"

#include <QRegularExpression>

#include <array>

namespace cachalot::lint_rules
{

namespace
{

using namespace Qt::StringLiterals;

// Texts that people write for a boolean and that Go does not take.
std::optional<bool> meantBool(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"yes" || word == u"y" || word == u"on" || word == u"enabled" || word == u"true" || word == u"t") {
        return true;
    }
    if (word == u"no" || word == u"n" || word == u"off" || word == u"disabled" || word == u"false" || word == u"f") {
        return false;
    }
    return std::nullopt;
}

void checkBool(LintContext &context, const QString &key)
{
    const QString value = context.value(key);
    if (parseGoBool(value) || (value.isEmpty() && key == u"force-compression")) {
        return;
    }
    // These three are read with their errors thrown away.
    const bool silent = key == u"ignore-error" || key == u"use_path_style" || key == u"disable_accept_encoding";
    std::optional<BackendSpec> fixed;
    QString suggestion = Lint::tr("write true or false");
    if (const auto meant = meantBool(value)) {
        const QString word = *meant ? u"true"_s : u"false"_s;
        fixed = context.withValue(key, word);
        suggestion = Lint::tr("write %1").arg(key + u'=' + word);
    }
    const QString what = key + u'=' + context.shown(key);
    if (silent) {
        context.warning("invalid-bool", key,
                        Lint::tr("%1 is no boolean: BuildKit takes it for false without a word").arg(what), suggestion,
                        fixed);
    } else {
        context.error("invalid-bool", key, Lint::tr("%1 is no boolean: %2").arg(what, context.failure()), suggestion,
                      fixed);
    }
}

void checkInteger(LintContext &context, const AttributeInfo &attribute)
{
    const QString &key = attribute.name;
    const auto value = parseGoInt(context.value(key));
    const QString what = key + u'=' + context.shown(key);
    if (!value) {
        context.error("invalid-integer", key, Lint::tr("%1 is no integer: %2").arg(what, context.failure()));
        return;
    }
    if (key == u"compression-level") {
        return; // its range depends on compression: checkCompression()
    }
    if ((attribute.minimum && *value < *attribute.minimum) || (attribute.maximum && *value > *attribute.maximum)) {
        if (key == u"version") {
            context.warning("out-of-range", key, Lint::tr("%1: the interfaces of the service are 1 and 2").arg(what));
        } else {
            context.error("out-of-range", key,
                          Lint::tr("%1 must be a positive integer: %2").arg(what, context.failure()));
        }
    }
}

void checkDuration(LintContext &context, const QString &key)
{
    const QString value = context.value(key);
    if (parseGoDuration(value)) {
        return;
    }
    static const QRegularExpression days(u"\\A([0-9]{1,6})\\s*(d|day|days|w|week|weeks)\\z"_s);
    static const QRegularExpression spaced(u"\\A([0-9.]{1,9})\\s+(h|m|s|ms)\\z"_s);
    std::optional<BackendSpec> fixed;
    QString suggestion = Lint::tr("write a number with a unit (h, m, s), such as 36h");
    if (const auto match = days.match(value); match.hasMatch()) {
        const int hours = match.captured(2).startsWith(u'w') ? 168 : 24;
        const QString written = QString::number(match.captured(1).toLongLong() * hours) + u'h';
        suggestion = Lint::tr("Go's durations know no days: write %1").arg(written);
        fixed = context.withValue(key, written);
    } else if (const auto blank = spaced.match(value); blank.hasMatch()) {
        fixed = context.withValue(key, blank.captured(1) + blank.captured(2));
        suggestion = Lint::tr("write %1").arg(fixed->value(key));
    }
    const QString what = key + u'=' + context.shown(key);
    if (key == u"touch_refresh") {
        context.warning("invalid-duration", key,
                        Lint::tr("%1 is no duration: BuildKit takes 24h without a word").arg(what), suggestion, fixed);
    } else {
        context.error("invalid-duration", key, Lint::tr("%1 is no duration: %2").arg(what, context.failure()),
                      suggestion, fixed);
    }
}

struct ChoiceAlias {
    QStringView written;
    QStringView meant;
};

constexpr std::array kChoiceAliases = {
    ChoiceAlias{u"gz", u"gzip"},           ChoiceAlias{u"zst", u"zstd"},       ChoiceAlias{u"zstandard", u"zstd"},
    ChoiceAlias{u"none", u"uncompressed"}, ChoiceAlias{u"stargz", u"estargz"}, ChoiceAlias{u"full", u"max"},
    ChoiceAlias{u"all", u"max"},           ChoiceAlias{u"maximum", u"max"},    ChoiceAlias{u"minimum", u"min"},
    ChoiceAlias{u"minimal", u"min"},       ChoiceAlias{u"maximal", u"max"},
};

void checkChoice(LintContext &context, const AttributeInfo &attribute)
{
    const QString &key = attribute.name;
    const QString value = context.value(key);
    if (attribute.choices.contains(value)) {
        return;
    }
    QString meant = value.trimmed().toLower();
    for (const ChoiceAlias &alias : kChoiceAliases) {
        if (alias.written == meant) {
            meant = alias.meant.toString();
        }
    }
    std::optional<BackendSpec> fixed;
    QString suggestion = Lint::tr("the values are %1").arg(attribute.choices.join(u", "_s));
    if (attribute.choices.contains(meant)) {
        fixed = context.withValue(key, meant);
        suggestion = Lint::tr("write %1").arg(key + u'=' + meant);
    }
    const QString what = key + u'=' + context.shown(key);
    if (key == u"mode") {
        context.warning("unknown-mode", key, Lint::tr("%1: BuildKit takes it for min without a word").arg(what),
                        suggestion, fixed);
    } else {
        context.error("unknown-value", key, Lint::tr("%1 is not known: %2").arg(what, context.failure()), suggestion,
                      fixed);
    }
}

void checkUrl(LintContext &context, const QString &key)
{
    const QString value = context.value(key);
    // An account_url has rules of its own.
    if (value.isEmpty() || key == u"account_url" || value.startsWith(u"https://") || value.startsWith(u"http://") ||
        value.startsWith(u'$')) {
        return;
    }
    context.error("url-without-scheme", key,
                  Lint::tr("%1 does not begin with https:// or http://: %2")
                      .arg(key + u'=' + context.shown(key), context.failure()),
                  value.contains(u"://") ? QString() : Lint::tr("write %1").arg(u"https://"_s + context.shown(key)));
}

void checkPath(LintContext &context, const QString &key)
{
    const QString value = context.value(key);
    if (value == u"~" || value.startsWith(u"~/")) {
        context.warning("tilde-not-expanded", key,
                        Lint::tr("no shell expands the ~ in %1: a directory of that name is meant")
                            .arg(key + u'=' + context.shown(key)),
                        Lint::tr("write $HOME, or the whole path"));
    }
}

void checkDigest(LintContext &context, const QString &key)
{
    if (!context.value(key).isEmpty() && !Digest::parse(context.value(key))) {
        context.error("invalid-digest", key,
                      Lint::tr("%1 is no digest: the client prints a warning and leaves the cache out")
                          .arg(key + u'=' + context.shown(key)),
                      Lint::tr("a digest is sha256: and 64 hex digits"));
    }
}

} // namespace

void checkValues(LintContext &context)
{
    if (!context.schema()) {
        return;
    }
    for (const AttributeInfo &attribute : context.schema()->attributes) {
        const QString &key = attribute.name;
        if (!context.has(key) || !attribute.isUsedIn(context.direction())) {
            continue;
        }
        const QString value = context.value(key);
        // A variable that somebody else fills in.
        if (value.startsWith(u"${") || (value.startsWith(u'$') && value.size() > 1)) {
            continue;
        }
        if (value.trimmed() != value) {
            context.warning("blank-in-value", key,
                            Lint::tr("the value of %1 begins or ends with a blank, which is part of it").arg(key),
                            Lint::tr("write it without the blank"), context.withValue(key, value.trimmed()));
            continue;
        }
        switch (attribute.kind) {
        case ValueKind::Bool:
            checkBool(context, key);
            break;
        case ValueKind::Integer:
            checkInteger(context, attribute);
            break;
        case ValueKind::Duration:
            checkDuration(context, key);
            break;
        case ValueKind::Choice:
            checkChoice(context, attribute);
            break;
        case ValueKind::Url:
            checkUrl(context, key);
            break;
        case ValueKind::Path:
            checkPath(context, key);
            break;
        case ValueKind::Digest:
            checkDigest(context, key);
            break;
        case ValueKind::Text:
        case ValueKind::Names:
        case ValueKind::Secret:
        case ValueKind::ImageRef:
            break; // checked by the rules of their backends
        }
    }
}

} // namespace cachalot::lint_rules
