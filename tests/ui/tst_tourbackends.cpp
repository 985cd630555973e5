#include "tests/ui/tourplaces.h"
#include "tests/ui/tourprogram.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace cachalot;
using namespace Qt::StringLiterals;

/// Each of the six backends, before a real server: an export, adding a connection and testing it, the explorer, a
/// comparison, a clean-up that is confirmed, and removing the connection. One story: each step goes on where the one
/// before ended.
class TourBackendsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { closeAllTabs(); }
    void cleanupTestCase();
    void exportsThere_data() { stores(); }
    void exportsThere();
    void addsAndTestsIt_data() { places(); }
    void addsAndTestsIt();
    void inspectsIt_data() { places(); }
    void inspectsIt();
    void comparesItWithTheSample_data() { places(); }
    void comparesItWithTheSample();
    void deletesWhatIsConfirmed_data() { stores(); }
    void deletesWhatIsConfirmed();
    void removesTheConnection_data() { places(); }
    void removesTheConnection();

private:
    static void places();
    /// Without inline, which builds write with their image, and which goes with it.
    static void stores();
    [[nodiscard]] bool fillIn(const test::TourPlace &place, const QString &connection);
    void closeAllTabs();

    std::unique_ptr<test::TourProgram> m_program;
    std::unique_ptr<test::TourPlaces> m_places;
};

/// For each row: the place, or a skip that says what is missing.
#define PLACE(type, place)                                                                                             \
    QFETCH(const QString, type);                                                                                       \
    const test::TourPlace &place = m_places->at(type);                                                                 \
    if (!place.missing.isEmpty()) {                                                                                    \
        QSKIP(qPrintable(place.missing));                                                                              \
    }

void TourBackendsTest::stores()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"registry", "s3", "azblob", "gha", "local"}) {
        QTest::newRow(type) << QString::fromLatin1(type);
    }
}

void TourBackendsTest::places()
{
    stores();
    QTest::newRow("inline") << u"inline"_s;
}

void TourBackendsTest::initTestCase()
{
    m_program = std::make_unique<test::TourProgram>();
    m_places = std::make_unique<test::TourPlaces>(*m_program);
    QVERIFY(m_program->start());
}

void TourBackendsTest::cleanupTestCase()
{
    m_program.reset();
}

bool TourBackendsTest::fillIn(const test::TourPlace &place, const QString &connection)
{
    if (auto *more = m_program->find<QAbstractButton>(u"more"_s); more && more->text() == u"More") {
        QTest::mouseClick(more, Qt::LeftButton);
    }
    for (const auto &[name, value] : place.fields) {
        if (auto *box = m_program->find<QComboBox>(u"field-"_s + name)) {
            if (!m_program->choose(box, value)) {
                return false;
            }
        } else if (!m_program->type(m_program->find<QLineEdit>(u"field-"_s + name), value)) {
            return false;
        }
    }
    for (const auto &[name, variable] : place.variables) {
        if (!m_program->choose(m_program->find<QComboBox>(u"origin-"_s + name), u"From a variable"_s) ||
            !m_program->type(m_program->find<QLineEdit>(u"secret-"_s + name), variable)) {
            return false;
        }
    }
    for (const auto &[name, answer] : place.asked) {
        if (!m_program->choose(m_program->find<QComboBox>(u"origin-"_s + name), u"Ask each time"_s)) {
            return false;
        }
        m_program->answer(connection, name, answer);
    }
    return true;
}

void TourBackendsTest::closeAllTabs()
{
    while (!m_program->tabs().isEmpty()) {
        m_program->press(Qt::Key_W, Qt::ControlModifier);
    }
}

void TourBackendsTest::exportsThere()
{
    PLACE(type, place);
    QVERIFY(m_program->open(u"sample:max"_s));
    const auto act = [&] {
        QVERIFY(m_program->click(u"Other"_s));
        QVERIFY(m_program->type(m_program->called<QLineEdit>(u"Destination"_s), place.flag));
        QVERIFY(m_program->click(u"Show the plan"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->button(u"Copy 14 layers, 1.2 MB"_s), m_program->words(), 20'000);
        QVERIFY(m_program->click(u"Copy 14 layers, 1.2 MB"_s));
    };
    QVERIFY(m_program->inDialog([this] { m_program->press(Qt::Key_E, Qt::ControlModifier); }, act));
    QTRY_VERIFY2_WITH_TIMEOUT(m_program->shows(u"14 blobs copied"_s), m_program->words(), 30'000);
    for (const auto &[name, answer] : place.asked) {
        QVERIFY2(!m_program->words().contains(answer.toUtf8()), "a secret is on screen");
    }
    QVERIFY(m_program->click(u"Hide this line"_s));
}

void TourBackendsTest::addsAndTestsIt()
{
    PLACE(type, place);
    const bool isInline = type == u"inline";
    const auto act = [&] {
        QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"backend-"_s + type)));
        if (isInline) {
            // There is no store of inline caches; the form says what there is instead.
            QTRY_VERIFY2(m_program->shows(u"save the image as a registry instead"_s), m_program->words());
            QVERIFY(!m_program->button(u"Save"_s));
            QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"backend-registry"_s)));
        }
        QVERIFY(m_program->type(m_program->find<QLineEdit>(u"connectionName"_s), u"my "_s + type));
        QVERIFY(fillIn(place, u"my "_s + type));
        auto *tabs = m_program->find<QTabWidget>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(2).center());
        auto *write = m_program->find<QCheckBox>();
        QCOMPARE(write->text(), u"Try to write as well"_s);
        QTest::keyClick(write, Qt::Key_Space);
        QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"startTest"_s)));
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->shows(u"It works."_s) || m_program->shows(u"It can"_s) ||
                                      m_program->shows(u"It could not"_s),
                                  m_program->words(), 20'000);
        QVERIFY2(m_program->shows(u"It works."_s), m_program->words());
        QVERIFY2(m_program->shows(u"Write: works"_s), m_program->words());
        QVERIFY(m_program->click(u"Save"_s));
    };
    QVERIFY(m_program->inDialog([this] { m_program->press(Qt::Key_N, Qt::ControlModifier); }, act));
    QTRY_VERIFY(m_program->connectionRow(u"my "_s + type).isValid());
}

void TourBackendsTest::inspectsIt()
{
    PLACE(type, place);
    QVERIFY(m_program->openConnection(u"my "_s + type));
    QVERIFY2(m_program->window().windowTitle().startsWith(u"my "_s + type), m_program->words());
    const bool isInline = place.flag.isEmpty();
    if (isInline) {
        QVERIFY2(m_program->shows(u"inline in an image"_s) && m_program->shows(u"layers"_s), m_program->words());
    } else {
        QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s) && m_program->shows(u"13 of 22 steps"_s),
                 m_program->words());
    }
    m_program->press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_program->isSettled());
    auto *layers = m_program->called<QAbstractItemView>(u"Layers"_s);
    QVERIFY(layers);
    QVERIFY(isInline ? layers->model()->rowCount() > 0 : layers->model()->rowCount() == 14);
    // What each blob holds is read from the server, too.
    m_program->press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(m_program->isSettled());
    if (QAbstractButton *read = m_program->buttonLike(u"Read "_s)) {
        QVERIFY(m_program->clickWidget(read)); // over a network it is said first how much that is
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_program->called<QAbstractItemView>(u"Files"_s) &&
                                 m_program->called<QAbstractItemView>(u"Files"_s)->model()->rowCount() > 0,
                             20'000);
    QVERIFY(m_program->isSettled());
    m_program->press(Qt::Key_1, Qt::AltModifier);
}

void TourBackendsTest::comparesItWithTheSample()
{
    PLACE(type, place);
    QVERIFY(m_program->open(u"sample:max"_s));
    QVERIFY(m_program->openConnection(u"my "_s + type));
    m_program->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->tabs().size(), 3);
    auto *steps = m_program->called<QTreeView>(u"Steps of both caches"_s);
    QVERIFY2(steps, m_program->words());
    QVERIFY(steps->model()->rowCount() >= 22);
    if (!place.flag.isEmpty()) {
        QVERIFY2(m_program->shows(u"hold the same 14 layers, and either lets 13 of 22 steps be restored."_s),
                 m_program->words());
    } else {
        QVERIFY2(m_program->shows(u"can be restored only from"_s), m_program->words()); // it is of another build
    }
}

void TourBackendsTest::deletesWhatIsConfirmed()
{
    PLACE(type, place);
    QVERIFY(m_program->openConnection(u"my "_s + type));
    QVERIFY(m_program->menu(u"Cache"_s, u"Clean up…"_s));
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->window().windowTitle(), u"Clean up my %1 – Cachalot"_s.arg(type));
    QTRY_VERIFY(m_program->find<QSpinBox>(u"grace"_s));
    const auto spin = [this](const QString &name) {
        auto *box = m_program->called<QSpinBox>(name);
        return box ? box->findChild<QLineEdit *>() : nullptr;
    };
    QVERIFY(m_program->click(u"Older than"_s));
    QVERIFY(m_program->type(spin(u"Older than"_s), u"0"_s));
    QVERIFY(m_program->type(m_program->find<QSpinBox>(u"grace"_s)->findChild<QLineEdit *>(), u"0"_s));
    m_program->press(Qt::Key_Tab);
    auto *run = m_program->find<QAbstractButton>(u"run"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(run->isEnabled() && run->text().startsWith(u"Delete 1 cache"), m_program->words(),
                              20'000);
    // Nothing goes before it is confirmed: by the button that says what that means.
    const auto isDeleted = [this] {
        return m_program->shows(u"1 cache deleted"_s) ||
               (m_program->shows(u"1 cache and"_s) && m_program->shows(u"deleted"_s));
    };
    QVERIFY2(!isDeleted(), m_program->words());
    QVERIFY(m_program->clickWidget(run));
    QTRY_VERIFY2_WITH_TIMEOUT(isDeleted(), m_program->words(), 20'000);
    QVERIFY(m_program->isSettled());
    m_program->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_program->window().windowTitle(), u"my %1 – Cachalot"_s.arg(type));
    QVERIFY(m_program->menu(u"View"_s, u"Refresh"_s));
    QVERIFY(m_program->isSettled());
    QTRY_VERIFY2(!m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    QVERIFY2(m_program->shows(u"not there"_s) || m_program->shows(u"No caches here"_s), m_program->words());
}

void TourBackendsTest::removesTheConnection()
{
    PLACE(type, place);
    const QString name = u"my "_s + type;
    const auto remove = [&] {
        QVERIFY(m_program->chooseConnection(name));
        m_program->press(Qt::Key_Delete);
    };
    QVERIFY(m_program->inDialog(remove, [&] {
        const auto *question = qobject_cast<QMessageBox *>(m_program->front());
        QVERIFY(question);
        QVERIFY2(question->text().contains(name), qPrintable(question->text()));
        QVERIFY2(question->informativeText().contains(u"The caches in the store stay as they are."),
                 qPrintable(question->informativeText()));
        QVERIFY(m_program->click(u"Cancel"_s));
    }));
    QVERIFY2(m_program->connectionRow(name).isValid(), "it went although nobody said so");
    QVERIFY(m_program->inDialog(remove, [&] { QVERIFY(m_program->click(u"Remove the connection"_s)); }));
    QTRY_VERIFY(!m_program->connectionRow(name).isValid());
    QVERIFY(m_program->button(u"Undo"_s));
    // Of what was asked for, nothing was written down.
    for (const auto &[attribute, answer] : place.asked) {
        QCOMPARE(m_program->fileThatHolds(answer), QString());
    }
}

QTEST_MAIN(TourBackendsTest)
#include "tst_tourbackends.moc"
