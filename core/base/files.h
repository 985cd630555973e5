#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFile;

namespace cachalot
{

/// Opens a regular file for reading without ever blocking on what a FIFO or a device would do.
/// Errors: NotFound, Denied, Damaged (not a regular file), Io; the message names the path.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

/// Reads a whole file of at most `maxBytes`. Errors as openRegularFile, and LimitExceeded.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// The size of a regular file. Errors as openRegularFile.
[[nodiscard]] Result<qint64> regularFileSize(const QString &path);

} // namespace cachalot
