#pragma once

#include "core/net/curlpool.h"
#include "core/net/httpmessage.h"
#include "core/net/tlssettings.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{

/// One request on its way, and then the body of its answer. It is driven by the thread that calls start() and read().
class CurlTransfer final : public ByteSource
{
public:
    struct Settings {
        std::chrono::milliseconds connectTimeout{};
        std::chrono::milliseconds patience{};
        QByteArray userAgent;
        TlsSettings tls;
    };

    CurlTransfer(std::shared_ptr<CurlPool> pool, HttpRequest request, Settings settings, OpContext context);
    ~CurlTransfer() override;

    /// Until the headers of the answer are there.
    [[nodiscard]] Result<> start();
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] HttpHeaders takeHeaders() { return std::move(m_headers); }
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override;

private:
    friend struct CurlCallbacks;

    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> configureTls();
    [[nodiscard]] Result<> configureBody();
    /// Lets curl work until there is something for the caller, or the transfer is over.
    template <typename Ready>
    [[nodiscard]] Result<> drive(const Ready &ready);
    [[nodiscard]] Result<> checkPatience();
    [[nodiscard]] Result<> openBody();
    void noteEnd();
    [[nodiscard]] Error errorOfCode(int code) const;
    void release();

    std::shared_ptr<CurlPool> m_pool;
    HttpRequest m_request;
    Settings m_settings;
    OpContext m_context;
    std::unique_ptr<CurlConnection> m_connection;
    void *m_headerList = nullptr; ///< curl_slist
    QByteArray m_authorities;     ///< PEM, as long as curl reads it
    std::vector<char> m_errorText;

    std::unique_ptr<ByteSource> m_upload;
    std::optional<Error> m_uploadError;

    int m_status = 0;
    HttpHeaders m_headers;
    qint64 m_headerBytes = 0;
    bool m_headersComplete = false;
    bool m_tooManyHeaders = false;

    std::span<char> m_target; ///< where read() wants bytes
    size_t m_targetFilled = 0;
    QByteArray m_spare; ///< what came beyond it
    qsizetype m_sparePosition = 0;
    bool m_paused = false;
    qint64 m_received = 0;

    bool m_isAdded = false;
    bool m_ended = false;
    int m_endCode = 0;
    std::chrono::steady_clock::time_point m_lastSign;
    qint64 m_lastCount = -1;
};

} // namespace cachalot
