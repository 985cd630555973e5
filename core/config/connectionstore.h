#pragma once

#include "core/config/connection.h"

#include <functional>

namespace cachalot
{

struct ConnectionFile;

/// The saved connections, in connections.json of the configuration directory. Each change reads the file, changes it
/// and replaces it as a whole, under a lock that other processes keep to as well; the version before the last change
/// stays beside it as connections.json.bak. A file that can't be read is never written over. No secret goes through
/// here. Thread-safe, blocking.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString directory) : m_directory(std::move(directory)) {}

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString backupPath() const;

    /// An empty list where there is no file. Errors: Damaged (with the place in the file and what to do), Unsupported
    /// (of a later version), Denied, Io.
    [[nodiscard]] Result<std::vector<Connection>> list() const;
    /// Errors: NotFound with the names that come closest; those of list().
    [[nodiscard]] Result<Connection> find(const QString &name) const;

    /// Errors: Usage (a bad name, a spec that holds secrets), Refused (the name is taken, or another process holds the
    /// lock for too long), NoSpace, Io; those of list().
    [[nodiscard]] Result<> add(const Connection &connection);
    /// Replaces the one with the same id. Errors: NotFound; those of add().
    [[nodiscard]] Result<> replace(const Connection &connection);
    /// Returns what was removed. Errors: NotFound; those of list().
    [[nodiscard]] Result<Connection> remove(const QString &id);
    /// Puts one back where it was, as far as that can be told.
    [[nodiscard]] Result<> insert(const Connection &connection, size_t position);

    /// Moves a damaged file aside (connections.json.damaged, or .damaged-2 …) and puts the last good version in its
    /// place, or none where there is none. Returns where the damaged one is now. Error Usage: the file is not damaged.
    [[nodiscard]] Result<QString> recover();

private:
    [[nodiscard]] Result<> change(const std::function<Result<>(ConnectionFile &)> &edit);

    QString m_directory;
};

} // namespace cachalot
