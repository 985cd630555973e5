#include "core/net/httperror.h"

#include "core/base/format.h"
#include "core/base/redact.h"
#include "core/net/retrypolicy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cachalot
{
namespace
{

using Json = nlohmann::json;

constexpr qsizetype kMaxWords = 400;
constexpr size_t kMaxErrors = 3;

QString textOf(const Json &object, const char *key)
{
    const auto at = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || at == object.end() || !at->is_string()) {
        return {};
    }
    const auto &text = at->get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// `detail` may be anything. Texts, and objects of texts and numbers, tell something; what is deeper is left out, since
/// nobody knows how deep it goes.
QString detailOf(const Json &error)
{
    const auto detail = error.is_object() ? error.find("detail") : error.end();
    if (detail == error.end() || detail->is_string()) {
        return textOf(error, "detail");
    }
    QStringList parts;
    if (detail->is_object()) {
        for (const auto &[key, value] : detail->items()) {
            const std::string name = key;
            const QString text =
                value.is_number_integer() ? QString::number(value.get<qint64>()) : textOf(*detail, name.c_str());
            if (!text.isEmpty()) {
                parts << QString::fromStdString(name) + u'=' + text;
            }
        }
    }
    return parts.join(QStringLiteral(", ")).left(200);
}

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty() && !kept.contains(part)) {
            kept << part;
        }
    }
    return kept.join(QStringLiteral(": "));
}

QString wordsOfJson(const Json &json)
{
    QStringList words;
    // By reference: copying nested values recurses.
    const auto errors = json.is_object() ? json.find("errors") : json.end();
    if (errors != json.end() && errors->is_array()) {
        for (size_t i = 0; i < std::min(errors->size(), kMaxErrors); ++i) {
            const Json &error = (*errors)[i];
            words << joined({textOf(error, "code"), textOf(error, "message"), detailOf(error)});
        }
    }
    if (words.isEmpty()) {
        words << joined({textOf(json, "error"), textOf(json, "error_description"), textOf(json, "code"),
                         textOf(json, "message"), textOf(json, "msg"), textOf(json, "details")});
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

QString element(const QString &xml, const QString &name)
{
    const qsizetype start = xml.indexOf(u'<' + name + u'>');
    if (start < 0) {
        return {};
    }
    const qsizetype from = start + name.size() + 2;
    const qsizetype end = xml.indexOf(QStringLiteral("</") + name + u'>', from);
    return end < 0 ? QString() : xml.sliced(from, end - from);
}

Json parsed(QByteArrayView body)
{
    return Json::parse(body.begin(), body.end(), nullptr, false);
}

QByteArray readCapped(ByteSource *body, const OpContext &context)
{
    QByteArray bytes;
    std::array<char, 8192> chunk{};
    while (body != nullptr && bytes.size() < kMaxErrorBodyBytes && context.checkpoint()) {
        const auto count = body->read(chunk);
        if (!count || *count == 0) {
            break;
        }
        bytes.append(chunk.data(), static_cast<qsizetype>(*count));
    }
    return bytes.left(kMaxErrorBodyBytes);
}

} // namespace

QString wordsOfError(QByteArrayView body, QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().toLower();
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 512)).toByteArray().trimmed();
    QString words;
    if (start.startsWith('{')) {
        const Json json = parsed(body);
        words = json.is_discarded() ? QString() : wordsOfJson(json);
    } else if (start.startsWith('<')) {
        const QString xml = QString::fromUtf8(body);
        words = joined({element(xml, QStringLiteral("Code")), element(xml, QStringLiteral("Message"))});
    } else if (type.isEmpty() || type.startsWith("text/plain")) {
        words = QString::fromUtf8(start).section(u'\n', 0, 0).trimmed();
    }
    return printable(redactText(words.left(4 * kMaxWords)), kMaxWords);
}

QStringList codesOfError(QByteArrayView body)
{
    QStringList codes;
    const Json json = parsed(body.first(std::min<qsizetype>(body.size(), kMaxErrorBodyBytes)));
    if (json.is_object() && json.contains("errors") && json["errors"].is_array()) {
        for (const Json &error : json["errors"]) {
            codes << textOf(error, "code");
        }
    }
    return codes;
}

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return ErrorCode::Denied;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 405:
    case 501:
        return ErrorCode::Unsupported;
    case 408:
        return ErrorCode::Timeout;
    case 413:
        return ErrorCode::LimitExceeded;
    default:
        return ErrorCode::Server;
    }
}

QString nameOfStatus(int status)
{
    struct Named {
        int status;
        const char *name;
    };
    static constexpr std::array kNames{Named{301, "Moved Permanently"},
                                       Named{302, "Found"},
                                       Named{303, "See Other"},
                                       Named{307, "Temporary Redirect"},
                                       Named{308, "Permanent Redirect"},
                                       Named{400, "Bad Request"},
                                       Named{401, "Unauthorized"},
                                       Named{403, "Forbidden"},
                                       Named{404, "Not Found"},
                                       Named{405, "Method Not Allowed"},
                                       Named{406, "Not Acceptable"},
                                       Named{407, "Proxy Authentication Required"},
                                       Named{408, "Request Timeout"},
                                       Named{409, "Conflict"},
                                       Named{410, "Gone"},
                                       Named{411, "Length Required"},
                                       Named{412, "Precondition Failed"},
                                       Named{413, "Content Too Large"},
                                       Named{415, "Unsupported Media Type"},
                                       Named{416, "Range Not Satisfiable"},
                                       Named{417, "Expectation Failed"},
                                       Named{422, "Unprocessable Content"},
                                       Named{429, "Too Many Requests"},
                                       Named{500, "Internal Server Error"},
                                       Named{501, "Not Implemented"},
                                       Named{502, "Bad Gateway"},
                                       Named{503, "Service Unavailable"},
                                       Named{504, "Gateway Timeout"},
                                       Named{507, "Insufficient Storage"}};
    const auto at =
        std::find_if(kNames.begin(), kNames.end(), [&](const Named &named) { return named.status == status; });
    return at == kNames.end() ? QString() : QLatin1String(at->name);
}

Error errorOf(HttpResponse &response, const QString &what, const OpContext &context, const QDateTime &now)
{
    const QByteArray body = readCapped(response.body.get(), context);
    response.body.reset();
    QString message = QStringLiteral("%1: %2").arg(what).arg(response.status);
    if (const QString name = nameOfStatus(response.status); !name.isEmpty()) {
        message += u' ' + name;
    }
    if (const QString words = wordsOfError(body, response.headers.value("Content-Type")); !words.isEmpty()) {
        message += QStringLiteral(": ") + words;
    }
    Error error{codeOfStatus(response.status), message};
    error.httpStatus = response.status;
    if (const auto wait = parseRetryAfter(response.headers.value("Retry-After"), now)) {
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
    }
    return error;
}

} // namespace cachalot
