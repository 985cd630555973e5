#include "core/backend/specuse.h"

#include "core/backend/attributeschema.h"
#include "core/backend/imagereference.h"
#include "core/content/digest.h"

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

/// The attribute that names a cache in its store, besides a digest; empty for a type that has none of its own.
QString entryKey(const QString &type)
{
    if (type == u"local") {
        return u"tag"_s;
    }
    if (type == u"gha") {
        return u"scope"_s;
    }
    return type == u"s3" || type == u"azblob" ? u"name"_s : QString();
}

/// The reference without its tag and digest, as it was written.
QString repositoryOf(const QString &reference)
{
    const QString named = reference.section(u'@', 0, 0);
    const qsizetype colon = named.lastIndexOf(u':');
    return colon > named.lastIndexOf(u'/') ? named.first(colon) : named;
}

} // namespace

BackendSpec specFor(const BackendSpec &spec, Direction direction)
{
    const BackendSchema *schema = findBackendSchema(spec.type());
    if (!schema) {
        return spec;
    }
    const QString wanted = direction == Direction::Export ? u"dest"_s : u"src"_s;
    const QString other = direction == Direction::Export ? u"src"_s : u"dest"_s;
    std::vector<BackendSpec::Attribute> kept;
    for (BackendSpec::Attribute attribute : spec.attributes()) {
        if (spec.type() == u"local" && attribute.key == other && !spec.has(wanted)) {
            attribute.key = wanted;
        }
        const AttributeInfo *info = schema->find(attribute.key);
        if (!info || info->isUsedIn(direction)) {
            kept.push_back(std::move(attribute));
        }
    }
    return {spec.type(), std::move(kept)};
}

BackendSpec withEntry(const BackendSpec &store, const QString &entry)
{
    BackendSpec spec = store;
    const bool isDigest = Digest::parse(entry).has_value();
    if (spec.type() == u"registry") {
        const QString repository = repositoryOf(spec.value(u"ref"));
        spec.set(u"ref"_s, repository + (isDigest ? u'@' : u':') + entry);
        return spec;
    }
    const QString key = entryKey(spec.type());
    if (key.isEmpty()) {
        return spec;
    }
    if (spec.type() == u"local") {
        spec.remove(u"digest");
        if (isDigest) {
            spec.remove(key);
            spec.set(u"digest"_s, entry);
            return spec;
        }
    }
    spec.set(key, entry);
    return spec;
}

std::optional<QString> entryOf(const BackendSpec &spec)
{
    if (spec.type() == u"registry") {
        const QString reference = spec.value(u"ref");
        const QString repository = repositoryOf(reference);
        return repository.size() == reference.size() ? std::nullopt
                                                     : std::optional(reference.sliced(repository.size() + 1));
    }
    if (const QString digest = spec.value(u"digest"); spec.type() == u"local" && !digest.isEmpty()) {
        return digest;
    }
    const QString key = entryKey(spec.type());
    return !key.isEmpty() && spec.has(key) ? std::optional(spec.value(key)) : std::nullopt;
}

} // namespace cachalot
