#include "tests/support/olareg.h"

#include "tests/support/tools.h"

#include <QDirIterator>

namespace cachalot::test
{

QString Olareg::missing()
{
    return findTool(QStringLiteral("olareg")).isEmpty() ? QStringLiteral("not installed: olareg") : QString();
}

Olareg::Olareg() : m_port(freePort())
{
    m_process.start(findTool(QStringLiteral("olareg")),
                    {QStringLiteral("serve"), QStringLiteral("--addr"), QStringLiteral("127.0.0.1"),
                     QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--dir"), m_directory.path(),
                     QStringLiteral("--api-delete"), QStringLiteral("--gc-frequency"), QStringLiteral("-1s")},
                    m_port, m_directory.filePath(QStringLiteral("log")));
}

QStringList Olareg::unfinishedUploads() const
{
    QStringList found;
    QDirIterator files(m_directory.path(), {QStringLiteral("upload.*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found << files.next();
    }
    return found;
}

} // namespace cachalot::test
