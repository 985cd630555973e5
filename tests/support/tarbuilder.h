#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace cachalot::test
{

/// Writes tar archives byte by byte, so that tests can make what no sane tool would.
class TarBuilder
{
public:
    struct Entry {
        QByteArray name;
        char type = '0';
        QByteArray content;
        QByteArray link;
        quint32 mode = 0644;
        quint32 uid = 0;
        quint32 gid = 0;
        quint64 modified = 1'700'000'000;
        quint32 deviceMajor = 0;
        quint32 deviceMinor = 0;
        qint64 claimedSize = -1; ///< what the header says instead of the content's size
    };

    /// Names and links of more than 100 bytes go into a PAX header.
    TarBuilder &add(const Entry &entry);
    TarBuilder &file(const QByteArray &name, const QByteArray &content = {});
    TarBuilder &directory(const QByteArray &name, quint32 mode = 0755);
    TarBuilder &symlink(const QByteArray &name, const QByteArray &target);
    TarBuilder &hardlink(const QByteArray &name, const QByteArray &target);
    /// A PAX header for the entry that follows.
    TarBuilder &pax(const QList<QPair<QByteArray, QByteArray>> &attributes);
    TarBuilder &raw(const QByteArray &bytes);

    /// With the end-of-archive marker.
    [[nodiscard]] QByteArray bytes() const { return m_bytes + QByteArray(1024, '\0'); }
    [[nodiscard]] QByteArray withoutEnd() const { return m_bytes; }

private:
    void header(const Entry &entry);
    void pad();
    QByteArray m_bytes;
};

} // namespace cachalot::test
