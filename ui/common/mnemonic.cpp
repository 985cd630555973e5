#include "ui/common/mnemonic.h"

#include <QRegularExpression>

namespace cachalot
{

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral(R"(\s*\(&[^&)]\))"));
    text.remove(appended);
    text.replace(QStringLiteral("&&"), QStringLiteral("\1"));
    text.remove(u'&');
    return text.replace(u'\1', u'&');
}

} // namespace cachalot
