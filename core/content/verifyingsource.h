#pragma once

#include "core/content/descriptor.h"
#include "core/content/hasher.h"

namespace cachalot
{

/// Hands through a blob's bytes and checks them as they pass: its end is an error (Damaged, problem codes
/// blob-size-mismatch and blob-digest-mismatch) unless all bytes together have the size and the digest of the
/// descriptor, and no more bytes come through than its size. The other source outlives it.
class VerifyingSource final : public ByteSource
{
public:
    VerifyingSource(ByteSource &source, const Descriptor &blob);
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] Result<> verifyEnd();

    ByteSource &m_source;
    Digest m_digest;
    qint64 m_size;
    Hasher m_hasher;
    qint64 m_bytesRead = 0;
    bool m_isVerified = false;
};

} // namespace cachalot
