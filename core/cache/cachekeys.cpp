#include "core/cache/cachekeys.h"

#include "core/base/format.h"
#include "core/cache/cachekeysreader.h"
#include "core/cache/stepnaming.h"

namespace cachalot
{

namespace
{

constexpr QByteArrayView kSourcePrefix("buildkit.source.v0:");
constexpr QByteArrayView kSessionDigest("random:"); // stands for sha256: of what changes with each session
constexpr qsizetype kDigestTextSize = 71;           // "sha256:" and 64 digits
constexpr qsizetype kMaxListedNames = 4;
// sha256("/"): the selector of "everything" is not in the daemon's store.
constexpr QByteArrayView kRootSelector("sha256:8a5edab282632443219e051e4ade2d1d5bbc671c781051bf1437897cbdfea0f1");

QByteArrayView digestIn(QByteArrayView text)
{
    const qsizetype at = text.indexOf("sha256:");
    return at < 0 ? QByteArrayView() : text.sliced(at, std::min(kDigestTextSize, text.size() - at));
}

QString shortList(QStringList names, qint64 count)
{
    if (names.size() > kMaxListedNames) {
        names = names.first(kMaxListedNames - 1);
    }
    const qint64 more = count - names.size();
    QString out = names.join(QStringLiteral(", "));
    if (more > 0) {
        out += QStringLiteral(" and %1 more").arg(more);
    }
    return out;
}

} // namespace

Result<CacheKeys> CacheKeys::fromJson(QByteArrayView json, const OpContext &context)
{
    return CacheKeysReader::read(json, context);
}

const CacheKeys::Preimage *CacheKeys::find(QByteArrayView digest) const
{
    const auto found = m_preimages.constFind(digest.toByteArray());
    return found == m_preimages.constEnd() ? nullptr : &*found;
}

// The preimage of a record's digest is "<digest of the operation>@<output index>" (solver/cachemanager.go, rootKey).
const CacheKeys::Preimage *CacheKeys::operation(QByteArrayView recordDigest, qint64 *output) const
{
    const Preimage *record = find(recordDigest);
    if (record == nullptr || record->kind != Kind::Text) {
        return nullptr;
    }
    const qsizetype at = record->data.lastIndexOf('@');
    if (at < 0) {
        return nullptr;
    }
    bool ok = false;
    *output = record->data.mid(at + 1).toLongLong(&ok);
    if (!ok) {
        return nullptr;
    }
    QByteArray digest = record->data.left(at);
    if (digest.startsWith(kSessionDigest)) {
        digest.replace(0, kSessionDigest.size(), "sha256:");
    }
    return find(digest);
}

QString CacheKeys::nameContent(const Preimage &digestList) const
{
    QStringList names;
    qint64 count = 0;
    qint64 bytes = 0;
    bool onlyFiles = true;
    const QByteArrayList digests = digestList.data.split('\0');
    for (const QByteArray &digest : digests) {
        const Preimage *entry = find(digest);
        if (entry == nullptr) {
            return {};
        }
        if (entry->kind == Kind::FileList) {
            onlyFiles = false;
            count += entry->size;
            for (const QByteArray &name : entry->data.split('\0')) {
                if (names.size() <= kMaxListedNames && !name.isEmpty()) {
                    names.append(QString::fromUtf8(name));
                }
            }
        } else if (entry->kind == Kind::File) {
            ++count;
            bytes += std::max<qint64>(entry->size, 0);
        }
    }
    if (onlyFiles && count > 0) {
        return count == 1 ? QStringLiteral("content of a file of %1").arg(formatBytes(bytes))
                          : QStringLiteral("content of %1 files, %2").arg(formatCount(count), formatBytes(bytes));
    }
    if (names.isEmpty()) {
        return count == 0 && !onlyFiles ? QStringLiteral("content of an empty directory") : QString();
    }
    return QStringLiteral("content of ") + shortList(std::move(names), count);
}

QString CacheKeys::selectorPath(QByteArrayView selector) const
{
    if (selector == kRootSelector) {
        return QStringLiteral("/");
    }
    const Preimage *list = find(selector);
    if (list == nullptr || list->kind != Kind::TextList) {
        return {};
    }
    QStringList paths;
    for (const QByteArray &path : list->data.split('\0')) {
        paths.append(QString::fromUtf8(path));
    }
    const qint64 count = paths.size();
    return shortList(std::move(paths), count);
}

QString CacheKeys::label(QByteArrayView recordDigest) const
{
    qint64 output = 0;
    const Preimage *preimage = operation(recordDigest, &output);
    if (preimage == nullptr) {
        return {};
    }
    QString name;
    switch (preimage->kind) {
    case Kind::Json:
        name = nameOperation(preimage->data);
        break;
    case Kind::Text:
        if (preimage->data.startsWith(kSourcePrefix)) {
            const QByteArrayView key = QByteArrayView(preimage->data).sliced(kSourcePrefix.size());
            const Preimage *detail = find(digestIn(key));
            name = nameSource(key, detail != nullptr && detail->kind == Kind::Json ? QByteArrayView(detail->data)
                                                                                   : QByteArrayView());
        }
        break;
    case Kind::DigestList:
        return nameContent(*preimage);
    default:
        break;
    }
    // A RUN has one output for each mount that it may write to; the first is its root file system.
    return output > 0 && !name.isEmpty() ? QStringLiteral("%1 (output %2)").arg(name).arg(output) : name;
}

std::vector<QString> CacheKeys::labelRecords(const CacheConfig &config) const
{
    std::vector<QString> labels(config.records.size());
    std::vector<bool> isContent(config.records.size(), false);
    for (size_t i = 0; i < config.records.size(); ++i) {
        const QByteArray &digest = config.records[i].digest;
        labels[i] = label(digest);
        qint64 output = 0;
        const Preimage *preimage = operation(digest, &output);
        isContent[i] = preimage != nullptr && preimage->kind == Kind::DigestList;
    }

    // Content is better named by where it was taken from, which only its users know: another alternative of the same
    // input has the path as its selector, or the COPY itself names it.
    std::vector<bool> isPlaced(config.records.size(), false);
    for (const ConfigRecord &user : config.records) {
        for (size_t slot = 0; slot < user.inputs.size(); ++slot) {
            QString path;
            bool isLookedUp = false;
            for (const ConfigInput &input : user.inputs[slot]) {
                const auto link = static_cast<size_t>(input.link);
                if (input.link < 0 || link >= labels.size() || !isContent[link] || isPlaced[link]) {
                    continue;
                }
                if (!isLookedUp) {
                    isLookedUp = true;
                    for (const ConfigInput &other : user.inputs[slot]) {
                        if (path = selectorPath(other.selector); !path.isEmpty()) {
                            break;
                        }
                    }
                    qint64 output = 0;
                    const Preimage *operationOfUser = operation(user.digest, &output);
                    if (path.isEmpty() && operationOfUser != nullptr && operationOfUser->kind == Kind::Json) {
                        const QStringList copied = copiedPaths(operationOfUser->data, slot);
                        path = shortList(copied, copied.size());
                    }
                }
                if (!path.isEmpty()) {
                    labels[link] = QStringLiteral("content of ") + path;
                    isPlaced[link] = true;
                }
            }
        }
    }
    return labels;
}

namespace
{

// A base image has no result of its own in a cache: its layers lie below those of the steps that build on it.
void nameBaseLayers(PlatformCache &cache)
{
    const CacheGraph &graph = *cache.graph;
    for (const RecordId id : graph.topologicalOrder()) {
        QString base;
        for (const CacheGraph::Link &link : graph.inputs(id)) {
            const QString &source = cache.recordLabels[index(link.source)];
            // One image has several keys; the one by its digest says more.
            if (link.slot == 0 && source.startsWith(u"FROM ") && graph.results(link.source).empty() &&
                (base.isEmpty() || source.contains(u'@'))) {
                base = source;
            }
        }
        if (base.isEmpty()) {
            continue;
        }
        for (const CacheGraph::ResultRef &result : graph.results(id)) {
            const std::vector<LayerId> layers = graph.layersOf(id, result);
            for (size_t i = 0; i + 1 < layers.size(); ++i) {
                QString &label = cache.layers[index(layers[i])].label;
                label = label.isEmpty() ? base : label;
            }
        }
    }
}

} // namespace

size_t applyLabels(PlatformCache &cache, const CacheKeys &keys)
{
    const std::vector<ConfigRecord> &records = cache.cacheConfig.records;
    std::vector<QString> found = keys.labelRecords(cache.cacheConfig);
    cache.recordLabels.resize(records.size());
    size_t named = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        if (cache.recordLabels[i].isEmpty() && !found[i].isEmpty()) {
            cache.recordLabels[i] = std::move(found[i]);
            ++named;
        }
    }

    const auto nameLayer = [&](qint64 layer, const QString &name) {
        if (layer >= 0 && size_t(layer) < cache.layers.size() && cache.layers[size_t(layer)].label.isEmpty()) {
            cache.layers[size_t(layer)].label = name;
        }
    };
    const auto nameResults = [&](size_t record) {
        const QString &name = cache.recordLabels[record];
        if (name.isEmpty()) {
            return;
        }
        for (const ConfigResult &result : records[record].results) {
            nameLayer(result.layer, name);
        }
        for (const ConfigChain &chain : records[record].chains) {
            if (!chain.layers.empty()) {
                nameLayer(chain.layers.back(), name);
            }
        }
    };
    if (cache.graph != nullptr) {
        for (const RecordId id : cache.graph->topologicalOrder()) {
            nameResults(index(id));
        }
        nameBaseLayers(cache);
    } else {
        for (size_t i = 0; i < records.size(); ++i) {
            nameResults(i);
        }
    }
    return named;
}

} // namespace cachalot
