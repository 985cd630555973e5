#pragma once

#include "tests/bench/gui/turnmeter.h"

#include <Qt>

#include <functional>
#include <vector>

class QAbstractScrollArea;
class QWidget;

namespace cachalot
{

class DataView;
class MainWindow;

namespace bench
{

/// What people do with a large cache, as they do it: with keys and the wheel, each in a turn of its own.
class Tour
{
public:
    struct Phase {
        QString name;
        std::vector<Turn> turns;
        Memory memory;
    };

    explicit Tour(MainWindow &window) : m_window(window) {}

    /// Opens `large` and uses all of its views; compares it with `other`; looks at the files of `files`.
    void run(const QString &large, const QString &other, const QString &files);
    [[nodiscard]] const std::vector<Phase> &phases() const { return m_phases; }

private:
    void phase(const QString &name, const std::function<void()> &steps);
    void act(const std::function<void()> &action);
    void key(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void wheel(QAbstractScrollArea &area, int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void table(const QString &name, const QString &typed);
    void graph();
    void raw();
    void treemap(const QString &files);
    [[nodiscard]] DataView *shownTable() const;

    MainWindow &m_window;
    TurnMeter m_meter;
    std::vector<Phase> m_phases;
};

} // namespace bench
} // namespace cachalot
