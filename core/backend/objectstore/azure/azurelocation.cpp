#include "core/backend/objectstore/azure/azurelocation.h"

#include "core/base/format.h"

namespace cachalot
{
namespace
{

/// What counts: the attribute, else the variable, else the default.
QString valueOf(const BackendSpec &spec, const QString &key, const QProcessEnvironment &environment,
                const QString &variable, const QString &standard)
{
    if (spec.has(key)) {
        return spec.value(key);
    }
    return !variable.isEmpty() && environment.contains(variable) ? environment.value(variable) : standard;
}

/// Go's url.PathEscape: what may stand in one part of a path.
QByteArray pathEscaped(const QString &text)
{
    return text.toUtf8().toPercentEncoding("$&+=:@");
}

/// A key that leads out of its container is another container's for some servers, and deleting goes by keys.
Result<> checkKey(const QString &key)
{
    if (key.split(u'/').contains(u"..")) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("type=azblob: the key %1 leads out of the container").arg(printable(key)));
    }
    return {};
}

Result<> checkManifestKey(const QString &key)
{
    if (key.isEmpty() || key == u"." || key == u"/") {
        return fail(ErrorCode::Usage,
                    QStringLiteral("type=azblob: with this prefix, manifests_prefix and name the key is empty"));
    }
    return checkKey(key);
}

QString folderOf(const QStringList &parts)
{
    const QString folder = goJoin(parts);
    return folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
}

} // namespace

QString goJoin(const QStringList &parts)
{
    QStringList written;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            written << part;
        }
    }
    if (written.isEmpty()) {
        return {};
    }
    const QString path = written.join(u'/');
    const bool isRooted = path.startsWith(u'/');
    QStringList kept;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!kept.isEmpty() && kept.back() != u"..") {
                kept.removeLast();
            } else if (!isRooted) {
                kept << part;
            }
        } else if (part != u".") {
            kept << part;
        }
    }
    const QString cleaned = (isRooted ? QStringLiteral("/") : QString()) + kept.join(u'/');
    return cleaned.isEmpty() ? QStringLiteral(".") : cleaned;
}

Result<AzureLocation> AzureLocation::of(const BackendSpec &spec, const QProcessEnvironment &environment)
{
    const auto value = [&](const char *key, const char *variable, const char *standard) {
        const QString name =
            variable[0] == '\0' ? QString() : QStringLiteral("BUILDKIT_AZURE_STORAGE_") + QLatin1String(variable);
        return valueOf(spec, QLatin1String(key), environment, name, QLatin1String(standard));
    };
    AzureLocation location;
    const QString account = value("account_url", "ACCOUNT_URL", "");
    if (account.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("type=azblob needs account_url (or "
                                                     "BUILDKIT_AZURE_STORAGE_ACCOUNT_URL), such as "
                                                     "https://ACCOUNT.blob.core.windows.net"));
    }
    auto url = Url::parse(account.toUtf8());
    if (!url) {
        return fail(std::move(url).error().withContext(QStringLiteral("account_url")));
    }
    location.account = *std::move(url);
    location.hasSignature =
        ("&" + location.account.target().mid(location.account.target().indexOf('?') + 1)).contains("&sig=");
    const QString host = QString::fromLatin1(location.account.host());
    location.accountName = value("account_name", "ACCOUNT_NAME", host.section(u'.', 0, 0).toLatin1().constData());
    if (location.accountName.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("type=azblob: account_name is empty"));
    }
    location.container = value("container", "CONTAINER", "buildkit-cache");
    if (location.container.isEmpty() || location.container.contains(u'/')) {
        return fail(
            ErrorCode::Usage,
            QStringLiteral("container=%1 can't be the name of a container").arg(printable(location.container, 80)));
    }
    location.prefix = value("prefix", "PREFIX", "");
    location.manifestsPrefix = value("manifests_prefix", "", "manifests");
    location.blobsPrefix = value("blobs_prefix", "", "blobs");
    location.names = value("name", "", "buildkit").split(u';');
    location.accountKey = spec.value(u"secret_access_key");
    for (const QString &name : location.names) {
        CACHALOT_TRY(checkManifestKey(location.manifestKey(name)));
    }
    CACHALOT_TRY(checkKey(location.blobFolder()));
    return location;
}

QString AzureLocation::manifestKey(const QString &name) const
{
    return goJoin({prefix, manifestsPrefix, name});
}

QString AzureLocation::blobKey(const Digest &digest) const
{
    return goJoin({prefix, blobsPrefix, digest.toString()});
}

QString AzureLocation::manifestFolder() const
{
    return folderOf({prefix, manifestsPrefix});
}

QString AzureLocation::blobFolder() const
{
    return folderOf({prefix, blobsPrefix});
}

Digest AzureLocation::blobOfKey(const QString &key) const
{
    const QString folder = blobFolder();
    const auto digest = key.startsWith(folder) ? Digest::parse(QStringView(key).sliced(folder.size()))
                                               : Result<Digest>(fail(ErrorCode::NotFound, {}));
    return digest.value_or(Digest());
}

QString AzureLocation::nameOfKey(const QString &key) const
{
    const QString folder = manifestFolder();
    return key.startsWith(folder) && blobOfKey(key).isNull() ? key.mid(folder.size()) : QString();
}

QString AzureLocation::ownFolder() const
{
    const QString folder = folderOf({prefix});
    return blobFolder().startsWith(folder) ? folder : blobFolder();
}

Url AzureLocation::containerUrl() const
{
    const QByteArray &target = account.target();
    const qsizetype mark = target.indexOf('?');
    QByteArray path = mark < 0 ? target : target.first(mark);
    if (!path.endsWith('/')) {
        path += '/';
    }
    return account.withTarget(path + pathEscaped(container) + (mark < 0 ? QByteArray() : target.sliced(mark)));
}

Url AzureLocation::urlOf(const QString &key) const
{
    const Url folder = containerUrl();
    const qsizetype mark = folder.target().indexOf('?');
    const QByteArray path = mark < 0 ? folder.target() : folder.target().first(mark);
    return folder.withTarget(path + '/' + pathEscaped(key) + (mark < 0 ? QByteArray() : folder.target().sliced(mark)));
}

QString AzureLocation::shown(const QString &key) const
{
    return printable(key.isEmpty() ? container : container + u'/' + key, 300);
}

} // namespace cachalot
