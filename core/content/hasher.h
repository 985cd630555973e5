#pragma once

#include "core/base/bytestream.h"
#include "core/content/digest.h"

#include <QByteArrayView>

#include <memory>

namespace cachalot
{

/// Incremental hashing through OpenSSL's EVP, which uses the CPU's SHA instructions. One thread at a time.
class Hasher
{
public:
    explicit Hasher(DigestAlgorithm algorithm = DigestAlgorithm::Sha256);
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(QByteArrayView data);
    /// The digest of all that was added. Call once.
    [[nodiscard]] Digest finish();

private:
    struct State;
    DigestAlgorithm m_algorithm;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Digest digestOf(QByteArrayView data, DigestAlgorithm algorithm = DigestAlgorithm::Sha256);

/// Hands through another source and hashes and counts what passes. The other source outlives it.
class HashingSource final : public ByteSource
{
public:
    explicit HashingSource(ByteSource &source, DigestAlgorithm algorithm = DigestAlgorithm::Sha256)
        : m_source(source), m_hasher(algorithm)
    {
    }
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// The digest of all bytes that were read. Call once, at the end.
    [[nodiscard]] Digest finish() { return m_hasher.finish(); }

private:
    ByteSource &m_source;
    Hasher m_hasher;
    qint64 m_bytesRead = 0;
};

} // namespace cachalot
