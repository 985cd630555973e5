#include "ui/window/documentpage.h"

#include "core/backend/backendfactory.h"
#include "core/base/format.h"
#include "ui/cleanup/repairdialog.h"
#include "ui/common/appservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/explorer/cachepanel.h"
#include "ui/models/copyorder.h"
#include "ui/models/recentcaches.h"
#include "ui/models/textformat.h"
#include "ui/models/transferservice.h"
#include "ui/store/storepanel.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cachalot
{

DocumentPage::DocumentPage(const AppServices &services, const QString &text, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_text(text),
      m_stack(new QStackedWidget),
      m_state(new EmptyState),
      m_refreshBar(new QProgressBar),
      m_loading(services.pool)
{
    m_refreshBar->setRange(0, 0);
    m_refreshBar->setTextVisible(false);
    m_refreshBar->setMaximumHeight(space::kHalf);
    m_refreshBar->setAccessibleName(tr("Reading again"));
    m_refreshBar->hide();
    setFocusPolicy(Qt::StrongFocus); // until there is something in it that can have the focus
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_refreshBar);
    layout->addWidget(m_stack, 1);

    connect(m_state, &EmptyState::actionTriggered, this, &DocumentPage::refresh);
    connect(m_state, &EmptyState::cancelRequested, this, &DocumentPage::cancel);
    connect(&m_loading, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    connect(&m_loading, &BackgroundTaskBase::started, this, &Page::busyChanged);
    connect(&m_loading, &BackgroundTaskBase::finished, this, &Page::busyChanged);
    if (m_services.transfers) {
        connect(m_services.transfers, &TransferService::stateChanged, this, &DocumentPage::follow);
    }
    load();
}

void DocumentPage::follow(Job *job)
{
    if (job->state() == JobState::Succeeded && m_document.store && !m_loading.isRunning() &&
        isInStore(job->request().destination, m_document.store->spec)) {
        refresh();
    }
}

void DocumentPage::load()
{
    if (m_stack->currentWidget() == m_state) {
        m_state->showLoading(tr("Opening %1").arg(title()));
    } else {
        m_refreshBar->show();
    }
    m_loading.start([text = m_text, locations = m_services.locations, keys = m_cacheKeysFile](
                        const OpContext &context) { return openDocument(text, locations, context, keys); },
                    [this](Result<OpenedDocument> document) { loaded(std::move(document)); });
}

void DocumentPage::loaded(Result<OpenedDocument> document)
{
    m_refreshBar->hide();
    if (!document) {
        const bool hasContent = m_stack->currentWidget() != m_state;
        if (hasContent && document.error().code == ErrorCode::Cancelled) {
            return; // what was there before stays
        }
        if (hasContent && !m_cacheKeysFile.isEmpty()) {
            // Most likely the file of cache keys is none: the cache itself was read before.
            Q_EMIT messageShown(tr("The steps could not be named: %1").arg(document.error().message));
            m_cacheKeysFile.clear();
            load();
            return;
        }
        showFailure(document.error());
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    m_document = *std::move(document);
    if (m_document.cache) {
        CachePanel *panel = m_cachePanel ? m_cachePanel : makeCachePanel();
        panel->setCache(m_document.cache, m_document.warnings);
        m_stack->setCurrentWidget(panel);
    } else {
        StorePanel *panel = m_storePanel ? m_storePanel : makeStorePanel();
        panel->setStore(m_document);
        m_stack->setCurrentWidget(panel);
    }
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
    remember(m_document);
    Q_EMIT titleChanged();
    Q_EMIT commandLineChanged();
}

void DocumentPage::showFailure(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        m_state->showError(tr("%1 is not there").arg(title()), error, tr("Look again"));
    } else if (error.code == ErrorCode::Cancelled) {
        m_state->showError(tr("Opening was cancelled"), error, tr("Open"));
    } else {
        m_state->showError(error, tr("Try again"));
    }
    m_stack->setCurrentWidget(m_state);
    Q_EMIT commandLineChanged();
}

void DocumentPage::remember(const OpenedDocument &document)
{
    QString summary;
    if (document.cache) {
        const CacheTotals &totals = document.cache->totals;
        summary = tr("%1 in %2").arg(text::bytes(totals.blobBytes), text::layers(totals.uniqueBlobs));
    } else {
        summary = text::caches(static_cast<qint64>(document.store->entries.size()));
    }
    m_services.recent.add(document.reopenText, title(), summary);
}

CachePanel *DocumentPage::makeCachePanel()
{
    m_cachePanel = new CachePanel(m_services);
    m_stack->addWidget(m_cachePanel);
    connect(m_cachePanel, &CachePanel::busyChanged, this, &Page::busyChanged);
    connect(m_cachePanel, &CachePanel::commandLineChanged, this, &Page::commandLineChanged);
    connect(m_cachePanel, &CachePanel::messageShown, this, &Page::messageShown);
    connect(m_cachePanel, &CachePanel::namesRequested, this, &DocumentPage::nameSteps);
    connect(m_cachePanel, &CachePanel::repairRequested, this, &DocumentPage::repair);
    connect(m_cachePanel, &CachePanel::storeRequested, this, [this] {
        if (m_document.store) {
            Q_EMIT messageShown(tr("This is the only cache there"));
            return;
        }
        if (isConnectionText(m_text)) {
            Q_EMIT openRequested(m_text.section(u':', 0, 0));
            return;
        }
        BackendSpec store = m_document.spec;
        store.remove(u"tag");
        store.remove(u"digest");
        Q_EMIT openRequested(m_text.startsWith(sampleStoreText()) ? sampleStoreText() : store.toString());
    });
    return m_cachePanel;
}

void DocumentPage::repair()
{
    if (!m_document.cache || m_text.startsWith(sampleStoreText())) {
        Q_EMIT messageShown(tr("The samples stay as they are"));
        return;
    }
    const BackendSpec spec = m_document.cache->spec;
    const bool isSaved = isConnectionText(m_text);
    RepairDialog dialog(
        m_services.pool, isSaved ? m_document.cache->text() : spec.toString(Secrets::Reveal),
        isSaved ? m_document.cache->text() : spec.toString(),
        [locations = m_services.locations](const QString &text, const OpContext &context) {
            return openCopySource({text}, locations, context);
        },
        [spec](const OpContext &) -> Result<std::shared_ptr<CacheBackend>> {
            CACHALOT_ASSIGN(auto backend, createBackend(spec, Direction::Export));
            return std::shared_ptr<CacheBackend>(std::move(backend));
        },
        this);
    dialog.exec();
    if (dialog.isRepaired()) {
        Q_EMIT messageShown(tr("Repaired"));
        refresh();
    }
}

StorePanel *DocumentPage::makeStorePanel()
{
    m_storePanel = new StorePanel(m_services);
    m_stack->addWidget(m_storePanel);
    connect(m_storePanel, &StorePanel::busyChanged, this, &Page::busyChanged);
    connect(m_storePanel, &StorePanel::commandLineChanged, this, &Page::commandLineChanged);
    connect(m_storePanel, &StorePanel::openRequested, this, &Page::openRequested);
    connect(m_storePanel, &StorePanel::selectionChanged, this, &Page::commandLineChanged);
    return m_storePanel;
}

QString DocumentPage::title() const
{
    if (m_text.startsWith(sampleStoreText()) && m_text != sampleStoreText()) {
        return printable(m_text); // where it was unpacked to says nothing
    }
    if (m_text == libraryText()) {
        return tr("Library");
    }
    if (isConnectionText(m_text)) {
        return printable(m_text.sliced(1)); // people called it so
    }
    if (m_document.cache) {
        return cacheName(*m_document.cache);
    }
    if (m_document.store) {
        return m_text == sampleStoreText() ? tr("Samples") : storeName(m_document.spec);
    }
    // Not open yet: the end of what was typed says most.
    if (m_text == sampleStoreText()) {
        return tr("Samples");
    }
    if (const auto spec = BackendSpec::parse(m_text); spec && m_text.contains(u'=')) {
        const QString tag = spec->value(u"tag");
        return tag.isEmpty() ? storeName(*spec) : QStringLiteral("%1:%2").arg(storeName(*spec), printable(tag));
    }
    const QString last = QDir::cleanPath(m_text).section(u'/', -1);
    return printable(last.isEmpty() ? m_text : last, 60);
}

QString DocumentPage::location() const
{
    return printable(m_document.reopenText.isEmpty() ? m_text : m_document.spec.toString(), 1000);
}

QString DocumentPage::reopenText() const
{
    return m_document.reopenText.isEmpty() ? m_text : m_document.reopenText;
}

QString DocumentPage::commandLine() const
{
    if (m_cachePanel && m_stack->currentWidget() == m_cachePanel) {
        return m_cachePanel->commandLine();
    }
    return m_storePanel && m_stack->currentWidget() == m_storePanel ? m_storePanel->commandLine() : QString();
}

bool DocumentPage::isBusy() const
{
    return m_loading.isRunning() || (m_cachePanel && m_cachePanel->isBusy()) ||
           (m_storePanel && m_storePanel->isBusy());
}

void DocumentPage::refresh()
{
    load();
}

void DocumentPage::cancel()
{
    if (m_loading.isRunning()) {
        m_loading.cancel();
        return;
    }
    if (m_cachePanel) {
        m_cachePanel->cancel();
    }
    if (m_storePanel) {
        m_storePanel->cancel();
    }
}

void DocumentPage::focusFilter()
{
    if (m_cachePanel && m_stack->currentWidget() == m_cachePanel) {
        m_cachePanel->focusFilter();
    } else if (m_storePanel && m_stack->currentWidget() == m_storePanel) {
        m_storePanel->focusFilter();
    }
}

void DocumentPage::showView(int view)
{
    if (m_cachePanel && m_stack->currentWidget() == m_cachePanel) {
        m_cachePanel->showView(view);
    }
}

QStringList DocumentPage::comparables() const
{
    if (m_document.cache) {
        const bool sample = m_document.reopenText.startsWith(sampleStoreText());
        return {sample ? m_document.reopenText : m_document.cache->text()};
    }
    return m_storePanel ? m_storePanel->selectedTexts() : QStringList();
}

QString DocumentPage::storeText() const
{
    const bool isOpen = m_document.store || m_document.cache;
    if (!isOpen || m_text.startsWith(sampleStoreText())) {
        return {};
    }
    if (isConnectionText(m_text)) {
        return m_text.section(u':', 0, 0); // which has its secrets, and rules of its own
    }
    BackendSpec store = m_document.spec;
    store.remove(u"tag");
    store.remove(u"digest");
    return store.toString(Secrets::Reveal); // stays in memory
}

std::vector<CopySourceRef> DocumentPage::copySources() const
{
    if (m_document.cache) {
        return {{comparables().constFirst(), m_document.cache->spec}};
    }
    return m_storePanel ? m_storePanel->selectedSources() : std::vector<CopySourceRef>();
}

bool DocumentPage::canVerify() const
{
    return m_cachePanel && m_stack->currentWidget() == m_cachePanel;
}

void DocumentPage::nameSteps()
{
    if (!canVerify()) {
        return;
    }
    const QString key = QStringLiteral("cacheKeysFolder");
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Cache keys of a buildkitd"), m_services.settings.value(key).toString(),
                                     tr("Answers of /debug/cache/all (*.json);;All files (*)"));
    if (!file.isEmpty()) {
        m_services.settings.setValue(key, QFileInfo(file).absolutePath());
        m_cacheKeysFile = file;
        load();
    }
}

void DocumentPage::verify(const VerifyOptions &options)
{
    if (canVerify()) {
        m_cachePanel->verify(options);
    }
}

} // namespace cachalot
