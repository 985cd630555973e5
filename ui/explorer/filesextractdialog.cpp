#include "ui/explorer/filesextractdialog.h"

#include "core/base/format.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cachalot
{

FilesExtractDialog::FilesExtractDialog(const QString &path, qint64 files, qint64 bytes, const QString &directory,
                                       QWidget *parent)
    : QDialog(parent),
      m_directory(new QLineEdit(QDir::toNativeSeparators(directory))),
      m_replace(new QCheckBox(tr("Replace files that are there already"))),
      m_note(new QLabel),
      m_extract(new QPushButton)
{
    setWindowTitle(tr("Extract files"));
    const QString count = tr("%n file(s)", nullptr, int(std::min<qint64>(files, 1'000'000'000)));
    auto *what = new QLabel(path.isEmpty() ? tr("All files: %1, %2").arg(count, text::bytes(bytes))
                                           : tr("/%1: %2, %3").arg(printable(path), count, text::bytes(bytes)));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_extract->setText(tr("Extract %1, %2").arg(count, text::bytes(bytes)));
    m_extract->setMinimumWidth(m_extract->fontMetrics().horizontalAdvance(m_extract->text()) + space::kFour);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *label = new QLabel(tr("&Into the directory"));
    label->setBuddy(m_directory);
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false); // Return extracts
    connect(browseButton, &QPushButton::clicked, this, &FilesExtractDialog::browse);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_directory, 1);
    row->addWidget(browseButton);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_extract, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_directory, &QLineEdit::textChanged, this, &FilesExtractDialog::update);
    connect(m_replace, &QCheckBox::toggled, this, &FilesExtractDialog::update);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    layout->setSpacing(space::kOne);
    layout->addWidget(what);
    layout->addSpacing(space::kOne);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_replace);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_extract->setDefault(true); // a button finds its dialog only when it is in it
    resize(560, sizeHint().height());
    update();
}

QString FilesExtractDialog::directory() const
{
    return QDir::fromNativeSeparators(m_directory->text().trimmed());
}

bool FilesExtractDialog::mayReplace() const
{
    return m_replace->isVisibleTo(this) && m_replace->isChecked();
}

void FilesExtractDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Extract into"), directory());
    if (!chosen.isEmpty()) {
        m_directory->setText(QDir::toNativeSeparators(chosen));
    }
}

void FilesExtractDialog::update()
{
    const QFileInfo info(directory());
    const bool isOther = info.exists() && !info.isDir();
    const bool isUsed =
        info.isDir() &&
        !QDir(directory()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    m_replace->setVisible(isUsed);
    if (directory().isEmpty()) {
        m_note->setText(tr("Choose where the files go."));
    } else if (isOther) {
        m_note->setText(tr("That is a file, not a directory."));
    } else if (isUsed) {
        m_note->setText(tr("The directory is not empty. What is in it stays, but for files of the same path."));
    } else if (!info.exists()) {
        m_note->setText(tr("The directory will be made."));
    } else {
        m_note->setText(tr("The directory is empty."));
    }
    m_extract->setEnabled(!directory().isEmpty() && !isOther && (!isUsed || m_replace->isChecked()));
}

} // namespace cachalot
