#include "core/content/layoutindex.h"

#include "core/base/files.h"
#include "core/base/format.h"
#include "core/content/gojson.h"
#include "core/content/layoutfiles.h"
#include "core/content/mediatypes.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cachalot
{
namespace
{

using Json = nlohmann::ordered_json;

constexpr char kImageName[] = "io.containerd.image.name";
constexpr char kRefName[] = "org.opencontainers.image.ref.name";
constexpr char kLayout[] = R"({"imageLayoutVersion":"1.0.0"})";
constexpr int kMaxDepth = 64;

/// Holds index.json.lock, or says that it is held.
class IndexLock
{
public:
    IndexLock(const FileHandle &directory, QString shownPath)
        : m_directory(directory), m_shownPath(std::move(shownPath))
    {
    }
    ~IndexLock()
    {
        // As buildx does; while it is still locked, so that nobody can be holding the lock of a file that goes away.
        if (m_file.isOpen() && isMine()) {
            ::unlinkat(m_directory.get(), kName, 0);
        }
    }
    IndexLock(const IndexLock &) = delete;
    IndexLock &operator=(const IndexLock &) = delete;

    [[nodiscard]] Result<> take(const OpContext &context)
    {
        using Clock = std::chrono::steady_clock;
        constexpr std::chrono::milliseconds kPause{20};
        const auto end = Clock::now() + LayoutIndex::kPatience;
        for (;;) {
            CACHALOT_TRY(context.checkpoint());
            CACHALOT_ASSIGN(const bool isLocked, tryOnce());
            if (isLocked) {
                return {};
            }
            if (Clock::now() >= end) {
                return fail(ErrorCode::Refused,
                            QStringLiteral("%1: a lock is held: another program is changing this directory's index; "
                                           "try again when it is done")
                                .arg(m_shownPath));
            }
            std::this_thread::sleep_for(kPause);
        }
    }

    /// False where somebody took the file away, as buildx does after it has let go of the lock: another one may hold a
    /// lock on a new file of that name.
    [[nodiscard]] bool isMine() const
    {
        struct stat here = {};
        struct stat there = {};
        return ::fstat(m_file.get(), &here) == 0 &&
               ::fstatat(m_directory.get(), kName, &there, AT_SYMLINK_NOFOLLOW) == 0 && here.st_ino == there.st_ino &&
               here.st_dev == there.st_dev;
    }

private:
    static constexpr char kName[] = "index.json.lock";

    [[nodiscard]] Result<bool> tryOnce()
    {
        m_file = FileHandle(::openat(m_directory.get(), kName, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!m_file.isOpen()) {
            return failSystem(m_shownPath, errno);
        }
        if (::flock(m_file.get(), LOCK_EX | LOCK_NB) == 0) {
            if (isMine()) {
                return true;
            }
        } else if (errno != EWOULDBLOCK && errno != EINTR) {
            const int number = errno;
            m_file.close();
            return failSystem(m_shownPath, number);
        }
        m_file.close();
        return false;
    }

    const FileHandle &m_directory;
    QString m_shownPath;
    FileHandle m_file;
};

Result<Json> parseIndex(const QByteArray &bytes, const QString &path)
{
    const auto parse = [](const QByteArray &text) {
        bool tooDeep = false;
        const auto bounded = [&tooDeep](int depth, Json::parse_event_t, Json &) {
            tooDeep = tooDeep || depth > kMaxDepth;
            return !tooDeep;
        };
        Json document = Json::parse(text.begin(), text.end(), bounded, false);
        return tooDeep ? Json(Json::value_t::discarded) : document;
    };
    if (bytes.isEmpty()) {
        return Json::object(); // as BuildKit takes an index that was just made
    }
    Json document = parse(bytes);
    if (document.is_discarded()) {
        document = parse(repairedLikeGo(bytes));
    }
    const bool isIndex = document.is_object() && (!document.contains("manifests") || document["manifests"].is_array() ||
                                                  document["manifests"].is_null());
    if (!isIndex) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: not an index that can be changed; it was left as it is").arg(path));
    }
    return document;
}

QByteArray toBytes(const Json &document)
{
    const std::string text = document.dump(-1, ' ', false, Json::error_handler_t::replace);
    // As Go writes them; outside texts JSON has none of these.
    return QByteArray::fromStdString(text)
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace("\xe2\x80\xa8", "\\u2028")
        .replace("\xe2\x80\xa9", "\\u2029");
}

std::string annotation(const Json &entry, const char *key)
{
    if (!entry.is_object() || !entry.contains("annotations") || !entry["annotations"].is_object()) {
        return {};
    }
    const Json &annotations = entry["annotations"];
    const auto at = annotations.find(key);
    return at != annotations.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::string digestOf(const Json &entry)
{
    const auto at = entry.is_object() ? entry.find("digest") : entry.end();
    return entry.is_object() && at != entry.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// The image name, else the tag, else the digest.
std::string nameOf(const Json &entry)
{
    const std::string imageName = annotation(entry, kImageName);
    const std::string name = imageName.empty() ? annotation(entry, kRefName) : imageName;
    return name.empty() ? digestOf(entry) : name;
}

/// setOCIIndexDefaults, and the order in which Go writes the members.
Json withDefaults(const Json &document)
{
    Json index = Json::object();
    const bool hasVersion =
        document.contains("schemaVersion") && document["schemaVersion"].is_number() && document["schemaVersion"] != 0;
    index["schemaVersion"] = hasVersion ? document["schemaVersion"] : Json(2);
    const bool hasType =
        document.contains("mediaType") && document["mediaType"].is_string() && document["mediaType"] != "";
    index["mediaType"] = hasType ? document["mediaType"] : Json(QString::fromUtf16(mediatype::kOciIndex).toStdString());
    for (const auto &[key, value] : document.items()) {
        if (key != "schemaVersion" && key != "mediaType") {
            index[key] = value;
        }
    }
    if (!index.contains("manifests") || index["manifests"].is_null()) {
        index["manifests"] = Json::array();
    }
    return index;
}

/// ociReferenceName: what follows the last colon of an image name, or the at sign of its digest.
std::string referenceObject(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    const qsizetype at = name.indexOf(u'@');
    const qsizetype colon = name.left(at < 0 ? name.size() : at).lastIndexOf(u':');
    if (slash > 0 && colon > slash) {
        return name.mid(colon + 1).toStdString();
    }
    return slash > 0 && at > slash ? name.mid(at).toStdString() : slash > 0 ? std::string() : name.toStdString();
}

void insert(Json &index, const Descriptor &manifest, const LayoutName *name)
{
    Json entry = Json::object();
    entry["mediaType"] = manifest.mediaType.toStdString();
    entry["digest"] = manifest.digest.toString().toStdString();
    entry["size"] = manifest.size;
    std::map<std::string, std::string> annotations; // Go sorts them
    for (auto at = manifest.annotations.cbegin(); at != manifest.annotations.cend(); ++at) {
        annotations[at.key().toStdString()] = at.value().toStdString();
    }
    Json &entries = index["manifests"];
    if (name != nullptr) {
        const bool isTag = name->kind == LayoutName::Kind::Tag;
        const std::string imageName = isTag ? std::string() : name->value.toStdString();
        const std::string refName = isTag ? name->value.toStdString() : referenceObject(name->value);
        if (!imageName.empty()) {
            annotations[kImageName] = imageName;
        }
        annotations[kRefName] = refName;
        Json kept = Json::array();
        for (const Json &other : entries) {
            if (annotation(other, kRefName) != refName || annotation(other, kImageName) != imageName) {
                kept.push_back(other);
            }
        }
        entries = std::move(kept);
    }
    if (!annotations.empty()) {
        entry["annotations"] = annotations;
    }
    entries.push_back(std::move(entry));
}

constexpr char kIndexName[] = "index.json";
constexpr char kDamagedName[] = "index.json.damaged";

Result<Json> readForChange(const OciLayout &layout)
{
    QByteArray bytes;
    if (QFile::exists(layout.indexPath())) {
        CACHALOT_ASSIGN(bytes, readFile(layout.indexPath(), OciLayout::kMaxIndexBytes));
    }
    CACHALOT_ASSIGN(const Json document, parseIndex(bytes, layout.indexPath()));
    return withDefaults(document);
}

/// An empty index in place of one that is none, which gets a second name.
Result<Json> startAnew(const OciLayout &layout, const FileHandle &directory)
{
    const auto readable = layout.readIndex();
    if (readable && !readable->empty()) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1: it names caches, so that it is not built anew").arg(layout.indexPath()));
    }
    const bool isDamaged =
        !readable && (readable.error().code == ErrorCode::Damaged || readable.error().code == ErrorCode::LimitExceeded);
    if (!readable && !isDamaged && readable.error().code != ErrorCode::NotFound) {
        return fail(readable.error());
    }
    if (isDamaged) {
        ::unlinkat(directory.get(), kDamagedName, 0);
        if (::linkat(directory.get(), kIndexName, directory.get(), kDamagedName, 0) != 0) {
            return failSystem(layout.indexPath(), errno);
        }
    }
    return withDefaults(Json::object());
}

/// Reads, changes and replaces the index under its lock.
Result<> change(const OciLayout &layout, const std::function<Result<>(Json &)> &edit, const OpContext &context,
                bool isAnew = false)
{
    CACHALOT_ASSIGN(const FileHandle directory, openOrMakePath(layout.directory()));
    CACHALOT_ASSIGN(const FileHandle ingest, openOrMakeDirectory(directory, QStringLiteral("ingest"),
                                                                 layout.directory() + QStringLiteral("/ingest")));
    constexpr int kTries = 10;
    for (int i = 0; i < kTries; ++i) {
        IndexLock lock(directory, layout.indexPath() + QStringLiteral(".lock"));
        CACHALOT_TRY(lock.take(context));
        CACHALOT_ASSIGN(Json index, isAnew ? startAnew(layout, directory) : readForChange(layout));
        CACHALOT_TRY(edit(index));
        CACHALOT_ASSIGN(IngestFile file, IngestFile::create(ingest, layout.directory() + QStringLiteral("/ingest")));
        CACHALOT_TRY(file.write(toBytes(index)));
        if (!lock.isMine()) {
            continue; // buildx took it away under us: read again what it may have changed
        }
        CACHALOT_TRY(file.commit(directory, QString::fromLatin1(kIndexName), 0644));
        if (::fsync(directory.get()) != 0 && errno != EINVAL) {
            return failSystem(layout.directory(), errno);
        }
        return {};
    }
    return fail(ErrorCode::Refused,
                QStringLiteral("%1.lock: a lock is held: other programs keep changing this directory's index")
                    .arg(layout.indexPath()));
}

Result<> makeLayoutFile(const OciLayout &layout)
{
    const QString path = layout.directory() + QStringLiteral("/oci-layout");
    if (QFile::exists(path)) {
        return {};
    }
    CACHALOT_ASSIGN(const FileHandle directory, openOrMakePath(layout.directory()));
    CACHALOT_ASSIGN(const FileHandle ingest, openOrMakeDirectory(directory, QStringLiteral("ingest"),
                                                                 layout.directory() + QStringLiteral("/ingest")));
    CACHALOT_ASSIGN(IngestFile file, IngestFile::create(ingest, layout.directory() + QStringLiteral("/ingest")));
    CACHALOT_TRY(file.write(kLayout));
    return file.commit(directory, QStringLiteral("oci-layout"), 0644);
}

} // namespace

Result<> LayoutIndex::put(const Descriptor &manifest, const std::vector<LayoutName> &names, const OpContext &context)
{
    CACHALOT_TRY(makeLayoutFile(m_layout));
    return change(
        m_layout,
        [&](Json &index) -> Result<> {
            for (const LayoutName &name : names) {
                insert(index, manifest, &name);
            }
            if (names.empty()) {
                insert(index, manifest, nullptr);
            }
            return {};
        },
        context);
}

Result<> LayoutIndex::remove(const QString &name, const OpContext &context)
{
    if (!QFile::exists(m_layout.indexPath())) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no such file").arg(m_layout.indexPath()));
    }
    return change(
        m_layout,
        [&](Json &index) -> Result<> {
            Json &entries = index["manifests"];
            const std::string wanted = name.toStdString();
            for (const char *key : {kImageName, kRefName}) {
                const auto isNamed = [&](const Json &entry) { return annotation(entry, key) == wanted; };
                if (std::any_of(entries.begin(), entries.end(), isNamed)) {
                    entries.erase(std::remove_if(entries.begin(), entries.end(), isNamed), entries.end());
                    return {};
                }
            }
            return fail(
                ErrorCode::NotFound,
                QStringLiteral("%1: no cache with the tag \"%2\"").arg(m_layout.directory(), printable(name, 100)));
        },
        context);
}

Result<> LayoutIndex::removeNameless(const Digest &digest, const OpContext &context)
{
    if (!QFile::exists(m_layout.indexPath())) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no such file").arg(m_layout.indexPath()));
    }
    return change(
        m_layout,
        [&](Json &index) -> Result<> {
            Json &entries = index["manifests"];
            const std::string wanted = digest.toString().toStdString();
            QStringList names;
            Json kept = Json::array();
            for (const Json &entry : entries) {
                if (digestOf(entry) != wanted) {
                    kept.push_back(entry);
                    continue;
                }
                const std::string imageName = annotation(entry, kImageName);
                const std::string name = imageName.empty() ? annotation(entry, kRefName) : imageName;
                if (!name.empty()) {
                    names += printable(QString::fromStdString(name), 60);
                }
            }
            if (!names.isEmpty()) {
                return fail(ErrorCode::Refused,
                            QStringLiteral("%1: %2 has names (%3); remove it by these")
                                .arg(m_layout.directory(), digest.toShortString(), names.join(QStringLiteral(", "))));
            }
            if (kept.size() == entries.size()) {
                return fail(
                    ErrorCode::NotFound,
                    QStringLiteral("%1: no cache with the digest %2").arg(m_layout.directory(), digest.toString()));
            }
            entries = std::move(kept);
            return {};
        },
        context);
}

Result<std::vector<LayoutRemoval>> LayoutIndex::removeEntries(const std::vector<LayoutEntryName> &entries,
                                                              const OpContext &context)
{
    std::vector<LayoutRemoval> removals;
    CACHALOT_TRY(change(
        m_layout,
        [&](Json &index) -> Result<> {
            std::map<std::pair<std::string, std::string>, LayoutRemoval> wanted;
            std::map<std::string, std::vector<std::pair<std::string, std::string>>> byName;
            for (const LayoutEntryName &entry : entries) {
                const auto key = std::pair(entry.name.toStdString(), entry.digest.toStdString());
                if (wanted.emplace(key, LayoutRemoval::Gone).second) {
                    byName[key.first].push_back(key);
                }
            }
            Json kept = Json::array();
            for (const Json &entry : index["manifests"]) {
                const std::string name = nameOf(entry);
                if (const auto at = wanted.find({name, digestOf(entry)}); at != wanted.end()) {
                    at->second = LayoutRemoval::Removed;
                    continue;
                }
                for (const auto &key : byName[name]) {
                    LayoutRemoval &removal = wanted[key];
                    removal = removal == LayoutRemoval::Gone ? LayoutRemoval::Moved : removal;
                }
                kept.push_back(entry);
            }
            index["manifests"] = std::move(kept);
            removals.clear(); // another try may have come before
            for (const LayoutEntryName &entry : entries) {
                removals.push_back(wanted[{entry.name.toStdString(), entry.digest.toStdString()}]);
            }
            return {};
        },
        context));
    return removals;
}

Result<> LayoutIndex::removeAt(const std::vector<std::pair<size_t, LayoutEntryName>> &positions,
                               const OpContext &context)
{
    return change(
        m_layout,
        [&](Json &index) -> Result<> {
            Json &entries = index["manifests"];
            for (const auto &[position, expected] : positions) {
                const bool isSame = position < entries.size() &&
                                    digestOf(entries[position]) == expected.digest.toStdString() &&
                                    nameOf(entries[position]) == expected.name.toStdString();
                if (!isSame) {
                    return fail(
                        ErrorCode::Refused,
                        QStringLiteral("%1: it was changed meanwhile; nothing was done").arg(m_layout.indexPath()));
                }
            }
            Json kept = Json::array();
            for (size_t i = 0; i < entries.size(); ++i) {
                const bool goes = std::any_of(positions.begin(), positions.end(),
                                              [i](const auto &entry) { return entry.first == i; });
                if (!goes) {
                    kept.push_back(entries[i]);
                }
            }
            entries = std::move(kept);
            return {};
        },
        context);
}

Result<> LayoutIndex::rebuild(const std::vector<Descriptor> &manifests, const OpContext &context)
{
    CACHALOT_TRY(makeLayoutFile(m_layout));
    return change(
        m_layout,
        [&](Json &index) -> Result<> {
            for (const Descriptor &manifest : manifests) {
                insert(index, manifest, nullptr);
            }
            return {};
        },
        context, true);
}

} // namespace cachalot
