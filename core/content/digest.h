#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <span>

namespace cachalot
{

/// The algorithms that OCI registers (image-spec descriptor.md, "Registered Algorithms"). BuildKit writes sha256 only.
enum class DigestAlgorithm : std::uint8_t { Sha256, Sha384, Sha512 };

/// How many bytes a digest of that algorithm has.
[[nodiscard]] constexpr size_t digestBytes(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Sha256 ? 32 : algorithm == DigestAlgorithm::Sha384 ? 48 : 64;
}

/// A content digest, `algorithm:hex`. Holding one proves that it was well-formed, so its hex part is safe as a file
/// name. Trivially copyable; a default-constructed one is null and equals no parsed one.
class Digest
{
public:
    Digest() = default;

    /// Takes `sha256:` and 64 lower-case hex digits (likewise sha384, sha512), as go-digest validates them. Anything
    /// else, upper-case hex included, is an error (Damaged) that shows the text.
    [[nodiscard]] static Result<Digest> parse(QStringView text);
    [[nodiscard]] static Digest fromBytes(DigestAlgorithm algorithm, std::span<const unsigned char> bytes);

    [[nodiscard]] bool isNull() const { return m_null; }
    [[nodiscard]] DigestAlgorithm algorithm() const { return m_algorithm; }
    /// "sha256", "sha384", "sha512".
    [[nodiscard]] QString algorithmName() const;
    /// The digest itself, without the algorithm.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString hex() const;
    /// `algorithm:hex`; empty for a null digest.
    [[nodiscard]] QString toString() const;
    /// The first 12 hex digits, as people read digests.
    [[nodiscard]] QString toShortString() const;

    friend auto operator<=>(const Digest &, const Digest &) = default;
    friend bool operator==(const Digest &, const Digest &) = default;
    friend size_t qHash(const Digest &digest, size_t seed) { return qHashBits(digest.m_bytes.data(), 32, seed); }

private:
    DigestAlgorithm m_algorithm = DigestAlgorithm::Sha256;
    bool m_null = true;
    std::array<unsigned char, 64> m_bytes{};
};

} // namespace cachalot
