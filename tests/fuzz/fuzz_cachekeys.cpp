#include "core/cache/cachekeys.h"
#include "core/cache/rfc3339.h"
#include "core/cache/stepnaming.h"
#include "tests/fuzz/fuzz.h"

/// Preimages of cache keys, the naming of steps after them, and times.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    const Result<CacheKeys> keys = CacheKeys::fromJson(input);
    if (!keys) {
        mustHold(!keys.error().message.isEmpty(), "an error says what it is");
    }
    mustHold(nameOperation(input).size() <= kMaxStepNameChars, "a name has a bounded length");
    (void)copiedPaths(input, 0);
    (void)nameSource(input, {});
    (void)nameSource("docker-image://x", input);
    if (parseTime(input).isValid()) {
        mustHold(isRfc3339(input), "only what is a time can be read as one");
    }
}

} // namespace cachalot::fuzz
