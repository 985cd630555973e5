#pragma once

#include "core/net/auth/aws/awscredentials.h"
#include "core/net/httpmessage.h"

namespace cachalot
{

/// Signs requests by Amazon's Signature Version 4 (docs.aws.amazon.com, "Create a signed AWS API request", and for S3
/// "Signature Calculations for the Authorization Header"). The path is signed as it is sent, which is S3's rule. A
/// value type.
class SigV4Signer
{
public:
    SigV4Signer(QByteArray region, QByteArray service) : m_region(std::move(region)), m_service(std::move(service)) {}

    /// Adds `X-Amz-Date`, for S3 `X-Amz-Content-Sha256`, for temporary credentials `X-Amz-Security-Token`, and
    /// `Authorization`. All headers that are there by then are signed. `payloadHash` is the SHA-256 of the body in hex.
    void sign(HttpRequest &request, const AwsCredentials &credentials, const QByteArray &payloadHash,
              const QDateTime &time) const;

    /// What is signed, for the tests: the request in its canonical form, and the text with its hash.
    [[nodiscard]] static QByteArray canonicalRequest(const HttpRequest &request, const QByteArray &payloadHash);
    [[nodiscard]] QByteArray textToSign(const QByteArray &canonicalRequest, const QDateTime &time) const;

private:
    [[nodiscard]] QByteArray scope(const QDateTime &time) const;

    QByteArray m_region;
    QByteArray m_service;
};

/// Percent-encodes as Amazon wants it: all but unreserved characters (RFC 3986), and slashes where they are kept.
enum class Slashes { Encode, Keep };
[[nodiscard]] QByteArray awsEncoded(const QByteArray &text, Slashes slashes = Slashes::Encode);

} // namespace cachalot
