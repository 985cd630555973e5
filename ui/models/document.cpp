#include "ui/models/document.h"

#include "core/backend/specuse.h"
#include "core/base/files.h"
#include "core/base/format.h"
#include "core/content/manifest.h"
#include "core/transfer/samples.h"

#include <QDir>
#include <QFileInfo>

namespace cachalot
{

namespace
{

bool namesStore(const BackendSpec &spec)
{
    return spec.type() == u"local" && !spec.has(u"tag") && !spec.has(u"digest");
}

/// A saved connection without an entry stands for all that is in its store.
bool namesStore(const QString &text, const BackendSpec &spec)
{
    return isConnectionText(text) ? !text.contains(u':') && !entryOf(spec) : namesStore(spec);
}

QString connectionName(const QString &text)
{
    return isConnectionText(text) ? text : QString();
}

bool isSample(const QString &text)
{
    return text.startsWith(u"sample:");
}

} // namespace

QString sampleStoreText()
{
    return QStringLiteral("sample:");
}

QString libraryText()
{
    return QStringLiteral("library:");
}

Result<OpenedDocument> openDocument(const QString &text, const Locations &locations, const OpContext &context,
                                    const QString &cacheKeysFile)
{
    OpenedDocument document;
    CACHALOT_ASSIGN(const LocatedCache store, locateStore(text, locations, context));
    document.spec = store.spec;
    document.warnings = store.warnings;
    if (!namesStore(text, store.spec)) {
        CACHALOT_ASSIGN(const LocatedCache cache, locateCache(text, Direction::Import, locations, context));
        document.spec = cache.spec;
        document.warnings = cache.warnings;
    }
    // The samples and the library are found by name, wherever they are kept the next time.
    const bool byName = isSample(text) || text.startsWith(u"library:") || isConnectionText(text);
    document.reopenText = byName ? text : document.spec.toString(Secrets::Redact);
    QByteArray cacheKeys = isSample(text) ? sampleCacheKeys() : QByteArray();
    if (!cacheKeysFile.isEmpty()) {
        CACHALOT_ASSIGN(cacheKeys, readFile(cacheKeysFile, kMaxDocumentBytes));
    }
    if (!namesStore(text, document.spec)) {
        CACHALOT_ASSIGN(document.cache, openCache(document.spec, context, cacheKeys, connectionName(text)));
        return document;
    }
    if (text == libraryText() && !QFileInfo::exists(locations.libraryDirectory)) {
        auto empty = std::make_shared<OpenedStore>();
        empty->spec = document.spec;
        empty->readAt = QDateTime::currentDateTimeUtc();
        document.store = std::move(empty);
        return document;
    }
    CACHALOT_ASSIGN(document.store, openStore(document.spec, context, connectionName(text)));
    if (text != libraryText() && document.store->entries.size() == 1 && document.store->entries.front().isCache) {
        const CatalogEntry &only = document.store->entries.front();
        CACHALOT_ASSIGN(document.cache, openCache(entrySpec(document.spec, only), context, cacheKeys,
                                                  isConnectionText(text) ? entryText(document, only) : QString()));
    }
    return document;
}

Result<OpenedCachePtr> openCacheByText(const QString &text, const Locations &locations, const OpContext &context)
{
    CACHALOT_ASSIGN(const LocatedCache located, locateCache(text, Direction::Import, locations, context));
    return openCache(located.spec, context, isSample(text) ? sampleCacheKeys() : QByteArray(), connectionName(text));
}

QString entryText(const OpenedDocument &store, const CatalogEntry &entry)
{
    if (isConnectionText(store.reopenText)) {
        return store.reopenText.section(u':', 0, 0) + u':' +
               (entry.name.isEmpty() ? entry.manifest.toString() : entry.name);
    }
    const bool hasName = !entry.name.isEmpty() && entry.name != entry.manifest.toString();
    if (store.reopenText == libraryText() && hasName) {
        return libraryText() + entry.name;
    }
    return isSample(store.reopenText) ? sampleStoreText() + entry.name : entrySpec(store.spec, entry).toString();
}

bool isConnectionText(const QString &text)
{
    return text.startsWith(u'@');
}

QString storeLocation(const BackendSpec &spec)
{
    if (spec.type() == u"local") {
        return spec.has(u"src") ? spec.value(u"src") : spec.value(u"dest");
    }
    if (spec.type() == u"registry") {
        return spec.value(u"ref");
    }
    return spec.type();
}

bool isInStore(const BackendSpec &destination, const BackendSpec &store)
{
    if (destination.type() != store.type()) {
        return false;
    }
    if (store.type() == u"local") {
        const QString path = QFileInfo(storeLocation(store)).canonicalFilePath();
        return !path.isEmpty() && path == QFileInfo(storeLocation(destination)).canonicalFilePath();
    }
    if (store.type() == u"registry") {
        // A registry, a repository, or a tag of it; "acme/shopping" is none of "acme/shop".
        const QString place = storeLocation(store);
        const QString written = storeLocation(destination);
        return written.startsWith(place) &&
               (written.size() == place.size() || QStringView(u":@/").contains(written[place.size()]));
    }
    const auto isSame = [&](QStringView key) { return destination.value(key) == store.value(key); };
    return isSame(u"bucket") && isSame(u"endpoint_url") && isSame(u"account_url") && isSame(u"container") &&
           isSame(u"prefix");
}

QString storeName(const BackendSpec &spec)
{
    const QString location = storeLocation(spec);
    if (spec.type() != u"local") {
        return printable(location);
    }
    const QString name = QFileInfo(QDir::cleanPath(location)).fileName();
    return printable(name.isEmpty() ? location : name);
}

QString cacheName(const OpenedCache &cache)
{
    const QString name = cache.snapshot->name.startsWith(u"sha256:") ? shortDigest(cache.snapshot->name)
                                                                     : printable(cache.snapshot->name);
    return cache.spec.type() == u"local" ? QStringLiteral("%1:%2").arg(storeName(cache.spec), name) : name;
}

} // namespace cachalot
