#include "core/net/curltransfer.h"

#include "core/base/files.h"
#include "core/net/curlfailure.h"

#include <curl/curl.h>

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxHeaderBytes = 256 * 1024;
constexpr qint64 kMaxCaBytes = qint64(16) << 20;
constexpr qsizetype kMaxSpareBytes = 512 * 1024;
/// How soon a cancellation is seen.
constexpr int kPollMilliseconds = 50;

/// curl's own bundle, or what SSL_CERT_FILE names, as for the programs written in Go.
QByteArray systemBundle(CURL *easy)
{
    const QString wanted = qEnvironmentVariable("SSL_CERT_FILE");
    if (!wanted.isEmpty()) {
        return wanted.toLocal8Bit();
    }
    char *path = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CAINFO, &path) != CURLE_OK || path == nullptr) {
        return {};
    }
    return path;
}

template <typename Value>
bool set(void *easy, CURLoption option, Value value)
{
    return curl_easy_setopt(easy, option, value) == CURLE_OK;
}

} // namespace

/// What curl calls; `data` is the transfer.
struct CurlCallbacks {
    static size_t header(char *bytes, size_t size, size_t count, void *data)
    {
        auto &transfer = *static_cast<CurlTransfer *>(data);
        const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size * count)).trimmed();
        transfer.m_headerBytes += static_cast<qint64>(size * count);
        if (transfer.m_headerBytes > kMaxHeaderBytes) {
            transfer.m_tooManyHeaders = true;
            return 0;
        }
        if (transfer.m_headersComplete) {
            return size * count; // trailers
        }
        if (line.startsWith("HTTP/")) {
            transfer.m_headers.clear();
            transfer.m_status = line.mid(line.indexOf(' ') + 1).left(3).toInt();
        } else if (line.isEmpty()) {
            // A 417 to "Expect: 100-continue" is curl's to deal with: it sends the request again.
            transfer.m_headersComplete = transfer.m_status >= 200 && transfer.m_status != 417;
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            transfer.m_headers.add(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        }
        return size * count;
    }

    static size_t write(char *bytes, size_t size, size_t count, void *data)
    {
        auto &transfer = *static_cast<CurlTransfer *>(data);
        const size_t length = size * count;
        const size_t room = transfer.m_target.size() - transfer.m_targetFilled;
        transfer.m_headersComplete = true;
        if (transfer.m_sparePosition == transfer.m_spare.size()) {
            transfer.m_spare.clear();
            transfer.m_sparePosition = 0;
        }
        const size_t direct = transfer.m_spare.isEmpty() ? std::min(room, length) : 0;
        if (length - direct > 0 && transfer.m_spare.size() + static_cast<qsizetype>(length - direct) > kMaxSpareBytes) {
            transfer.m_paused = true;
            return CURL_WRITEFUNC_PAUSE; // curl hands over the same bytes again
        }
        if (direct > 0) {
            std::memcpy(transfer.m_target.data() + transfer.m_targetFilled, bytes, direct);
            transfer.m_targetFilled += direct;
        }
        if (direct < length) {
            transfer.m_spare.append(bytes + direct, static_cast<qsizetype>(length - direct));
        }
        transfer.m_received += static_cast<qint64>(length);
        return length;
    }

    static size_t read(char *bytes, size_t size, size_t count, void *data)
    {
        auto &transfer = *static_cast<CurlTransfer *>(data);
        if (!transfer.m_upload) {
            return 0;
        }
        auto got = transfer.m_upload->read(std::span(bytes, size * count));
        if (!got) {
            transfer.m_uploadError = std::move(got).error();
            return CURL_READFUNC_ABORT;
        }
        // The time that the content took is not the peer's.
        transfer.m_lastSign = std::chrono::steady_clock::now();
        return static_cast<size_t>(*got);
    }

    /// curl goes back when a kept connection turns out to be closed.
    static int seek(void *data, curl_off_t offset, int origin)
    {
        auto &transfer = *static_cast<CurlTransfer *>(data);
        if (offset != 0 || origin != SEEK_SET) {
            return CURL_SEEKFUNC_CANTSEEK;
        }
        if (auto opened = transfer.openBody(); !opened) {
            transfer.m_uploadError = std::move(opened).error();
            return CURL_SEEKFUNC_FAIL;
        }
        return CURL_SEEKFUNC_OK;
    }
};

CurlTransfer::CurlTransfer(std::shared_ptr<CurlPool> pool, HttpRequest request, Settings settings, OpContext context)
    : m_pool(std::move(pool)),
      m_request(std::move(request)),
      m_settings(std::move(settings)),
      m_context(std::move(context)),
      m_errorText(CURL_ERROR_SIZE, '\0')
{
}

CurlTransfer::~CurlTransfer()
{
    if (m_isAdded && m_headersComplete && !m_ended && !m_paused) {
        // An answer without content that nobody reads: curl may only have to see its end to keep the connection.
        int running = 0;
        curl_multi_perform(m_connection->multi, &running);
        noteEnd();
    }
    release();
}

void CurlTransfer::release()
{
    if (!m_connection) {
        return;
    }
    if (m_isAdded) {
        curl_multi_remove_handle(m_connection->multi, m_connection->easy);
        m_isAdded = false;
    }
    curl_easy_reset(m_connection->easy);
    curl_slist_free_all(static_cast<curl_slist *>(m_headerList));
    m_headerList = nullptr;
    if (m_ended && m_endCode == CURLE_OK) {
        m_pool->giveBack(m_request.url.origin(), std::move(m_connection));
    }
    m_connection.reset(); // closed where the answer was not read to its end
    m_upload.reset();
}

Result<> CurlTransfer::openBody()
{
    CACHALOT_ASSIGN(m_upload, m_request.body->open(m_context));
    return {};
}

Result<> CurlTransfer::configureBody()
{
    void *easy = m_connection->easy;
    const QByteArray &method = m_request.method;
    bool good = true;
    if (method == "HEAD") {
        good = set(easy, CURLOPT_NOBODY, 1L);
    } else if (m_request.body || method == "POST" || method == "PUT" || method == "PATCH") {
        if (m_request.body) {
            CACHALOT_TRY(openBody());
        }
        good = set(easy, CURLOPT_UPLOAD, 1L) && set(easy, CURLOPT_READFUNCTION, &CurlCallbacks::read) &&
               set(easy, CURLOPT_READDATA, this) && set(easy, CURLOPT_SEEKFUNCTION, &CurlCallbacks::seek) &&
               set(easy, CURLOPT_SEEKDATA, this) && set(easy, CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024) &&
               set(easy, CURLOPT_INFILESIZE_LARGE,
                   static_cast<curl_off_t>(m_request.body ? m_request.body->length() : 0)) &&
               set(easy, CURLOPT_CUSTOMREQUEST, method.constData());
    } else {
        good = set(easy, CURLOPT_HTTPGET, 1L);
        if (method != "GET") {
            good = good && set(easy, CURLOPT_CUSTOMREQUEST, method.constData());
        }
    }
    return good ? Result<>() : fail(ErrorCode::Internal, QStringLiteral("libcurl does not take the request"));
}

Result<> CurlTransfer::configureTls()
{
    void *easy = m_connection->easy;
    const TlsSettings &tls = m_settings.tls;
    set(easy, CURLOPT_SSL_VERIFYPEER, tls.verifies ? 1L : 0L);
    set(easy, CURLOPT_SSL_VERIFYHOST, tls.verifies ? 2L : 0L);
    set(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!tls.clientCertificateFile.isEmpty()) {
        set(easy, CURLOPT_SSLCERT, tls.clientCertificateFile.toLocal8Bit().constData());
        set(easy, CURLOPT_SSLKEY, tls.clientKeyFile.toLocal8Bit().constData());
    }
    const QByteArray bundle = systemBundle(easy);
    if (tls.extraCaFiles.isEmpty()) {
        if (!bundle.isEmpty()) {
            set(easy, CURLOPT_CAINFO, bundle.constData());
        }
        return {};
    }
    // curl takes one bundle: the system's authorities and the host's own.
    if (!bundle.isEmpty() && QFileInfo::exists(QString::fromLocal8Bit(bundle))) {
        CACHALOT_ASSIGN(m_authorities, readFile(QString::fromLocal8Bit(bundle), kMaxCaBytes));
    }
    for (const QString &file : tls.extraCaFiles) {
        CACHALOT_ASSIGN(const QByteArray pem, readFile(file, kMaxCaBytes));
        m_authorities += '\n' + pem;
    }
    curl_blob blob{m_authorities.data(), static_cast<size_t>(m_authorities.size()), CURL_BLOB_NOCOPY};
    set(easy, CURLOPT_CAINFO_BLOB, &blob);
    return {};
}

Result<> CurlTransfer::configure()
{
    void *easy = m_connection->easy;
    bool good = set(easy, CURLOPT_URL, m_request.url.toBytes().constData()) &&
                set(easy, CURLOPT_PROTOCOLS_STR, "http,https") && set(easy, CURLOPT_NOSIGNAL, 1L) &&
                set(easy, CURLOPT_FOLLOWLOCATION, 0L) && set(easy, CURLOPT_PATH_AS_IS, 1L) &&
                set(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)) &&
                set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_settings.connectTimeout.count())) &&
                set(easy, CURLOPT_TCP_KEEPALIVE, 1L) && set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) &&
                set(easy, CURLOPT_BUFFERSIZE, 256L * 1024) && set(easy, CURLOPT_ERRORBUFFER, m_errorText.data()) &&
                set(easy, CURLOPT_HEADERFUNCTION, &CurlCallbacks::header) && set(easy, CURLOPT_HEADERDATA, this) &&
                set(easy, CURLOPT_WRITEFUNCTION, &CurlCallbacks::write) && set(easy, CURLOPT_WRITEDATA, this);
    if (isLoopback(m_request.url.host())) {
        good = good && set(easy, CURLOPT_PROXY, "");
    }
    curl_slist *list = curl_slist_append(nullptr, ("User-Agent: " + m_settings.userAgent).constData());
    const auto append = [&list](const QByteArray &line) { list = curl_slist_append(list, line.constData()); };
    append("Accept-Encoding: identity");
    if (!m_request.headers.has("Accept")) {
        append("Accept: */*");
    }
    for (const auto &[name, value] : m_request.headers.all()) {
        if (name.contains('\n') || value.contains('\n') || value.contains('\r')) {
            good = false;
        }
        append(name + ": " + value);
    }
    m_headerList = list;
    good = good && set(easy, CURLOPT_HTTPHEADER, list);
    if (!good) {
        return fail(ErrorCode::Internal, QStringLiteral("libcurl does not take the request"));
    }
    CACHALOT_TRY(configureBody());
    return m_request.url.isSecure() ? configureTls() : Result<>();
}

Result<> CurlTransfer::start()
{
    m_connection = m_pool->take(m_request.url.origin());
    if (m_connection->easy == nullptr || m_connection->multi == nullptr) {
        m_connection.reset();
        return fail(ErrorCode::Internal, QStringLiteral("libcurl could not be started"));
    }
    CACHALOT_TRY(configure());
    if (curl_multi_add_handle(m_connection->multi, m_connection->easy) != CURLM_OK) {
        return fail(ErrorCode::Internal, QStringLiteral("libcurl does not take the request"));
    }
    m_isAdded = true;
    m_lastSign = std::chrono::steady_clock::now();
    CACHALOT_TRY(drive([this] { return m_headersComplete; }));
    if (!m_headersComplete && m_endCode != CURLE_OK) {
        return fail(m_uploadError ? *m_uploadError : errorOfCode(m_endCode));
    }
    return {};
}

void CurlTransfer::noteEnd()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_connection->multi, &left)) {
        if (message->msg == CURLMSG_DONE) {
            m_ended = true;
            m_endCode = message->data.result;
        }
    }
}

Result<> CurlTransfer::checkPatience()
{
    curl_off_t sent = 0;
    curl_off_t received = 0;
    curl_easy_getinfo(m_connection->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    curl_easy_getinfo(m_connection->easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
    const qint64 count = static_cast<qint64>(sent) + static_cast<qint64>(received) + m_headerBytes;
    const auto now = std::chrono::steady_clock::now();
    if (count != m_lastCount) {
        m_lastCount = count;
        m_lastSign = now;
    }
    if (now - m_lastSign > m_settings.patience) {
        return fail(ErrorCode::Timeout, QStringLiteral("%1: no sign of life for %2 s")
                                            .arg(QString::fromLatin1(m_request.url.authority()))
                                            .arg(static_cast<double>(m_settings.patience.count()) / 1000));
    }
    return {};
}

template <typename Ready>
Result<> CurlTransfer::drive(const Ready &ready)
{
    while (!m_ended && !ready()) {
        CACHALOT_TRY(m_context.checkpoint());
        int running = 0;
        if (const CURLMcode code = curl_multi_perform(m_connection->multi, &running); code != CURLM_OK) {
            return fail(ErrorCode::Network, QString::fromLatin1(curl_multi_strerror(code)));
        }
        noteEnd();
        if (m_ended || ready()) {
            break;
        }
        CACHALOT_TRY(checkPatience());
        curl_multi_poll(m_connection->multi, nullptr, 0, kPollMilliseconds, nullptr);
    }
    return {};
}

Result<qint64> CurlTransfer::read(std::span<char> buffer)
{
    if (m_sparePosition < m_spare.size()) {
        const auto count = std::min(m_spare.size() - m_sparePosition, static_cast<qsizetype>(buffer.size()));
        std::memcpy(buffer.data(), m_spare.constData() + m_sparePosition, static_cast<size_t>(count));
        m_sparePosition += count;
        return count;
    }
    if (!m_connection || buffer.empty()) {
        return 0;
    }
    m_target = buffer;
    m_targetFilled = 0;
    m_lastSign = std::chrono::steady_clock::now(); // the reader may have been away for long
    if (m_paused) {
        m_paused = false;
        curl_easy_pause(m_connection->easy, CURLPAUSE_CONT);
    }
    auto driven = drive([this] { return m_targetFilled > 0 || m_sparePosition < m_spare.size(); });
    m_target = {};
    if (!driven) {
        return fail(std::move(driven).error());
    }
    if (m_targetFilled > 0) {
        return static_cast<qint64>(m_targetFilled);
    }
    if (m_sparePosition < m_spare.size()) {
        return read(buffer);
    }
    if (m_endCode != CURLE_OK) {
        return fail(m_uploadError ? *m_uploadError : errorOfCode(m_endCode));
    }
    release(); // the connection is free for others
    return 0;
}

Error CurlTransfer::errorOfCode(int code) const
{
    if (m_tooManyHeaders) {
        return {ErrorCode::LimitExceeded, QStringLiteral("%1: more than %2 bytes of headers")
                                              .arg(QString::fromLatin1(m_request.url.authority()))
                                              .arg(kMaxHeaderBytes)};
    }
    CurlFailure failure{.code = code, .text = m_errorText.data(), .url = m_request.url, .received = m_received};
    if (m_connection) {
        curl_easy_getinfo(m_connection->easy, CURLINFO_TOTAL_TIME, &failure.seconds);
    }
    return errorOf(failure);
}

} // namespace cachalot
