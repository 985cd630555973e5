#pragma once

#include "app/cli/terminal.h"

#include <QString>

#include <vector>

namespace cachalot::cli
{

/// An aligned table. Columns without a single text are left out. What the cells hold is made safe for a terminal here
/// (printable()), so that nothing from outside can slip through.
class TextTable
{
public:
    enum class Align { Left, Right };
    /// Elastic columns give way on a narrow terminal: their cells lose their middle. Others are never cut.
    enum class Fit { Fixed, Elastic };

    struct Column {
        QString title; ///< may be empty; a table without any title has no heading
        Align align = Align::Left;
        Fit fit = Fit::Fixed;
    };
    struct Cell {
        QString text;
        Tone tone = Tone::Plain;
        Cell(QString t = {}, Tone toneOfIt = Tone::Plain) : text(std::move(t)), tone(toneOfIt) {}
    };

    /// `indent` columns are left blank at the start of each line.
    explicit TextTable(std::vector<Column> columns, int indent = 0) : m_columns(std::move(columns)), m_indent(indent) {}

    void addRow(std::vector<Cell> cells);
    /// A paragraph below the last row, indented, and wrapped on a terminal.
    void addNote(const QString &text, Tone tone = Tone::Plain);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// All lines, each with its line feed. Blanks at the end of a line are left out.
    [[nodiscard]] QString toString(const Terminal &terminal) const;

private:
    struct Row {
        std::vector<Cell> cells;
        std::vector<Cell> notes;
    };

    [[nodiscard]] std::vector<size_t> usedColumns() const;
    [[nodiscard]] std::vector<int> widths(const std::vector<size_t> &used, int available) const;

    std::vector<Column> m_columns;
    int m_indent;
    std::vector<Row> m_rows;
};

} // namespace cachalot::cli
