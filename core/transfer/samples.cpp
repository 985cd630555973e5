#include "core/transfer/samples.h"

#include "core/content/hasher.h"
#include "core/transfer/bundle.h"

#include <QFile>
#include <QFileInfo>

namespace cachalot
{

Result<QString> unpackSamples(const QString &cacheDirectory, const OpContext &context)
{
    QFile bundle(QStringLiteral(":/cachalot/samples/samples.tar"));
    if (!bundle.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QStringLiteral("the samples are not in the program"));
    }
    // Named by their content, so that a new version of the program brings its own.
    const QString name = QStringLiteral("samples-") + digestOf(bundle.readAll()).toShortString();
    const QString directory = cacheDirectory + u'/' + name;
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

QByteArray sampleCacheKeys()
{
    QFile keys(QStringLiteral(":/cachalot/samples/cache-keys.json"));
    return keys.open(QIODevice::ReadOnly) ? keys.readAll() : QByteArray();
}

} // namespace cachalot
