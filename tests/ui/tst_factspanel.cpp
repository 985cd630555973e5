#include "ui/common/digestlabel.h"
#include "ui/explorer/factspanel.h"

#include <QApplication>
#include <QLabel>
#include <QSplitter>
#include <QTest>

using namespace cachalot;

class FactsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digestsAreNeverCut_data();
    void digestsAreNeverCut();
};

void FactsPanelTest::digestsAreNeverCut_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual font") << 1.0;
    QTest::newRow("large font") << 2.0;
}

void FactsPanelTest::digestsAreNeverCut()
{
    QFETCH(const double, scale);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(9 * scale);
    QApplication::setFont(font);
    QSplitter splitter;
    auto *panel = new FactsPanel;
    splitter.addWidget(new QWidget);
    splitter.addWidget(panel);
    splitter.setChildrenCollapsible(false);
    splitter.resize(900, 400);
    splitter.show();
    panel->clear();
    panel->addFact(QStringLiteral("Size"), QStringLiteral("1.2 MB"));
    panel->addDigest(QStringLiteral("Unpacked digest"), QStringLiteral("sha256:") + QString(64, u'd'));
    panel->finish();
    splitter.setSizes({890, 10}); // as narrow as it gets
    QCoreApplication::processEvents();
    const auto *digest = panel->findChild<DigestLabel *>();
    QVERIFY(digest != nullptr);
    const auto *text = digest->findChild<QLabel *>();
    QVERIFY(text->width() >= text->sizeHint().width());
    const int right = text->mapTo(panel->viewport(), QPoint(text->width(), 0)).x();
    QVERIFY2(right <= panel->viewport()->width(), qPrintable(QString::number(right)));
    QApplication::setFont(before);
}

QTEST_MAIN(FactsPanelTest)
#include "tst_factspanel.moc"
