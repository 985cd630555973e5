#pragma once

#include "core/base/error.h"

#include <QString>

namespace cachalot
{

/// An error in words for people: what happened, and what to do about it. The technical message stays in `details`.
struct ErrorText {
    QString title;
    QString advice;
    QString details; ///< for "Copy details": the code and the message
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace cachalot
