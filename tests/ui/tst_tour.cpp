#include "tests/ui/tourprogram.h"
#include "ui/common/page.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QTabBar>
#include <QTreeView>

using namespace cachalot;
using namespace Qt::StringLiterals;

/// A day with the program on one machine: the first start, the samples, inspecting, comparing, exports that are watched
/// and stopped, and what is there again after a restart. One story: each step goes on where the one before ended.
class TourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void startsForTheFirstTime();
    void opensTheSamples();
    void inspectsACache();
    void comparesTheSamples();
    void exportsWithProgress();
    void cancelsInTheMiddle();
    void goesOnWhereItWasCancelled();
    void keepsWhatIsNotConfirmed();
    void comesBackAsItWasLeft();

private:
    /// Fills in the dialog for an export, up to the plan and over it.
    [[nodiscard]] bool exportTo(const QString &folder, const QString &megabytesPerSecond, bool &saysWhatItDoes);
    [[nodiscard]] QTabBar *pages() const { return m_program->called<QTabBar>(u"Open pages"_s); }
    /// Clicks on the tab of a page.
    [[nodiscard]] bool goTo(const QString &title);

    std::unique_ptr<test::TourProgram> m_program;
};

void TourTest::initTestCase()
{
    m_program = std::make_unique<test::TourProgram>();
    QVERIFY(m_program->start());
}

void TourTest::cleanupTestCase()
{
    m_program.reset();
}

bool TourTest::goTo(const QString &title)
{
    const qsizetype index = m_program->tabs().indexOf(title);
    if (index < 0) {
        return false;
    }
    QTest::mouseClick(pages(), Qt::LeftButton, {}, pages()->tabRect(static_cast<int>(index)).center());
    return m_program->isSettled();
}

bool TourTest::exportTo(const QString &folder, const QString &megabytesPerSecond, bool &saysWhatItDoes)
{
    return m_program->inDialog(
        [this] { QVERIFY(m_program->menu(u"Transfers"_s, u"Export to a folder…"_s)); },
        [&] {
            QCOMPARE(m_program->front()->windowTitle(), u"Export to a folder"_s);
            auto *field = m_program->called<QLineEdit>(u"Folder"_s); // the folder of the last time, if there was one
            QVERIFY(field);
            QCOMPARE(m_program->button(u"Show the plan"_s) == nullptr, field->text().isEmpty());
            QVERIFY(m_program->type(field, folder));
            QVERIFY(m_program->click(u"Options"_s));
            auto *rate = m_program->called<QWidget>(u"Rate limit"_s);
            QVERIFY(rate);
            QVERIFY(m_program->type(rate->findChild<QLineEdit *>(), megabytesPerSecond));
            QVERIFY(m_program->click(u"Show the plan"_s));
            QTRY_VERIFY(m_program->shows(u"14 layers, 1.2 MB: 14 to copy"_s));
            saysWhatItDoes = !QFile::exists(folder) && m_program->button(u"Copy 14 layers, 1.2 MB"_s);
            QVERIFY(m_program->click(u"Copy 14 layers, 1.2 MB"_s));
        });
}

void TourTest::startsForTheFirstTime()
{
    QCOMPARE(m_program->window().windowTitle(), u"Cachalot"_s);
    QVERIFY(m_program->tabs().isEmpty());
    QVERIFY2(m_program->shows(u"Open a BuildKit cache to see."_s), m_program->words());
    for (const QString &offer : {u"Open a cache folder…"_s, u"Open by path or --cache-from flag…"_s,
                                 u"Open the library"_s, u"Open the samples"_s, u"Compare the samples"_s}) {
        QVERIFY2(m_program->button(offer), qPrintable(offer));
    }
    QVERIFY2(!m_program->shows(u"Recent"_s), "nothing was opened, and yet there is a list of it");
    QVERIFY(m_program->connectionRow(u"Library"_s).isValid());
    QVERIFY(m_program->button(u"Add connection…"_s));
    QVERIFY2(!QApplication::activeModalWidget(), "a dialog stands in the way");
    QVERIFY2(!QFile::exists(m_program->path(u".local/share/cachalot"_s)), "a library was made without being asked for");
}

void TourTest::opensTheSamples()
{
    QVERIFY(m_program->click(u"Open the samples"_s));
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->tabs(), QStringList{u"Samples"_s});
    QVERIFY2(m_program->shows(u"2 caches · the largest has 1.2 MB"_s), m_program->words());
    QTRY_VERIFY(m_program->called<QTreeView>(u"Caches"_s)->model()->index(1, 4).data().isValid());
    QVERIFY(m_program->doubleClick(u"Caches"_s, u"max"_s));
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->window().windowTitle(), u"sample:max – Cachalot"_s);
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    QVERIFY2(m_program->shows(u"13 of 22 steps"_s), m_program->words());
}

void TourTest::inspectsACache()
{
    auto *views = m_program->called<QTabBar>(u"Views"_s);
    QVERIFY(views);
    QCOMPARE(views->count(), 7);
    const auto rows = [this](const QString &table) {
        auto *view = m_program->called<QAbstractItemView>(table);
        return view ? view->model()->rowCount() : -1;
    };
    const auto show = [&](int view) {
        QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(view).center());
        return views->currentIndex() == view && m_program->isSettled();
    };
    QVERIFY(show(1));
    QCOMPARE(rows(u"Steps"_s), 22);
    // People know their steps by what they wrote.
    QVERIFY2(!m_program->called<QAbstractItemView>(u"Steps"_s)
                  ->model()
                  ->index(0, 0)
                  .data()
                  .toString()
                  .startsWith(u"sha256:"),
             "the steps of the samples have no names");
    QVERIFY(show(2));
    QCOMPARE(rows(u"Layers"_s), 14);
    QVERIFY(show(3));
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"Files"_s) > 0, 20'000);
    QVERIFY(m_program->called<QWidget>(u"Treemap of bytes"_s));
    QVERIFY(show(4));
    QVERIFY(m_program->called<QWidget>(u"Graph of the steps"_s));
    QVERIFY(show(5));
    QTRY_VERIFY(rows(u"Document as a tree"_s) > 0);
    QVERIFY(show(6));
    QVERIFY2(m_program->shows(u"No problems seen"_s), m_program->words());
    QVERIFY(show(0));
    QVERIFY2(m_program->shows(u"What a build gets"_s), m_program->words());
    // The screen says how to see the same without it.
    m_program->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"cachalot-cli inspect "));
}

void TourTest::comparesTheSamples()
{
    QVERIFY(m_program->open(u"sample:min"_s));
    m_program->press(Qt::Key_D, Qt::ControlModifier); // with one other cache open there is nothing to ask
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->tabs().size(), 4);
    QVERIFY2(m_program->shows(u"max holds 7 more layers, 68.4 kB, and lets 7 more of 22 steps be restored."_s),
             m_program->words());
    QVERIFY(m_program->called<QWidget>(u"Bytes of layers"_s));
    auto *steps = m_program->called<QTreeView>(u"Steps of both caches"_s);
    QVERIFY(steps);
    QCOMPARE(steps->model()->rowCount(), 22);
    QVERIFY(m_program->click(u"Swap A and B"_s));
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"max holds 7 more layers"_s), m_program->words());
    m_program->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_program->tabs(), (QStringList{u"Samples"_s, u"sample:max"_s, u"sample:min"_s}));
    const Page *next = m_program->window().currentPage();
    QVERIFY2(next && next->isAncestorOf(QApplication::focusWidget()),
             "the keyboard is not with the page that is shown");
}

void TourTest::exportsWithProgress()
{
    QVERIFY(goTo(u"sample:max"_s));
    bool saysWhatItDoes = false;
    QVERIFY(exportTo(m_program->path(u"exported"_s), u"0.6"_s, saysWhatItDoes));
    QVERIFY2(saysWhatItDoes, "something was written before the plan was accepted, or the button does not tell of it");
    // The bar grows, beside a figure.
    QTRY_VERIFY(m_program->called<QProgressBar>(u"Progress"_s));
    QSet<int> seen;
    QString figures;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto *bar = m_program->called<QProgressBar>(u"Progress"_s);
            if (bar && bar->value() > 0 && bar->value() < bar->maximum()) {
                seen.insert(bar->value());
                figures = m_program->shows(u"MB/s"_s) || m_program->shows(u"kB/s"_s) ? u"shown"_s : figures;
            }
            return seen.size() >= 2 && !figures.isEmpty();
        }(),
        10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->shows(u"14 blobs copied"_s), 20'000);
    QVERIFY(QFile::exists(m_program->path(u"exported/index.json"_s)));
    QVERIFY(m_program->click(u"Open the copy"_s));
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->window().windowTitle(), u"exported:max – Cachalot"_s);
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s) && m_program->shows(u"13 of 22 steps"_s), m_program->words());
}

void TourTest::cancelsInTheMiddle()
{
    QVERIFY(goTo(u"sample:max"_s));
    bool saysWhatItDoes = false;
    QVERIFY(exportTo(m_program->path(u"stopped"_s), u"0.4"_s, saysWhatItDoes));
    QTRY_VERIFY([&] {
        const auto *bar = m_program->called<QProgressBar>(u"Progress"_s);
        return bar && bar->value() > 0 && bar->value() < bar->maximum();
    }());
    QVERIFY(m_program->click(u"Cancel"_s));
    QTRY_VERIFY2(!m_program->called<QProgressBar>(u"Progress"_s), "it still moves after it was cancelled");
    m_program->press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY2(m_program->shows(u"nothing of it can be seen"_s), m_program->words());
    // A build that looks there finds no half a cache.
    QFile index(m_program->path(u"stopped/index.json"_s));
    QVERIFY(!index.exists() || (index.open(QIODevice::ReadOnly) && !index.readAll().contains("\"manifests\":[{")));
}

void TourTest::goesOnWhereItWasCancelled()
{
    QVERIFY(m_program->click(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program->path(u"stopped/index.json"_s)), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->button(u"Open the copy"_s), 20'000);
    m_program->press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!m_program->called<QTreeView>(u"Blobs of the transfer"_s));
}

void TourTest::keepsWhatIsNotConfirmed()
{
    QVERIFY(goTo(u"sample:max"_s));
    bool saysWhatItDoes = false;
    QVERIFY(exportTo(m_program->path(u"interrupted"_s), u"0.2"_s, saysWhatItDoes));
    QTRY_VERIFY(m_program->called<QProgressBar>(u"Progress"_s));
    const auto quit = [this] { m_program->press(Qt::Key_Q, Qt::ControlModifier); };
    QVERIFY(m_program->inDialog(quit, [this] {
        const auto *question = qobject_cast<QMessageBox *>(m_program->front());
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"sample:max"), qPrintable(question->text()));
        QVERIFY(m_program->click(u"Don't close"_s));
    }));
    QVERIFY(m_program->window().isVisible());
    QVERIFY2(m_program->called<QProgressBar>(u"Progress"_s), "a transfer stopped although nobody said so");
}

void TourTest::comesBackAsItWasLeft()
{
    QVERIFY(goTo(u"exported:max"_s));
    m_program->press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_program->isSettled());
    const QStringList tabs = m_program->tabs();
    QCOMPARE(tabs.size(), 4);
    m_program->window().resize(1011, 707);
    QVERIFY(m_program->inDialog([this] { QVERIFY(m_program->quit()); },
                                [this] { QVERIFY(m_program->click(u"Stop, resume later"_s)); }));
    QVERIFY(!QFile::exists(m_program->path(u"interrupted/index.json"_s)));

    QVERIFY(m_program->start());
    QCOMPARE(m_program->window().size(), QSize(1011, 707));
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->tabs(), tabs);
    QCOMPARE(m_program->window().windowTitle(), u"exported:max – Cachalot"_s);
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    // What was cut off is offered, without a dialog in the way.
    QTRY_VERIFY2(m_program->shows(u"was cut off when the program ended"_s), m_program->words());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_program->click(u"Resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program->path(u"interrupted/index.json"_s)), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->button(u"Open the copy"_s), 20'000);
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
