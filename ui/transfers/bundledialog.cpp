#include "ui/transfers/bundledialog.h"

#include "core/transfer/libraryname.h"
#include "ui/common/appservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/textformat.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/copyline.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace cachalot
{

BundleDialog::BundleDialog(const AppServices &services, const CopySourceRef &source, const QString &file,
                           QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_source(source),
      m_file(file),
      m_state(new EmptyState),
      m_writing(services.pool)
{
    setWindowTitle(tr("Save as bundle"));
    auto *command = new CopyLine(tr("Command"));
    command->setText(cliCommand({QStringLiteral("bundle"), source.text, file}));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kOne);
    column->addWidget(m_state, 1);
    column->addWidget(command);
    column->addWidget(buttons);
    connect(m_state, &EmptyState::cancelRequested, &m_writing, &BackgroundTaskBase::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        if (m_isDone) {
            Q_EMIT openRequested(m_file);
            accept();
        } else {
            start();
        }
    });
    connect(&m_writing, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    start();
}

QString BundleDialog::askForFile(const AppServices &services, const CopySourceRef &source, QWidget *parent)
{
    const QString key = QStringLiteral("transfers/bundleFolder");
    QString name = source.spec.type().isEmpty() ? source.text.section(u':', -1) : libraryNameFor(source.spec);
    name.replace(u'/', u'-').replace(u':', u'-');
    const QString folder = services.settings.value(key, QDir::homePath()).toString();
    QString file = QFileDialog::getSaveFileName(parent, tr("Save as bundle"),
                                                QDir(folder).filePath(name + QStringLiteral(".tar.zst")),
                                                tr("Bundles (*.tar.zst *.tar *.zip)"));
    if (file.isEmpty()) {
        return {};
    }
    if (!bundlePackingOf(file)) {
        file += QStringLiteral(".tar.zst");
    }
    services.settings.setValue(key, QFileInfo(file).absolutePath());
    return file;
}

void BundleDialog::start()
{
    m_isDone = false;
    m_state->showLoading(tr("Writing %1").arg(QFileInfo(m_file).fileName()));
    m_writing.start(
        [source = m_source, file = m_file,
         locations = m_services.locations](const OpContext &context) -> Result<BundledCache> {
            CACHALOT_ASSIGN(CopySource opened, openCopySource(source, locations, context));
            return bundleCache(std::move(opened), file, context);
        },
        [this](const Result<BundledCache> &bundled) { written(bundled); });
}

void BundleDialog::written(const Result<BundledCache> &bundled)
{
    if (!bundled) {
        const text::TransferTrouble trouble = text::trouble(bundled.error());
        m_state->showError(trouble.title, bundled.error(), tr("Try again"), trouble.advice);
        return;
    }
    m_isDone = true;
    m_state->showEmpty(QStringLiteral("check-circle:good"), QFileInfo(m_file).fileName(),
                       tr("%1 in a file of %2, with checksums of all that is in it.\n%3")
                           .arg(text::layers(bundled->copy.layers), text::bytes(bundled->bundle.bytes),
                                QDir::toNativeSeparators(QFileInfo(m_file).absolutePath())),
                       tr("Open the bundle"));
}

} // namespace cachalot
