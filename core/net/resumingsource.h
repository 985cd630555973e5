#pragma once

#include "core/base/bytestream.h"
#include "core/net/httpmessage.h"
#include "core/net/retrypolicy.h"

#include <functional>

namespace cachalot
{

/// How the bytes of something that never changes are asked for.
struct Download {
    /// Sends a GET with these headers besides its own (a Range, where the rest is wanted).
    std::function<Result<HttpResponse>(const HttpHeaders &headers, const OpContext &context)> get;
    /// What an answer means that is no success.
    std::function<Error(HttpResponse &response, const OpContext &context)> errorOf;
    QString name; ///< for messages: "registry.example/app: blob sha256:…"
};

/// A download that asks for the rest when the connection is lost, or for all of it once more where the server knows no
/// ranges; it gives up when several attempts in a row got on by nothing. One thread at a time.
class ResumingSource final : public ByteSource
{
public:
    /// Returns when the first answer's headers are there. The clock of the run outlives the source. Errors: those of
    /// `get` and `errorOf`.
    [[nodiscard]] static Result<std::unique_ptr<ResumingSource>> start(Download download, const RetryRun &run,
                                                                       const OpContext &context);

    /// -1 where the server does not say.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;

private:
    ResumingSource(Download download, const RetryRun &run, const OpContext &context)
        : m_download(std::move(download)), m_run(run), m_context(context)
    {
    }
    [[nodiscard]] tl::unexpected<Error> lost() const;
    [[nodiscard]] Result<> resume();
    [[nodiscard]] Result<> skip(qint64 bytes);

    Download m_download;
    RetryRun m_run;
    OpContext m_context;
    std::unique_ptr<ByteSource> m_body;
    qint64 m_size = -1;
    qint64 m_position = 0;
};

} // namespace cachalot
