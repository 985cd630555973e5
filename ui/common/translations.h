#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace cachalot
{

/// Installs the texts for the language of a locale, and Qt's own; English where there are none. Plurals come from
/// there as well, so call it always.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// The languages that the program speaks, such as "de" and "zh_CN", by their names.
[[nodiscard]] QStringList embeddedLanguages();
/// What its speakers call it, such as "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

} // namespace cachalot
