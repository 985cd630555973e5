#include "core/backend/lint/destinations.h"

#include "core/backend/imagereference.h"

#include <QDir>

namespace cachalot::lint_rules
{

namespace
{

using namespace Qt::StringLiterals;

QString valueOr(const BackendSpec &spec, QStringView key, const QString &fallback)
{
    return spec.has(key) ? spec.value(key) : fallback;
}

QStringList eachName(const BackendSpec &spec, const QString &before)
{
    QStringList out;
    for (const QString &name : valueOr(spec, u"name", u"buildkit"_s).split(u';')) {
        out.append(before + name);
    }
    return out;
}

} // namespace

QStringList destinations(const BackendSpec &spec, Direction direction)
{
    const QString &type = spec.type();
    if (type == u"registry") {
        const auto reference = ImageReference::parse(spec.value(u"ref"));
        return reference ? QStringList{reference->toString()} : QStringList();
    }
    if (type == u"local") {
        const QString path = spec.value(direction == Direction::Export ? u"dest" : u"src");
        return path.isEmpty() ? QStringList() : QStringList{QDir::cleanPath(path)};
    }
    if (type == u"gha") {
        return {u"gha "_s + valueOr(spec, u"scope", u"buildkit"_s)};
    }
    if (type == u"s3") {
        const QString place = u"s3 "_s + spec.value(u"endpoint_url") + u' ' + spec.value(u"bucket") + u' ' +
                              spec.value(u"prefix") + valueOr(spec, u"manifests_prefix", u"manifests/"_s);
        return eachName(spec, place);
    }
    if (type == u"azblob") {
        const QString place = u"azblob "_s + spec.value(u"account_url") + u' ' +
                              valueOr(spec, u"container", u"buildkit-cache"_s) + u' ' + spec.value(u"prefix") + u'/' +
                              valueOr(spec, u"manifests_prefix", u"manifests"_s) + u'/';
        return eachName(spec, place);
    }
    return {};
}

} // namespace cachalot::lint_rules
