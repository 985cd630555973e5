// The pictures show ages ("3 days old"), and must be the same tomorrow: in this program the time of day stands still.
// Qt asks the C library for it, and the linker takes our answer before the library's. Only Linux's calendar clock is
// replaced; timers run by the monotonic one.

#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace
{

/// Two and a half days after the newest result of the caches in tests/data: 25 November 2026, 21:00 UTC.
constexpr time_t kNow = 1'795'640'400;

} // namespace

extern "C" int clock_gettime(clockid_t clock, struct timespec *time) noexcept
{
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        *time = {kNow, 0};
        return 0;
    }
    return static_cast<int>(syscall(SYS_clock_gettime, clock, time));
}

extern "C" int gettimeofday(struct timeval *time, void *) noexcept
{
    *time = {kNow, 0};
    return 0;
}
