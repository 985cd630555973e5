#include "core/backend/local/localinventory.h"

#include "core/backend/rootreader.h"
#include "core/base/files.h"
#include "core/content/hasher.h"
#include "core/content/layoutcontents.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

namespace cachalot
{

Result<QByteArray> LocalInventory::settledIndex(const OpContext &context) const
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds kPatience{1000};
    constexpr std::chrono::milliseconds kPause{5};
    const QString lock = m_layout.indexPath() + QStringLiteral(".lock");
    const auto end = Clock::now() + kPatience;
    for (QByteArray before;;) {
        CACHALOT_TRY(context.checkpoint());
        auto bytes = readFile(m_layout.indexPath(), OciLayout::kMaxIndexBytes);
        if (!bytes) {
            return bytes;
        }
        const bool isLate = Clock::now() >= end; // a lock file may have been left by a process that died
        const bool isSettled = *bytes == before && !bytes->isEmpty() && (isLate || !QFile::exists(lock));
        if (isSettled || isLate) {
            CACHALOT_TRY(OciLayout::parseIndex(*bytes, m_layout.indexPath()));
        }
        if (isSettled) {
            return bytes;
        }
        if (isLate) {
            return fail(ErrorCode::Refused,
                        QStringLiteral("%1: another program keeps changing it; try again when it is done")
                            .arg(m_layout.indexPath()));
        }
        before = *std::move(bytes);
        std::this_thread::sleep_for(kPause);
    }
}

Result<> LocalInventory::roots(const RootSink &sink, const OpContext &context)
{
    const QFileInfo directory(m_layout.directory());
    if (!directory.isDir()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no such directory").arg(m_layout.directory()));
    }
    CACHALOT_ASSIGN(const QByteArray index, settledIndex(context));
    CACHALOT_ASSIGN(const auto entries, OciLayout::parseIndex(index, m_layout.indexPath()));
    qint64 done = 0;
    for (const LayoutEntry &entry : entries) {
        CACHALOT_TRY(context.checkpoint());
        context.report({ProgressUnit::Items, done++, static_cast<qint64>(entries.size()), entry.name});
        StoreRoot root;
        root.id.manifest = entry.descriptor.digest;
        root.id.handle = entry.malformedDigest;
        root.id.name = entry.name.isEmpty() ? entry.descriptor.digest.toString() : entry.name;
        OpContext silent = context; // the bytes of documents would mix with the names
        silent.progress = nullptr;
        CACHALOT_TRY(RootReader(m_blobs, silent).read(entry.descriptor, root));
        if (!entry.descriptor.digest.isNull()) {
            const QFileInfo manifest(m_layout.blobPath(entry.descriptor.digest));
            root.changedAt = manifest.exists() ? manifest.lastModified().toUTC() : QDateTime();
        }
        CACHALOT_TRY(sink(std::move(root)));
    }
    return {};
}

Result<QByteArray> LocalInventory::rootsStamp(const OpContext &context)
{
    CACHALOT_ASSIGN(const QByteArray index, settledIndex(context));
    return digestOf(index).bytes();
}

Result<> LocalInventory::items(const ItemSink &sink, const OpContext &context)
{
    qint64 done = 0;
    return readLayout(
        m_layout,
        [&](const LayoutItem &found) -> Result<> {
            StoredItem item;
            item.kind = found.kind == LayoutItem::Kind::Blob       ? StoredKind::Blob
                        : found.kind == LayoutItem::Kind::Leftover ? StoredKind::Leftover
                                                                   : StoredKind::Foreign;
            item.key = found.path;
            item.digest = found.digest;
            item.size = found.size;
            item.changedAt = found.changedAt;
            constexpr qint64 kReportEvery = 1000;
            if (++done % kReportEvery == 0) {
                context.report({ProgressUnit::Items, done, -1, {}});
            }
            return sink(item);
        },
        context);
}

} // namespace cachalot
