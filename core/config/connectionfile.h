#pragma once

#include "core/config/connection.h"

#include <QByteArray>

namespace cachalot
{

/// What connections.json holds. Members that this version does not know are kept and written back.
struct ConnectionFile {
    /// Larger files are an error, and so are more connections.
    static constexpr qint64 kMaxBytes = qint64(4) << 20;
    static constexpr size_t kMaxConnections = 10'000;

    std::vector<Connection> connections; ///< in the order in which they were added
    QJsonObject unknown = {};

    /// Errors: Damaged with the place (no JSON, no list, a connection without a name, id or readable spec, a name
    /// twice), Unsupported (a later version that this one must not write over), LimitExceeded.
    [[nodiscard]] static Result<ConnectionFile> parse(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace cachalot
