#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <chrono>

namespace cachalot::cli
{

/// A number of bytes as people write it: "300000", "10MB" (SI), "10MiB", "1.5 GB", "500k". Error: Usage.
[[nodiscard]] Result<qint64> parseBytes(QStringView text);

/// An age as people write it: "45s", "90m", "36h", "30d", "2w"; "0" is none. Error: Usage.
[[nodiscard]] Result<std::chrono::seconds> parseAge(QStringView text);

/// The value of `--jobs`: 1 to 256. Error: Usage.
[[nodiscard]] Result<size_t> parseJobs(const QString &text);

} // namespace cachalot::cli
