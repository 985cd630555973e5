#pragma once

#include "core/base/operation.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cachalot
{

/// Calls `work(index, context)` for 0 … count-1 on up to `limit` threads of its own and waits for all of them. The
/// first error stops the rest (their context reads as cancelled) and is returned; so does the caller's own
/// cancellation. `work` is called from several threads at once and returns a Result<>.
template <typename Work>
[[nodiscard]] Result<> forEachParallel(size_t count, size_t limit, const OpContext &context, const Work &work)
{
    std::stop_source stop;
    const std::stop_callback follow(context.cancel, [&stop] { stop.request_stop(); });
    OpContext inner = context;
    inner.cancel = stop.get_token();

    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> firstError;
    const auto loop = [&] {
        for (size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            if (Result<> done = work(i, inner); !done) {
                const std::lock_guard lock(mutex);
                if (!firstError) {
                    firstError = std::move(done).error();
                }
                stop.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        const size_t extra = std::min(std::max<size_t>(limit, 1), count);
        for (size_t i = 1; i < extra; ++i) {
            threads.emplace_back(loop);
        }
        loop();
    }
    if (firstError) {
        return fail(*std::move(firstError));
    }
    return context.checkpoint();
}

/// How many threads CPU-heavy work is spread over: the cores of the machine, at least 1.
[[nodiscard]] inline size_t cpuCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace cachalot
