#include "tests/support/cachebuilder.h"

#include "core/content/hasher.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace cachalot::test
{
namespace
{

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

QByteArray putBlob(const QString &directory, const QByteArray &bytes)
{
    const Digest digest = digestOf(bytes);
    writeFile(directory + QStringLiteral("/blobs/sha256/") + digest.hex(), bytes);
    return digest.toString().toLatin1();
}

/// Writes config, manifest and index around a layer.
void finishCache(const QString &directory, const QByteArray &layer, qint64 size, const QByteArray &diffID)
{
    const QByteArray config = R"({"layers":[{"blob":")" + layer + R"(","parent":-1}],"records":[{"digest":"sha256:)" +
                              QByteArray(64, 'a') + R"(","layers":[{"layer":0,"createdAt":"2026-11-23T09:10:22Z"}]}]})";
    const QByteArray manifest =
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":)"
        R"("application/vnd.buildkit.cacheconfig.v0","digest":")" +
        putBlob(directory, config) + R"(","size":)" + QByteArray::number(config.size()) +
        R"(},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":")" + layer + R"(","size":)" +
        QByteArray::number(size) + R"(,"annotations":{"containerd.io/uncompressed":")" + diffID +
        R"(","buildkit/createdat":"2026-11-23T09:10:22Z"}}]})";
    const QByteArray index =
        R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":")" +
        putBlob(directory, manifest) + R"(","size":)" + QByteArray::number(manifest.size()) +
        R"(,"annotations":{"org.opencontainers.image.ref.name":"latest"}}]})";
    writeFile(directory + QStringLiteral("/index.json"), index);
    writeFile(directory + QStringLiteral("/oci-layout"), R"({"imageLayoutVersion":"1.0.0"})");
}

} // namespace

void copyCache(const QString &name, const QString &directory)
{
    const QString from = dataPath(QStringLiteral("caches/") + name);
    QDirIterator it(from, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        writeFile(directory + path.mid(from.size()), readData(path.mid(dataPath(QString()).size())));
    }
}

void makeHugeCache(const QString &directory, qint64 layerBytes)
{
    const QByteArray hex(64, 'b');
    const QString path = directory + QStringLiteral("/blobs/sha256/") + QString::fromLatin1(hex);
    writeFile(path, {});
    if (!QFile::resize(path, layerBytes)) {
        qFatal("%s: can't be made that large", qPrintable(path));
    }
    finishCache(directory, "sha256:" + hex, layerBytes, "sha256:" + hex);
}

void makeCacheOfTar(const QString &directory, const QByteArray &tar)
{
    const QByteArray digest = putBlob(directory, tar);
    finishCache(directory, digest, tar.size(), digest);
}

} // namespace cachalot::test
