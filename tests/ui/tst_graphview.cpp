#include "tests/ui/madecache.h"
#include "tests/ui/opencaches.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/graphcanvas.h"
#include "ui/explorer/graphview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

class GraphViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void drawsARealCache();
    void clickSelectsAndTells();
    void keysWalkAlongEdges();
    void doubleClickAndEnterGoToTheTable();
    void findMakesOthersPale();
    void zoomStaysAroundThePointer();
    void dragMovesThePicture();
    void manyRecordsBecomeGroups();
    void damageShows();
    void saysWhyThereIsNoGraph();
    void keepsTheSelectionOverARefresh();

private:
    [[nodiscard]] GraphCanvas *canvas() const { return m_view->findChild<GraphCanvas *>(); }
    void show(OpenedCachePtr cache);
    [[nodiscard]] int nodeOf(const QString &name) const;
    [[nodiscard]] QPoint middleOf(int node) const { return canvas()->nodeRect(node).center().toPoint(); }
    [[nodiscard]] bool panelSays(const QString &text) const;

    QTemporaryDir m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    std::unique_ptr<GraphView> m_view;
};

void GraphViewTest::init()
{
    m_settings = std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_pool = std::make_unique<TaskPool>(2);
    m_view = std::make_unique<GraphView>(*m_pool, *m_settings);
    m_view->resize(1100, 640);
}

void GraphViewTest::cleanup()
{
    m_view.reset();
    m_pool.reset();
    m_settings.reset();
}

void GraphViewTest::show(OpenedCachePtr cache)
{
    m_view->setCache(std::move(cache), 0);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isBusy(), 20'000);
}

int GraphViewTest::nodeOf(const QString &name) const
{
    for (size_t i = 0; i < canvas()->graph()->size(); ++i) {
        if (canvas()->textOf(static_cast<int>(i)).name.startsWith(name)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool GraphViewTest::panelSays(const QString &text) const
{
    const auto labels = m_view->findChild<FactsPanel *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(text); });
}

void GraphViewTest::drawsARealCache()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    QVERIFY(canvas()->graph());
    QCOMPARE(canvas()->graph()->size(), size_t(22));
    const int run = nodeOf(QStringLiteral("RUN mkdir -p vendor"));
    const int copy = nodeOf(QStringLiteral("COPY requirements.txt"));
    QVERIFY(run >= 0 && copy >= 0);
    QVERIFY2(canvas()->nodeRect(copy).bottom() < canvas()->nodeRect(run).top(), "what a step needs is not above it");
    QCOMPARE(canvas()->textOf(run).state, StepState::Restorable);
    QCOMPARE(canvas()->textOf(nodeOf(QStringLiteral("content of requirements.txt"))).state, StepState::KeyOnly);
}

void GraphViewTest::clickSelectsAndTells()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    QSignalSpy selected(m_view.get(), &CacheView::recordSelected);
    const int node = nodeOf(QStringLiteral("COPY api"));
    canvas()->setCurrent(node); // into sight
    canvas()->setCurrent(-1);
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, middleOf(node));
    QCOMPARE(canvas()->current(), node);
    QCOMPARE(selected.size(), 1);
    QVERIFY(panelSays(QStringLiteral("COPY api")));
    QVERIFY2(canvas()->accessibleDescription().startsWith(u"COPY api"), "screen readers hear nothing of it");
    // Beside all nodes: nothing is selected any more.
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, QPoint(2, canvas()->viewport()->height() - 2));
    QCOMPARE(canvas()->current(), -1);
    QVERIFY(panelSays(QStringLiteral("Select a step")));
}

void GraphViewTest::keysWalkAlongEdges()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    canvas()->setFocus();
    canvas()->setCurrent(nodeOf(QStringLiteral("COPY api")));
    QTest::keyClick(canvas(), Qt::Key_Down);
    QVERIFY(canvas()->textOf(canvas()->current()).name.startsWith(u"RUN cat api"));
    QTest::keyClick(canvas(), Qt::Key_Up);
    QVERIFY(canvas()->textOf(canvas()->current()).name.startsWith(u"COPY api"));
    QTest::keyClick(canvas(), Qt::Key_Home);
    const int first = canvas()->current();
    QCOMPARE(canvas()->graph()->layout.nodes[static_cast<size_t>(first)].row, 0U);
    QTest::keyClick(canvas(), Qt::Key_Right);
    QVERIFY(canvas()->current() != first);
    QTest::keyClick(canvas(), Qt::Key_Left);
    QCOMPARE(canvas()->current(), first);
    QTest::keyClick(canvas(), Qt::Key_End);
    QVERIFY(canvas()->textOf(canvas()->current()).name.startsWith(u"RUN ls -lR"));
    QVERIFY2(canvas()->viewport()->rect().contains(middleOf(canvas()->current())), "the current step is out of sight");
}

void GraphViewTest::doubleClickAndEnterGoToTheTable()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    QSignalSpy activated(m_view.get(), &CacheView::recordActivated);
    canvas()->setFocus();
    canvas()->setCurrent(nodeOf(QStringLiteral("COPY api")));
    QTest::keyClick(canvas(), Qt::Key_Return);
    QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, middleOf(canvas()->current()));
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0], activated[1][0]);
}

void GraphViewTest::findMakesOthersPale()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    canvas()->setCurrent(-1);
    const auto pictureOf = [this](const QString &name) {
        return canvas()->viewport()->grab(canvas()->nodeRect(nodeOf(name)).toAlignedRect()).toImage();
    };
    canvas()->zoomToFit();
    const QImage matching = pictureOf(QStringLiteral("COPY api"));
    const QImage other = pictureOf(QStringLiteral("COPY web"));
    m_view->focusFilter();
    QTest::keyClicks(m_view->findChild<QLineEdit *>(), QStringLiteral("api"));
    QCOMPARE(pictureOf(QStringLiteral("COPY api")), matching);
    QVERIFY2(pictureOf(QStringLiteral("COPY web")) != other, "what does not match looks as before");
    // Enter goes from one to the next.
    QTest::keyClick(m_view->findChild<QLineEdit *>(), Qt::Key_Return);
    const int first = canvas()->current();
    QVERIFY(canvas()->textOf(first).name.contains(u"api"));
    QTest::keyClick(m_view->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(canvas()->current() != first);
    QVERIFY(canvas()->textOf(canvas()->current()).name.contains(u"api"));
}

void GraphViewTest::zoomStaysAroundThePointer()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    canvas()->setZoom(1.5);
    const int node = nodeOf(QStringLiteral("RUN cat api"));
    canvas()->setCurrent(node);
    const QPoint at = middleOf(node);
    QWheelEvent wheel(at, canvas()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas()->viewport(), &wheel);
    QVERIFY(canvas()->zoom() > 1.5);
    QCOMPARE(canvas()->nodeAt(at), node);
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(canvas(), Qt::Key_Plus);
    }
    QVERIFY(canvas()->zoom() <= 4);
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(canvas(), Qt::Key_Minus);
    }
    QVERIFY(canvas()->zoom() > 0);
    QTest::keyClick(canvas(), Qt::Key_0);
    for (size_t i = 0; i < canvas()->graph()->size(); ++i) {
        QVERIFY(QRectF(canvas()->viewport()->rect()).contains(canvas()->nodeRect(static_cast<int>(i))));
    }
}

void GraphViewTest::dragMovesThePicture()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    canvas()->setZoom(2.5);
    canvas()->setCurrent(nodeOf(QStringLiteral("RUN cat api")));
    const QRectF before = canvas()->nodeRect(canvas()->current());
    const int current = canvas()->current();
    QWidget *area = canvas()->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, QPoint(300, 300));
    QTest::mouseMove(area, QPoint(280, 260));
    QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(280, 260));
    const QRectF after = canvas()->nodeRect(current);
    QCOMPARE((after.topLeft() - before.topLeft()).toPoint(), QPoint(-20, -40));
    QCOMPARE(canvas()->current(), current);
}

void GraphViewTest::manyRecordsBecomeGroups()
{
    show(test::makeLargeCache(20'000));
    QVERIFY(canvas()->graph());
    QVERIFY(canvas()->graph()->size() <= kMaxGraphNodes);
    QVERIFY(canvas()->graph()->groups.level != RecordGroups::Level::Records);
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *l) { return l->isVisible() && l->text().contains(u"groups"); }));
    QVERIFY(m_view->selectRecord(RecordId(12'345)));
    QVERIFY(panelSays(QStringLiteral("Steps of this group")));
    const auto &group = canvas()->graph()->groups.groups[static_cast<size_t>(canvas()->current())];
    QVERIFY(std::find(group.begin(), group.end(), RecordId(12'345)) != group.end());
}

void GraphViewTest::damageShows()
{
    const OpenedCachePtr cache = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
    show(cache);
    const int node = nodeOf(QStringLiteral("RUN cat api"));
    QCOMPARE(canvas()->textOf(node).state, StepState::Restorable);
    auto damage = std::make_shared<DamageReport>();
    const RecordId record = canvas()->graph()->groups.groups[static_cast<size_t>(node)].front();
    const auto results = cache->platform(0).graph->results(record);
    QVERIFY(!results.empty() && results.front().top);
    damage->badBlobs.insert(cache->platform(0).layers[index(*results.front().top)].descriptor.digest);
    m_view->setDamage(damage);
    QCOMPARE(canvas()->textOf(node).state, StepState::Damaged);
}

void GraphViewTest::saysWhyThereIsNoGraph()
{
    test::MadeCache empty;
    show(test::makeCache(empty));
    QVERIFY(m_view->findChild<EmptyState *>()->isVisible());
    QCOMPARE(m_view->findChild<EmptyState *>()->titleText(), QStringLiteral("There is no graph"));

    test::MadeCache looping;
    ConfigRecord self;
    self.digest = "sha256:a";
    self.inputs = {{ConfigInput{{}, 0, {}}}};
    looping.config.records = {self};
    show(test::makeCache(looping));
    QVERIFY(m_view->findChild<EmptyState *>()->isVisible());
    QVERIFY(!canvas()->graph());
}

void GraphViewTest::keepsTheSelectionOverARefresh()
{
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    const QString name = QStringLiteral("RUN cat api");
    const int node = nodeOf(name);
    canvas()->setCurrent(node);
    show(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
    QVERIFY(canvas()->current() >= 0);
    QVERIFY(canvas()->textOf(canvas()->current()).name.startsWith(name));
}

QTEST_MAIN(GraphViewTest)
#include "tst_graphview.moc"
