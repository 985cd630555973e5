#pragma once

#include "core/base/operation.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cachalot
{

/// What a program that knows credentials wrote. It may hold secrets.
struct ProgramAnswer {
    QByteArray output;
    QByteArray errors;
    bool isGood = false; ///< it ended with the exit code 0
};

/// Runs a program and waits for its end; nullopt where there is no such program. Errors: Usage (it can't be started),
/// LimitExceeded (more than 64 KiB of output), Timeout, Cancelled; it is ended then.
[[nodiscard]] Result<std::optional<ProgramAnswer>> askProgram(const QString &program, const QStringList &arguments,
                                                              const QByteArray &input, const OpContext &context,
                                                              std::chrono::milliseconds limit);

} // namespace cachalot
