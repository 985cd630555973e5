#include "tests/support/tarbuilder.h"

namespace cachalot::test
{
namespace
{

QByteArray octal(quint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0') + '\0';
}

} // namespace

TarBuilder &TarBuilder::add(const Entry &entry)
{
    QList<QPair<QByteArray, QByteArray>> attributes;
    if (entry.name.size() > 100) {
        attributes.append({"path", entry.name});
    }
    if (entry.link.size() > 100) {
        attributes.append({"linkpath", entry.link});
    }
    if (!attributes.isEmpty()) {
        pax(attributes);
    }
    header(entry);
    m_bytes += entry.content;
    pad();
    return *this;
}

TarBuilder &TarBuilder::file(const QByteArray &name, const QByteArray &content)
{
    return add({.name = name, .content = content, .link = {}});
}

TarBuilder &TarBuilder::directory(const QByteArray &name, quint32 mode)
{
    return add({.name = name, .type = '5', .content = {}, .link = {}, .mode = mode});
}

TarBuilder &TarBuilder::symlink(const QByteArray &name, const QByteArray &target)
{
    return add({.name = name, .type = '2', .content = {}, .link = target, .mode = 0777});
}

TarBuilder &TarBuilder::hardlink(const QByteArray &name, const QByteArray &target)
{
    return add({.name = name, .type = '1', .content = {}, .link = target});
}

TarBuilder &TarBuilder::pax(const QList<QPair<QByteArray, QByteArray>> &attributes)
{
    QByteArray records;
    for (const auto &[key, value] : attributes) {
        const qsizetype rest = key.size() + value.size() + 3;
        qsizetype length = rest + QByteArray::number(rest).size();
        length = rest + QByteArray::number(length).size();
        records += QByteArray::number(length) + ' ' + key + '=' + value + '\n';
    }
    header({.name = "PaxHeaders/x", .type = 'x', .content = records, .link = {}});
    m_bytes += records;
    pad();
    return *this;
}

TarBuilder &TarBuilder::raw(const QByteArray &bytes)
{
    m_bytes += bytes;
    return *this;
}

void TarBuilder::header(const Entry &entry)
{
    const qint64 size = entry.claimedSize >= 0 ? entry.claimedSize : entry.content.size();
    QByteArray block;
    block += entry.name.left(100).leftJustified(100, '\0');
    block += octal(entry.mode, 7) + octal(entry.uid, 7) + octal(entry.gid, 7);
    block += octal(static_cast<quint64>(size), 11) + octal(entry.modified, 11);
    block += "        "; // the checksum counts as blanks
    block += entry.type;
    block += entry.link.left(100).leftJustified(100, '\0');
    block += QByteArray("ustar\00000", 8) + QByteArray(64, '\0');
    block += octal(entry.deviceMajor, 7) + octal(entry.deviceMinor, 7);
    block = block.leftJustified(512, '\0');
    quint64 sum = 0;
    for (const char c : block) {
        sum += static_cast<unsigned char>(c);
    }
    block.replace(148, 8, octal(sum, 6) + ' ');
    m_bytes += block;
}

void TarBuilder::pad()
{
    m_bytes += QByteArray((512 - m_bytes.size() % 512) % 512, '\0');
}

} // namespace cachalot::test
