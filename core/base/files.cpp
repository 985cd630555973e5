#include "core/base/files.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cachalot
{
namespace
{

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::Denied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    case ELOOP:
    case ENAMETOOLONG:
        return ErrorCode::Damaged;
    default:
        return ErrorCode::Io;
    }
}

tl::unexpected<Error> failErrno(const QString &path, int number)
{
    return fail(codeOf(number), QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

tl::unexpected<Error> failNotRegular(const QString &path)
{
    return fail(ErrorCode::Damaged, QStringLiteral("%1: not a regular file").arg(path));
}

} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    // O_NONBLOCK: opening a FIFO must not wait for a writer; it has no effect on a regular file.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return failErrno(path, errno);
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return failNotRegular(path);
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        const QString why = file->errorString();
        ::close(descriptor);
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, why));
    }
    return file;
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    CACHALOT_ASSIGN(auto file, openRegularFile(path));
    if (file->size() > maxBytes) {
        return fail(
            ErrorCode::LimitExceeded,
            QStringLiteral("%1: %2 bytes, more than the %3 that are read").arg(path).arg(file->size()).arg(maxBytes));
    }
    const qint64 expected = file->size();
    QByteArray bytes = file->read(expected);
    if (bytes.size() != expected) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2 of %3 bytes could be read: %4")
                                       .arg(path)
                                       .arg(bytes.size())
                                       .arg(expected)
                                       .arg(file->errorString()));
    }
    return bytes;
}

Result<qint64> regularFileSize(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return failErrno(path, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return failNotRegular(path);
    }
    return static_cast<qint64>(status.st_size);
}

} // namespace cachalot
