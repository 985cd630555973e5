#include "tests/ui/brokencopy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cachalot::test
{

namespace
{

QString blobPath(const QString &store, const QString &digest)
{
    return QStringLiteral("%1/blobs/%2").arg(store, QString(digest).replace(u':', u'/'));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Writes a document as a blob and changes a descriptor to name it.
bool store(const QString &directory, const QJsonObject &document, QJsonObject &descriptor)
{
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const QString digest = QStringLiteral("sha256:") +
                           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    descriptor[QStringLiteral("digest")] = digest;
    descriptor[QStringLiteral("size")] = bytes.size();
    return write(blobPath(directory, digest), bytes);
}

QJsonObject document(const QString &directory, const QJsonObject &descriptor)
{
    return QJsonDocument::fromJson(read(blobPath(directory, descriptor[QStringLiteral("digest")].toString()))).object();
}

} // namespace

bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.mid(from.size());
        if (!QDir().mkpath(target.section(u'/', 0, -2)) || !QFile::copy(source, target)) {
            return false;
        }
    }
    return true;
}

bool makeBrokenCopy(const QString &from, const QString &to)
{
    if (!copyTree(from, to)) {
        return false;
    }
    QJsonObject index = QJsonDocument::fromJson(read(to + QStringLiteral("/index.json"))).object();
    QJsonArray manifests = index[QStringLiteral("manifests")].toArray();
    for (qsizetype i = 0; i < manifests.size(); ++i) {
        QJsonObject entry = manifests[i].toObject();
        const QString tag = entry[QStringLiteral("annotations")]
                                .toObject()[QStringLiteral("org.opencontainers.image.ref.name")]
                                .toString();
        QJsonObject manifest = document(to, entry);
        if (tag == u"max") {
            const QJsonArray layers = manifest[QStringLiteral("layers")].toArray();
            const auto path = [&](qsizetype layer) {
                return blobPath(to, layers[layer].toObject()[QStringLiteral("digest")].toString());
            };
            QByteArray changed = read(path(9));
            changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
            if (!QFile::remove(path(4)) || !write(path(9), changed) || !write(path(1), read(path(1)) + "more")) {
                return false;
            }
        } else {
            QJsonObject descriptor = manifest[QStringLiteral("config")].toObject();
            QJsonObject config = document(to, descriptor);
            QJsonArray records = config[QStringLiteral("records")].toArray();
            QJsonObject record = records[0].toObject();
            record[QStringLiteral("inputs")] = QJsonArray{QJsonArray{QJsonObject{{QStringLiteral("link"), 3}}}};
            records[0] = record;
            QJsonObject other = records[3].toObject();
            other[QStringLiteral("inputs")] = QJsonArray{QJsonArray{QJsonObject{{QStringLiteral("link"), 0}}}};
            records[3] = other;
            config[QStringLiteral("records")] = records;
            if (!store(to, config, descriptor)) {
                return false;
            }
            manifest[QStringLiteral("config")] = descriptor;
            if (!store(to, manifest, entry)) {
                return false;
            }
            manifests[i] = entry;
        }
    }
    index[QStringLiteral("manifests")] = manifests;
    return write(to + QStringLiteral("/index.json"), QJsonDocument(index).toJson());
}

} // namespace cachalot::test
