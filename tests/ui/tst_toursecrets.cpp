#include "tests/support/azurite.h"
#include "tests/support/realregistry.h"
#include "tests/support/s3server.h"
#include "tests/ui/tourprogram.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace cachalot;
using namespace Qt::StringLiterals;

/// Wrong passwords, as they happen, and what a person does about them, before real servers that check them. None of the
/// secrets, right or wrong, is ever in a file that the program writes.
class TourSecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fixesALogin();
    void fixesAnAnswer();
    void fixesAnAnswerInTheTest();
    void fixesAVariable();
    void writesNoTypedSecretDown();

private:
    [[nodiscard]] bool exportSample(const QString &flag, const std::function<void()> &beforeThePlan = nullptr);
    /// Adds a connection to the cache of an S3 server, whose secret is asked for each time; tests it where `test` is.
    [[nodiscard]] bool addAsking(const test::S3Server &server, const std::function<void()> &test = nullptr);

    std::unique_ptr<test::TourProgram> m_program;
};

void TourSecretsTest::init()
{
    m_program = std::make_unique<test::TourProgram>();
}

void TourSecretsTest::cleanup()
{
    m_program.reset();
}

bool TourSecretsTest::exportSample(const QString &flag, const std::function<void()> &beforeThePlan)
{
    if (!m_program->open(u"sample:max"_s)) {
        return false;
    }
    const auto act = [&] {
        QVERIFY(m_program->click(u"Other"_s));
        QVERIFY(m_program->type(m_program->called<QLineEdit>(u"Destination"_s), flag));
        QVERIFY(m_program->click(u"Show the plan"_s));
        if (beforeThePlan) {
            beforeThePlan();
        }
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->button(u"Copy 14 layers, 1.2 MB"_s), m_program->words(), 20'000);
        QVERIFY(m_program->click(u"Copy 14 layers, 1.2 MB"_s));
    };
    return m_program->inDialog([this] { m_program->press(Qt::Key_E, Qt::ControlModifier); }, act) &&
           QTest::qWaitFor([this] { return m_program->shows(u"14 blobs copied"_s); }, 30'000);
}

bool TourSecretsTest::addAsking(const test::S3Server &server, const std::function<void()> &test)
{
    bool isFilledIn = false;
    const auto act = [&] {
        QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"backend-s3"_s)));
        QVERIFY(m_program->click(u"More"_s));
        for (const auto &[name, value] :
             {std::pair{u"bucket"_s, u"shop"_s}, std::pair{u"region"_s, u"us-east-1"_s},
              std::pair{u"name"_s, u"shop"_s}, std::pair{u"endpoint_url"_s, server.endpoint()}}) {
            QVERIFY(m_program->type(m_program->find<QLineEdit>(u"field-"_s + name), value));
        }
        QVERIFY(m_program->choose(m_program->find<QComboBox>(u"field-use_path_style"_s), u"true"_s));
        for (const QString &secret : {u"access_key_id"_s, u"secret_access_key"_s}) {
            QVERIFY(m_program->choose(m_program->find<QComboBox>(u"origin-"_s + secret), u"Ask each time"_s));
        }
        QVERIFY(m_program->type(m_program->find<QLineEdit>(u"connectionName"_s), u"ci"_s));
        if (test) {
            test();
        }
        isFilledIn = m_program->click(u"Save"_s);
    };
    return m_program->inDialog([this] { m_program->press(Qt::Key_N, Qt::ControlModifier); }, act) && isFilledIn &&
           QTest::qWaitFor([this] { return m_program->connectionRow(u"ci"_s).isValid(); });
}

/// A registry whose password changed: the program says what to do, and goes on when it is done.
void TourSecretsTest::fixesALogin()
{
    const test::RegistrySetup setup{.htpasswd = true};
    if (const QString missing = test::RealRegistry::missing(setup); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    const test::RealRegistry registry(setup);
    const auto dockerLogin = [&](const QByteArray &config) {
        QDir().mkpath(m_program->path(u".docker"_s));
        QFile file(m_program->path(u".docker/config.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(config), config.size());
    };
    const QByteArray right = QByteArray("me:geheim").toBase64();
    dockerLogin(registry.dockerConfig().replace(right, QByteArray("me:former").toBase64()));
    QVERIFY(m_program->start());
    QVERIFY(exportSample(u"type=registry,ref=%1/acme/shop:cache"_s.arg(registry.host()), [&] {
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->shows(u"Access was denied"_s), m_program->words(), 20'000);
        QVERIFY2(m_program->shows(u"docker login"_s), m_program->words());
        dockerLogin(registry.dockerConfig());
        QVERIFY(m_program->click(u"Try again"_s));
    }));
    // The same for the explorer.
    dockerLogin(registry.dockerConfig().replace(right, QByteArray("me:former").toBase64()));
    QVERIFY(m_program->open(u"type=registry,ref=%1/acme/shop:cache"_s.arg(registry.host())));
    QVERIFY2(m_program->shows(u"Access was denied"_s), m_program->words());
    dockerLogin(registry.dockerConfig());
    QVERIFY(m_program->click(u"Try again"_s));
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
}

/// Somebody mistypes the secret that is asked for each time.
void TourSecretsTest::fixesAnAnswer()
{
    if (const QString missing = test::S3Server::missing(test::S3Program::Versitygw); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    test::S3Server server(test::S3Program::Versitygw);
    server.makeBucket(u"shop"_s);
    QVERIFY(m_program->start());
    QVERIFY(exportSample(server.spec(u"shop"_s) + u",name=shop"_s));
    QVERIFY(addAsking(server));
    m_program->answer(u"ci"_s, u"access_key_id"_s, server.accessKeyId());
    m_program->answer(u"ci"_s, u"secret_access_key"_s, u"mistyped-of-the-whale"_s);
    QVERIFY(m_program->openConnection(u"ci"_s));
    QVERIFY2(m_program->shows(u"ci can't be opened"_s) && m_program->shows(u"does not take it"_s), m_program->words());
    QCOMPARE(m_program->questions().size(), 2);
    m_program->answer(u"ci"_s, u"secret_access_key"_s, server.secretAccessKey());
    QVERIFY(m_program->click(u"Try again"_s));
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    const qsizetype asked = m_program->questions().size();
    m_program->press(Qt::Key_F5);
    QVERIFY(m_program->isSettled());
    QCOMPARE(m_program->questions().size(), asked); // a right one is not asked for again
    QVERIFY(m_program->quit());
    QCOMPARE(m_program->fileThatHolds(server.secretAccessKey()), QString());
    QCOMPARE(m_program->fileThatHolds(u"mistyped-of-the-whale"_s), QString());
    // The next start asks for it once more, and opens what was open.
    QVERIFY(m_program->start());
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    QCOMPARE(m_program->questions().size(), asked + 2);
}

/// The same in the form, where one tests what one has filled in.
void TourSecretsTest::fixesAnAnswerInTheTest()
{
    if (const QString missing = test::S3Server::missing(test::S3Program::Versitygw); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    test::S3Server server(test::S3Program::Versitygw);
    server.makeBucket(u"shop"_s);
    QVERIFY(m_program->start());
    m_program->answer(u"ci"_s, u"access_key_id"_s, server.accessKeyId());
    m_program->answer(u"ci"_s, u"secret_access_key"_s, u"mistyped-of-the-whale"_s);
    QVERIFY(addAsking(server));
    const auto testTwice = [&] {
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->shows(u"It can't be used as it is."_s), m_program->words(), 20'000);
        QVERIFY2(m_program->shows(u"Sign in: Access was denied"_s), m_program->words());
        m_program->answer(u"ci"_s, u"secret_access_key"_s, server.secretAccessKey());
        QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"startTest"_s)));
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->shows(u"It works."_s), m_program->words(), 20'000);
        QVERIFY(m_program->click(u"Save"_s));
    };
    QTreeView *tree = m_program->sidebar();
    tree->setCurrentIndex(m_program->connectionRow(u"ci"_s));
    tree->setFocus();
    QVERIFY(m_program->inDialog([&] { QTest::keyClick(tree, Qt::Key_F2); },
                                [&] {
                                    auto *tabs = m_program->find<QTabWidget>();
                                    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                                                      tabs->tabBar()->tabRect(2).center());
                                    QVERIFY(m_program->clickWidget(m_program->find<QAbstractButton>(u"startTest"_s)));
                                    testTwice();
                                }));
}

/// A connection that takes its key from the wrong variable.
void TourSecretsTest::fixesAVariable()
{
    if (const QString missing = test::Azurite::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    const test::Azurite azurite;
    QProcessEnvironment variables;
    variables.insert(u"SHOP_KEY"_s, QString::fromLatin1(test::Azurite::kKey));
    variables.insert(u"OTHER_KEY"_s, u"b2YgdGhlIHdyb25nIHdoYWxl"_s);
    m_program->setEnvironment(variables);
    QVERIFY(m_program->start());
    QVERIFY(exportSample(azurite.spec(u"shop"_s, u"shop"_s).toString(Secrets::Reveal)));
    const auto choose = [this](const QString &variable) {
        QVERIFY(m_program->choose(m_program->find<QComboBox>(u"origin-secret_access_key"_s), u"From a variable"_s));
        QVERIFY(m_program->type(m_program->find<QLineEdit>(u"secret-secret_access_key"_s), variable));
        QVERIFY(m_program->click(u"Save"_s));
    };
    QVERIFY(m_program->inDialog([this] { m_program->press(Qt::Key_N, Qt::ControlModifier); },
                                [&] {
                                    QVERIFY(
                                        m_program->clickWidget(m_program->find<QAbstractButton>(u"backend-azblob"_s)));
                                    QVERIFY(m_program->click(u"More"_s));
                                    for (const auto &[name, value] :
                                         {std::pair{u"account_url"_s, QString::fromLatin1(azurite.accountUrl())},
                                          std::pair{u"account_name"_s, QString::fromLatin1(test::Azurite::kAccount)},
                                          std::pair{u"container"_s, u"shop"_s}, std::pair{u"name"_s, u"shop"_s},
                                          std::pair{QString(), u"azure"_s}}) {
                                        auto *field = name.isEmpty() ? m_program->find<QLineEdit>(u"connectionName"_s)
                                                                     : m_program->find<QLineEdit>(u"field-"_s + name);
                                        QVERIFY(m_program->type(field, value));
                                    }
                                    choose(u"OTHER_KEY"_s);
                                }));
    QTRY_VERIFY(m_program->connectionRow(u"azure"_s).isValid());
    QVERIFY(m_program->openConnection(u"azure"_s));
    QVERIFY2(m_program->shows(u"does not take it"_s), m_program->words());
    QTreeView *tree = m_program->sidebar();
    QVERIFY(m_program->inDialog([&] { QTest::keyClick(tree, Qt::Key_F2); },
                                [&] {
                                    QCOMPARE(m_program->find<QLineEdit>(u"secret-secret_access_key"_s)->text(),
                                             u"OTHER_KEY"_s);
                                    choose(u"SHOP_KEY"_s);
                                }));
    QVERIFY(m_program->click(u"Try again"_s));
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
}

/// A flag with its secrets can be opened as it is; it is remembered without them, whatever becomes of it.
void TourSecretsTest::writesNoTypedSecretDown()
{
    if (const QString missing = test::S3Server::missing(test::S3Program::Versitygw); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    test::S3Server server(test::S3Program::Versitygw);
    server.makeBucket(u"shop"_s);
    QVERIFY(m_program->start());
    const QString flag = server.spec(u"shop"_s) + u",name=shop"_s;
    const QString wrong = QString(flag).replace(server.secretAccessKey(), u"mistyped-of-the-whale"_s);
    QVERIFY(exportSample(flag));
    // What was just copied opens, although the history knows no secret.
    QVERIFY(m_program->click(u"Open the copy"_s));
    QVERIFY(m_program->isSettled());
    QVERIFY2(m_program->shows(u"1.2 MB in 14 layers"_s), m_program->words());
    QVERIFY(m_program->open(wrong));
    QVERIFY2(m_program->shows(u"Access was denied"_s), m_program->words());
    QVERIFY2(!m_program->words().contains("mistyped-of-the-whale"), m_program->words());
    QVERIFY(m_program->quit());
    QCOMPARE(m_program->fileThatHolds(u"mistyped-of-the-whale"_s), QString());
    QCOMPARE(m_program->fileThatHolds(server.secretAccessKey()), QString());
    QVERIFY(m_program->start());
    QVERIFY(m_program->isSettled());
    QVERIFY2(!QApplication::activeModalWidget(), "a dialog stands in the way of the start");
}

QTEST_MAIN(TourSecretsTest)
#include "tst_toursecrets.moc"
