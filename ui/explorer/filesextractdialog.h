#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cachalot
{

/// Asks where to write files, and says how much that will be before the button that does it.
class FilesExtractDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `path` is what is extracted; empty for all.
    FilesExtractDialog(const QString &path, qint64 files, qint64 bytes, const QString &directory,
                       QWidget *parent = nullptr);

    [[nodiscard]] QString directory() const;
    /// The user agrees that files in the directory are replaced.
    [[nodiscard]] bool mayReplace() const;

private:
    void browse();
    void update();

    QLineEdit *m_directory;
    QCheckBox *m_replace;
    QLabel *m_note;
    QPushButton *m_extract;
};

} // namespace cachalot
