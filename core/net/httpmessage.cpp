#include "core/net/httpmessage.h"

#include <algorithm>

namespace cachalot
{
namespace
{

bool isNamed(const std::pair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool HttpHeaders::has(QByteArrayView name) const
{
    return std::any_of(m_headers.begin(), m_headers.end(), [&](const auto &header) { return isNamed(header, name); });
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto at =
        std::find_if(m_headers.begin(), m_headers.end(), [&](const auto &header) { return isNamed(header, name); });
    return at == m_headers.end() ? QByteArray() : at->second;
}

std::vector<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const auto &header : m_headers) {
        if (isNamed(header, name)) {
            found.push_back(header.second);
        }
    }
    return found;
}

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(QByteArrayView name)
{
    std::erase_if(m_headers, [&](const auto &header) { return isNamed(header, name); });
}

Result<std::unique_ptr<ByteSource>> BytesBody::open(const OpContext &)
{
    return std::unique_ptr<ByteSource>(std::make_unique<BufferSource>(m_bytes));
}

bool HttpRequest::isRepeatable() const
{
    if (repeat == Repeat::ByMethod) {
        return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
    }
    return repeat == Repeat::Yes;
}

std::optional<qint64> HttpResponse::contentLength() const
{
    bool isNumber = false;
    const qint64 length = headers.value("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? std::optional(length) : std::nullopt;
}

Result<QByteArray> HttpResponse::readBody(qint64 maxBytes, const OpContext &context)
{
    if (contentLength().value_or(0) > maxBytes) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("more than %1 bytes").arg(maxBytes));
    }
    return readAll(*body, maxBytes, context);
}

} // namespace cachalot
