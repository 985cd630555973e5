#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cachalot
{

/// Appends a JSON text in quotes, escaped as Go's encoding/json does (<, >, & and U+2028/9 too).
void appendJsonText(QByteArray &out, QByteArrayView utf8);

/// Builds the JSON text of a value from parse events, appending to one member list. Used for members that this version
/// does not know. Not recursive.
class ExtraWriter
{
public:
    /// Starts `"key":` of a list of members.
    void begin(QByteArray &out, QByteArrayView key);
    /// True while the value is not complete.
    [[nodiscard]] bool isOpen() const { return m_out != nullptr; }

    void open(char bracket);
    void key(QByteArrayView key);
    void close(char bracket);
    void scalar(QByteArrayView json);
    void text(QByteArrayView utf8);

private:
    void separate();
    void endValue();

    QByteArray *m_out = nullptr;
    int m_depth = 0;
    bool m_needsComma = false;
    bool m_afterKey = false;
};

} // namespace cachalot
