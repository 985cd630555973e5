#include "app/cli/texttable.h"

#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

/// Names and paths may be long; what is longer than this is no name.
constexpr qsizetype kMaxCellChars = 4096;
constexpr int kGap = 2;
constexpr int kNoteIndent = 4;
/// Below that, a cut text tells nothing; the lines become longer than the terminal instead.
constexpr int kLeastElasticWidth = 12;

} // namespace

void TextTable::addRow(std::vector<Cell> cells)
{
    for (Cell &cell : cells) {
        cell.text = printable(cell.text, kMaxCellChars);
    }
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), {}});
}

void TextTable::addNote(const QString &text, Tone tone)
{
    m_rows.back().notes.emplace_back(printable(text, kMaxCellChars), tone);
}

std::vector<size_t> TextTable::usedColumns() const
{
    std::vector<size_t> used;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (std::any_of(m_rows.begin(), m_rows.end(), [i](const auto &row) { return !row.cells[i].text.isEmpty(); })) {
            used.push_back(i);
        }
    }
    return used;
}

std::vector<int> TextTable::widths(const std::vector<size_t> &used, int available) const
{
    std::vector<int> widths(m_columns.size(), 0);
    int excess = m_indent + kGap * (static_cast<int>(used.size()) - 1) - available;
    for (const size_t i : used) {
        widths[i] = displayWidth(m_columns[i].title);
        for (const auto &row : m_rows) {
            widths[i] = std::max(widths[i], displayWidth(row.cells[i].text));
        }
        excess += widths[i];
    }
    while (available > 0 && excess > 0) {
        // The widest elastic column gives one, so that several come out alike.
        int *widest = nullptr;
        for (const size_t i : used) {
            if (m_columns[i].fit == Fit::Elastic && widths[i] > kLeastElasticWidth &&
                (widest == nullptr || widths[i] > *widest)) {
                widest = &widths[i];
            }
        }
        if (widest == nullptr) {
            break;
        }
        --*widest;
        --excess;
    }
    return widths;
}

QString TextTable::toString(const Terminal &terminal) const
{
    const std::vector<size_t> used = usedColumns();
    const std::vector<int> columnWidths = widths(used, terminal.width);
    QString out;
    const auto addLine = [&](const std::vector<Cell> &cells) {
        QString blanks(m_indent, QLatin1Char(' '));
        for (const size_t i : used) {
            const QString text = elideMiddle(cells[i].text, columnWidths[i]);
            const QString fill(std::max(0, columnWidths[i] - displayWidth(text)), QLatin1Char(' '));
            if (m_columns[i].align == Align::Right) {
                blanks += fill;
            }
            if (!text.isEmpty()) {
                out += blanks + toned(text, cells[i].tone, terminal);
                blanks.clear();
            }
            if (m_columns[i].align == Align::Left) {
                blanks += fill;
            }
            blanks += QString(kGap, QLatin1Char(' '));
        }
        out += QLatin1Char('\n');
    };

    const bool hasHeading =
        std::any_of(used.begin(), used.end(), [this](size_t i) { return !m_columns[i].title.isEmpty(); });
    if (hasHeading) {
        std::vector<Cell> heading;
        for (const Column &column : m_columns) {
            heading.emplace_back(column.title, Tone::Faint);
        }
        addLine(heading);
    }
    const QString noteIndent(m_indent + kNoteIndent, QLatin1Char(' '));
    for (const Row &row : m_rows) {
        addLine(row.cells);
        for (const Cell &note : row.notes) {
            const int width = terminal.width > 0 ? std::max(1, terminal.width - m_indent - kNoteIndent) : 0;
            for (const QString &line : wrapped(note.text, width)) {
                out += noteIndent + toned(line, note.tone, terminal) + QLatin1Char('\n');
            }
        }
    }
    return out;
}

} // namespace cachalot::cli
