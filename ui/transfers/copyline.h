#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cachalot
{

/// A line of code to look at and to take along: what it is, the text in a fixed face, and a button that copies it.
class CopyLine final : public QWidget
{
    Q_OBJECT
public:
    explicit CopyLine(const QString &caption, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Gives the captions of lines that stand above each other the same width.
    static void align(const QList<CopyLine *> &lines);

private:
    QLabel *m_caption;
    QLineEdit *m_text;
    QToolButton *m_copy;
};

} // namespace cachalot
