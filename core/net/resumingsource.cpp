#include "core/net/resumingsource.h"

#include <algorithm>
#include <array>

namespace cachalot
{
namespace
{

/// Where a 206 starts: "bytes 100-199/200".
std::optional<qint64> startOfRange(const HttpResponse &response)
{
    const QByteArray range = response.headers.value("Content-Range").trimmed().toLower();
    bool isNumber = false;
    const qint64 start =
        range.startsWith("bytes") ? range.mid(5).trimmed().split('-').first().toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(start) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<ResumingSource>> ResumingSource::start(Download download, const RetryRun &run,
                                                              const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, download.get({}, context));
    if (response.status != 200) {
        return fail(download.errorOf(response, context));
    }
    auto source = std::unique_ptr<ResumingSource>(new ResumingSource(std::move(download), run, context));
    source->m_size = response.contentLength().value_or(-1);
    source->m_body = std::move(response.body);
    return source;
}

Result<qint64> ResumingSource::read(std::span<char> buffer)
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
            return fail(std::move(count).error().withContext(m_download.name));
        }
        CACHALOT_TRY(resume());
    }
}

tl::unexpected<Error> ResumingSource::lost() const
{
    return fail(ErrorCode::Network,
                QStringLiteral("the connection was lost after %1 of %2 bytes").arg(m_position).arg(m_size));
}

/// Leaves m_body null where this attempt failed in passing.
Result<> ResumingSource::resume()
{
    HttpHeaders headers;
    if (m_position > 0) {
        headers.add("Range", "bytes=" + QByteArray::number(m_position) + '-');
    }
    auto response = m_download.get(headers, m_context);
    if (!response) {
        return response.error().isRetryable() ? Result<>() : fail(std::move(response).error());
    }
    if (response->status == 206 && startOfRange(*response) == m_position) {
        m_body = std::move(response->body);
        return {};
    }
    if (response->status == 416) { // no ranges, or a size that was a lie: all of it once more
        CACHALOT_ASSIGN(*response, m_download.get({}, m_context));
    }
    if (response->status != 200) {
        return fail(m_download.errorOf(*response, m_context));
    }
    m_body = std::move(response->body);
    return skip(m_position);
}

/// Past what was read before, where the server does not know ranges.
Result<> ResumingSource::skip(qint64 bytes)
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

} // namespace cachalot
