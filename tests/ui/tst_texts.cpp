#include "core/backend/snippet/textquoting.h"
#include "core/backend/speclinter.h"
#include "ui/common/appstyle.h"
#include "ui/common/errortext.h"
#include "ui/common/mnemonic.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/models/commandline.h"
#include "ui/models/problemtext.h"
#include "ui/models/textformat.h"
#include "ui/window/opendialog.h"

#include "tests/support/testdata.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace cachalot;

class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agesHaveUnits_data();
    void agesHaveUnits();
    void pluralsAreRight();
    void quantitiesKeepTheirOrder();
    void numbersFollowTheLanguage();
    void quotesForTheShell_data();
    void quotesForTheShell();
    void knowsEveryProblem();
    void hasWordsForEveryError();
    void coreSpeaksTheLanguageOfTheApp();
    void readsFlagsOutOfTexts_data();
    void readsFlagsOutOfTexts();
    void actionsAreReadWithoutTheirLetter_data();
    void actionsAreReadWithoutTheirLetter();
    void sentencesAreJoinedAsTheLanguageDoes();
    void coloursHaveContrast_data();
    void coloursHaveContrast();
    void knowsTheHighContrastOfADesktop();
    void controlsHaveOutlines_data();
    void controlsHaveOutlines();
};

void TextsTest::initTestCase()
{
    installTranslations(*qApp, QLocale(QStringLiteral("en_US")));
}

void TextsTest::agesHaveUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << QStringLiteral("0 seconds");
    QTest::newRow("future") << qint64(-500) << QStringLiteral("0 seconds"); // a clock that is wrong
    QTest::newRow("one minute") << qint64(60) << QStringLiteral("1 minute");
    QTest::newRow("hours") << qint64(47 * 3600) << QStringLiteral("47 hours");
    QTest::newRow("days") << qint64(48 * 3600) << QStringLiteral("2 days");
    QTest::newRow("years") << qint64(1000) * 86400 << QStringLiteral("2 years");
}

void TextsTest::agesHaveUnits()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(text::age(now.addSecs(-seconds), now), text);
    QCOMPARE(text::age({}, now), text::dash());
}

void TextsTest::pluralsAreRight()
{
    QCOMPARE(text::layers(1), QStringLiteral("1 layer"));
    QCOMPARE(text::layers(0), QStringLiteral("0 layers"));
    QCOMPARE(text::problems(14), QStringLiteral("14 problems"));
    QCOMPARE(text::layers(5'000'000'000), QStringLiteral("5000000000 layers"));
}

void TextsTest::quantitiesKeepTheirOrder()
{
    QCOMPARE(text::bytes(28'800), QStringLiteral("28.8 kB"));
    text::setDirection(Qt::RightToLeft);
    const QString size = text::bytes(28'800);
    const QString ratio = text::ratio(10, 25);
    text::setDirection(Qt::LeftToRight);
    // Between a left-to-right isolate and its end, or the unit stands before the number.
    QCOMPARE(size, QStringLiteral("\u206628.8 kB\u2069"));
    QCOMPARE(ratio, QStringLiteral("\u20662.5×\u2069"));
    QCOMPARE(text::bytes(28'800), QStringLiteral("28.8 kB"));
}

void TextsTest::numbersFollowTheLanguage()
{
    QCOMPARE(text::count(1'203'385), QStringLiteral("1,203,385"));
    text::setNumbers(QLocale(QStringLiteral("de_DE")));
    const QStringList german{text::bytes(28'800), text::count(1'203'385), text::ratio(10, 25), text::decimal(0.24)};
    text::setNumbers(QLocale(QStringLiteral("en_US")));
    // All of them alike: "1.203" beside "28.8 kB" would be read as a little more than one.
    QCOMPARE(german, QStringList({QStringLiteral("28,8 kB"), QStringLiteral("1.203.385"), QStringLiteral("2,5×"),
                                  QStringLiteral("0,2")}));
    QCOMPARE(text::bytes(28'800), QStringLiteral("28.8 kB"));
}

void TextsTest::quotesForTheShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << QStringLiteral("type=local,src=/a/b:c") << QStringLiteral("type=local,src=/a/b:c");
    QTest::newRow("blank") << QStringLiteral("/a b") << QStringLiteral("'/a b'");
    QTest::newRow("quote") << QStringLiteral("it's") << QStringLiteral("'it'\\''s'");
    QTest::newRow("variable") << QStringLiteral("$HOME;rm") << QStringLiteral("'$HOME;rm'");
    QTest::newRow("empty") << QString() << QStringLiteral("''");
    QTest::newRow("tilde") << QStringLiteral("~root") << QStringLiteral("'~root'");
    QTest::newRow("not ASCII") << QStringLiteral("ä") << QStringLiteral("'ä'");
}

void TextsTest::quotesForTheShell()
{
    QFETCH(const QString, word);
    QFETCH(const QString, quoted);
    QCOMPARE(quoteShell(word), quoted);
    QCOMPARE(cliCommand({QStringLiteral("ls"), word}), QStringLiteral("cachalot-cli ls ") + quoted);
}

void TextsTest::knowsEveryProblem()
{
    // Every code of the list that all problems come from has words of its own.
    const QString list = QString::fromUtf8(test::readData(QStringLiteral("broken/README.md")));
    const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)` \\| (?:error|warning|info)"),
                                 QRegularExpression::MultilineOption);
    int count = 0;
    for (auto match = row.globalMatch(list); match.hasNext();) {
        const QString code = match.next().captured(1);
        const ProblemText text = problemText({Severity::Error, code, {}, {}, BuildEffect::StepRuns});
        QVERIFY2(text.title != code, qPrintable(code));
        QVERIFY(!text.effect.isEmpty() && !text.advice.isEmpty());
        ++count;
    }
    QVERIFY(count > 30);
}

void TextsTest::hasWordsForEveryError()
{
    QSet<QString> titles;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const ErrorText text = errorText({static_cast<ErrorCode>(code), QStringLiteral("why")});
        QVERIFY(!text.title.isEmpty() && !text.advice.isEmpty());
        QVERIFY(text.details.contains(u"why"));
        titles << text.title;
    }
    QCOMPARE(int(titles.size()), static_cast<int>(ErrorCode::Internal) + 1);
}

void TextsTest::coreSpeaksTheLanguageOfTheApp()
{
    // The context that lupdate writes down must be the one that core asks for, or all of them stay English.
    const BackendSpec spec(QStringLiteral("local"), {{QStringLiteral("dest"), QString()}});
    const BackendSchema *schema = findBackendSchema(u"local");
    const QString english = lintText(lint(spec, Direction::Export).front());
    QCOMPARE(english, QStringLiteral("dest is empty: the build fails"));
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/cachalot/translations/cachalot_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString finding = lintText(lint(spec, Direction::Export).front());
    const QString title = schemaText(schema->title);
    const QString help = schemaText(schema->find(u"src")->meaning);
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(finding, QStringLiteral("dest ist leer: Der Build schlägt fehl"));
    QCOMPARE(title, QStringLiteral("Lokales Verzeichnis"));
    QCOMPARE(help, QStringLiteral("Das Verzeichnis, aus dem gelesen wird."));
    QCOMPARE(schemaText(schema->title), QStringLiteral("Local directory"));
}

void TextsTest::readsFlagsOutOfTexts_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::newRow("spec") << QStringLiteral(" type=local,src=a ") << QStringLiteral("type=local,src=a");
    QTest::newRow("path with blanks") << QStringLiteral("/a b/c") << QStringLiteral("/a b/c");
    QTest::newRow("flag") << QStringLiteral("--cache-from type=local,src=a") << QStringLiteral("type=local,src=a");
    QTest::newRow("flag=") << QStringLiteral("--cache-to=type=local,dest=a") << QStringLiteral("type=local,dest=a");
    QTest::newRow("command") << QStringLiteral("docker buildx build --cache-from 'type=local,src=a b' -t x .")
                             << QStringLiteral("type=local,src=a b");
    QTest::newRow("buildctl") << QStringLiteral("buildctl build --import-cache type=local,src=a --local .")
                              << QStringLiteral("type=local,src=a");
    QTest::newRow("quotes") << QStringLiteral("\"type=local,src=a\"") << QStringLiteral("type=local,src=a");
    QTest::newRow("url") << QStringLiteral("file:///a%20b") << QStringLiteral("/a b");
    QTest::newRow("nothing") << QStringLiteral("  \n ") << QString();
}

void TextsTest::readsFlagsOutOfTexts()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, text);
    QCOMPARE(cacheTextFrom(pasted), text);
}

void TextsTest::actionsAreReadWithoutTheirLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << QStringLiteral("Steps") << QStringLiteral("Steps");
    QTest::newRow("in a word") << QStringLiteral("Open &folder…") << QStringLiteral("Open folder…");
    QTest::newRow("real ampersand") << QStringLiteral("&R&&D") << QStringLiteral("R&D");
    QTest::newRow("Chinese") << QStringLiteral("打开文件夹(&F)…") << QStringLiteral("打开文件夹…");
    QTest::newRow("Japanese") << QStringLiteral("検証(&V)") << QStringLiteral("検証");
    QTest::newRow("set apart") << QStringLiteral("検証 (&V)") << QStringLiteral("検証");
    QTest::newRow("brackets that stay") << QStringLiteral("zoom (&&)") << QStringLiteral("zoom (&)");
}

void TextsTest::actionsAreReadWithoutTheirLetter()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "read");
}

void TextsTest::coloursHaveContrast_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("light, high contrast") << Appearance::LightContrast;
    QTest::newRow("dark, high contrast") << Appearance::DarkContrast;
}

void TextsTest::coloursHaveContrast()
{
    QFETCH(const Appearance, appearance);
    const QPalette palette = Theme::palette(appearance);
    const bool isHigh = appearance == Appearance::LightContrast || appearance == Appearance::DarkContrast;
    QCOMPARE(Theme::isDark(palette), appearance == Appearance::Dark || appearance == Appearance::DarkContrast);
    QCOMPARE(Theme::isHighContrast(palette), isHigh);
    const ThemeColors &colors = Theme::colors(palette);
    const double forTexts = isHigh ? 7 : 4.5;
    const double forMarks = isHigh ? 4.5 : 3;
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor background = palette.color(ground);
        for (const QColor &text : {palette.color(QPalette::Text), palette.color(QPalette::WindowText),
                                   palette.color(QPalette::PlaceholderText), palette.color(QPalette::Link),
                                   colors.muted, colors.good, colors.warning, colors.bad, colors.accent}) {
            QVERIFY2(Theme::contrast(text, background) >= forTexts, qPrintable(text.name() + u' ' + background.name()));
        }
        QVERIFY(Theme::contrast(colors.bar, background) >= forMarks);
        QVERIFY2(Theme::contrast(colors.outline, background) >= forMarks, qPrintable(background.name()));
        for (const QColor &part : colors.series) {
            QVERIFY2(Theme::contrast(part, background) >= forMarks, qPrintable(part.name() + u' ' + background.name()));
        }
    }
    QVERIFY(Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= forTexts);
    QVERIFY(Theme::contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= forTexts);
    QVERIFY(Theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= forTexts);
    for (const QColor &text : {palette.color(QPalette::WindowText), colors.good, colors.warning, colors.bad}) {
        QVERIFY2(Theme::contrast(text, colors.chip) >= forTexts, qPrintable(text.name()));
    }
    // The filled part of a bar, beside the empty one.
    QVERIFY(Theme::contrast(colors.bar, colors.track) >= (isHigh ? 4.5 : 2.5));
}

void TextsTest::knowsTheHighContrastOfADesktop()
{
    QPalette desktop(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        desktop.setColor(role, Qt::white);
    }
    desktop.setColor(QPalette::Base, Qt::black);
    QVERIFY(Theme::isHighContrast(desktop));
    QVERIFY(Theme::contrast(Theme::colors(desktop).muted, Qt::black) >= 7);
    // Dark grey on white is what many neat themes have, and plain Fusion black on light grey.
    QVERIFY(!Theme::isHighContrast(QPalette(QColor(0xef, 0xef, 0xef))));
    QPalette neat(Qt::white);
    neat.setColor(QPalette::WindowText, QColor(0x2e, 0x34, 0x36));
    QVERIFY(!Theme::isHighContrast(neat));
}

void TextsTest::controlsHaveOutlines_data()
{
    coloursHaveContrast_data();
}

// Turns red with plain Fusion, whose outlines are a shade darker than the window, in whatever window.
void TextsTest::controlsHaveOutlines()
{
    QFETCH(const Appearance, appearance);
    const QPalette palette = Theme::palette(appearance);
    AppStyle style;
    const auto outline = [&](QWidget &control, const QPoint &edge) {
        control.setStyle(&style);
        control.setPalette(palette);
        control.ensurePolished();
        control.resize(control.sizeHint());
        QImage picture(control.size(), QImage::Format_RGB32);
        picture.fill(palette.color(QPalette::Window));
        control.render(&picture, {}, {}, QWidget::DrawChildren);
        // The most visible point of the few in which the line may lie.
        double best = 0;
        for (int inwards = 0; inwards < 4; ++inwards) {
            const QColor found = picture.pixelColor(edge.x() + inwards, edge.y() < 0 ? picture.height() / 2 : edge.y());
            best = std::max(best, std::min(Theme::contrast(found, palette.color(QPalette::Window)),
                                           Theme::contrast(found, palette.color(QPalette::Base))));
        }
        return best;
    };
    QCheckBox box;
    QRadioButton radio;
    QLineEdit edit;
    QComboBox choice;
    QSpinBox number;
    for (QWidget *control : std::initializer_list<QWidget *>{&box, &edit, &choice, &number, &radio}) {
        const double contrast = outline(*control, {0, -1});
        QVERIFY2(
            contrast >= 2.9,
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(control->metaObject()->className())).arg(contrast)));
    }
}

// A blank between sentences is a hole in Japanese.
void TextsTest::sentencesAreJoinedAsTheLanguageDoes()
{
    const QString first = QStringLiteral("A.");
    const QString second = QStringLiteral("B.");
    QCOMPARE(text::sentences({first, QString(), second}), QStringLiteral("A. B."));
    QCOMPARE(text::sentences({QString(), second}), second);
    QCOMPARE(text::sentences({}), QString());
    for (const auto &[language, joined] :
         {std::pair{"de", "A. B."}, std::pair{"fr", "A. B."}, std::pair{"ja", "A.B."}, std::pair{"zh_CN", "A.B."}}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/cachalot/translations/cachalot_%1.qm").arg(QLatin1String(language))));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(text::sentences({first, second}), QLatin1String(joined));
        QCoreApplication::removeTranslator(&translator);
    }
}

QTEST_MAIN(TextsTest)
#include "tst_texts.moc"
