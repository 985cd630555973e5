#include "core/backend/registry/registryblobstore.h"

#include <array>

namespace cachalot
{
namespace
{

QString named(const Digest &digest)
{
    return QStringLiteral("blob %1").arg(digest.toString());
}

RegistryCall blobCall(const QByteArray &method, const Digest &digest)
{
    return {.method = method, .path = "blobs/" + digest.toString().toLatin1()};
}

/// Where a 206 starts: "bytes 100-199/200".
std::optional<qint64> startOfRange(const HttpResponse &response)
{
    const QByteArray range = response.headers.value("Content-Range").trimmed().toLower();
    bool isNumber = false;
    const qint64 start =
        range.startsWith("bytes") ? range.mid(5).trimmed().split('-').first().toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(start) : std::nullopt;
}

/// A download that asks for the rest when the connection is lost.
class RegistryBlobSource final : public ByteSource
{
public:
    RegistryBlobSource(RegistryConnection &connection, const Digest &digest, const OpContext &context)
        : m_connection(connection), m_digest(digest), m_context(context), m_run(connection.newRetryRun())
    {
    }

    [[nodiscard]] Result<> start()
    {
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send(blobCall("GET", m_digest), m_context));
        if (response.status != 200) {
            return fail(m_connection.errorOf(response, named(m_digest), m_context));
        }
        m_size = response.contentLength().value_or(-1);
        m_body = std::move(response.body);
        return {};
    }
    [[nodiscard]] qint64 size() const { return m_size; }

    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        if (m_position == m_size) {
            m_body.reset();
            return 0;
        }
        for (;;) {
            auto count = m_body ? m_body->read(buffer) : Result<qint64>(lost());
            if (count && *count == 0 && m_size >= 0) {
                count = lost(); // before its end
            }
            if (count) {
                if (*count > 0) {
                    m_run.reset();
                }
                m_position += *count;
                return count;
            }
            m_body.reset();
            CACHALOT_ASSIGN(const bool again, m_run.waitAfter(count.error(), m_context));
            if (!again) {
                return fail(std::move(count).error().withContext(
                    QStringLiteral("%1: %2").arg(m_connection.endpoint().repositoryName(), named(m_digest))));
            }
            CACHALOT_TRY(resume());
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> lost() const
    {
        return fail(ErrorCode::Network,
                    QStringLiteral("the connection was lost after %1 of %2 bytes").arg(m_position).arg(m_size));
    }

    /// Leaves m_body null where this attempt failed in passing.
    [[nodiscard]] Result<> resume()
    {
        RegistryCall call = blobCall("GET", m_digest);
        if (m_position > 0) {
            call.headers.add("Range", "bytes=" + QByteArray::number(m_position) + '-');
        }
        auto response = m_connection.send(call, m_context);
        if (!response) {
            return response.error().isRetryable() ? Result<>() : fail(std::move(response).error());
        }
        if (response->status == 206 && startOfRange(*response) == m_position) {
            m_body = std::move(response->body);
            return {};
        }
        if (response->status == 416) { // no ranges, or a size that was a lie: all of it once more
            call.headers.remove("Range");
            CACHALOT_ASSIGN(*response, m_connection.send(call, m_context));
        }
        if (response->status != 200) {
            return fail(m_connection.errorOf(*response, named(m_digest), m_context));
        }
        m_body = std::move(response->body);
        return skip(m_position);
    }

    /// Past what was read before, where the server does not know ranges.
    [[nodiscard]] Result<> skip(qint64 bytes)
    {
        std::array<char, 65536> chunk{};
        while (bytes > 0) {
            const auto count =
                m_body->read(std::span(chunk).first(static_cast<size_t>(std::min<qint64>(bytes, chunk.size()))));
            if (!count || *count == 0) {
                m_body.reset();
                return count || count.error().isRetryable() ? Result<>() : fail(count.error());
            }
            bytes -= *count;
        }
        return {};
    }

    RegistryConnection &m_connection;
    Digest m_digest;
    OpContext m_context;
    RetryRun m_run;
    std::unique_ptr<ByteSource> m_body;
    qint64 m_size = -1;
    qint64 m_position = 0;
};

} // namespace

Result<BlobInfo> RegistryBlobStore::stat(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(blobCall("HEAD", digest), context));
    if (response.status == 200) {
        return BlobInfo{response.contentLength().value_or(-1)};
    }
    // A storage that was redirected to may take its signed URL for GET only.
    const bool isStorage = std::none_of(m_connection.endpoint().origins.begin(), m_connection.endpoint().origins.end(),
                                        [&](const Url &url) { return url.origin() == response.url.origin(); });
    if (isStorage && response.status != 404) {
        CACHALOT_ASSIGN(Opened opened, openWithInfo(digest, context));
        return opened.info;
    }
    return fail(m_connection.errorOf(response, named(digest), context));
}

Result<std::unique_ptr<ByteSource>> RegistryBlobStore::open(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(Opened opened, openWithInfo(digest, context));
    return std::move(opened.source);
}

Result<RegistryBlobStore::Opened> RegistryBlobStore::openWithInfo(const Digest &digest, const OpContext &context)
{
    auto source = std::make_unique<RegistryBlobSource>(m_connection, digest, context);
    CACHALOT_TRY(source->start());
    const BlobInfo info{source->size()};
    return Opened{info, std::move(source)};
}

} // namespace cachalot
