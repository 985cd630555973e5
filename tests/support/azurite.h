#pragma once

#include "core/backend/backendspec.h"
#include "tests/support/serverprocess.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace cachalot::test
{

/// Azurite, Microsoft's emulator of Azure Storage, on a free port of loopback, with its data in a temporary directory;
/// stopped when dropped.
class Azurite
{
public:
    /// What is missing here, in words for a QSKIP; empty where all is there.
    [[nodiscard]] static QString missing();

    /// Fails the test (qFatal) where it does not come up. It checks versions of the protocol as Azure does.
    Azurite();

    /// Its documented account and key.
    static constexpr QByteArrayView kAccount = "devstoreaccount1";
    static constexpr QByteArrayView kKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// "http://127.0.0.1:PORT/devstoreaccount1"
    [[nodiscard]] QByteArray accountUrl() const;
    /// The spec of a cache, opened with the key.
    [[nodiscard]] BackendSpec spec(const QString &container, const QString &name) const;
    /// The query of a shared access signature of the account, without "?", that allows all (`rwdlac`) or what is named.
    [[nodiscard]] static QByteArray signature(const QDateTime &end, const QByteArray &permissions = "rwdlac");
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    int m_port = 0;
    ServerProcess m_process;
};

} // namespace cachalot::test
