#pragma once

#include "core/content/blobstore.h"
#include "core/content/hasher.h"
#include "core/content/layoutfiles.h"

namespace cachalot
{

/// A temporary file without a name: what is written to it can be read as often as needed, and is gone with it, also
/// when the process is killed. It is in $TMPDIR, else in /var/tmp, since /tmp may be the memory. Written by one thread,
/// then read by one at a time.
class SpoolFile final : public ByteSink, public BlobContent
{
public:
    /// Errors: NoSpace, Denied, Io.
    [[nodiscard]] static Result<std::unique_ptr<SpoolFile>> create();
    /// Where temporary files go that may be large.
    [[nodiscard]] static QString directory();

    [[nodiscard]] Result<> write(QByteArrayView data) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Of all that was written; after finish().
    [[nodiscard]] const Digest &digest() const { return m_digest; }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override;
    /// The last so many bytes, or all where there are fewer.
    [[nodiscard]] Result<QByteArray> tail(qint64 bytes) const;

private:
    explicit SpoolFile(FileHandle file, QString path) : m_file(std::move(file)), m_path(std::move(path)) {}
    FileHandle m_file;
    QString m_path; // for messages
    Hasher m_hasher;
    Digest m_digest;
    qint64 m_size = 0;
};

} // namespace cachalot
