#include "tests/ui/opencaches.h"
#include "ui/models/diffmodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cachalot;

namespace
{

ComparisonPtr compare(const OpenedCachePtr &a, const OpenedCachePtr &b)
{
    return compareCaches(a, b, platformPairs(*a->snapshot, *b->snapshot).front());
}

ComparisonPtr pair()
{
    const QString directory = QStringLiteral("caches/buildkit-pair");
    return compare(test::openLocal(directory, QStringLiteral("min")),
                   test::openLocal(directory, QStringLiteral("max")));
}

OpenedCachePtr emptyCache(const QString &name)
{
    auto snapshot = std::make_shared<CacheSnapshot>();
    snapshot->name = name;
    PlatformCache platform;
    platform.readable = true;
    platform.graph = CacheGraph::build(platform.cacheConfig).value();
    snapshot->platforms.push_back(std::move(platform));
    auto cache = std::make_shared<OpenedCache>();
    cache->snapshot = snapshot;
    cache->platformTotals.resize(1);
    return cache;
}

QStringList column(const QAbstractItemModel &model, int wanted)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) {
        out.append(model.index(row, wanted).data().toString());
    }
    return out;
}

} // namespace

class TestDiffModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMaxGainsOverMin()
    {
        const ComparisonPtr comparison = pair();
        QCOMPARE(comparison->kind(), Comparison::Kind::Different);
        QCOMPARE(test::withPlurals(comparison->sentence()),
                 QStringLiteral("max holds 7 more layers, 68.4 kB, and lets 7 more of 22 steps be restored."));
        const ComparisonPtr swapped = compare(comparison->b, comparison->a);
        QCOMPARE(swapped->sentence(), comparison->sentence()); // the same truth, whichever way round
    }

    void saysWhenCachesAreEqual()
    {
        const QString directory = QStringLiteral("caches/buildkit-local");
        const ComparisonPtr same = compare(test::openLocal(directory, QStringLiteral("min-gzip")),
                                           test::openLocal(directory, QStringLiteral("min-zstd")));
        QCOMPARE(same->kind(), Comparison::Kind::Equal);
        QCOMPARE(test::withPlurals(same->sentence()),
                 QStringLiteral("min-gzip and min-zstd hold the same 7 layers, and either lets 6 of 22 steps be "
                                "restored. They take 1.13 MB in min-gzip and 1.12 MB in min-zstd."));
    }

    void tellsCachesOfOneNameApart()
    {
        const OpenedCachePtr cache = emptyCache(QStringLiteral("latest"));
        const ComparisonPtr comparison = compare(cache, emptyCache(QStringLiteral("latest")));
        QCOMPARE(comparison->kind(), Comparison::Kind::Empty);
        QVERIFY(comparison->names[0] != comparison->names[1]);
    }

    void answersForCachesWithNothingInCommon()
    {
        const OpenedCachePtr max = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
        const ComparisonPtr comparison = compare(emptyCache(QStringLiteral("new")), max);
        QCOMPARE(comparison->kind(), Comparison::Kind::Disjoint);
        QCOMPARE(test::withPlurals(comparison->sentence()),
                 QStringLiteral("new and max have nothing in common: 0 layers (0 B) against 14 layers (1.2 MB)."));
    }

    void comparesLayersOfARejectedCache()
    {
        auto broken = std::make_shared<CacheSnapshot>(
            *test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"))->snapshot);
        broken->platforms[0].graph = nullptr;
        auto cache = std::make_shared<OpenedCache>(
            *test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")));
        cache->snapshot = broken;
        const ComparisonPtr comparison =
            compare(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("min")), cache);
        QCOMPARE(comparison->kind(), Comparison::Kind::NoSteps);
        QCOMPARE(comparison->sentence(), QStringLiteral("BuildKit would reject max, so only layers can be compared: 7 "
                                                        "in both, 0 only in min, 7 only in max."));
    }

    void listsStepsDifferingFirst()
    {
        DiffStepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        QCOMPARE(model.rowCount(), 22);
        QCOMPARE(model.countOf(DiffStepsModel::OnlyInB), 7);
        QCOMPARE(model.countOf(DiffStepsModel::OnlyInA), 0);
        for (int row = 0; row < 22; ++row) {
            QCOMPARE(model.index(row, 0).data(StateRole).toInt() != DiffStepsModel::Same, row < 7);
        }
        QCOMPARE(column(model, DiffStepsModel::InAColumn).first(7), QStringList(7, QStringLiteral("Key only")));
        QCOMPARE(column(model, DiffStepsModel::InBColumn).first(7), QStringList(7, QStringLiteral("Restorable")));
        QCOMPARE(model.headerData(DiffStepsModel::InBColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("max"));
    }

    void keepsTheSelectionWhenReordered()
    {
        DiffStepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        const QPersistentModelIndex selected = model.index(3, DiffStepsModel::StepColumn);
        const QString name = selected.data().toString();
        model.setOrder(DiffStepsModel::Order::Build);
        QCOMPARE(selected.data().toString(), name);
        QStringList numbers;
        for (int i = 1; i <= 22; ++i) {
            numbers.append(QString::number(i));
        }
        QCOMPARE(column(model, DiffStepsModel::NumberColumn), numbers);
        // In build order each step comes after what it needs.
        const QStringList steps = column(model, DiffStepsModel::StepColumn);
        QVERIFY(steps.indexOf(QStringLiteral("WORKDIR /srv")) < steps.indexOf(QStringLiteral("COPY web /srv/web")));
        QVERIFY(steps.indexOf(QStringLiteral("COPY dist /srv/static")) <
                steps.indexOf(QStringLiteral("RUN ls -lR > manifest.txt")));
    }

    void showsOnlyDifferingSteps()
    {
        DiffStepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        model.setShow(DiffStepsModel::Show::Differing);
        QCOMPARE(model.rowCount(), 7);
        model.setShow(DiffStepsModel::Show::All);
        QCOMPARE(model.rowCount(), 22);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void listsLayersOfBoth()
    {
        DiffLayersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        QCOMPARE(model.rowCount(), 14);
        QCOMPARE(model.countOf(DiffLayersModel::Common), 7);
        QCOMPARE(model.countOf(DiffLayersModel::OnlyInB), 7);
        qint64 bytesA = 0;
        qint64 bytesB = 0;
        for (int row = 0; row < 14; ++row) {
            bytesA += std::max<qint64>(model.index(row, DiffLayersModel::BytesAColumn).data(BytesRole).toLongLong(), 0);
            bytesB += std::max<qint64>(model.index(row, DiffLayersModel::BytesBColumn).data(BytesRole).toLongLong(), 0);
        }
        QCOMPARE(bytesA, 1'134'960); // figures of the corpus, counted independently
        QCOMPARE(bytesB, 1'203'385);
        QCOMPARE(model.index(13, DiffLayersModel::BytesAColumn).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(13, DiffLayersModel::WhereColumn).data().toString(), QStringLiteral("Only max"));
    }

    void writesCsv()
    {
        const ComparisonPtr comparison = pair();
        const QStringList lines = comparison->stepsAsCsv().split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 1 + 22 + 1);
        QCOMPARE(lines[0], QStringLiteral("order,label,digest,inA,inB,resultInA,resultInB,bytes"));
        const QString quoted =
            QStringLiteral("\"RUN mkdir -p vendor && while read p; do seq 1 4000 | sed \"\"s/^/$p /\"\" "
                           "> \"\"vendor/$p.dat\"\"; done < requirements.txt && ln -s \"\"$(head -1 "
                           "requirements.txt).dat\"\" vendor/first\"");
        QVERIFY(comparison->stepsAsCsv().contains(quoted));
        QCOMPARE(comparison->layersAsCsv().count(u'\n'), 1 + 14);
    }

    void guardsCsvAgainstFormulas()
    {
        auto a = std::make_shared<Comparison>(*pair());
        a->diff.steps[0].label = QStringLiteral("=HYPERLINK(\"http://x\")");
        QVERIFY(a->stepsAsCsv().contains(QStringLiteral("\"'=HYPERLINK(")));
    }

    void pairsPlatformsByName()
    {
        CacheSnapshot a;
        CacheSnapshot b;
        for (const QString &name : {QStringLiteral("linux/amd64"), QStringLiteral("linux/arm64")}) {
            a.platforms.emplace_back().platform = name;
        }
        for (const QString &name : {QStringLiteral("linux/s390x"), QStringLiteral("linux/arm64")}) {
            b.platforms.emplace_back().platform = name;
        }
        const auto pairs = platformPairs(a, b);
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs[0].name, QStringLiteral("linux/arm64"));
        QCOMPARE(pairs[0].a, size_t(1));
        QCOMPARE(pairs[0].b, size_t(1));
        b.platforms.pop_back();
        QCOMPARE(platformPairs(a, b).size(), size_t(1)); // nothing in common: the first of each
    }
};

QTEST_GUILESS_MAIN(TestDiffModel)
#include "tst_diffmodel.moc"
