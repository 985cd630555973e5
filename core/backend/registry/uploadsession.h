#pragma once

#include "core/backend/registry/registryconnection.h"
#include "core/content/blobfeed.h"

namespace cachalot
{

/// How a step of an upload ended, where it did not simply fail.
enum class UploadStep {
    Done,
    Lost,          ///< the registry knows the session no more, or holds other bytes than were sent: start over
    TooLarge,      ///< it, or a proxy before it, does not take so much in one request
    ChunksRefused, ///< it does not take blobs by PATCH
};

/// One upload of a blob (distribution-spec, "Pushing blobs"). A session that is not finished is cancelled when it is
/// dropped. One thread at a time.
class UploadSession
{
public:
    /// POST. Errors: Denied, NotFound (no such repository, where the registry makes none), Unsupported (read-only) …
    [[nodiscard]] static Result<std::unique_ptr<UploadSession>> start(RegistryConnection &connection,
                                                                      const OpContext &context);
    /// Cancels the upload that a registry started though another thing was asked for.
    static void abandon(RegistryConnection &connection, const HttpResponse &response);
    ~UploadSession();
    UploadSession(const UploadSession &) = delete;
    UploadSession &operator=(const UploadSession &) = delete;

    /// Pieces must have so many bytes, but the last (OCI-Chunk-Min-Length); 0 where the registry does not say.
    [[nodiscard]] qint64 smallestChunk() const { return m_smallestChunk; }

    /// PATCH of all of the blob as one stream, as docker and skopeo send it. When the connection is lost, the registry
    /// is asked what it has, and is sent the rest. Where the content breaks off or the operation is cancelled, the
    /// request is ended in good order, so that the registry can delete what it got: Docker's knows by the answer to the
    /// one request what the next may do.
    [[nodiscard]] Result<UploadStep> sendStream(BlobFeed &feed, const OpContext &context);
    /// PATCH of the bytes from where the registry has got to, up to `end`, as one piece of several.
    [[nodiscard]] Result<UploadStep> sendPiece(qint64 end, BlobFeed &feed, const OpContext &context);
    /// PUT that ends the upload of what was sent by PATCH.
    [[nodiscard]] Result<UploadStep> finish(const Digest &digest, const OpContext &context);
    /// PUT of all of the blob at once. It is not repeated; an error that is retryable leaves a session behind that
    /// nobody should use.
    [[nodiscard]] Result<UploadStep> sendWhole(const Digest &digest, const std::shared_ptr<RequestBody> &body,
                                               const OpContext &context);

private:
    UploadSession(RegistryConnection &connection, Url location)
        : m_connection(connection), m_location(std::move(location))
    {
    }

    enum class Form { Stream, Piece };
    [[nodiscard]] Result<UploadStep> send(Form form, qint64 end, BlobFeed &feed, const OpContext &context);
    [[nodiscard]] Result<HttpResponse> patch(Form form, qint64 end, BlobFeed &feed, const OpContext &context);
    /// How many bytes the registry has, or nullopt where it does not know the session.
    [[nodiscard]] Result<std::optional<qint64>> received(const OpContext &context);
    [[nodiscard]] Result<> takeLocation(const HttpResponse &response);
    [[nodiscard]] Result<UploadStep> judgeEnd(HttpResponse &response, const Digest &digest, const OpContext &context);

    RegistryConnection &m_connection;
    Url m_location;
    qint64 m_smallestChunk = 0;
    qint64 m_received = 0; ///< what the registry is known to have
    bool m_isOver = false;
};

} // namespace cachalot
