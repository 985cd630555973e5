#include "core/cleanup/sizehistory.h"

#include "core/base/files.h"
#include "core/base/format.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace cachalot
{
namespace
{

constexpr qint64 kMostBytes = qint64(16) << 20;

QJsonObject readCaches(const QString &path)
{
    const auto bytes = path.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(path, kMostBytes);
    return bytes ? QJsonDocument::fromJson(*bytes).object()[QStringLiteral("caches")].toObject() : QJsonObject();
}

std::vector<SizeHistory::Export> fromJson(const QJsonArray &array)
{
    std::vector<SizeHistory::Export> seen;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        SizeHistory::Export one;
        one.seenAt = QDateTime::fromString(object[QStringLiteral("seenAt")].toString(), Qt::ISODate);
        one.manifest = Digest::parse(object[QStringLiteral("manifest")].toString()).value_or(Digest());
        one.bytes = static_cast<qint64>(object[QStringLiteral("bytes")].toDouble(-1));
        if (one.bytes >= 0) {
            seen.push_back(one);
        }
    }
    return seen;
}

QJsonArray toJson(const std::vector<SizeHistory::Export> &seen)
{
    QJsonArray array;
    for (const SizeHistory::Export &one : seen) {
        array.append(QJsonObject{{QStringLiteral("seenAt"), formatTime(one.seenAt)},
                                 {QStringLiteral("manifest"), one.manifest.toString()},
                                 {QStringLiteral("bytes"), static_cast<double>(one.bytes)}});
    }
    return array;
}

QString lastSeen(const QJsonValue &exports)
{
    return exports.toArray().last().toObject()[QStringLiteral("seenAt")].toString();
}

} // namespace

std::vector<SizeHistory::Export> SizeHistory::exportsOf(const QString &cache) const
{
    return fromJson(readCaches(m_path)[cache].toArray());
}

Result<> SizeHistory::add(const QString &cache, const Export &seen)
{
    if (m_path.isEmpty()) {
        return {};
    }
    QJsonObject caches = readCaches(m_path);
    std::vector<Export> exports = fromJson(caches[cache].toArray());
    if (!exports.empty() && exports.back().manifest == seen.manifest && exports.back().bytes == seen.bytes) {
        return {};
    }
    exports.push_back(seen);
    if (static_cast<qsizetype>(exports.size()) > kMostExports) {
        exports.erase(exports.begin(), exports.end() - kMostExports);
    }
    caches[cache] = toJson(exports);
    while (caches.size() > kMostCaches) {
        auto oldest = caches.begin();
        for (auto at = caches.begin(); at != caches.end(); ++at) {
            if (lastSeen(at.value()) < lastSeen(oldest.value())) {
                oldest = at;
            }
        }
        caches.erase(oldest);
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{QStringLiteral("schemaVersion"), 1}, {QStringLiteral("caches"), caches}})
            .toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    }
    return {};
}

std::optional<qint64> exportsUntil(const std::vector<SizeHistory::Export> &seen, qint64 limitBytes)
{
    constexpr size_t kFewest = 3;
    if (seen.size() < kFewest || seen.back().bytes > limitBytes) {
        return std::nullopt;
    }
    const auto count = static_cast<double>(seen.size());
    const double meanX = (count - 1) / 2;
    double meanY = 0;
    for (const SizeHistory::Export &one : seen) {
        meanY += static_cast<double>(one.bytes) / count;
    }
    double covariance = 0;
    double variance = 0;
    for (size_t i = 0; i < seen.size(); ++i) {
        const double x = static_cast<double>(i) - meanX;
        covariance += x * (static_cast<double>(seen[i].bytes) - meanY);
        variance += x * x;
    }
    const double perExport = covariance / variance;
    constexpr double kLeastGrowth = 1; // a byte
    if (perExport < kLeastGrowth) {
        return std::nullopt;
    }
    return static_cast<qint64>(std::floor(static_cast<double>(limitBytes - seen.back().bytes) / perExport)) + 1;
}

} // namespace cachalot
