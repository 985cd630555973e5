#include "app/composition/composition.h"

#include "core/transfer/samples.h"

#include <QtGlobal>

/// Q_INIT_RESOURCE works in the global namespace only.
static void initialiseCompiledIn()
{
    Q_INIT_RESOURCE(cachalot);
}

namespace cachalot
{

void initialiseResources()
{
    initialiseCompiledIn();
}

Locations makeLocations(const Paths &paths)
{
    return {.libraryDirectory = paths.libraryDirectory,
            .sampleDirectory = [directory = paths.cacheDirectory] { return unpackSamples(directory); }};
}

} // namespace cachalot
