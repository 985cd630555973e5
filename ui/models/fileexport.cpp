#include "ui/models/fileexport.h"

#include <QSaveFile>

#include <vector>

namespace cachalot
{

namespace
{

Error fileError(const QSaveFile &file)
{
    const ErrorCode code = file.error() == QFileDevice::ResourceError      ? ErrorCode::NoSpace
                           : file.error() == QFileDevice::PermissionsError ? ErrorCode::Denied
                                                                           : ErrorCode::Io;
    return {code, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

Result<qint64> saveFile(const OpenedCachePtr &cache, size_t platform, const LoadedFilesPtr &files, const QString &path,
                        const QString &destination, const OpContext &context)
{
    QSaveFile file(destination);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(fileError(file));
    }
    qint64 written = 0;
    const auto write = [&](const LayerEntry &, ByteSource &content) -> Result<> {
        std::vector<char> buffer(static_cast<size_t>(kChunkBytes));
        for (;;) {
            CACHALOT_TRY(context.checkpoint());
            CACHALOT_ASSIGN(const qint64 count, content.read(buffer));
            if (count == 0) {
                return {};
            }
            if (file.write(buffer.data(), count) != count) {
                return fail(fileError(file));
            }
            written += count;
        }
    };
    CACHALOT_TRY(readFileFromChain(*cache->backend, cache->platform(platform), *files->listing, path, context, write));
    if (!file.commit()) {
        return fail(fileError(file));
    }
    return written;
}

QString suggestedName(const QString &path)
{
    QString name = path.section(u'/', -1);
    for (QChar &c : name) {
        if (c < u' ' || c == u'\x7f' || QStringView(u"<>:\"\\|?*").contains(c)) {
            c = u'_';
        }
    }
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("files") : name;
}

} // namespace cachalot
