#include "core/content/layoutcontents.h"

#include "core/content/layoutfiles.h"
#include "core/content/setaside.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cachalot
{
namespace
{

using Sink = std::function<Result<>(const LayoutItem &item)>;
using Type = DirectoryEntry::Type;

/// What containerd's content store makes of an upload (plugins/content/local/store.go).
bool isUploadPart(const DirectoryEntry &file)
{
    static constexpr std::array kParts{"ref", "data", "startedat", "updatedat", "total"};
    return file.type == Type::File &&
           std::any_of(kParts.begin(), kParts.end(), [&](const char *part) { return file.name == part; });
}

class LayoutReading
{
public:
    LayoutReading(const OciLayout &layout, const Sink &sink, const OpContext &context)
        : m_layout(layout), m_sink(sink), m_context(context)
    {
    }

    [[nodiscard]] Result<> run()
    {
        CACHALOT_ASSIGN(const FileHandle root, openPath(m_layout.directory()));
        CACHALOT_TRY(each(root, {}, [this](const DirectoryEntry &entry) -> Result<> {
            static constexpr std::array kOwn{"index.json", "oci-layout", "index.json.lock", "blobs", "ingest"};
            const bool isOwn = std::any_of(kOwn.begin(), kOwn.end(), [&](const char *n) { return entry.name == n; });
            return isOwn ? Result<>() : foreign(entry, {});
        }));
        CACHALOT_TRY(readBlobs(root));
        return readIngest(root);
    }

private:
    [[nodiscard]] QString shown(const QString &path) const
    {
        return path.isEmpty() ? m_layout.directory() : m_layout.directory() + u'/' + path;
    }

    [[nodiscard]] Result<> each(const FileHandle &directory, const QString &path, const EntrySink &sink) const
    {
        return readDirectory(directory, shown(path), sink, m_context);
    }

    [[nodiscard]] static QString below(const QString &path, const DirectoryEntry &entry)
    {
        const QString name = QString::fromLocal8Bit(entry.name);
        return path.isEmpty() ? name : path + u'/' + name;
    }

    [[nodiscard]] Result<> foreign(const DirectoryEntry &entry, const QString &path) const
    {
        return m_sink({LayoutItem::Kind::Foreign, below(path, entry), {}, entry.size, entry.changedAt});
    }

    [[nodiscard]] Result<> readBlobs(const FileHandle &root) const
    {
        const QString blobs = QStringLiteral("blobs");
        CACHALOT_ASSIGN(const FileHandle directory, openDirectory(root, blobs, shown(blobs)));
        if (!directory.isOpen()) {
            return {};
        }
        return each(directory, blobs, [&](const DirectoryEntry &entry) -> Result<> {
            const QString name = QString::fromLocal8Bit(entry.name);
            const bool isAlgorithm = name == u"sha256" || name == u"sha384" || name == u"sha512";
            if (!isAlgorithm || entry.type != Type::Directory) {
                return foreign(entry, blobs);
            }
            const QString path = below(blobs, entry);
            CACHALOT_ASSIGN(const FileHandle algorithm, openDirectory(directory, name, shown(path)));
            return algorithm.isOpen() ? readAlgorithm(algorithm, name, path) : Result<>();
        });
    }

    [[nodiscard]] Result<> readAlgorithm(const FileHandle &directory, const QString &name, const QString &path) const
    {
        return each(directory, path, [&](const DirectoryEntry &entry) -> Result<> {
            const auto digest = Digest::parse(name + u':' + QString::fromLatin1(entry.name));
            if (!digest || entry.type != Type::File) {
                return foreign(entry, path);
            }
            return m_sink({LayoutItem::Kind::Blob, below(path, entry), *digest, entry.size, entry.changedAt});
        });
    }

    [[nodiscard]] Result<> readIngest(const FileHandle &root) const
    {
        const QString ingest = QStringLiteral("ingest");
        CACHALOT_ASSIGN(const FileHandle directory, openDirectory(root, ingest, shown(ingest)));
        if (!directory.isOpen()) {
            return {};
        }
        return each(directory, ingest, [&](const DirectoryEntry &entry) -> Result<> {
            if (SetAside::isDirectoryName(entry.name)) {
                return readSetAside(root, directory, below(ingest, entry), entry.name);
            }
            LayoutItem item{LayoutItem::Kind::Foreign, below(ingest, entry), {}, entry.size, entry.changedAt};
            bool isOurs = entry.name.startsWith(kIngestPrefix);
            if (entry.type == Type::Directory) {
                CACHALOT_ASSIGN(const bool isUpload, addContent(directory, entry, item));
                isOurs = isOurs || isUpload;
            }
            if (isOurs && entry.type != Type::Other) {
                item.kind = LayoutItem::Kind::Leftover;
            }
            return m_sink(item);
        });
    }

    /// What a clean-up that died has set aside is told as blobs: the next one puts them back before it deletes any.
    [[nodiscard]] Result<> readSetAside(const FileHandle &root, const FileHandle &ingest, const QString &path,
                                        const QByteArray &name) const
    {
        return SetAside::readAbandoned(
            ingest, name, shown(path), [&](const Digest &digest, const DirectoryEntry &file) -> Result<> {
                const QString blob = QStringLiteral("blobs/%1/%2").arg(digest.algorithmName(), digest.hex());
                if (::faccessat(root.get(), QFile::encodeName(blob).constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
                    return {}; // somebody has written it anew
                }
                return m_sink({LayoutItem::Kind::Blob, blob, digest, file.size, file.changedAt});
            });
    }

    /// Adds what is in a directory of ingest to its item. True for an upload of containerd's.
    [[nodiscard]] Result<bool> addContent(const FileHandle &ingest, const DirectoryEntry &entry, LayoutItem &item) const
    {
        CACHALOT_ASSIGN(const FileHandle directory,
                        openDirectory(ingest, QString::fromLocal8Bit(entry.name), shown(item.path)));
        if (!directory.isOpen()) {
            return false;
        }
        bool hasRef = false;
        bool hasOther = false;
        CACHALOT_TRY(each(directory, item.path, [&](const DirectoryEntry &file) -> Result<> {
            hasRef = hasRef || file.name == "ref" || file.name == "data";
            hasOther = hasOther || !isUploadPart(file);
            item.size += file.size;
            item.changedAt = std::max(item.changedAt, file.changedAt);
            return {};
        }));
        return hasRef && !hasOther;
    }

    const OciLayout &m_layout;
    const Sink &m_sink;
    const OpContext &m_context;
};

} // namespace

Result<> readLayout(const OciLayout &layout, const Sink &sink, const OpContext &context)
{
    return LayoutReading(layout, sink, context).run();
}

Result<LeftoverRemoval> removeLeftover(const OciLayout &layout, const QString &path, const QDateTime &notAfter)
{
    const QString ingestPath = layout.directory() + QStringLiteral("/ingest");
    const QString shown = layout.directory() + u'/' + path;
    CACHALOT_ASSIGN(const FileHandle root, openPath(layout.directory()));
    CACHALOT_ASSIGN(const FileHandle ingest, openDirectory(root, QStringLiteral("ingest"), ingestPath));
    const QString name = path.section(u'/', 1);
    if (!ingest.isOpen() || !path.startsWith(u"ingest/") || name.isEmpty() || name.contains(u'/')) {
        return LeftoverRemoval::Gone;
    }
    const auto entry = statEntry(ingest, QFile::encodeName(name), shown);
    if (!entry) {
        return entry.error().code == ErrorCode::NotFound ? Result<LeftoverRemoval>(LeftoverRemoval::Gone)
                                                         : fail(entry.error());
    }
    if (entry->changedAt > notAfter) {
        return LeftoverRemoval::Young;
    }
    if (entry->type != Type::Directory) {
        return IngestFile::removeLeftover(ingest, entry->name) ? LeftoverRemoval::Removed : LeftoverRemoval::Busy;
    }
    CACHALOT_ASSIGN(const FileHandle directory, openDirectory(ingest, name, shown));
    QByteArrayList parts;
    LeftoverRemoval verdict = LeftoverRemoval::Removed;
    CACHALOT_TRY(readDirectory(directory, shown,
                               [&](const DirectoryEntry &file) -> Result<> {
                                   if (!isUploadPart(file)) {
                                       verdict = LeftoverRemoval::Busy;
                                   } else if (file.changedAt > notAfter && verdict == LeftoverRemoval::Removed) {
                                       verdict = LeftoverRemoval::Young;
                                   }
                                   parts += file.name;
                                   return {};
                               },
                               {}));
    if (verdict != LeftoverRemoval::Removed) {
        return verdict;
    }
    for (const QByteArray &part : parts) {
        ::unlinkat(directory.get(), part.constData(), 0);
    }
    if (::unlinkat(ingest.get(), entry->name.constData(), AT_REMOVEDIR) != 0) {
        return failSystem(shown, errno);
    }
    return LeftoverRemoval::Removed;
}

} // namespace cachalot
