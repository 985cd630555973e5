#include "tests/bench/gui/tour.h"

#include "ui/common/dataview.h"
#include "ui/common/page.h"
#include "ui/explorer/filestreemap.h"
#include "ui/explorer/graphcanvas.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

namespace cachalot::bench
{

namespace
{

enum ViewNumber { Overview, Steps, Layers, Files, Graph, Raw, Problems };

template <typename Widget>
Widget *shown(const QWidget &parent)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

void Tour::act(const std::function<void()> &action)
{
    m_meter.run(action, [this] { return !m_window.currentPage() || !m_window.currentPage()->isBusy(); });
}

void Tour::phase(const QString &name, const std::function<void()> &steps)
{
    static_cast<void>(m_meter.take());
    steps();
    m_phases.push_back({name, m_meter.take(), memory()});
}

void Tour::key(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    act([&] {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            QApplication::sendEvent(target, &event);
        }
    });
}

void Tour::type(const QString &text)
{
    for (const QChar c : text) {
        key(static_cast<Qt::Key>(c.toUpper().unicode()), c);
    }
}

void Tour::wheel(QAbstractScrollArea &area, int steps, Qt::KeyboardModifiers modifiers)
{
    act([&] {
        const QPointF middle = area.viewport()->rect().center();
        QWheelEvent event(middle, area.viewport()->mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(area.viewport(), &event);
    });
}

DataView *Tour::shownTable() const
{
    return shown<DataView>(*m_window.currentPage());
}

void Tour::table(const QString &name, const QString &typed)
{
    phase(name + QStringLiteral(": scroll"), [this] {
        DataView &table = *shownTable();
        act([&] { table.setFocus(); });
        for (int i = 0; i < 30; ++i) {
            key(Qt::Key_PageDown);
            wheel(table, -1);
        }
        key(Qt::Key_End);
        key(Qt::Key_PageUp);
        key(Qt::Key_Home);
        for (int i = 1; i < 10; ++i) {
            act([&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() * i / 9); });
        }
    });
    phase(name + QStringLiteral(": filter"), [&] {
        act([this] { m_window.currentPage()->focusFilter(); });
        type(typed);
        for (qsizetype i = 0; i < typed.size(); ++i) {
            key(Qt::Key_Backspace);
        }
        type(QStringLiteral("zzz"));
        key(Qt::Key_Escape);
    });
    phase(name + QStringLiteral(": filter by state"), [this] {
        for (auto *button : m_window.currentPage()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->isCheckable() && button->text().back().isDigit()) {
                act([&] { button->click(); });
            }
        }
        key(Qt::Key_Escape);
        for (auto *button : m_window.currentPage()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->isCheckable() && button->text().back().isDigit()) {
                act([&] { button->click(); });
                break;
            }
        }
    });
    phase(name + QStringLiteral(": sort"), [this] {
        DataView &table = *shownTable();
        for (int column = 0; column < table.header()->count(); ++column) {
            act([&] { table.sortByColumn(column, Qt::AscendingOrder); });
            act([&] { table.sortByColumn(column, Qt::DescendingOrder); });
        }
        act([&] { table.sortByColumn(-1, Qt::AscendingOrder); });
    });
    phase(name + QStringLiteral(": select all"), [this] {
        act([this] { shownTable()->selectAll(); });
        key(Qt::Key_Home);
    });
}

void Tour::graph()
{
    phase(QStringLiteral("graph"), [this] { act([this] { m_window.currentPage()->showView(Graph); }); });
    phase(QStringLiteral("graph: zoom, pan, walk, search"), [this] {
        auto *canvas = shown<GraphCanvas>(*m_window.currentPage());
        if (canvas == nullptr) {
            return;
        }
        act([&] { canvas->setFocus(); });
        for (int i = 0; i < 8; ++i) {
            wheel(*canvas, -1, Qt::ControlModifier);
        }
        for (int i = 0; i < 12; ++i) {
            wheel(*canvas, 1, Qt::ControlModifier);
            wheel(*canvas, -2);
            key(Qt::Key_Down);
        }
        act([this] { m_window.currentPage()->focusFilter(); });
        type(QStringLiteral("step 77"));
        key(Qt::Key_Return);
        key(Qt::Key_Escape);
        act([&] { canvas->zoomToFit(); });
    });
}

void Tour::raw()
{
    phase(QStringLiteral("raw: manifest"), [this] { act([this] { m_window.currentPage()->showView(Raw); }); });
    phase(QStringLiteral("raw: config, unfold"), [this] {
        for (auto *button : m_window.currentPage()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Cache config") {
                act([&] { button->click(); });
            }
        }
        DataView &tree = *shownTable();
        for (const int row : {1, 0}) {
            act([&] { tree.expand(tree.model()->index(row, 0, tree.model()->index(0, 0))); });
        }
        act([&] { tree.setFocus(); });
        key(Qt::Key_End);
        key(Qt::Key_Home);
    });
}

void Tour::treemap(const QString &files)
{
    phase(QStringLiteral("files: open and map"), [&] {
        act([&] { m_window.open(files); });
        act([this] { m_window.currentPage()->showView(Files); });
    });
    phase(QStringLiteral("files: filter, sort, scroll"), [this] {
        act([this] { m_window.currentPage()->focusFilter(); });
        type(QStringLiteral("f12"));
        key(Qt::Key_Escape);
        DataView &table = *shownTable();
        for (int column = 0; column < table.header()->count(); ++column) {
            act([&] { table.sortByColumn(column, Qt::DescendingOrder); });
        }
        act([&] { table.setFocus(); });
        key(Qt::Key_End);
    });
    phase(QStringLiteral("files: treemap"), [this] {
        if (auto *map = shown<FilesTreemap>(*m_window.currentPage())) {
            act([&] { map->setFocus(); });
            for (int i = 0; i < 10; ++i) {
                key(Qt::Key_Right);
            }
            key(Qt::Key_Return);
            key(Qt::Key_Backspace);
            act([this] { m_window.resize(m_window.width() - 60, m_window.height() - 40); });
        }
    });
}

void Tour::run(const QString &large, const QString &other, const QString &files)
{
    phase(QStringLiteral("window"), [this] { act([this] { m_window.show(); }); });
    phase(QStringLiteral("open"), [&] { act([&] { m_window.open(large); }); });
    phase(QStringLiteral("steps"), [this] { act([this] { m_window.currentPage()->showView(Steps); }); });
    table(QStringLiteral("steps"), QStringLiteral("step 77"));
    phase(QStringLiteral("layers"), [this] { act([this] { m_window.currentPage()->showView(Layers); }); });
    table(QStringLiteral("layers"), QStringLiteral("layer 4a"));
    phase(QStringLiteral("problems"), [this] { act([this] { m_window.currentPage()->showView(Problems); }); });
    phase(QStringLiteral("files of what is not there"),
          [this] { act([this] { m_window.currentPage()->showView(Files); }); });
    graph();
    raw();
    phase(QStringLiteral("read again"), [this] {
        act([this] { m_window.currentPage()->showView(Steps); });
        act([this] { m_window.currentPage()->refresh(); });
    });
    phase(QStringLiteral("compare"), [&] { act([&] { m_window.compare(large, other); }); });
    table(QStringLiteral("compare"), QStringLiteral("step 7"));
    treemap(files);
    phase(QStringLiteral("close"), [this] {
        while (m_window.currentPage() != nullptr) {
            const QWidget *page = m_window.currentPage();
            key(Qt::Key_W, {}, Qt::ControlModifier);
            for (auto *action : m_window.findChildren<QAction *>()) {
                if (m_window.currentPage() == page && action->shortcut() == QKeySequence::Close) {
                    act([&] { action->trigger(); });
                }
            }
            if (m_window.currentPage() == page) {
                return;
            }
        }
    });
}

} // namespace cachalot::bench
