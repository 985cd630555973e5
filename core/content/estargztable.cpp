#include "core/content/estargztable.h"

#include "core/base/utc.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QDateTime>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxBytes = qint64(512) << 20;

std::string quoted(const std::string &value)
{
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string changed(std::map<qint64, std::string> &known, qint64 id, const std::string &name)
{
    std::string &last = known[id];
    if (name.empty() || last == name) {
        return {};
    }
    last = name;
    return name;
}

} // namespace

void EstargzTable::begin(const std::string &name, const char *type)
{
    m_json += m_isEmpty ? "" : ",";
    m_isEmpty = false;
    m_json += "{\"name\":" + quoted(name) + ",\"type\":\"" + type + '"';
}

void EstargzTable::text(const char *key, const std::string &value)
{
    if (!value.empty()) {
        m_json += std::string(",\"") + key + "\":" + quoted(value);
    }
}

void EstargzTable::number(const char *key, qint64 value)
{
    if (value != 0) {
        m_json += std::string(",\"") + key + "\":" + std::to_string(value);
    }
}

void EstargzTable::piece(const Piece &part)
{
    number("chunkSize", part.chunkSize);
    text("chunkDigest", part.digest.toString().toStdString());
}

void EstargzTable::xattrs(const std::map<std::string, std::string> &all)
{
    if (all.empty()) {
        return;
    }
    char separator = '{';
    m_json += ",\"xattrs\":";
    for (const auto &[key, value] : all) {
        m_json += separator;
        m_json += quoted(key) + ":\"" + QByteArray::fromStdString(value).toBase64().toStdString() + '"';
        separator = ',';
    }
    m_json += '}';
}

Result<> EstargzTable::add(const TarHeader &header, const char *type, const std::vector<Piece> &pieces,
                           const Digest &fileDigest)
{
    begin(header.name, type);
    number("size", header.size);
    if (header.modified != 0) {
        text("modtime", QDateTime::fromSecsSinceEpoch(header.modified, kUtc).toString(Qt::ISODate).toStdString());
    }
    text("linkName", header.linkName);
    number("mode", header.mode);
    number("uid", header.uid);
    number("gid", header.gid);
    text("userName", changed(m_users, header.uid, header.userName));
    text("groupName", changed(m_groups, header.gid, header.groupName));
    if (!pieces.empty()) {
        number("offset", pieces.front().offset);
    }
    number("devMajor", header.deviceMajor);
    number("devMinor", header.deviceMinor);
    xattrs(header.xattrs);
    text("digest", fileDigest.toString().toStdString());
    if (!pieces.empty()) {
        piece(pieces.front());
    }
    m_json += '}';
    for (size_t i = 1; i < pieces.size(); ++i) {
        begin(header.name, "chunk");
        number("offset", pieces[i].offset);
        number("chunkOffset", pieces[i].chunkOffset);
        piece(pieces[i]);
        m_json += '}';
    }
    if (static_cast<qint64>(m_json.size()) > kMaxBytes) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("the layer has too many files for estargz"));
    }
    return {};
}

} // namespace cachalot
