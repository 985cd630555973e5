#pragma once

#include <QTreeView>

#include <vector>

class QSettings;

namespace cachalot
{

/// A table of rows as the pages show them: whole rows are selected, all rows are of one height (so that 100,000 of them
/// scroll), columns remember width, order and visibility, a third click on a header goes back to the model's order,
/// Ctrl+C copies, Enter activates, and an empty table says why it is empty.
class DataView : public QTreeView
{
    Q_OBJECT
public:
    explicit DataView(QWidget *parent = nullptr);

    /// Call after setModel(): widths in characters of the font; 0 takes the rest. `hidden` columns are shown only when
    /// the user asks (context menu of the header). Restores what was saved under `key`.
    void setColumns(QSettings &settings, const QString &key, const std::vector<int> &widths,
                    const std::vector<int> &hidden = {});
    /// Widens a column so that each of these words fits, icon included; after setColumns(), which sees what people
    /// chose.
    void fitColumn(int column, const QStringList &words);
    void setEmptyText(const QString &text);
    /// Takes the focus, from the filter above: with a current row, so that the arrow keys do something.
    void enter();
    /// Selects a row and brings it into view.
    void select(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);

    void keepMinimum();

    int m_stretched = -1; ///< the column that takes the rest
    QString m_emptyText;
    bool m_isHeaderHeld = false;      ///< by the mouse
    bool m_isChoosingColumns = false; ///< in the menu
    bool m_hasOwnWidths = false;      ///< the widths are those that somebody chose
};

} // namespace cachalot
