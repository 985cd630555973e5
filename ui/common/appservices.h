#pragma once

#include "core/backend/cachelocator.h"

class QSettings;

namespace cachalot
{

class RecentCaches;
class SavedConnections;
class TaskPool;
class TransferService;

/// What the app's pages share; made in runGui(), or by a test. All outlive the window.
struct AppServices {
    TaskPool &pool;
    const Locations &locations;
    QSettings &settings; ///< the GUI thread's
    RecentCaches &recent;
    TransferService *transfers = nullptr;    ///< null: nothing is copied here
    SavedConnections *connections = nullptr; ///< null: nothing is saved here, and there is no sidebar
};

} // namespace cachalot
