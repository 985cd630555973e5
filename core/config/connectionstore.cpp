#include "core/config/connectionstore.h"

#include "core/backend/editdistance.h"
#include "core/base/files.h"
#include "core/base/format.h"
#include "core/config/connectionfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

/// Others hold the lock as long as it takes to write a small file.
constexpr std::chrono::seconds kPatience{10};

Result<ConnectionFile> readConnections(const QString &path, const QString &backup)
{
    const auto bytes = readFile(path, ConnectionFile::kMaxBytes);
    if (!bytes) {
        return bytes.error().code == ErrorCode::NotFound ? Result<ConnectionFile>(ConnectionFile{})
                                                         : fail(bytes.error());
    }
    auto file = ConnectionFile::parse(*bytes);
    if (file) {
        return file;
    }
    Error error = std::move(file).error().withContext(path);
    if (error.code == ErrorCode::Damaged) {
        error.message += u"; nothing was changed. Mend the file, or move it away"_s;
        if (QFileInfo::exists(backup)) {
            error.message += u" and put the last good version in its place: "_s + backup;
        }
    }
    return fail(std::move(error));
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::NoSpace
                               : file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
                                   ? ErrorCode::Denied
                                   : ErrorCode::Io;
        return fail(code, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

Result<> checkToSave(const Connection &connection)
{
    CACHALOT_TRY(checkConnectionName(connection.name));
    CACHALOT_ASSIGN(const SplitSpec split, splitSecrets(connection.spec));
    if (!split.secrets.empty()) {
        return fail(ErrorCode::Usage, u"%1 is a secret, which is not written into a file"_s.arg(
                                          printable(split.secrets.front().attribute)));
    }
    return {};
}

auto byId(std::vector<Connection> &connections, const QString &id)
{
    return std::find_if(connections.begin(), connections.end(), [&](const Connection &each) { return each.id == id; });
}

Result<> checkFree(const ConnectionFile &file, const Connection &connection)
{
    for (const Connection &other : file.connections) {
        if (other.name == connection.name && other.id != connection.id) {
            return fail(ErrorCode::Refused, u"there is a connection with the name \"%1\" already"_s.arg(other.name));
        }
    }
    return {};
}

QString closest(const QString &name, const std::vector<Connection> &connections)
{
    QString best;
    qsizetype distance = 4;
    for (const Connection &each : connections) {
        const qsizetype d = editDistance(name, each.name, distance);
        if (d < distance) {
            distance = d;
            best = each.name;
        }
    }
    return best;
}

} // namespace

QString ConnectionStore::path() const
{
    return m_directory + u"/connections.json"_s;
}

QString ConnectionStore::backupPath() const
{
    return path() + u".bak"_s;
}

Result<std::vector<Connection>> ConnectionStore::list() const
{
    CACHALOT_ASSIGN(ConnectionFile file, readConnections(path(), backupPath()));
    return std::move(file.connections);
}

Result<Connection> ConnectionStore::find(const QString &name) const
{
    CACHALOT_ASSIGN(const auto connections, list());
    for (const Connection &each : connections) {
        if (each.name == name) {
            return each;
        }
    }
    const QString meant = closest(name, connections);
    const QString hint = connections.empty() ? u"none is saved"_s
                         : meant.isEmpty()   ? u"there are %1 others"_s.arg(connections.size())
                                             : u"did you mean @%1?"_s.arg(meant);
    return fail(ErrorCode::NotFound,
                u"no connection is saved under the name \"%1\"; %2"_s.arg(printable(name, 100), hint));
}

Result<> ConnectionStore::change(const std::function<Result<>(ConnectionFile &)> &edit)
{
    if (!QDir().mkpath(m_directory)) {
        return fail(ErrorCode::Denied, u"%1: the directory can't be made"_s.arg(m_directory));
    }
    QLockFile lock(path() + u".lock"_s);
    lock.setStaleLockTime(0); // a process that died holds none: QLockFile looks whether it lives
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(kPatience).count()))) {
        if (lock.error() == QLockFile::PermissionError) {
            return fail(ErrorCode::Denied, u"%1: no lock file can be made there"_s.arg(m_directory));
        }
        if (lock.error() != QLockFile::LockFailedError) {
            const bool isFull = QStorageInfo(m_directory).bytesAvailable() == 0;
            return fail(isFull ? ErrorCode::NoSpace : ErrorCode::Io,
                        u"%1: no lock file can be written there: the disk is full, or fails"_s.arg(m_directory));
        }
        return fail(ErrorCode::Refused, u"%1: another Cachalot is changing it"_s.arg(path()));
    }
    CACHALOT_ASSIGN(ConnectionFile file, readConnections(path(), backupPath()));
    CACHALOT_TRY(edit(file));
    if (const auto before = readFile(path(), ConnectionFile::kMaxBytes)) {
        CACHALOT_TRY(writeWhole(backupPath(), *before));
    }
    return writeWhole(path(), file.toJson());
}

Result<> ConnectionStore::add(const Connection &connection)
{
    return insert(connection, ConnectionFile::kMaxConnections);
}

Result<> ConnectionStore::insert(const Connection &connection, size_t position)
{
    CACHALOT_TRY(checkToSave(connection));
    return change([&](ConnectionFile &file) -> Result<> {
        CACHALOT_TRY(checkFree(file, connection));
        if (file.connections.size() >= ConnectionFile::kMaxConnections) {
            return fail(ErrorCode::LimitExceeded, u"more than %1 connections"_s.arg(ConnectionFile::kMaxConnections));
        }
        if (byId(file.connections, connection.id) != file.connections.end()) {
            return fail(ErrorCode::Refused, u"the connection \"%1\" is saved already"_s.arg(connection.name));
        }
        const auto at = static_cast<std::ptrdiff_t>(std::min(position, file.connections.size()));
        file.connections.insert(file.connections.begin() + at, connection);
        return {};
    });
}

Result<> ConnectionStore::replace(const Connection &connection)
{
    CACHALOT_TRY(checkToSave(connection));
    return change([&](ConnectionFile &file) -> Result<> {
        CACHALOT_TRY(checkFree(file, connection));
        const auto found = byId(file.connections, connection.id);
        if (found == file.connections.end()) {
            return fail(ErrorCode::NotFound, u"the connection \"%1\" was removed meanwhile"_s.arg(connection.name));
        }
        *found = connection;
        return {};
    });
}

Result<Connection> ConnectionStore::remove(const QString &id)
{
    Connection removed;
    CACHALOT_TRY(change([&](ConnectionFile &file) -> Result<> {
        const auto found = byId(file.connections, id);
        if (found == file.connections.end()) {
            return fail(ErrorCode::NotFound, u"the connection was removed meanwhile"_s);
        }
        removed = *found;
        file.connections.erase(found);
        return {};
    }));
    return removed;
}

Result<QString> ConnectionStore::recover()
{
    const auto bytes = readFile(path(), ConnectionFile::kMaxBytes);
    if (bytes && ConnectionFile::parse(*bytes)) {
        return fail(ErrorCode::Usage, u"%1 is not damaged"_s.arg(path()));
    }
    QString aside = path() + u".damaged"_s;
    for (int i = 2; QFileInfo::exists(aside); ++i) {
        aside = u"%1.damaged-%2"_s.arg(path()).arg(i);
    }
    if (!QFile::rename(path(), aside)) {
        return fail(ErrorCode::Denied, u"%1 can't be moved to %2"_s.arg(path(), aside));
    }
    const auto backup = readFile(backupPath(), ConnectionFile::kMaxBytes);
    if (backup && ConnectionFile::parse(*backup)) {
        CACHALOT_TRY(writeWhole(path(), *backup));
    }
    return aside;
}

} // namespace cachalot
