#include "tests/support/cpuclock.h"
#include "tests/ui/opencaches.h"
#include "ui/models/layertreemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cachalot;

namespace
{

LayerEntry entry(const QString &path, EntryType type = EntryType::File, qint64 size = 0, quint32 mode = 0644)
{
    LayerEntry out;
    out.path = path;
    out.type = type;
    out.size = size;
    out.mode = mode;
    out.modifiedSeconds = 1'700'000'000;
    return out;
}

LayerTreePtr shop()
{
    const std::vector<LayerEntry> base{entry(QStringLiteral("etc"), EntryType::Directory, 0, 0755),
                                       entry(QStringLiteral("etc/passwd"), EntryType::File, 100),
                                       entry(QStringLiteral("usr/lib/big.so"), EntryType::File, 9000),
                                       entry(QStringLiteral("usr/lib/small.so"), EntryType::File, 10),
                                       entry(QStringLiteral("usr/notes.txt"), EntryType::File, 50)};
    LayerEntry link = entry(QStringLiteral("usr/link"), EntryType::Symlink, 0, 0777);
    link.linkTarget = QStringLiteral("lib/big.so");
    const std::vector<LayerEntry> top{entry(QStringLiteral("etc/passwd"), EntryType::File, 120),
                                      entry(QStringLiteral("usr/.wh.notes.txt")), link};
    return std::make_shared<LayerTree>(LayerTree::build({base, top}, LayerTree::Whiteouts::Show));
}

/// The visible tree as text: names indented by two, "*" behind directories that are open.
QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        out.append(QString(depth * 2, u' ') + index.data().toString());
        out += printed(model, index, depth + 1);
    }
    return out;
}

LayerTreeFilterPtr search(const LayerTree &tree, const QString &text)
{
    return LayerTreeFilter::search(tree, text, {}).value();
}

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

class TestLayerTreeModel : public QObject
{
    Q_OBJECT

private:
    static QModelIndex at(const LayerTreeModel &model, const QString &path, int column = 0)
    {
        return model.indexOf(model.tree()->find(path), column);
    }

private Q_SLOTS:
    void showsTheTree()
    {
        LayerTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(shop(), {QStringLiteral("FROM base"), QStringLiteral("RUN it")},
                      {QStringLiteral("sha256:a"), QStringLiteral("sha256:b")});
        QCOMPARE(printed(model), list("etc|  passwd|usr|  lib|    big.so|    small.so|  link|  notes.txt"));
        QCOMPARE(at(model, QStringLiteral("usr/lib/big.so"), LayerTreeModel::LayerColumn).data().toString(),
                 QStringLiteral("FROM base"));
        QCOMPARE(at(model, QStringLiteral("etc/passwd"), LayerTreeModel::LayerColumn).data().toString(),
                 QStringLiteral("RUN it"));
        QCOMPARE(at(model, QStringLiteral("etc/passwd")).data(DigestRole).toString(), QStringLiteral("sha256:b"));
        QCOMPARE(at(model, QStringLiteral("usr"), LayerTreeModel::SizeColumn).data(BytesRole).toLongLong(), 9010);
        QCOMPARE(at(model, QStringLiteral("usr/link"), LayerTreeModel::LinkColumn).data().toString(),
                 QStringLiteral("lib/big.so"));
        QCOMPARE(at(model, QStringLiteral("etc"), LayerTreeModel::ModeColumn).data().toString(),
                 QStringLiteral("drwxr-xr-x"));
        // Nobody describes usr: what is not known is not made up.
        QCOMPARE(at(model, QStringLiteral("usr"), LayerTreeModel::OwnerColumn).data().toString(), QStringLiteral("–"));
    }

    void marksWhatIsDeletedAndReplaced()
    {
        LayerTreeModel model;
        model.setTree(shop(), {QStringLiteral("one"), QStringLiteral("two")}, {});
        const QModelIndex deleted = at(model, QStringLiteral("usr/notes.txt"));
        QVERIFY(deleted.isValid());
        QCOMPARE(deleted.data(StateRole).toInt(), int(LayerTreeModel::State::Deleted));
        QCOMPARE(deleted.data(SecondaryTextRole).toString(), QStringLiteral("deleted"));
        QCOMPARE(deleted.siblingAtColumn(LayerTreeModel::SizeColumn).data().toString(), QStringLiteral("–"));
        const QModelIndex replaced = at(model, QStringLiteral("etc/passwd"));
        QCOMPARE(replaced.data(StateRole).toInt(), int(LayerTreeModel::State::Replaces));
        QCOMPARE(at(model, QStringLiteral("usr/lib/big.so")).data(StateRole).toInt(),
                 int(LayerTreeModel::State::Plain));
    }

    void sorts()
    {
        LayerTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(shop(), {}, {});
        const QPersistentModelIndex kept = at(model, QStringLiteral("usr/lib/small.so"));
        model.sort(LayerTreeModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(printed(model), list("usr|  lib|    big.so|    small.so|  link|  notes.txt|etc|  passwd"));
        model.sort(LayerTreeModel::SizeColumn, Qt::AscendingOrder);
        QCOMPARE(printed(model), list("etc|  passwd|usr|  link|  notes.txt|  lib|    small.so|    big.so"));
        QCOMPARE(kept.data().toString(), QStringLiteral("small.so"));
        QCOMPARE(kept.parent().data().toString(), QStringLiteral("lib"));
        QCOMPARE(kept.row(), 0);
        model.sort(LayerTreeModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(printed(model).first(), QStringLiteral("usr"));
        model.sort(-1, Qt::AscendingOrder); // a third click on a header
        QCOMPARE(printed(model).first(), QStringLiteral("etc"));
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("matches");
        QTest::newRow("part of a name") << QStringLiteral("PASS") << list("etc|  passwd") << 1;
        QTest::newRow("a directory shows its content")
            << QStringLiteral("lib") << list("usr|  lib|    big.so|    small.so") << 1;
        QTest::newRow("pattern of a whole name")
            << QStringLiteral("*.so") << list("usr|  lib|    big.so|    small.so") << 2;
        QTest::newRow("pattern must fit the whole name") << QStringLiteral("*.s?x") << QStringList() << 0;
        QTest::newRow("path") << QStringLiteral("/usr/lib/b") << list("usr|  lib|    big.so") << 1;
        QTest::newRow("pattern in a path") << QStringLiteral("lib/*all") << list("usr|  lib|    small.so") << 1;
        QTest::newRow("whiteout") << QStringLiteral("notes") << list("usr|  notes.txt") << 1;
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList() << 0;
        QTest::newRow("brackets are no pattern") << QStringLiteral("[") << QStringList() << 0;
    }
    void searches()
    {
        QFETCH(const QString, text);
        LayerTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(shop(), {}, {});
        const LayerTreeFilterPtr filter = search(*model.tree(), text);
        model.setFilter(filter);
        QTEST(printed(model), "expected");
        QTEST(int(filter->matchCount), "matches");
        QCOMPARE(int(filter->matches.size()), int(filter->matchCount));
        model.setFilter(nullptr);
        QCOMPARE(printed(model).size(), 8);
    }

    void hidesWhatTheFilterHides()
    {
        LayerTreeModel model;
        model.setTree(shop(), {}, {});
        model.setFilter(search(*model.tree(), QStringLiteral("passwd")));
        QVERIFY(!at(model, QStringLiteral("usr/lib/big.so")).isValid());
        QVERIFY(at(model, QStringLiteral("etc/passwd")).isValid());
        // A filter that was made for another tree is of no use.
        const LayerTree other = LayerTree::build({{entry(QStringLiteral("a"))}});
        model.setFilter(search(other, QStringLiteral("a")));
        QVERIFY(!at(model, QStringLiteral("usr/lib/big.so")).isValid());
    }

    void stopsSearching()
    {
        std::vector<LayerEntry> entries;
        for (int i = 0; i < 10'000; ++i) {
            entries.push_back(entry(QString::number(i)));
        }
        std::stop_source stop;
        stop.request_stop();
        OpContext context;
        context.cancel = stop.get_token();
        const auto filter = LayerTreeFilter::search(LayerTree::build({entries}), QStringLiteral("7"), context);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().code, ErrorCode::Cancelled);
    }

    void opensManyEntriesAtOnce()
    {
        std::vector<LayerEntry> entries;
        constexpr int kEntries = 300'000;
        entries.reserve(kEntries);
        for (int i = 0; i < kEntries; ++i) {
            entries.push_back(
                entry(QStringLiteral("d%1/e%2/f%3.txt").arg(i / 3'000).arg(i / 100 % 30).arg(i), EntryType::File, i));
        }
        const auto tree = std::make_shared<LayerTree>(LayerTree::build({entries}));
        entries.clear();

        LayerTreeModel model;
        test::CpuClock clock;
        model.setTree(tree, {}, {});
        model.sort(LayerTreeModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 100);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("d99"));
        QCOMPARE(model.index(0, 0, model.index(0, 0, first)).data().toString(), QStringLiteral("f299999.txt"));
        // Generous; reading or sorting all entries would take seconds.
        QVERIFY2(clock.milliseconds() < 500, qPrintable(QString::number(clock.milliseconds())));
        clock.restart();
        const LayerTreeFilterPtr filter = search(*tree, QStringLiteral("f77777."));
        qInfo("searched %d entries in %lld ms", kEntries, static_cast<long long>(clock.milliseconds()));
        QCOMPARE(filter->matchCount, 1);
        clock.restart();
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY2(clock.milliseconds() < 500, qPrintable(QString::number(clock.milliseconds())));
    }

    void writesModesAsLsDoes_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<quint32>("mode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("file") << int(EntryType::File) << 0640U << QStringLiteral("-rw-r-----");
        QTest::newRow("setuid") << int(EntryType::File) << 04755U << QStringLiteral("-rwsr-xr-x");
        QTest::newRow("setgid without x") << int(EntryType::File) << 02644U << QStringLiteral("-rw-r-Sr--");
        QTest::newRow("sticky") << int(EntryType::Directory) << 01777U << QStringLiteral("drwxrwxrwt");
        QTest::newRow("link") << int(EntryType::Symlink) << 0777U << QStringLiteral("lrwxrwxrwx");
        QTest::newRow("device") << int(EntryType::CharDevice) << 0600U << QStringLiteral("crw-------");
    }
    void writesModesAsLsDoes()
    {
        QFETCH(const int, type);
        QFETCH(const quint32, mode);
        QTEST(modeText(entry(QStringLiteral("x"), static_cast<EntryType>(type), 0, mode)), "expected");
    }

    void showsNamesSafely()
    {
        LayerTreeModel model;
        model.setTree(std::make_shared<LayerTree>(
                          LayerTree::build({{entry(QStringLiteral("a\u202Egnp.exe")), entry(QStringLiteral("b\nc"))}})),
                      {}, {});
        for (int row = 0; row < 2; ++row) {
            const QString shown = model.index(row, 0).data().toString();
            QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(u'\n'));
        }
    }

    void survivesNoTree()
    {
        LayerTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTree(shop(), {}, {});
        model.setTree(nullptr, {}, {});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(1).isValid());
        model.setTree(std::make_shared<LayerTree>(LayerTree::build({})), {}, {});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasChildren());
    }
};

QTEST_GUILESS_MAIN(TestLayerTreeModel)
#include "tst_layertreemodel.moc"
