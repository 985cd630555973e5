#include "core/content/layoutwatch.h"

#include "core/content/layoutfiles.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>
#include <poll.h>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

namespace cachalot
{

Result<LayoutWatch> LayoutWatch::create(const OciLayout &layout)
{
    LayoutWatch watch(layout, FileHandle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)));
    if (watch.m_events.isOpen()) {
        const auto add = [&](const QString &path) {
            return ::inotify_add_watch(watch.m_events.get(), QFile::encodeName(path).constData(),
                                       IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_DELETE | IN_ONLYDIR | IN_DONT_FOLLOW);
        };
        watch.m_rootWatch = add(layout.directory() + QStringLiteral("/."));
        watch.m_blobsWatch = add(layout.directory() + QStringLiteral("/blobs/sha256"));
        watch.m_ingestWatch = add(layout.directory() + QStringLiteral("/ingest"));
    }
    const QFileInfo index(layout.indexPath());
    watch.m_indexTime = index.lastModified();
    watch.m_indexSize = index.size();
    return watch;
}

Result<LayoutWatch::Seen> LayoutWatch::wait(std::chrono::milliseconds patience)
{
    Seen seen;
    if (m_events.isOpen()) {
        pollfd descriptor{m_events.get(), POLLIN, 0};
        if (::poll(&descriptor, 1, static_cast<int>(patience.count())) > 0) {
            readEvents(seen);
        }
    } else {
        std::this_thread::sleep_for(patience);
    }
    const QFileInfo index(m_layout.indexPath());
    if (index.lastModified() != m_indexTime || index.size() != m_indexSize) {
        m_indexTime = index.lastModified();
        m_indexSize = index.size();
        seen.indexChanged = true;
    }
    seen.isUploading = seen.isUploading || hasUploads();
    return seen;
}

void LayoutWatch::readEvents(Seen &seen) const
{
    alignas(inotify_event) std::array<char, 16 * 1024> buffer{};
    for (;;) {
        const ssize_t count = ::read(m_events.get(), buffer.data(), buffer.size());
        if (count <= 0) {
            return;
        }
        for (ssize_t at = 0; at < count;) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof(event));
            const QByteArray name(event.len > 0 ? buffer.data() + at + sizeof(event) : "");
            at += static_cast<ssize_t>(sizeof(event) + event.len);
            if (event.wd == m_rootWatch) {
                seen.indexChanged = seen.indexChanged || name.startsWith("index.json");
            } else if (event.wd == m_ingestWatch) {
                seen.isUploading = seen.isUploading || !name.startsWith(kIngestPrefix);
            } else if (event.wd == m_blobsWatch && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0) {
                if (const auto digest = Digest::parse(QStringLiteral("sha256:") + QString::fromLatin1(name))) {
                    seen.newBlobs.push_back(*digest);
                }
            }
        }
    }
}

bool LayoutWatch::hasUploads() const
{
    const auto root = openPath(m_layout.directory());
    const QString path = m_layout.directory() + QStringLiteral("/ingest");
    const auto ingest = root ? openDirectory(*root, QStringLiteral("ingest"), path) : Result<FileHandle>(FileHandle());
    if (!ingest || !ingest->isOpen()) {
        return false;
    }
    bool found = false;
    const auto read = readDirectory(*ingest, path,
                                    [&](const DirectoryEntry &entry) -> Result<> {
                                        found = found || !entry.name.startsWith(kIngestPrefix);
                                        return {};
                                    },
                                    {});
    return read.has_value() && found;
}

} // namespace cachalot
