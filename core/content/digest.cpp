#include "core/content/digest.h"

#include "core/base/format.h"

#include <algorithm>

namespace cachalot
{
namespace
{

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9') {
        return u - u'0';
    }
    if (u >= u'a' && u <= u'f') {
        return u - u'a' + 10;
    }
    return -1;
}

tl::unexpected<Error> failDigest(QStringView text)
{
    return fail(
        ErrorCode::Damaged,
        QStringLiteral("\"%1\" is not a digest (sha256: and 64 lower-case hex digits)").arg(printable(text, 100)));
}

} // namespace

Result<Digest> Digest::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = text.left(std::max<qsizetype>(colon, 0));
    Digest digest;
    if (name == u"sha256") {
        digest.m_algorithm = DigestAlgorithm::Sha256;
    } else if (name == u"sha384") {
        digest.m_algorithm = DigestAlgorithm::Sha384;
    } else if (name == u"sha512") {
        digest.m_algorithm = DigestAlgorithm::Sha512;
    } else {
        return failDigest(text);
    }
    const QStringView hex = text.mid(colon + 1);
    const size_t count = digestBytes(digest.m_algorithm);
    if (static_cast<size_t>(hex.size()) != count * 2) {
        return failDigest(text);
    }
    for (size_t i = 0; i < count; ++i) {
        const int high = hexValue(hex[static_cast<qsizetype>(2 * i)]);
        const int low = hexValue(hex[static_cast<qsizetype>(2 * i + 1)]);
        if (high < 0 || low < 0) {
            return failDigest(text);
        }
        digest.m_bytes.at(i) = static_cast<unsigned char>(high * 16 + low);
    }
    digest.m_null = false;
    return digest;
}

Digest Digest::fromBytes(DigestAlgorithm algorithm, std::span<const unsigned char> bytes)
{
    Digest digest;
    digest.m_algorithm = algorithm;
    digest.m_null = false;
    std::copy_n(bytes.begin(), std::min(bytes.size(), digestBytes(algorithm)), digest.m_bytes.begin());
    return digest;
}

QString Digest::algorithmName() const
{
    switch (m_algorithm) {
    case DigestAlgorithm::Sha256:
        return QStringLiteral("sha256");
    case DigestAlgorithm::Sha384:
        return QStringLiteral("sha384");
    case DigestAlgorithm::Sha512:
        return QStringLiteral("sha512");
    }
    return {};
}

QByteArray Digest::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(digestBytes(m_algorithm)));
}

QString Digest::hex() const
{
    return QString::fromLatin1(bytes().toHex());
}

QString Digest::toString() const
{
    return m_null ? QString() : algorithmName() + u':' + hex();
}

QString Digest::toShortString() const
{
    return m_null ? QString() : hex().left(12);
}

} // namespace cachalot
