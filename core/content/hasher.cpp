#include "core/content/hasher.h"

#include <openssl/evp.h>

#include <array>

namespace cachalot
{
namespace
{

const EVP_MD *methodOf(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Sha256:
        return EVP_sha256();
    case DigestAlgorithm::Sha384:
        return EVP_sha384();
    case DigestAlgorithm::Sha512:
        return EVP_sha512();
    }
    return nullptr;
}

} // namespace

struct Hasher::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Hasher::Hasher(DigestAlgorithm algorithm) : m_algorithm(algorithm), m_state(std::make_unique<State>())
{
    // The calls fail only when OpenSSL lacks SHA-2 altogether, which no supported build does.
    const int ok = EVP_DigestInit_ex(m_state->context.get(), methodOf(algorithm), nullptr);
    Q_ASSERT(ok == 1);
    Q_UNUSED(ok)
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(QByteArrayView data)
{
    EVP_DigestUpdate(m_state->context.get(), data.data(), static_cast<size_t>(data.size()));
}

Digest Hasher::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int count = 0;
    EVP_DigestFinal_ex(m_state->context.get(), bytes.data(), &count);
    return Digest::fromBytes(m_algorithm, std::span(bytes).first(count));
}

Digest digestOf(QByteArrayView data, DigestAlgorithm algorithm)
{
    Hasher hasher(algorithm);
    hasher.add(data);
    return hasher.finish();
}

Result<qint64> HashingSource::read(std::span<char> buffer)
{
    CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer));
    m_hasher.add(QByteArrayView(buffer.data(), static_cast<qsizetype>(count)));
    m_bytesRead += count;
    return count;
}

} // namespace cachalot
