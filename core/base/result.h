#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace cachalot
{

/// The value, or why there is none. Every function that returns one is [[nodiscard]]; no exception crosses a module.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, u"…"_s);` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

/// A known defect of a cache, with its problem code (docs/problems.md).
[[nodiscard]] inline tl::unexpected<Error> failDamaged(QString problemCode, QString message)
{
    Error error{ErrorCode::Damaged, std::move(message)};
    error.problemCode = std::move(problemCode);
    return tl::unexpected<Error>(std::move(error));
}

/// Hands on the error of another result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace cachalot

#define CACHALOT_CONCAT_(a, b) a##b
#define CACHALOT_CONCAT(a, b) CACHALOT_CONCAT_(a, b)
#define CACHALOT_ASSIGN_(tmp, declaration, expression)                                                                 \
    auto tmp = (expression);                                                                                           \
    if (!tmp) {                                                                                                        \
        return ::cachalot::fail(std::move(tmp).error());                                                               \
    }                                                                                                                  \
    declaration = *std::move(tmp)

/// Returns the error of a Result<void>, if it holds one.
#define CACHALOT_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto cachalotTried = (expression); !cachalotTried) {                                                       \
            return ::cachalot::fail(std::move(cachalotTried).error());                                                 \
        }                                                                                                              \
    } while (false)

/// `CACHALOT_ASSIGN(const auto x, f());` — x is the value of f(), or the error is returned.
#define CACHALOT_ASSIGN(declaration, expression)                                                                       \
    CACHALOT_ASSIGN_(CACHALOT_CONCAT(cachalotResult, __LINE__), declaration, expression)
