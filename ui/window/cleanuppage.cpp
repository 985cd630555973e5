#include "ui/window/cleanuppage.h"

#include "core/backend/backendfactory.h"
#include "core/content/hasher.h"
#include "ui/cleanup/cleanupview.h"
#include "ui/common/appservices.h"
#include "ui/models/document.h"

#include <QVBoxLayout>

namespace cachalot
{

CleanupPage::CleanupPage(const AppServices &services, const QString &text, QWidget *parent) : Page(parent), m_text(text)
{
    CleanupView::Settings store;
    store.open = [text, locations = services.locations](const OpContext &) -> Result<std::shared_ptr<CacheBackend>> {
        CACHALOT_ASSIGN(const LocatedCache located, locateStore(text, locations));
        CACHALOT_ASSIGN(auto backend, createBackend(located.spec, Direction::Import));
        return std::shared_ptr<CacheBackend>(std::move(backend));
    };
    if (isConnectionText(
            text)) { // what it leads to is found out in the background: its secrets may have to be asked for
        store.specText = text;
        m_name = text.mid(1);
        m_location = text;
    } else if (const auto located = locateStore(text, services.locations)) {
        store.specText = located->spec.toString();
        m_name = storeName(located->spec);
        m_location = storeLocation(located->spec);
    }
    store.key = QStringLiteral("cleanup/") + digestOf(store.specText.toUtf8()).hex();
    if (!services.locations.stateDirectory.isEmpty()) {
        store.journalFile = services.locations.stateDirectory + QStringLiteral("/pruned.jsonl");
    }
    m_view = new CleanupView(services.pool, services.settings, std::move(store));
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &CleanupView::busyChanged, this, &Page::busyChanged);
    connect(m_view, &CleanupView::commandLineChanged, this, &Page::commandLineChanged);
    connect(m_view, &CleanupView::messageShown, this, &Page::messageShown);
}

QString CleanupPage::title() const
{
    return tr("Clean up %1").arg(m_name);
}

QString CleanupPage::location() const
{
    return m_location;
}

QString CleanupPage::commandLine() const
{
    return m_view->commandLine();
}

bool CleanupPage::isBusy() const
{
    return m_view->isBusy();
}

void CleanupPage::refresh()
{
    m_view->refresh();
}

void CleanupPage::cancel()
{
    m_view->cancel();
}

void CleanupPage::focusFilter()
{
    m_view->focusFilter();
}

} // namespace cachalot
