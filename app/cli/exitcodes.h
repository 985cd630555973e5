#pragma once

#include "core/base/error.h"

namespace cachalot::cli
{

/// How the program ends (docs/cli.md, "Exit codes"): a contract with scripts.
enum class ExitCode : int {
    Done = 0,
    BadAnswer = 1, ///< the question was answered, and the answer is bad
    Usage = 2,     ///< the command line makes no sense, or asks for what the store cannot do
    NotFound = 3,
    Denied = 4,
    Network = 5,      ///< the network or a server, time-outs included
    Damaged = 6,      ///< damaged or malformed data, or data beyond a bound
    Refused = 7,      ///< refused for safety
    Internal = 70,    ///< a defect of Cachalot (EX_SOFTWARE)
    InputOutput = 74, ///< the local file system, or standard output (EX_IOERR)
    Cancelled = 130,  ///< Ctrl-C
};

/// The one table from errors to exit codes.
[[nodiscard]] constexpr ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::Usage:
    case ErrorCode::Unsupported:
        return ExitCode::Usage;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::Denied:
        return ExitCode::Denied;
    case ErrorCode::Timeout:
    case ErrorCode::Network:
    case ErrorCode::Server:
        return ExitCode::Network;
    case ErrorCode::Io:
    case ErrorCode::NoSpace:
        return ExitCode::InputOutput;
    case ErrorCode::Damaged:
    case ErrorCode::LimitExceeded:
        return ExitCode::Damaged;
    case ErrorCode::Refused:
        return ExitCode::Refused;
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Internal;
}

} // namespace cachalot::cli
