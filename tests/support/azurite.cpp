#include "tests/support/azurite.h"

#include "tests/support/tools.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QStandardPaths>

namespace cachalot::test
{
namespace
{

const QString kProgram = QStringLiteral("azurite/dist/src/blob/main.js");

} // namespace

QString Azurite::missing()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
        return QStringLiteral("not installed: node");
    }
    return findNodeModule(kProgram).isEmpty() ? QStringLiteral("not installed: azurite") : QString();
}

Azurite::Azurite() : m_port(freePort())
{
    m_process.start(QStringLiteral("node"),
                    {findNodeModule(kProgram), QStringLiteral("--silent"), QStringLiteral("--disableTelemetry"),
                     QStringLiteral("--blobHost"), QStringLiteral("127.0.0.1"), QStringLiteral("--blobPort"),
                     QString::number(m_port), QStringLiteral("--location"), m_directory.path()},
                    m_port, m_directory.filePath(QStringLiteral("log")));
}

QByteArray Azurite::accountUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + '/' + kAccount.toByteArray();
}

BackendSpec Azurite::spec(const QString &container, const QString &name) const
{
    return BackendSpec(QStringLiteral("azblob"), {{QStringLiteral("account_url"), QString::fromLatin1(accountUrl())},
                                                  {QStringLiteral("account_name"), QString::fromLatin1(kAccount)},
                                                  {QStringLiteral("container"), container},
                                                  {QStringLiteral("name"), name},
                                                  {QStringLiteral("secret_access_key"), QString::fromLatin1(kKey)}});
}

QByteArray Azurite::signature(const QDateTime &end, const QByteArray &permissions)
{
    // "Create an account SAS": what is signed for the version 2018-11-09.
    const QByteArray version = "2018-11-09";
    const QByteArray ends = end.toUTC().toString(Qt::ISODate).toLatin1();
    const QByteArray text =
        kAccount.toByteArray() + '\n' + permissions + "\nb\nsco\n\n" + ends + "\n\n\n" + version + '\n';
    const QByteArray sign =
        QMessageAuthenticationCode::hash(text, QByteArray::fromBase64(kKey.toByteArray()), QCryptographicHash::Sha256)
            .toBase64();
    return "sv=" + version + "&ss=b&srt=sco&sp=" + permissions + "&se=" + ends.toPercentEncoding() +
           "&sig=" + sign.toPercentEncoding();
}

} // namespace cachalot::test
