#include "ui/common/copycells.h"

#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

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

void makeCopyable(QAbstractItemView &view)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("CopyCells", text); };
    auto *copy = new QAction(inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy")), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        const QString text = selectedCellsAsText(view);
        if (!text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
    });
    auto *copyDigest = new QAction(inWords(QT_TRANSLATE_NOOP("CopyCells", "Copy digest")), &view);
    QObject::connect(copyDigest, &QAction::triggered, &view, [&view] {
        const QString digest = view.currentIndex().siblingAtColumn(0).data(DigestRole).toString();
        if (!digest.isEmpty()) {
            QGuiApplication::clipboard()->setText(digest);
        }
    });
    view.addAction(copy);
    view.addAction(copyDigest);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace cachalot
