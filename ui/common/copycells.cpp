#include "ui/common/copycells.h"

#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace cachalot
{

namespace
{

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        return table->horizontalHeader();
    }
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        return tree->header();
    }
    return nullptr;
}

QList<int> visibleColumns(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    const int count = view.model()->columnCount(view.rootIndex());
    for (int visual = 0; visual < count; ++visual) {
        const int logical = header ? header->logicalIndex(visual) : visual;
        if (!header || !header->isSectionHidden(logical)) {
            columns << logical;
        }
    }
    return columns;
}

QString cleaned(QString text)
{
    text.replace(u'\t', u' ');
    text.replace(u'\n', u' ');
    return text;
}

/// A number where the cell stands for one, else its text.
QVariant plainValue(const QModelIndex &cell)
{
    const QVariant bytes = cell.data(BytesRole);
    return bytes.isValid() && bytes.toLongLong() >= 0 ? QVariant(bytes.toLongLong())
                                                      : cell.data(Qt::DisplayRole).toString();
}

QString headerText(const QAbstractItemView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal).toString();
}

QString quoted(QString cell)
{
    static const QString special = QStringLiteral(",\"\r\n");
    if (std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); })) {
        return cell;
    }
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString currentDigest(const QAbstractItemView &view)
{
    return view.currentIndex().siblingAtColumn(0).data(DigestRole).toString();
}

/// From the top, children below their parents; no recursion, since trees can be deep.
QModelIndexList shownRows(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    QModelIndexList rows;
    QModelIndexList open; // the last one is next
    const auto push = [&](const QModelIndex &parent) {
        for (int row = std::min(model.rowCount(parent), kMostTableRows) - 1; row >= 0; --row) {
            open << model.index(row, 0, parent);
        }
    };
    push(view.rootIndex());
    while (!open.isEmpty() && rows.size() < kMostTableRows) {
        rows << open.takeLast();
        push(rows.last());
    }
    return rows;
}

} // namespace

QString selectedCellsAsText(const QAbstractItemView &view)
{
    if (!view.selectionModel() || !view.model()) {
        return {};
    }
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        std::sort(rows.begin(), rows.end(), [tree](const QModelIndex &a, const QModelIndex &b) {
            return tree->visualRect(a).top() < tree->visualRect(b).top();
        });
    } else {
        std::sort(rows.begin(), rows.end());
    }
    const QList<int> columns = visibleColumns(view);
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            cells << cleaned(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableAs(const QAbstractItemView &view, TableFormat format)
{
    if (view.model() == nullptr) {
        return {};
    }
    const QList<int> columns = visibleColumns(view);
    const QModelIndexList rows = shownRows(view);
    if (format == TableFormat::Json) {
        QJsonArray table;
        for (const QModelIndex &row : rows) {
            QJsonObject object;
            for (const int column : columns) {
                object.insert(headerText(view, column),
                              QJsonValue::fromVariant(plainValue(row.siblingAtColumn(column))));
            }
            table.append(object);
        }
        return QString::fromUtf8(QJsonDocument(table).toJson());
    }
    QString text;
    const auto addLine = [&text, &columns](const auto &cellOf) {
        QStringList cells;
        for (const int column : columns) {
            cells << quoted(cellOf(column));
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    };
    addLine([&view](int column) { return headerText(view, column); });
    for (const QModelIndex &row : rows) {
        addLine([&row](int column) { return plainValue(row.siblingAtColumn(column)).toString(); });
    }
    return text;
}

void makeCopyable(QAbstractItemView &view)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("CopyCells", text); };
    const auto add = [&view](const QString &text, const std::function<QString()> &what) {
        auto *action = new QAction(text, &view);
        QObject::connect(action, &QAction::triggered, &view, [what] {
            if (const QString copied = what(); !copied.isEmpty()) {
                QGuiApplication::clipboard()->setText(copied);
            }
        });
        view.addAction(action);
        return action;
    };
    QAction *copy = add(inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy")), [&view] { return selectedCellsAsText(view); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QAction *copyDigest =
        add(inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy digest")), [&view] { return currentDigest(view); });
    QAction *copyCsv = add({}, [&view] { return tableAs(view, TableFormat::Csv); });
    QAction *copyJson = add({}, [&view] { return tableAs(view, TableFormat::Json); });
    const auto nameFor = [inWords, copyCsv, copyJson](bool isWhole) {
        copyCsv->setText(isWhole ? inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy table as CSV"))
                                 : inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy the first %1 rows as CSV"))
                                       .arg(text::count(kMostTableRows)));
        copyJson->setText(isWhole ? inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy table as JSON"))
                                  : inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy the first %1 rows as JSON"))
                                        .arg(text::count(kMostTableRows)));
    };
    nameFor(true);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, copyDigest, nameFor](const QPoint &position) {
                         nameFor(view.model() == nullptr || shownRows(view).size() < kMostTableRows);
                         copyDigest->setVisible(!currentDigest(view).isEmpty());
                         auto *menu = new QMenu(&view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->addActions(view.actions());
                         menu->popup(view.viewport()->mapToGlobal(position));
                     });
}

} // namespace cachalot
