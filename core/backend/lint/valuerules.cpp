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
    QString suggestion = u"write true or false"_s;
    if (const auto meant = meantBool(value)) {
        const QString word = *meant ? u"true"_s : u"false"_s;
        fixed = context.withValue(key, word);
        suggestion = u"write "_s + key + u'=' + word;
    }
    const QString what = key + u'=' + context.shown(key) + u" is no boolean: "_s;
    if (silent) {
        context.warning("invalid-bool", key, what + u"BuildKit takes it for false without a word"_s, suggestion, fixed);
    } else {
        context.error("invalid-bool", key, what + context.failure(), suggestion, fixed);
    }
}

void checkInteger(LintContext &context, const AttributeInfo &attribute)
{
    const QString &key = attribute.name;
    const auto value = parseGoInt(context.value(key));
    const QString what = key + u'=' + context.shown(key);
    if (!value) {
        context.error("invalid-integer", key, what + u" is no integer: "_s + context.failure());
        return;
    }
    if (key == u"compression-level") {
        return; // its range depends on compression: checkCompression()
    }
    if ((attribute.minimum && *value < *attribute.minimum) || (attribute.maximum && *value > *attribute.maximum)) {
        if (key == u"version") {
            context.warning("out-of-range", key, what + u": the interfaces of the service are 1 and 2"_s);
        } else {
            context.error("out-of-range", key, what + u" must be a positive integer: "_s + context.failure());
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
    QString suggestion = u"write a number with a unit (h, m, s), such as 36h"_s;
    if (const auto match = days.match(value); match.hasMatch()) {
        const int hours = match.captured(2).startsWith(u'w') ? 168 : 24;
        const QString written = QString::number(match.captured(1).toLongLong() * hours) + u'h';
        suggestion = u"Go's durations know no days: write "_s + written;
        fixed = context.withValue(key, written);
    } else if (const auto blank = spaced.match(value); blank.hasMatch()) {
        fixed = context.withValue(key, blank.captured(1) + blank.captured(2));
        suggestion = u"write "_s + fixed->value(key);
    }
    const QString what = key + u'=' + context.shown(key) + u" is no duration: "_s;
    if (key == u"touch_refresh") {
        context.warning("invalid-duration", key, what + u"BuildKit takes 24h without a word"_s, suggestion, fixed);
    } else {
        context.error("invalid-duration", key, what + context.failure(), suggestion, fixed);
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
    QString suggestion = u"the values are "_s + attribute.choices.join(u", "_s);
    if (attribute.choices.contains(meant)) {
        fixed = context.withValue(key, meant);
        suggestion = u"write "_s + key + u'=' + meant;
    }
    const QString what = key + u'=' + context.shown(key);
    if (key == u"mode") {
        context.warning("unknown-mode", key, what + u": BuildKit takes it for min without a word"_s, suggestion, fixed);
    } else {
        context.error("unknown-value", key, what + u" is not known: "_s + context.failure(), suggestion, fixed);
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
                  key + u'=' + context.shown(key) + u" does not begin with https:// or http://: "_s + context.failure(),
                  value.contains(u"://") ? QString() : u"write https://"_s + context.shown(key));
}

void checkPath(LintContext &context, const QString &key)
{
    const QString value = context.value(key);
    if (value == u"~" || value.startsWith(u"~/")) {
        context.warning("tilde-not-expanded", key,
                        u"no shell expands the ~ in "_s + key + u'=' + context.shown(key) +
                            u": a directory of that name is meant"_s,
                        u"write $HOME, or the whole path"_s);
    }
}

void checkDigest(LintContext &context, const QString &key)
{
    if (!context.value(key).isEmpty() && !Digest::parse(context.value(key))) {
        context.error("invalid-digest", key,
                      key + u'=' + context.shown(key) +
                          u" is no digest: the client prints a warning and leaves the cache out"_s,
                      u"a digest is sha256: and 64 hex digits"_s);
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
                            u"the value of "_s + key + u" begins or ends with a blank, which is part of it"_s,
                            u"write it without the blank"_s, context.withValue(key, value.trimmed()));
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
