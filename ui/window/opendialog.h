#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cachalot
{

/// Asks for a path or a cache flag, with what was open lately as completions.
class OpenDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit OpenDialog(const QStringList &recent, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void check();

    QLineEdit *m_edit;
    QLabel *m_reading;
    QPushButton *m_open;
};

/// The cache that a pasted or dropped text names: `--cache-to`, `--cache-from` and the like before it are taken away,
/// quotes too; a file URL becomes its path.
[[nodiscard]] QString cacheTextFrom(const QString &pasted);

} // namespace cachalot
