#include "tests/ui/opencaches.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/viewtabs.h"
#include "ui/compare/compareview.h"
#include "ui/compare/diffbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cachalot;

class TestCompareView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    TaskPool m_pool;
    OpenedCachePtr m_min;
    OpenedCachePtr m_max;

    struct Shown {
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<CompareView> view;
        CompareView *operator->() const { return view.get(); }
        template <typename T>
        T *find(int i = 0) const
        {
            return view->findChildren<T *>().value(i);
        }
        DataView *steps() const { return table(QStringLiteral("Steps of both caches")); }
        DataView *table(const QString &name) const
        {
            for (DataView *candidate : view->findChildren<DataView *>()) {
                if (candidate->accessibleName() == name) {
                    return candidate;
                }
            }
            return nullptr;
        }
        FilterBar *stepFilter() const { return steps()->parentWidget()->findChild<FilterBar *>(); }
        QString sentence() const { return test::withPlurals(view->findChild<Headline *>()->sentence()); }
        void choose(const QString &beginning) const
        {
            for (QToolButton *button : stepFilter()->findChildren<QToolButton *>()) {
                if (button->text().startsWith(beginning)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            }
            QFAIL("no such choice");
        }
    };

    Shown show(const OpenedCachePtr &a, const OpenedCachePtr &b)
    {
        Shown shown;
        shown.settings =
            std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        shown.view = std::make_unique<CompareView>(m_pool, *shown.settings);
        shown.view->resize(1100, 700);
        shown.view->show();
        shown.view->setCaches(a, b);
        if (!QTest::qWaitFor([&] { return !shown.view->isBusy(); })) {
            qFatal("the comparison does not end");
        }
        return shown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_min = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("min"));
        m_max = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
    }

    void answersFirst()
    {
        const Shown shown = show(m_min, m_max);
        QCOMPARE(shown.sentence(),
                 QStringLiteral("max holds 7 more layers, 68.4 kB, and lets 7 more of 22 steps be restored."));
        QCOMPARE(shown.steps()->model()->rowCount(), 22);
        QVERIFY(shown->commandLine().startsWith(QStringLiteral("cachalot-cli compare type=local")));
    }

    void tellsTheCommandOfWhatIsShown()
    {
        const Shown shown = show(m_min, m_max);
        QStringList told;
        connect(shown.view.get(), &CompareView::commandLineChanged, this, [&] { told << shown->commandLine(); });
        auto *views = shown->findChild<ViewTabs *>();
        views->setCurrentIndex(2);
        QVERIFY2(!told.isEmpty() && told.constLast().contains(QStringLiteral("--what-if")), "that of the view before");
        views->setCurrentIndex(0);
        QVERIFY(!told.constLast().contains(QStringLiteral("--what-if")));
    }

    void swapsSides()
    {
        const Shown shown = show(m_min, m_max);
        QSignalSpy swapped(shown.view.get(), &CompareView::swapped);
        const QString before = shown->commandLine();
        QTest::mouseClick(shown->findChild<QToolButton *>(QStringLiteral("swap")), Qt::LeftButton);
        QTRY_VERIFY(!shown->isBusy());
        QCOMPARE(swapped.size(), 1);
        QCOMPARE(shown->comparison()->names[0], QStringLiteral("max"));
        QVERIFY(shown->commandLine() != before);
    }

    void filtersByChoiceAndText()
    {
        const Shown shown = show(m_min, m_max);
        shown.choose(QStringLiteral("Differing"));
        QCOMPARE(shown.steps()->model()->rowCount(), 7);
        shown.choose(QStringLiteral("Only from max"));
        QCOMPARE(shown.steps()->model()->rowCount(), 7);
        shown.choose(QStringLiteral("All"));
        QCOMPARE(shown.steps()->model()->rowCount(), 22);

        shown->focusFilter();
        auto *edit = shown.stepFilter()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("workdir"));
        QCOMPARE(shown.steps()->model()->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return); // from the filter into the table
        QCOMPARE(shown.steps()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("WORKDIR /srv"));
    }

    void drawsPartsToScale()
    {
        const Shown shown = show(m_min, m_max);
        const auto bars = shown->findChildren<DiffBar *>();
        QCOMPARE(bars.size(), 2);
        // 1,134,960 bytes in both of 1,203,385: the middle of the bar is common, its end is max's.
        const int y = bars[0]->fontMetrics().height() + 12;
        QCOMPARE(bars[0]->partAt({bars[0]->width() / 2, y}), int(DiffBar::Both));
        QCOMPARE(bars[0]->partAt({bars[0]->width() - 3, y}), int(DiffBar::OnlyB));
        QCOMPARE(bars[0]->partAt({bars[0]->width() * 9 / 10, y}), int(DiffBar::Both));
        // 0 + 6 + 7 of 22 steps; 9 of neither.
        QCOMPARE(bars[1]->partAt({bars[1]->width() * 5 / 22, y}), int(DiffBar::Both));
        QCOMPARE(bars[1]->partAt({bars[1]->width() * 12 / 22, y}), int(DiffBar::OnlyB));
        QCOMPARE(bars[1]->partAt({bars[1]->width() * 15 / 22, y}), int(DiffBar::Neither));
    }

    void copies()
    {
        const Shown shown = show(m_min, m_max);
        QSignalSpy messages(shown.view.get(), &CompareView::messageShown);
        QMenu *menu = nullptr;
        for (QToolButton *button : shown->findChildren<QToolButton *>()) {
            menu = button->menu() != nullptr ? button->menu() : menu;
        }
        QVERIFY(menu != nullptr);
        const auto actions = menu->actions();
        actions[0]->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Restorable only from B")));
        actions[1]->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("order,label")));
        actions.back()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown->commandLine());
        QCOMPARE(messages.size(), 3);
    }

    void designsTheEmptyAndTheUnreadable()
    {
        auto snapshot = std::make_shared<CacheSnapshot>();
        snapshot->name = QStringLiteral("nothing");
        snapshot->platforms.resize(1);
        auto unreadable = std::make_shared<OpenedCache>();
        unreadable->snapshot = snapshot;
        unreadable->platformTotals.resize(1);
        const Shown shown = show(unreadable, m_max);
        QVERIFY(shown.find<EmptyState>()->isVisible());
        QCOMPARE(shown.find<EmptyState>()->titleText(), QStringLiteral("Nothing to compare"));
        QVERIFY(shown.sentence().contains(QStringLiteral("nothing could not be read")));
        // And back to two sound ones in the same view.
        shown->setCaches(m_min, m_max);
        QTRY_VERIFY(shown.steps()->isVisible());
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
