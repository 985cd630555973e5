#include "core/backend/imagereference.h"

#include "core/base/format.h"
#include "core/base/redact.h"
#include "core/content/digest.h"

#include <QRegularExpression>

namespace cachalot
{

namespace
{

constexpr qsizetype kMaxNameChars = 255;
constexpr qsizetype kMaxReferenceChars = 1024;

tl::unexpected<Error> invalid(QStringView text, const QString &why = {})
{
    const QString shown = printable(redactReference(text.toString()));
    return fail(ErrorCode::Usage, QStringLiteral("invalid reference format%1: %2")
                                      .arg(why.isEmpty() ? QString() : QStringLiteral(": ") + why, shown));
}

bool isDomain(QStringView first)
{
    return first == u"localhost" || first.contains(u'.') || first.contains(u':') || first.toString().toLower() != first;
}

} // namespace

Result<ImageReference> ImageReference::parse(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(?:(?<domain>(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
        "|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?)/)?"
        "(?<path>[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)"
        "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
        "(?:@(?<digest>[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?\\z"));
    static const QRegularExpression identifier(QStringLiteral("\\A[a-f0-9]{64}\\z"));
    if (text.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("missing ref"));
    }
    if (text.size() > kMaxReferenceChars) {
        return invalid(text.first(100), QStringLiteral("too long"));
    }
    if (identifier.match(text.toString()).hasMatch()) {
        return invalid(text, QStringLiteral("cannot specify 64-byte hexadecimal strings"));
    }
    QString domain = QStringLiteral("docker.io");
    QString rest = text.toString();
    const qsizetype slash = rest.indexOf(u'/');
    if (slash >= 0 && isDomain(QStringView(rest).first(slash))) {
        domain = rest.first(slash);
        rest = rest.sliced(slash + 1);
    }
    if (domain == u"index.docker.io") {
        domain = QStringLiteral("docker.io");
    }
    if (domain == u"docker.io" && !rest.contains(u'/')) {
        rest.prepend(QStringLiteral("library/"));
    }
    const QString remote = rest.section(u':', 0, 0);
    if (remote.toLower() != remote) {
        return invalid(text, QStringLiteral("the repository's name must be lower-case"));
    }
    const QRegularExpressionMatch match = pattern.match(domain + u'/' + rest);
    if (!match.hasMatch()) {
        return invalid(text);
    }
    ImageReference reference{match.captured(QStringLiteral("domain")), match.captured(QStringLiteral("path")),
                             match.captured(QStringLiteral("tag")), match.captured(QStringLiteral("digest"))};
    if (reference.path.size() > kMaxNameChars) {
        return invalid(text, QStringLiteral("a repository's name must not be more than 255 characters"));
    }
    if (!reference.digest.isEmpty() && !Digest::parse(reference.digest)) {
        return invalid(text, QStringLiteral("the digest is malformed"));
    }
    if (reference.tag.isEmpty() && reference.digest.isEmpty()) {
        reference.tag = QStringLiteral("latest");
    }
    return reference;
}

QString ImageReference::toString() const
{
    // A domain that is none, such as foo_bar.com, is a part of the path.
    return (domain.isEmpty() ? path : domain + u'/' + path) + (tag.isEmpty() ? QString() : u':' + tag) +
           (digest.isEmpty() ? QString() : u'@' + digest);
}

} // namespace cachalot
