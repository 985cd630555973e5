#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace cachalot
{

/// What stands above a table: a filter to type in, choices with their counts ("Restorable 13"), and how many rows are
/// shown.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        std::optional<int> state; ///< nullopt: all
        int count = 0;
        QString toolTip;
    };

    explicit FilterBar(QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    /// Keeps the choice that is active, if it is still there. Choices with nothing in them but the first are left out.
    void setChoices(const std::vector<Choice> &choices);
    /// Back to the first choice.
    void chooseAll();
    void setShown(int shown, int total);
    /// Puts a widget at the right end.
    void addWidget(QWidget *widget);
    void focus();
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stateChosen(std::optional<int> state);
    /// Down or Enter in the filter: the table wants the focus.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QLabel *m_shown;
    QHBoxLayout *m_layout;
    std::optional<int> m_state;
};

} // namespace cachalot
