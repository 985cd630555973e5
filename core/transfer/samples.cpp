#include "core/transfer/samples.h"

#include "core/content/hasher.h"
#include "core/transfer/bundle.h"

#include <QFile>
#include <QFileInfo>

namespace cachalot
{

namespace
{

QString bundlePath()
{
    return QStringLiteral(":/cachalot/samples/samples.tar");
}

// Named by their content, so that a new version of the program brings its own.
QString nameOf(QIODevice &bundle)
{
    return QStringLiteral("samples-") + digestOf(bundle.readAll()).toShortString();
}

} // namespace

Result<QString> unpackSamples(const QString &cacheDirectory, const OpContext &context)
{
    QFile bundle(bundlePath());
    if (!bundle.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QStringLiteral("the samples are not in the program"));
    }
    const QString directory = cacheDirectory + u'/' + nameOf(bundle);
    if (QFileInfo::exists(directory)) {
        return directory;
    }
    if (!bundle.seek(0)) {
        return fail(ErrorCode::Internal, bundle.errorString());
    }
    if (Result<> unpacked = unpackBundle(bundle, directory, BundleLimits{}, context); !unpacked) {
        // Refused: another process was faster, and what it put there is whole.
        if (unpacked.error().code != ErrorCode::Refused || !QFileInfo::exists(directory)) {
            return fail(std::move(unpacked).error().withContext(QStringLiteral("samples")));
        }
    }
    return directory;
}

bool isSampleDirectory(const QString &directory)
{
    static const QString name = [] {
        QFile bundle(bundlePath());
        return bundle.open(QIODevice::ReadOnly) ? nameOf(bundle) : QString();
    }();
    return !name.isEmpty() && QFileInfo(directory).fileName() == name;
}

QByteArray sampleCacheKeys()
{
    QFile keys(QStringLiteral(":/cachalot/samples/cache-keys.json"));
    return keys.open(QIODevice::ReadOnly) ? keys.readAll() : QByteArray();
}

} // namespace cachalot
