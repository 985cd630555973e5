#pragma once

#include "core/backend/cachelocator.h"

class QSettings;

namespace cachalot
{

class RecentCaches;
class TaskPool;

/// What the app's pages share; made in runGui(), or by a test. All outlive the window.
struct AppServices {
    TaskPool &pool;
    const Locations &locations;
    QSettings &settings; ///< the GUI thread's
    RecentCaches &recent;
};

} // namespace cachalot
