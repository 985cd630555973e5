#include "core/backend/gha/ghakeys.h"

#include "core/content/hasher.h"

#include <algorithm>

namespace cachalot::ghakey
{
namespace
{

constexpr QStringView kSignature = u"-sig";
constexpr QStringView kFormat = u"-1-"; // the format's version, which never changed
constexpr qsizetype kHashChars = 8;

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

/// A number as strconv.Itoa writes it, from 1.
std::optional<qint64> parseNumber(QStringView text)
{
    const bool isPlain = !text.isEmpty() && text.front() != u'0' &&
                         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return isPlain && fits ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray blobKey(const Digest &digest)
{
    return kBlobPrefix.toLatin1() + digest.toString().toLatin1();
}

QString refHash(QStringView ref)
{
    return digestOf(ref.toUtf8()).hex().left(kHashChars);
}

QByteArray indexKey(QStringView scope, QStringView ref)
{
    return kIndexPrefix.toUtf8() + scope.toUtf8() + kFormat.toUtf8() + refHash(ref).toLatin1();
}

std::optional<IndexName> parseIndexKey(QStringView key)
{
    const qsizetype hash = key.lastIndexOf(u'#');
    if (!key.startsWith(kIndexPrefix) || hash < 0) {
        return std::nullopt;
    }
    IndexName name;
    const auto number = parseNumber(key.sliced(hash + 1));
    key = key.sliced(kIndexPrefix.size()).chopped(key.size() - hash);
    if (key.endsWith(kSignature)) {
        name.isSigned = true;
        key.chop(kSignature.size());
    }
    if (!number || key.size() < kHashChars + kFormat.size()) {
        return std::nullopt;
    }
    const QStringView refHash = key.last(kHashChars);
    key.chop(kHashChars);
    if (!std::all_of(refHash.begin(), refHash.end(), isHex) || !key.endsWith(kFormat)) {
        return std::nullopt;
    }
    name.scope = key.chopped(kFormat.size()).toString();
    name.refHash = refHash.toString();
    name.number = *number;
    return name;
}

std::optional<BlobName> parseBlobKey(QStringView key)
{
    if (!key.startsWith(kBlobPrefix)) {
        return std::nullopt;
    }
    BlobName name;
    key = key.sliced(kBlobPrefix.size());
    if (key.endsWith(kSignature)) {
        name.isSignature = true;
        key.chop(kSignature.size());
    }
    const auto digest = Digest::parse(key);
    if (!digest) {
        return std::nullopt;
    }
    name.digest = *digest;
    return name;
}

} // namespace cachalot::ghakey
