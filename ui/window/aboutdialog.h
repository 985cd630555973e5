#pragma once

#include <QDialog>

namespace cachalot
{

/// What this program is: its version and date, its licence, and the libraries that it was built with.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// What a report of a bug needs to say: versions and the machine's kind. No names, no paths.
    [[nodiscard]] static QString reportText();
};

} // namespace cachalot
