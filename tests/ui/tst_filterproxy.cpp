#include "ui/models/filterproxy.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace cachalot;

namespace
{

/// Rows that a test changes as models of the app do.
class NumbersModel final : public QAbstractTableModel
{
public:
    enum Column { NumberColumn, TextColumn, ColumnCount };

    std::vector<int> numbers;

    void fill(int count)
    {
        beginResetModel();
        numbers.clear();
        std::mt19937 random(7);
        for (int i = 0; i < count; ++i) {
            numbers.push_back(static_cast<int>(random() % 1000));
        }
        endResetModel();
    }
    void insert(int row, int number)
    {
        beginInsertRows({}, row, row);
        numbers.insert(numbers.begin() + row, number);
        endInsertRows();
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        numbers.erase(numbers.begin() + row);
        endRemoveRows();
    }
    void set(int row, int number)
    {
        numbers[static_cast<size_t>(row)] = number;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before) {
            after.append(index(rowCount() - 1 - old.row(), old.column()));
        }
        std::reverse(numbers.begin(), numbers.end());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(numbers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int number = numbers[static_cast<size_t>(index.row())];
        const QString text = QStringLiteral("%1 %2")
                                 .arg(number % 2 ? QStringLiteral("odd") : QStringLiteral("EVEN"))
                                 .arg(number, 4, 10, QLatin1Char('0'));
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == NumberColumn ? QVariant(number) : QVariant(text);
        case SortRole:
            return index.column() == NumberColumn ? QVariant(number) : QVariant(text);
        case StateRole:
            return number % 3;
        case FilterRole:
            return text;
        default:
            return {};
        }
    }
};

std::vector<int> shown(const QAbstractItemModel &model)
{
    std::vector<int> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found.push_back(model.index(row, 0).data().toInt());
    }
    return found;
}

} // namespace

/// Of few rows all is done at once; of many the former stay until the new ones are there.
class FilterProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void filtersAndSorts_data();
    void filtersAndSorts();
    void staysUsableMeanwhile();
    void followsTheModel();
    void keepsWhatIsSelected();
    void keepsAllSelected();
    void startsOverWhenTheModelIsAnother();
    void sortsStably();

private:
    void arrive() { QTRY_VERIFY(!m_proxy->isArranging()); }

    std::unique_ptr<NumbersModel> m_model;
    std::unique_ptr<FilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FilterProxyTest::init()
{
    m_tester.reset();
    m_proxy = std::make_unique<FilterProxy>();
    m_model = std::make_unique<NumbersModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy->setSourceModel(m_model.get());
}

void FilterProxyTest::filtersAndSorts_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("as many as are done at once") << FilterProxy::kAtOnce;
    QTest::newRow("more") << FilterProxy::kAtOnce + 1;
    QTest::newRow("many") << 20'000;
}

void FilterProxyTest::filtersAndSorts()
{
    QFETCH(int, count);
    m_model->fill(count);
    QCOMPARE(shown(*m_proxy), m_model->numbers);
    QVERIFY(m_proxy->isInOrder());

    m_proxy->setFilterText(QStringLiteral("even 7"));
    m_proxy->setState(1);
    QVERIFY2(count > FilterProxy::kAtOnce || !m_proxy->isArranging(), "few rows are not arranged at once");
    arrive();
    std::vector<int> expected;
    std::copy_if(m_model->numbers.begin(), m_model->numbers.end(), std::back_inserter(expected),
                 [](int n) { return n % 2 == 0 && n % 3 == 1 && QString::number(n).contains(u'7'); });
    QCOMPARE(shown(*m_proxy), expected);
    QVERIFY(!m_proxy->isInOrder());

    m_proxy->sort(NumbersModel::NumberColumn, Qt::DescendingOrder);
    arrive();
    std::stable_sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(shown(*m_proxy), expected);

    m_proxy->setFilterText({});
    m_proxy->setState({});
    m_proxy->sort(NumbersModel::TextColumn, Qt::AscendingOrder);
    arrive();
    expected = m_model->numbers;
    std::stable_sort(expected.begin(), expected.end(),
                     [](int a, int b) { return std::pair(a % 2, a) < std::pair(b % 2, b); });
    QCOMPARE(shown(*m_proxy), expected); // without regard to case: EVEN before odd

    m_proxy->sort(-1);
    QVERIFY2(!m_proxy->isArranging(), "the model's own order is nothing to wait for");
    QCOMPARE(shown(*m_proxy), m_model->numbers);
}

void FilterProxyTest::staysUsableMeanwhile()
{
    m_model->fill(50'000);
    QSignalSpy arranged(m_proxy.get(), &FilterProxy::arranged);
    m_proxy->setFilterText(QStringLiteral("e"));
    m_proxy->setFilterText(QStringLiteral("ev"));
    QVERIFY(m_proxy->isArranging());
    QVERIFY2(arranged.isEmpty() && m_proxy->rowCount() == 50'000, "nothing is shown until all is known");
    arrive();
    QCOMPARE(arranged.size(), 1); // what nobody waits for any more was given up
    QVERIFY(m_proxy->rowCount() > 0 && m_proxy->rowCount() < 50'000);
    m_proxy->setFilterText(QStringLiteral("no such"));
    arrive();
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(m_proxy->headerData(0, Qt::Horizontal, Qt::DisplayRole), m_model->headerData(0, Qt::Horizontal));
}

void FilterProxyTest::followsTheModel()
{
    m_model->fill(20);
    m_proxy->setFilterText(QStringLiteral("odd"));
    m_proxy->sort(NumbersModel::NumberColumn);
    const auto expected = [this] {
        std::vector<int> odd;
        std::copy_if(m_model->numbers.begin(), m_model->numbers.end(), std::back_inserter(odd),
                     [](int n) { return n % 2 == 1; });
        std::stable_sort(odd.begin(), odd.end());
        return odd;
    };
    m_model->insert(3, 501);
    QCOMPARE(shown(*m_proxy), expected());
    m_model->insert(0, 500);
    QCOMPARE(shown(*m_proxy), expected());
    m_model->set(0, 1);
    QCOMPARE(shown(*m_proxy), expected());
    m_model->set(0, 2);
    QCOMPARE(shown(*m_proxy), expected());
    m_model->remove(4);
    QCOMPARE(shown(*m_proxy), expected());
    m_model->reverse();
    QCOMPARE(shown(*m_proxy), expected());
    m_proxy->setFilterText({});
    m_proxy->sort(-1);
    QCOMPARE(shown(*m_proxy), m_model->numbers);
    m_model->remove(0);
    m_model->insert(19, 3);
    QCOMPARE(shown(*m_proxy), m_model->numbers);
}

void FilterProxyTest::keepsWhatIsSelected()
{
    m_model->fill(5'000);
    QItemSelectionModel selection(m_proxy.get());
    const int source = 4'321;
    selection.setCurrentIndex(m_proxy->mapFromSource(m_model->index(source, 0)), QItemSelectionModel::SelectCurrent);
    m_proxy->sort(NumbersModel::NumberColumn, Qt::DescendingOrder);
    arrive();
    QCOMPARE(m_proxy->mapToSource(selection.currentIndex()).row(), source);
    m_proxy->setState(m_model->numbers[source] % 3);
    arrive();
    QCOMPARE(m_proxy->mapToSource(selection.currentIndex()).row(), source);
    QCOMPARE(selection.selectedIndexes().size(), 1);
    m_proxy->setState({});
    m_proxy->sort(-1);
    QCOMPARE(selection.currentIndex().row(), source);
}

void FilterProxyTest::keepsAllSelected()
{
    m_model->fill(5'000);
    QItemSelectionModel selection(m_proxy.get());
    selection.select(QItemSelection(m_proxy->index(0, 0), m_proxy->index(4'999, 1)), QItemSelectionModel::Select);
    m_proxy->setFilterText(QStringLiteral("odd"));
    arrive();
    QCOMPARE(selection.selectedRows().size(), m_proxy->rowCount()); // what is left of it, and nothing beside
    m_proxy->setFilterText({});
    QVERIFY(selection.selectedRows().size() < m_proxy->rowCount());
    for (const QModelIndex &index : selection.selectedRows()) {
        QVERIFY2(index.data().toInt() % 2 == 1, "what was hidden is selected when it comes back");
    }
}

void FilterProxyTest::startsOverWhenTheModelIsAnother()
{
    m_model->fill(50'000);
    m_proxy->setFilterText(QStringLiteral("even"));
    QVERIFY(m_proxy->isArranging());
    m_model->fill(10);
    QVERIFY(!m_proxy->isArranging());
    const std::vector<int> few = shown(*m_proxy);
    QVERIFY(!few.empty() && std::all_of(few.begin(), few.end(), [](int n) { return n % 2 == 0; }));
    m_model->fill(50'000);
    QVERIFY(m_proxy->isArranging());
    m_model->set(0, 4); // while it is looked at
    arrive();
    QCOMPARE(m_proxy->index(0, 0).data().toInt(), 4);
    m_model->fill(50'000);
    m_model.reset();
    QTest::qWait(20); // nothing is asked of it any more
}

void FilterProxyTest::sortsStably()
{
    std::mt19937 random(11);
    for (const size_t count : {size_t(0), size_t(1), size_t(63), size_t(64), size_t(65), size_t(1000), size_t(4097)}) {
        std::vector<int> values;
        for (size_t i = 0; i < count; ++i) {
            values.push_back(static_cast<int>(random() % 50));
        }
        const auto less = [&values](int a, int b) {
            return values[static_cast<size_t>(a)] < values[static_cast<size_t>(b)];
        };
        StepwiseSort sort(count, less);
        while (!sort.advance()) {
        }
        std::vector<int> expected(count);
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), less);
        QCOMPARE(sort.take(), expected);
    }
}

QTEST_GUILESS_MAIN(FilterProxyTest)
#include "tst_filterproxy.moc"
