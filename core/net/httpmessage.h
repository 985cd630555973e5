#pragma once

#include "core/base/bytestream.h"
#include "core/net/url.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cachalot
{

/// The headers of a message in their order; names match without regard to case.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<std::pair<QByteArray, QByteArray>> headers) : m_headers(headers) {}

    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The first value; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] std::vector<QByteArray> values(QByteArrayView name) const;
    void add(const QByteArray &name, const QByteArray &value) { m_headers.emplace_back(name, value); }
    /// In the place of all values that are there.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);
    void clear() { m_headers.clear(); }
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &all() const { return m_headers; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
};

/// What a request sends. It is opened once for each time that the request is sent.
class RequestBody
{
public:
    virtual ~RequestBody() = default;
    [[nodiscard]] virtual qint64 length() const = 0; ///< -1: not known beforehand, it ends where its source does
    /// From the first byte on.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>> open(const OpContext &context) = 0;
};

class BytesBody final : public RequestBody
{
public:
    explicit BytesBody(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] qint64 length() const override { return m_bytes.size(); }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override;

private:
    QByteArray m_bytes;
};

/// Whether a request that got lost may be sent again: by its method (GET, HEAD, PUT and DELETE may), or as its sender
/// knows better.
enum class Repeat { ByMethod, Yes, No };

struct HttpRequest {
    QByteArray method = "GET";
    Url url;
    HttpHeaders headers = {};
    std::shared_ptr<RequestBody> body = nullptr;
    Repeat repeat = Repeat::ByMethod;
    /// How long the peer may show no sign of life; the client's own limit where it is not given.
    std::optional<std::chrono::milliseconds> patience = std::nullopt;
    /// What a bearer token has to allow, such as "repository:app/cache:pull".
    QStringList scopes = {};

    [[nodiscard]] bool isRepeatable() const;
};

/// An answer whose headers are there; its body is read from the network as it is asked for. Drop it to give up the
/// rest. One thread at a time.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers = {};
    Url url = {}; ///< that answered, after redirects
    std::unique_ptr<ByteSource> body = nullptr;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// Content-Length; nullopt where it is not given or no number.
    [[nodiscard]] std::optional<qint64> contentLength() const;
    /// All of the body, which is there. Errors: those of reading it; LimitExceeded, before anything is read where
    /// Content-Length says so already.
    [[nodiscard]] Result<QByteArray> readBody(qint64 maxBytes, const OpContext &context);
};

} // namespace cachalot
