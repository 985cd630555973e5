#pragma once

class QCoreApplication;
class QLocale;

namespace cachalot
{

/// Installs the texts for the language of a locale, and Qt's own; English where there are none. Plurals come from
/// there as well, so call it always.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace cachalot
