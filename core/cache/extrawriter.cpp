#include "core/cache/extrawriter.h"

namespace cachalot
{

void appendJsonText(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c < 0x20 || c == '<' || c == '>' || c == '&') {
            out += "\\u00";
            out += kHex[c >> 4];
            out += kHex[c & 15];
        } else if (c == 0xE2 && i + 2 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) == 0x80 &&
                   (static_cast<unsigned char>(utf8[i + 2]) & 0xFE) == 0xA8) {
            out += "\\u202";
            out += kHex[static_cast<unsigned char>(utf8[i + 2]) & 15];
            i += 2;
        } else {
            out += static_cast<char>(c);
        }
    }
    out += '"';
}

void ExtraWriter::begin(QByteArray &out, QByteArrayView key)
{
    m_out = &out;
    m_depth = 0;
    m_needsComma = false;
    m_afterKey = true;
    if (!out.isEmpty()) {
        out += ',';
    }
    appendJsonText(out, key);
    out += ':';
}

void ExtraWriter::separate()
{
    if (m_needsComma && !m_afterKey) {
        *m_out += ',';
    }
    m_afterKey = false;
}

void ExtraWriter::endValue()
{
    m_needsComma = true;
    if (m_depth == 0) {
        m_out = nullptr;
    }
}

void ExtraWriter::open(char bracket)
{
    separate();
    *m_out += bracket;
    ++m_depth;
    m_needsComma = false;
}

void ExtraWriter::key(QByteArrayView key)
{
    separate();
    appendJsonText(*m_out, key);
    *m_out += ':';
    m_afterKey = true;
}

void ExtraWriter::close(char bracket)
{
    *m_out += bracket;
    --m_depth;
    endValue();
}

void ExtraWriter::scalar(QByteArrayView json)
{
    separate();
    m_out->append(json);
    endValue();
}

void ExtraWriter::text(QByteArrayView utf8)
{
    separate();
    appendJsonText(*m_out, utf8);
    endValue();
}

} // namespace cachalot
