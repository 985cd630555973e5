#include "ui/common/translations.h"

#include "ui/models/textformat.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cachalot
{

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString directory = QStringLiteral(":/cachalot/translations");
    auto *own = new QTranslator(&application);
    const bool loaded = own->load(locale, QStringLiteral("cachalot"), QStringLiteral("_"), directory);
    if (!loaded && !own->load(QStringLiteral("cachalot_en"), directory)) {
        delete own;
        text::setDirection(QGuiApplication::layoutDirection());
        text::setNumbers(QLocale(QLocale::English));
        return;
    }
    if (loaded && locale.language() != QLocale::English) {
        auto *qt = new QTranslator(&application);
        if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qt);
        } else {
            delete qt;
        }
    }
    QCoreApplication::installTranslator(own);
    text::setDirection(QGuiApplication::layoutDirection()); // which the language decides
    text::setNumbers(loaded ? locale : QLocale(QLocale::English));
}

} // namespace cachalot
