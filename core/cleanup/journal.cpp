#include "core/cleanup/journal.h"

#include "core/base/format.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace cachalot
{

Result<> Journal::open(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_path = path;
    if (path.isEmpty()) {
        return {};
    }
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath())) {
        return fail(ErrorCode::Io, QStringLiteral("%1: can't be made").arg(info.absolutePath()));
    }
    if (info.size() > kMostBytes) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, m_file.errorString()));
    }
    return {};
}

void Journal::append(QJsonObject line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen()) {
        return;
    }
    line[QStringLiteral("time")] = formatTime(QDateTime::currentDateTimeUtc());
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(text) != text.size() && m_failure.isEmpty()) {
        m_failure = QStringLiteral("%1: %2").arg(m_path, m_file.errorString());
    }
}

QString Journal::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

} // namespace cachalot
