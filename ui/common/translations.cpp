#include "ui/common/translations.h"

#include "ui/models/textformat.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

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

QStringList embeddedLanguages()
{
    QStringList languages;
    const QString prefix = QStringLiteral("cachalot_");
    for (const QString &file :
         QDir(QStringLiteral(":/cachalot/translations")).entryList({prefix + QStringLiteral("*.qm")})) {
        languages << file.mid(prefix.size()).chopped(3);
    }
    std::sort(languages.begin(), languages.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    return languages;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English) {
        return QStringLiteral("English"); // Qt would name a country, too
    }
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

} // namespace cachalot
