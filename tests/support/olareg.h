#pragma once

#include "tests/support/serverprocess.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cachalot::test
{

/// olareg on a free port of loopback, a registry that shares no code with Docker's: its repositories are OCI layouts in
/// a temporary directory; it pages tags, deletes tags and blobs, and takes digests of all kinds. Stopped when dropped.
class Olareg
{
public:
    /// Why there is none, in words for a QSKIP; empty where it is there.
    [[nodiscard]] static QString missing();

    /// Fails the test (qFatal) where it does not come up.
    Olareg();

    /// "127.0.0.1:PORT"
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /// The layout of a repository.
    [[nodiscard]] QString layout(const QString &repository) const { return m_directory.filePath(repository); }
    /// Uploads that lie about in the storage.
    [[nodiscard]] QStringList unfinishedUploads() const;

private:
    QTemporaryDir m_directory;
    int m_port = 0;
    ServerProcess m_process;
};

} // namespace cachalot::test
