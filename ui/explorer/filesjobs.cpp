// The part of FilesView that copies paths, saves files and extracts them.

#include "core/base/format.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/filesextractdialog.h"
#include "ui/explorer/filesfindings.h"
#include "ui/explorer/filesview.h"
#include "ui/models/fileexport.h"
#include "ui/models/textformat.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace cachalot
{

namespace
{

const QString kDirectoryKey = QStringLiteral("files/directory");

QString startDirectory(const QSettings &settings)
{
    const QString last = settings.value(kDirectoryKey).toString();
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

QWidget *FilesView::buildJobBar()
{
    m_jobBar = new QWidget;
    m_jobTitle = new QLabel;
    m_jobTitle->setTextFormat(Qt::PlainText);
    m_jobTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_jobProgress = new QProgressBar;
    m_jobProgress->setTextVisible(false);
    m_jobProgress->setMaximumHeight(space::kOne);
    m_jobProgress->setAccessibleName(tr("Progress"));
    auto *cancelButton = new QPushButton(tr("Cancel"));
    cancelButton->setFlat(true);
    connect(cancelButton, &QPushButton::clicked, this, [this] {
        m_saving.cancel();
        m_extracting.cancel();
    });
    auto *layout = new QHBoxLayout(m_jobBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTwo);
    layout->addWidget(m_jobTitle, 2);
    layout->addWidget(m_jobProgress, 1);
    layout->addWidget(cancelButton);
    m_jobBar->hide();
    return m_jobBar;
}

void FilesView::copyPath()
{
    const QString path = currentPath();
    if (!path.isEmpty()) {
        QGuiApplication::clipboard()->setText(u'/' + path);
        Q_EMIT messageShown(tr("Path copied"));
    }
}

void FilesView::askAndSave()
{
    const QString path = currentPath();
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Save file"),
                                                        QDir(startDirectory(m_settings)).filePath(suggestedName(path)));
    if (!chosen.isEmpty()) {
        m_settings.setValue(kDirectoryKey, QFileInfo(chosen).absolutePath());
        saveSelectedTo(chosen);
    }
}

void FilesView::saveSelectedTo(const QString &destination)
{
    const QString path = currentPath();
    if (m_files == nullptr || path.isEmpty()) {
        return;
    }
    beginJob(tr("Saving /%1").arg(printable(path)));
    m_saving.start(
        [cache = m_cache, platform = m_platform, files = m_files, path, destination](const OpContext &context) {
            return saveFile(cache, platform, files, path, destination, context);
        },
        [this, destination](Result<qint64> saved) {
            endJob();
            if (saved) {
                Q_EMIT messageShown(
                    tr("Saved %1 to %2").arg(text::bytes(*saved), QDir::toNativeSeparators(destination)));
            } else {
                jobFailed(tr("The file was not saved"), saved.error());
            }
        });
    updateActions();
}

void FilesView::askAndExtract()
{
    const int node = std::max(currentNode(), 0);
    const QString path = currentPath();
    const LayerTree::Node &entry = m_files->tree->nodes()[size_t(node)];
    const QString name = suggestedName(path.isEmpty() ? m_cache->snapshot->name : path);
    FilesExtractDialog dialog(path, entry.fileCount, entry.totalBytes, QDir(startDirectory(m_settings)).filePath(name),
                              this);
    if (dialog.exec() == QDialog::Accepted) {
        m_settings.setValue(kDirectoryKey, QFileInfo(dialog.directory()).absolutePath());
        extractSelectedTo(dialog.directory(), dialog.mayReplace() ? Existing::Replace : Existing::Refuse);
    }
}

void FilesView::extractSelectedTo(const QString &directory, Existing existing)
{
    if (m_files == nullptr) {
        return;
    }
    const QString path = currentPath();
    beginJob(path.isEmpty() ? tr("Extracting all files") : tr("Extracting /%1").arg(printable(path)));
    m_extracting.start(
        [cache = m_cache, platform = m_platform, files = m_files, path, directory, existing](const OpContext &context) {
            return extractChain(*cache->backend, cache->platform(platform), *files->listing, path, directory,
                                existing == Existing::Replace, context);
        },
        [this, directory](Result<ExtractReport> report) {
            endJob();
            if (!report) {
                jobFailed(tr("The files were not all extracted"), report.error());
                return;
            }
            const QString done =
                tr("Extracted %n file(s), %1 to %2", nullptr, int(std::min<qint64>(report->files, 1'000'000'000)))
                    .arg(text::bytes(report->bytes), QDir::toNativeSeparators(directory));
            Q_EMIT messageShown(done);
            if (!report->skipped.empty()) {
                auto *dialog = new FindingsDialog(tr("Extracted, with exceptions"),
                                                  tr("%1. These entries are not there as they should be:").arg(done),
                                                  report->skipped, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            }
        });
    updateActions();
}

void FilesView::beginJob(const QString &title)
{
    m_jobTitle->setText(title);
    m_jobTitle->setToolTip(title);
    m_jobProgress->setRange(0, 0);
    m_jobBar->show();
}

void FilesView::endJob()
{
    m_jobBar->hide();
    updateActions();
}

void FilesView::showJobProgress(const Progress &progress)
{
    if (progress.total > 0) {
        m_jobProgress->setRange(0, 1000);
        m_jobProgress->setValue(int(1000.0 * double(progress.done) / double(progress.total)));
    } else {
        m_jobProgress->setRange(0, 0);
    }
}

void FilesView::jobFailed(const QString &title, const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        Q_EMIT messageShown(tr("Cancelled"));
        return;
    }
    const ErrorText words = errorText(error);
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.advice);
    box->setDetailedText(words.details);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace cachalot
