#include "app/composition/composition.h"
#include "tests/ui/screenshots/gallery.h"
#include "ui/common/appstyle.h"
#include "ui/common/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QStyleOptionProgressBar>

namespace
{

/// Nothing moves in a picture.
class StillStyle final : public cachalot::AppStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : cachalot::AppStyle::styleHint(hint, option, widget, returned);
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (element == CE_ProgressBarContents && bar && bar->minimum == bar->maximum) {
            QStyleOptionProgressBar still = *bar; // a busy one stands where it was a moment ago
            still.maximum = still.minimum + 3;
            still.progress = still.minimum + 1;
            cachalot::AppStyle::drawControl(element, &still, painter, widget);
            return;
        }
        cachalot::AppStyle::drawControl(element, option, painter, widget);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cachalot"));
    QApplication::setStyle(new StillStyle);
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIRECTORY"), QStringLiteral("where the pictures go"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("for example de"),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("en_US"));
    const QCommandLineOption fontScale(QStringLiteral("font-scale"), QStringLiteral("for example 1.5"),
                                       QStringLiteral("FACTOR"), QStringLiteral("1"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("for example transfers"),
                                  QStringLiteral("SECTION"));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("from right to left"));
    const QCommandLineOption contrast(QStringLiteral("high-contrast"), QStringLiteral("black and white"));
    const QCommandLineOption check(QStringLiteral("check"),
                                   QStringLiteral("no pictures: print the texts that are cut, and fail for them"));
    parser.addOptions({language, fontScale, only, mirrored, contrast, check});
    parser.addHelpOption();
    parser.process(application);
    const bool isChecked = parser.isSet(check);
    if (parser.positionalArguments().size() != (isChecked ? 0 : 1) || parser.value(fontScale).toDouble() <= 0) {
        parser.showHelp(2);
    }
    // One code point has several shapes in China and Japan; without a word Qt takes the first font that has any.
    const QLocale locale(parser.value(language));
    QStringList families{QStringLiteral("DejaVu Sans")};
    if (locale.language() == QLocale::Chinese) {
        families << QStringLiteral("Noto Sans CJK SC");
    } else if (locale.language() == QLocale::Japanese) {
        families << QStringLiteral("Noto Sans CJK JP");
    }
    QFont font(families);
    font.setPointSizeF(9 * parser.value(fontScale).toDouble());
    QApplication::setFont(font);
    if (parser.isSet(mirrored)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QLocale::setDefault(locale);
    cachalot::initialiseResources(); // the names of the samples' steps
    cachalot::installTranslations(application, QLocale());
    using enum cachalot::Appearance;
    QList<cachalot::Appearance> appearances{Light, Dark};
    if (parser.isSet(contrast)) {
        appearances = {LightContrast, DarkContrast};
    }
    if (isChecked) {
        appearances = {appearances.constFirst()}; // texts are as long in the dark
    }
    const QString directory = QDir(parser.positionalArguments().value(0)).absolutePath(); // a gallery goes elsewhere
    bool good = true;
    for (const auto appearance : std::as_const(appearances)) {
        cachalot::Gallery gallery(directory,
                                  isChecked ? cachalot::Gallery::Purpose::Check : cachalot::Gallery::Purpose::Pictures);
        good = gallery.take(appearance, parser.value(only)) && good;
    }
    return good ? 0 : 1;
}
