#pragma once

#include "core/content/layoutfiles.h"
#include "core/content/ocilayout.h"

#include <chrono>

namespace cachalot
{

/// Sees what other programs do in an OCI layout on this machine (inotify), from create() on. Where the system does not
/// tell (another machine writes, no inotify), changes of index.json are still seen. One thread.
class LayoutWatch
{
public:
    [[nodiscard]] static Result<LayoutWatch> create(const OciLayout &layout);

    struct Seen {
        bool indexChanged = false;    ///< index.json, or its lock came or went
        std::vector<Digest> newBlobs; ///< that came into blobs/sha256
        bool isUploading = false;     ///< something below ingest was begun or ended, or is open
        [[nodiscard]] bool isActive() const { return indexChanged || !newBlobs.empty() || isUploading; }
    };
    /// Waits so long for something to happen.
    [[nodiscard]] Result<Seen> wait(std::chrono::milliseconds patience);

private:
    LayoutWatch(OciLayout layout, FileHandle events) : m_layout(std::move(layout)), m_events(std::move(events)) {}
    void readEvents(Seen &seen) const;
    /// Something that is not Cachalot's own is open below ingest.
    [[nodiscard]] bool hasUploads() const;

    OciLayout m_layout;
    FileHandle m_events; ///< not open: no inotify
    int m_rootWatch = -1;
    int m_blobsWatch = -1;
    int m_ingestWatch = -1;
    QDateTime m_indexTime;
    qint64 m_indexSize = -1;
};

} // namespace cachalot
