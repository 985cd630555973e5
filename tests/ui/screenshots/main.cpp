#include "tests/ui/screenshots/gallery.h"
#include "ui/common/translations.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cachalot"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: cachalot_screenshots DIRECTORY [LANGUAGE]\n");
        return 2;
    }
    cachalot::installTranslations(application, QLocale(arguments.value(2, QStringLiteral("en_US"))));
    bool good = true;
    for (const auto appearance : {cachalot::Appearance::Light, cachalot::Appearance::Dark}) {
        cachalot::Gallery gallery(arguments.at(1));
        good = gallery.take(appearance) && good;
    }
    return good ? 0 : 1;
}
