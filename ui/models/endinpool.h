#pragma once

#include "ui/models/backgroundtask.h"

#include <memory>

namespace cachalot
{

/// The same value, whose end comes in one of the pool's threads: to take 100,000 records out of memory takes longer
/// than a window may stand still. The pool outlives it.
template <typename T>
[[nodiscard]] std::shared_ptr<T> endInPool(TaskPool &pool, std::shared_ptr<T> value)
{
    T *const raw = value.get();
    return std::shared_ptr<T>(raw, [&pool, value = std::move(value)](T *) mutable {
        pool.run([last = std::move(value)]() mutable { last.reset(); });
    });
}

} // namespace cachalot
