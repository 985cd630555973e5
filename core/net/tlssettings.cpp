#include "core/net/tlssettings.h"

#include <QDir>
#include <QFileInfo>

namespace cachalot
{

QStringList certificateDirectories(const QProcessEnvironment &environment)
{
    QStringList directories;
    const QString home = environment.value(QStringLiteral("HOME"));
    const QString config = environment.value(QStringLiteral("XDG_CONFIG_HOME"),
                                             home.isEmpty() ? QString() : home + QStringLiteral("/.config"));
    if (!config.isEmpty()) {
        directories << config + QStringLiteral("/containers/certs.d") << config + QStringLiteral("/docker/certs.d");
    }
    if (!home.isEmpty()) {
        directories << home + QStringLiteral("/.docker/certs.d");
    }
    directories << QStringLiteral("/etc/containers/certs.d") << QStringLiteral("/etc/docker/certs.d");
    return directories;
}

Result<TlsSettings> hostTlsSettings(const QStringList &directories, const QByteArray &authority)
{
    TlsSettings settings;
    const QString host = QString::fromLatin1(authority);
    if (host.isEmpty() || host.contains(u'/')) {
        return settings;
    }
    for (const QString &parent : directories) {
        const QDir directory(parent + u'/' + host);
        const QFileInfoList files = directory.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : files) {
            if (file.suffix() == u"crt") {
                settings.extraCaFiles << file.filePath();
            } else if (file.suffix() == u"cert" && settings.clientCertificateFile.isEmpty()) {
                const QString key = directory.filePath(file.completeBaseName() + QStringLiteral(".key"));
                if (!QFileInfo::exists(key)) {
                    return fail(ErrorCode::Usage,
                                QStringLiteral("%1: its key, %2, is missing").arg(file.filePath(), key));
                }
                settings.clientCertificateFile = file.filePath();
                settings.clientKeyFile = key;
            }
        }
    }
    return settings;
}

} // namespace cachalot
