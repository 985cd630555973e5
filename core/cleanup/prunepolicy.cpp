#include "core/cleanup/prunepolicy.h"

#include "core/base/format.h"

#include <QJsonArray>

#include <cmath>

namespace cachalot
{
namespace
{

constexpr char16_t kOlderThan[] = u"olderThanSeconds";
constexpr char16_t kUnusedFor[] = u"unusedForSeconds";
constexpr char16_t kKeepLast[] = u"keepLast";
constexpr char16_t kKeepBytes[] = u"keepBytes";
constexpr char16_t kMatch[] = u"match";
constexpr char16_t kExcept[] = u"except";
constexpr char16_t kPinnedNames[] = u"pinnedNames";
constexpr char16_t kPinnedDigests[] = u"pinnedDigests";
constexpr char16_t kGrace[] = u"graceSeconds";
constexpr char16_t kUnreferenced[] = u"unreferenced";
constexpr char16_t kDespiteDamage[] = u"despiteDamage";

QString keyOf(const char16_t *key)
{
    return QString::fromUtf16(key);
}

tl::unexpected<Error> failMember(const QString &key, const QString &what)
{
    return fail(ErrorCode::Damaged, QStringLiteral("%1: %2").arg(printable(key, 60), what));
}

Result<qint64> numberOf(const QString &key, const QJsonValue &value)
{
    constexpr double kMost = 9e15;
    const double number = value.toDouble(-1);
    if (number < 0 || number > kMost || number != std::floor(number)) {
        return failMember(key, QStringLiteral("not a whole number of 0 or more"));
    }
    return static_cast<qint64>(number);
}

Result<QStringList> textsOf(const QString &key, const QJsonValue &value)
{
    if (!value.isArray()) {
        return failMember(key, QStringLiteral("not a list of texts"));
    }
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString()) {
            return failMember(key, QStringLiteral("not a list of texts"));
        }
        texts += entry.toString();
    }
    return texts;
}

Result<> readMember(const QString &key, const QJsonValue &value, PrunePolicy &policy)
{
    if (key == kUnreferenced || key == kDespiteDamage) {
        if (!value.isBool()) {
            return failMember(key, QStringLiteral("neither true nor false"));
        }
        (key == kUnreferenced ? policy.unreferenced : policy.despiteDamage) = value.toBool();
        return {};
    }
    if (key == kMatch || key == kExcept || key == kPinnedNames) {
        CACHALOT_ASSIGN((key == kMatch    ? policy.match
                         : key == kExcept ? policy.except
                                          : policy.pinnedNames),
                        textsOf(key, value));
        return {};
    }
    if (key == kPinnedDigests) {
        CACHALOT_ASSIGN(const QStringList texts, textsOf(key, value));
        for (const QString &text : texts) {
            CACHALOT_ASSIGN(const Digest digest, Digest::parse(text));
            policy.pinnedDigests.push_back(digest);
        }
        return {};
    }
    const bool isKnown =
        key == kOlderThan || key == kUnusedFor || key == kGrace || key == kKeepLast || key == kKeepBytes;
    if (!isKnown) {
        return failMember(key, QStringLiteral("no rule of this version"));
    }
    CACHALOT_ASSIGN(const qint64 number, numberOf(key, value));
    if (key == kOlderThan) {
        policy.olderThan = std::chrono::seconds(number);
    } else if (key == kUnusedFor) {
        policy.unusedFor = std::chrono::seconds(number);
    } else if (key == kGrace) {
        policy.grace = std::chrono::seconds(number);
    } else if (key == kKeepLast) {
        policy.keepLast = number;
    } else {
        policy.keepBytes = number;
    }
    return {};
}

} // namespace

PrunePolicy PrunePolicy::completed() const
{
    PrunePolicy policy = *this;
    policy.unreferenced = unreferenced || !hasCacheRules();
    return policy;
}

QJsonObject PrunePolicy::toJson() const
{
    QJsonObject object;
    object[keyOf(kUnreferenced)] = unreferenced;
    object[keyOf(kGrace)] = static_cast<double>(grace.count());
    const auto number = [&object](const char16_t *key, double value) { object[keyOf(key)] = value; };
    if (olderThan) {
        number(kOlderThan, static_cast<double>(olderThan->count()));
    }
    if (unusedFor) {
        number(kUnusedFor, static_cast<double>(unusedFor->count()));
    }
    if (keepLast) {
        number(kKeepLast, static_cast<double>(*keepLast));
    }
    if (keepBytes) {
        number(kKeepBytes, static_cast<double>(*keepBytes));
    }
    const auto texts = [&object](const char16_t *key, const QStringList &values) {
        if (!values.isEmpty()) {
            object[keyOf(key)] = QJsonArray::fromStringList(values);
        }
    };
    texts(kMatch, match);
    texts(kExcept, except);
    texts(kPinnedNames, pinnedNames);
    QStringList digests;
    for (const Digest &digest : pinnedDigests) {
        digests += digest.toString();
    }
    texts(kPinnedDigests, digests);
    if (despiteDamage) {
        object[keyOf(kDespiteDamage)] = true;
    }
    return object;
}

Result<PrunePolicy> PrunePolicy::fromJson(const QJsonObject &object)
{
    PrunePolicy policy;
    for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
        CACHALOT_TRY(readMember(at.key(), at.value(), policy));
    }
    return policy;
}

Result<> checkPolicy(const PrunePolicy &policy)
{
    if (!policy.except.isEmpty() && !policy.hasCacheRules()) {
        return fail(ErrorCode::Usage, QStringLiteral("--except says what other rules spare, and there is none: add "
                                                     "--match, --older-than, --unused-for, --keep-last or "
                                                     "--keep-bytes"));
    }
    for (const QString &pattern : policy.match + policy.except) {
        if (pattern.isEmpty()) {
            return fail(ErrorCode::Usage, QStringLiteral("an empty pattern matches no name"));
        }
    }
    return {};
}

} // namespace cachalot
