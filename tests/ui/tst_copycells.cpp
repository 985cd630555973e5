#include "ui/common/copycells.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace cachalot;

/// What people take out of tables.
class TestCopyCells : public QObject
{
    Q_OBJECT

private:
    QStandardItemModel m_model;
    QTreeView m_view;

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_view.actions()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }
    QStandardItem *addRow(QStandardItem *parent, const QString &name, qint64 bytes)
    {
        auto *size = new QStandardItem(bytes < 0 ? QStringLiteral("–") : QStringLiteral("about %1").arg(bytes));
        size->setData(bytes, BytesRole);
        auto *first = new QStandardItem(name);
        parent->appendRow({first, size});
        return first;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.setModel(&m_model);
        makeCopyable(m_view);
    }

    void init()
    {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({QStringLiteral("Step"), QStringLiteral("Size")});
    }

    void csvIsWhatSpreadsheetsRead()
    {
        QStandardItem *parent = addRow(m_model.invisibleRootItem(), QStringLiteral("RUN echo \"a,b\"\nls"), 1234);
        addRow(parent, QStringLiteral("folded"), -1);
        addRow(m_model.invisibleRootItem(), QStringLiteral("plain"), 0);
        QCOMPARE(tableAs(m_view, TableFormat::Csv),
                 QStringLiteral("Step,Size\r\n\"RUN echo \"\"a,b\"\"\nls\",1234\r\nfolded,–\r\nplain,0\r\n"));
    }

    void jsonHasNumbersForBytes()
    {
        addRow(m_model.invisibleRootItem(), QStringLiteral("a"), 1234);
        addRow(m_model.invisibleRootItem(), QStringLiteral("b"), -1);
        const QJsonArray table = QJsonDocument::fromJson(tableAs(m_view, TableFormat::Json).toUtf8()).array();
        QCOMPARE(table.size(), 2);
        QCOMPARE(table[0].toObject(),
                 (QJsonObject{{QStringLiteral("Step"), QStringLiteral("a")}, {QStringLiteral("Size"), 1234}}));
        QCOMPARE(table[1].toObject().value(QStringLiteral("Size")), QJsonValue(QStringLiteral("–")));
    }

    void hiddenColumnsStayOut()
    {
        addRow(m_model.invisibleRootItem(), QStringLiteral("a"), 1);
        m_view.setColumnHidden(1, true);
        const QString csv = tableAs(m_view, TableFormat::Csv);
        m_view.setColumnHidden(1, false);
        QCOMPARE(csv, QStringLiteral("Step\r\na\r\n"));
    }

    void isBoundedAndSaysSo()
    {
        for (int i = 0; i <= kMostTableRows; ++i) {
            m_model.appendRow(new QStandardItem(QStringLiteral("x")));
        }
        QCOMPARE(tableAs(m_view, TableFormat::Csv).count(u'\n'), kMostTableRows + 1);
        Q_EMIT m_view.customContextMenuRequested({});
        QVERIFY(action(QStringLiteral("Copy table as CSV")) == nullptr);
        closeMenu();
        init();
        Q_EMIT m_view.customContextMenuRequested({});
        QVERIFY(action(QStringLiteral("Copy table as CSV")) != nullptr);
        closeMenu();
    }

    void offersADigestWhereThereIsOne()
    {
        QStandardItem *with = addRow(m_model.invisibleRootItem(), QStringLiteral("with"), 1);
        with->setData(QStringLiteral("sha256:abc"), DigestRole);
        QStandardItem *without = addRow(m_model.invisibleRootItem(), QStringLiteral("without"), 1);
        m_view.setCurrentIndex(without->index());
        Q_EMIT m_view.customContextMenuRequested({});
        QVERIFY(!action(QStringLiteral("Copy digest"))->isVisible());
        closeMenu();
        m_view.setCurrentIndex(with->index());
        Q_EMIT m_view.customContextMenuRequested({});
        QVERIFY(action(QStringLiteral("Copy digest"))->isVisible());
        closeMenu();
        action(QStringLiteral("Copy digest"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sha256:abc"));
    }

private:
    void closeMenu()
    {
        for (auto *menu : m_view.findChildren<QMenu *>()) {
            menu->close();
        }
    }
};

QTEST_MAIN(TestCopyCells)
#include "tst_copycells.moc"
