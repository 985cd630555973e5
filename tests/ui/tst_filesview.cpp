#include "tests/support/testdata.h"
#include "tests/ui/opencaches.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/explorer/filesextractdialog.h"
#include "ui/explorer/filesfindings.h"
#include "ui/explorer/filespicker.h"
#include "ui/explorer/filestreemap.h"
#include "ui/explorer/filesview.h"
#include "ui/models/filechoices.h"
#include "ui/models/fileexport.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cachalot;

namespace
{

/// A backend whose blobs come only when the test lets them.
class GatedBackend final : public CacheBackend, private BlobStore
{
public:
    explicit GatedBackend(std::shared_ptr<CacheBackend> inner) : m_inner(std::move(inner)) {}
    std::atomic<bool> isOpen = false;
    std::atomic<bool> failsReading = false;

    const BackendSpec &spec() const override { return m_inner->spec(); }
    Result<CacheSnapshot> load(const OpContext &context) override { return m_inner->load(context); }
    BlobStore &blobs() override { return *this; }
    CacheCatalog *catalog() override { return m_inner->catalog(); }
    BuildEffect lostBlobEffect(qint64 results) const override { return m_inner->lostBlobEffect(results); }

private:
    Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override
    {
        return m_inner->blobs().stat(digest, context);
    }
    Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override
    {
        while (!isOpen) {
            CACHALOT_TRY(context.checkpoint());
            QThread::msleep(2);
        }
        if (failsReading) {
            return fail(ErrorCode::Network, QStringLiteral("the store does not answer"));
        }
        return m_inner->blobs().open(digest, context);
    }

    std::shared_ptr<CacheBackend> m_inner;
};

QStringList names(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        out.append(model.index(row, 0, parent).data().toString());
    }
    return out;
}

} // namespace

class TestFilesView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    TaskPool m_pool;
    OpenedCachePtr m_max;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FilesView> m_view;

    template <typename T>
    T *find()
    {
        return m_view->findChild<T *>();
    }
    DataView *tree()
    {
        for (DataView *view : m_view->findChildren<DataView *>()) {
            if (view->accessibleName() == u"Files") {
                return view;
            }
        }
        return nullptr;
    }
    QString sentence() { return test::withPlurals(find<Headline>()->sentence()); }
    QPushButton *stateButton() { return find<EmptyState>()->findChild<QPushButton *>(); }

    void open(const OpenedCachePtr &cache)
    {
        m_view = std::make_unique<FilesView>(m_pool, *m_settings);
        m_view->resize(1200, 700);
        m_view->show();
        m_view->setCache(cache, 0);
    }
    void openAndWait(const OpenedCachePtr &cache)
    {
        open(cache);
        if (!QTest::qWaitFor([this] { return !m_view->isBusy(); }, 20'000)) {
            qFatal("the files are not read");
        }
    }
    void press(const QString &path)
    {
        if (!m_view->selectPath(path)) {
            qFatal("no such path");
        }
    }
    QString shownPath() { return tree()->currentIndex().siblingAtColumn(0).data(FilterRole).toString(); }

private Q_SLOTS:
    void initTestCase() { m_max = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }
    void cleanup() { m_view.reset(); }

    void extractsByTheReturnKey()
    {
        FilesExtractDialog dialog(QStringLiteral("srv"), 3, 1000, m_directory->filePath(QStringLiteral("out")));
        dialog.show();
        // Return presses the default button; "Browse…" must not take it.
        QStringList defaults;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                defaults << button->text().section(u' ', 0, 0);
            }
        }
        QCOMPARE(defaults, QStringList{QStringLiteral("Extract")});
    }

    void putsEveryFindingIntoWords()
    {
        // The codes of LayerFinding, and those of extracting.
        for (const char *code :
             {"unsafe-path", "name-too-long", "bad-archive", "size-limit", "unsupported-entry", "bomb-limit",
              "no-end-marker", "more-findings", "wrong-digest", "no-permission", "too-many-directories"}) {
            const QString title = findingTitle(QLatin1String(code));
            QVERIFY2(title != QLatin1String(code) && title.front().isUpper(), code);
        }
    }

    void showsTheFinalImageFirst()
    {
        openAndWait(m_max);
        QVERIFY(find<FilesPicker>()->currentText().startsWith(QStringLiteral("RUN ls -lR")));
        QVERIFY2(sentence().contains(QStringLiteral("in 7 layers")), qPrintable(sentence()));
        QVERIFY(names(*tree()->model()).contains(QStringLiteral("srv")));
        QVERIFY(m_view->selectPath(QStringLiteral("srv/manifest.txt")));
        const QModelIndex current = tree()->currentIndex();
        QCOMPARE(current.siblingAtColumn(LayerTreeModel::LayerColumn).data().toString(),
                 QStringLiteral("RUN ls -lR > manifest.txt"));
        // The layers of the map: one row each, top first.
        QVERIFY(m_view->commandLine().startsWith(QStringLiteral("cachalot-cli files type=local")));
        QVERIFY(m_view->commandLine().endsWith(QStringLiteral(" srv/manifest.txt")));
    }

    void offersEachResultOnceAndEachLayer()
    {
        const std::vector<FileChoice> choices = fileChoices(m_max->platform(0));
        const auto results = std::count_if(choices.begin(), choices.end(), [](const auto &c) { return c.isResult(); });
        QCOMPARE(results, 13); // figures of the corpus
        QCOMPARE(choices.size(), size_t(13 + 14));
        QCOMPARE(choices.front().layers.size(), size_t(7));
        FileChoicesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices(choices);
        QCOMPARE(model.rowOf(LayerId{3}), 16);
        QCOMPARE(model.rowOf(choices[5].layers), 5);
    }

    void waitsUntilItIsShown()
    {
        m_view = std::make_unique<FilesView>(m_pool, *m_settings);
        m_view->setCache(m_max, 0);
        QVERIFY(!m_view->isBusy());
        m_view->show();
        QVERIFY(m_view->isBusy());
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(!sentence().isEmpty());
    }

    void showsOneLayer()
    {
        openAndWait(m_max);
        LayerId ls{};
        for (size_t i = 0; i < m_max->platform(0).layers.size(); ++i) {
            if (m_max->platform(0).layers[i].label.startsWith(QStringLiteral("RUN rm -rf vendor"))) {
                ls = static_cast<LayerId>(i);
            }
        }
        QVERIFY(m_view->showLayer(ls));
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY2(sentence().contains(QStringLiteral("in this layer")), qPrintable(sentence()));
        // What the layer deletes is shown, and said in words.
        QVERIFY(m_view->selectPath(QStringLiteral("srv/vendor")));
        QCOMPARE(tree()->currentIndex().siblingAtColumn(0).data(SecondaryTextRole).toString(),
                 QStringLiteral("deleted"));
        QVERIFY(m_view->commandLine().contains(QStringLiteral("--layer sha256:")));
        QVERIFY(!m_view->showLayer(LayerId{99'999}));
    }

    void choosesFromTheListWithAFilter()
    {
        openAndWait(m_max);
        auto *picker = find<FilesPicker>();
        QSignalSpy chosen(picker, &FilesPicker::chosen);
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_F4); // opens the list
        QListView *list = nullptr;
        for (QListView *candidate : picker->findChildren<QListView *>()) {
            list = candidate->accessibleName() == u"Results and layers" ? candidate : list;
        }
        QVERIFY(list != nullptr && list->isVisible());
        auto *edit = list->parentWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("mkdir dist"));
        QCOMPARE(list->model()->rowCount(), 2); // the result and the layer
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(m_view->selectPath(QStringLiteral("srv/dist/bundle.js")));
    }

    void searchesAsOneTypes()
    {
        openAndWait(m_max);
        const int all = tree()->model()->rowCount();
        m_view->focusFilter();
        auto *edit = find<FilterBar>()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("bundle.js.map"));
        QTRY_COMPARE(names(*tree()->model()), QStringList{QStringLiteral("srv")});
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(shownPath(), QStringLiteral("srv/static/bundle.js.map"));
        QVERIFY(tree()->hasFocus());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_COMPARE(tree()->model()->rowCount(), all);
        QCOMPARE(shownPath(), QStringLiteral("srv/static/bundle.js.map")); // the selection stays
    }

    void mapAndTreeFollowEachOther()
    {
        openAndWait(m_max);
        auto *map = find<FilesTreemap>();
        press(QStringLiteral("srv/site-packages/numbers.dat"));
        const auto &tree = *static_cast<LayerTreeModel *>(this->tree()->model())->tree();
        QCOMPARE(map->current(), tree.find(u"srv/site-packages/numbers.dat"));

        map->setRoot(tree.find(u"srv"));
        QSignalSpy roots(map, &FilesTreemap::rootChanged);
        // A click in the middle of a directory goes into it and selects it in the tree.
        QPoint place;
        for (int y = 2; y < map->height() && place.isNull(); y += 3) {
            for (int x = 2; x < map->width(); x += 3) {
                const int node = map->nodeAt(QPointF(x, y));
                if (node > 0 && tree.path(node).startsWith(QStringLiteral("srv/site-packages/"))) {
                    place = QPoint(x, y);
                    break;
                }
            }
        }
        QVERIFY(!place.isNull());
        QTest::mouseClick(map, Qt::LeftButton, {}, place);
        QCOMPARE(map->root(), tree.find(u"srv/site-packages"));
        QCOMPARE(shownPath(), QStringLiteral("srv/site-packages"));
        QCOMPARE(roots.size(), 1);

        // The same by keyboard: up to srv, along its entries, into one, all the way up.
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Backspace);
        QCOMPARE(map->root(), tree.find(u"srv"));
        const int before = map->current();
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Down);
        QTest::keyClick(map, Qt::Key_Left);
        QVERIFY(map->current() != before || map->current() > 0);
        map->setCurrent(tree.find(u"srv/site-packages"));
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(map->root(), tree.find(u"srv/site-packages"));
        QTest::keyClick(map, Qt::Key_Home);
        QCOMPARE(map->root(), 0);
        QVERIFY(map->describe(tree.find(u"srv/manifest.txt")).contains(QStringLiteral("RUN ls -lR")));
    }

    void savesAFile()
    {
        openAndWait(m_max);
        press(QStringLiteral("srv/static/bundle.js.map"));
        QSignalSpy messages(m_view.get(), &CacheView::messageShown);
        const QString destination = m_directory->filePath(QStringLiteral("out.map"));
        m_view->saveSelectedTo(destination);
        QVERIFY(m_view->isBusy());
        QTRY_VERIFY(!m_view->isBusy());
        QFile file(destination);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("map\n"));
        QCOMPARE(messages.size(), 1);
    }

    void savesWhole_orNotAtAll()
    {
        openAndWait(m_max);
        press(QStringLiteral("srv/static/bundle.js.map"));
        const QString destination = m_directory->filePath(QStringLiteral("kept.txt"));
        QFile former(destination);
        QVERIFY(former.open(QIODevice::WriteOnly));
        former.write("former");
        former.close();
        auto gated = std::make_shared<OpenedCache>(*m_max);
        auto backend = std::make_shared<GatedBackend>(m_max->backend);
        backend->isOpen = true;
        gated->backend = backend;
        m_view->setCache(gated, 0);
        QTRY_VERIFY(!m_view->isBusy());
        press(QStringLiteral("srv/static/bundle.js.map"));
        backend->failsReading = true;
        m_view->saveSelectedTo(destination);
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(former.open(QIODevice::ReadOnly));
        QCOMPARE(former.readAll(), QByteArray("former"));
        QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("kept*")}).size(), 1); // nothing left beside it
        for (QWidget *box : QApplication::topLevelWidgets()) {
            box->close();
        }
    }

    void extractsADirectory()
    {
        openAndWait(m_max);
        press(QStringLiteral("srv/static"));
        const QString destination = m_directory->filePath(QStringLiteral("out"));
        m_view->extractSelectedTo(destination, FilesView::Existing::Refuse);
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(QFile::exists(destination + QStringLiteral("/srv/static/bundle.js")));
        QVERIFY(QFile::exists(destination + QStringLiteral("/srv/static/assets/logo.bin")));
        QVERIFY(!QFile::exists(destination + QStringLiteral("/srv/build-id")));
    }

    void copiesThePath()
    {
        openAndWait(m_max);
        press(QStringLiteral("srv/build-id"));
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/srv/build-id"));
    }

    void offersOnlyWhatCanBeDone()
    {
        openAndWait(m_max);
        const auto action = [&](const QString &text) {
            for (QAction *candidate : tree()->actions()) {
                if (candidate->text() == text) {
                    return candidate;
                }
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!action(QStringLiteral("Save file…"))->isEnabled()); // nothing is selected
        QVERIFY(action(QStringLiteral("Extract…"))->isEnabled());    // all of it
        press(QStringLiteral("srv"));
        QVERIFY(!action(QStringLiteral("Save file…"))->isEnabled()); // a directory
        press(QStringLiteral("srv/build-id"));
        QVERIFY(action(QStringLiteral("Save file…"))->isEnabled());
    }

    void canBeCancelledAndTriedAgain()
    {
        auto cache = std::make_shared<OpenedCache>(*m_max);
        auto backend = std::make_shared<GatedBackend>(m_max->backend);
        cache->backend = backend;
        open(cache);
        auto *state = find<EmptyState>();
        QTRY_VERIFY(stateButton()->isVisible()); // the loading state, after its delay
        QCOMPARE(stateButton()->text(), QStringLiteral("Cancel"));
        QTest::mouseClick(stateButton(), Qt::LeftButton);
        QVERIFY(!m_view->isBusy());
        QCOMPARE(state->titleText(), QStringLiteral("The layers were not read"));
        backend->isOpen = true;
        backend->failsReading = true;
        QTest::mouseClick(stateButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(state->titleText(), QStringLiteral("The files could not be listed"));
        backend->failsReading = false;
        QTest::mouseClick(stateButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(tree()->isVisible());
    }

    void asksBeforeItFetches()
    {
        auto cache = std::make_shared<OpenedCache>(*m_max);
        cache->spec =
            BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), QStringLiteral("example.com/a")}});
        open(cache);
        QVERIFY(!m_view->isBusy());
        QVERIFY2(stateButton()->text().startsWith(QStringLiteral("Read 7 layer")), qPrintable(stateButton()->text()));
        QTest::mouseClick(stateButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(tree()->isVisible());
        // Agreed once: the next layer is read at once.
        QVERIFY(m_view->showLayer(LayerId{0}));
        QTRY_VERIFY(!m_view->isBusy());
        QVERIFY(tree()->isVisible());
    }

    void saysWhenThereAreNoLayers()
    {
        auto snapshot = std::make_shared<CacheSnapshot>();
        snapshot->platforms.resize(1);
        auto cache = std::make_shared<OpenedCache>(*m_max);
        cache->snapshot = snapshot;
        open(cache);
        QVERIFY(!m_view->isBusy());
        QCOMPARE(find<EmptyState>()->titleText(), QStringLiteral("No layers"));
        QCOMPARE(m_view->commandLine(), QString());
    }

    void keepsThePlaceOverARefresh()
    {
        openAndWait(m_max);
        press(QStringLiteral("srv/build-id"));
        m_view->setCache(m_max, 0);
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(shownPath(), QStringLiteral("srv/build-id"));
    }

    void tellsOfFindings()
    {
        FindingsBar bar;
        QVERIFY(!bar.isVisibleTo(nullptr));
        bar.setFindings({{QStringLiteral("unsafe-path"), QStringLiteral("../../etc/passwd"),
                          QStringLiteral("layer 1: ../../etc/passwd leads out of the root")}});
        QVERIFY(!bar.isHidden());
        QVERIFY2(bar.text().contains(QStringLiteral("Unsafe path")), qPrintable(bar.text()));
        bar.setFindings({});
        QVERIFY(bar.isHidden());
    }

    void extractDialogSaysWhatItWillDo()
    {
        const QString used = m_directory->filePath(QStringLiteral("used"));
        QVERIFY(QDir().mkpath(used + QStringLiteral("/something")));
        FilesExtractDialog dialog(QStringLiteral("srv"), 12, 84'000'000, used);
        dialog.show();
        QPushButton *extract = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            extract = button->text().startsWith(QStringLiteral("Extract")) ? button : extract;
        }
        QVERIFY(extract != nullptr);
        QCOMPARE(test::withPlurals(extract->text()), QStringLiteral("Extract 12 files, 84 MB"));
        QVERIFY(!extract->isEnabled()); // not empty, and nobody agreed
        auto *replace = dialog.findChild<QAbstractButton *>(QString());
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            replace = button->isCheckable() ? button : replace;
        }
        QTest::mouseClick(replace, Qt::LeftButton, {}, QPoint(8, replace->height() / 2));
        QVERIFY(extract->isEnabled());
        QVERIFY(dialog.mayReplace());
        auto *edit = dialog.findChild<QLineEdit *>();
        edit->setText(m_directory->filePath(QStringLiteral("new")));
        QVERIFY(extract->isEnabled());
        QVERIFY(!dialog.mayReplace());
        edit->clear();
        QVERIFY(!extract->isEnabled());
    }

    void suggestsSafeNames()
    {
        QCOMPARE(suggestedName(QStringLiteral("usr/lib/a.so")), QStringLiteral("a.so"));
        QCOMPARE(suggestedName(QStringLiteral("a:b*c\n")), QStringLiteral("a_b_c_"));
        QCOMPARE(suggestedName(QStringLiteral("x/..")), QStringLiteral("files"));
        QCOMPARE(suggestedName(QString()), QStringLiteral("files"));
    }
};

QTEST_MAIN(TestFilesView)
#include "tst_filesview.moc"
