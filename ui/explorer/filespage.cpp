#include "ui/explorer/filespage.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/viewtabs.h"
#include "ui/explorer/filesview.h"
#include "ui/explorer/wasteview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cachalot
{

FilesPage::FilesPage(TaskPool &pool, QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_files(new FilesView(pool, settings)),
      m_waste(new WasteView(pool, settings)),
      m_tabs(new ViewTabs),
      m_stack(new QStackedWidget)
{
    m_tabs->addTab(icon(QStringLiteral("files")), tr("What is there"));
    m_tabs->addTab(icon(QStringLiteral("copy")), tr("What is wasted"));
    m_tabs->setAccessibleName(tr("Views of the files"));
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_waste);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kHalf, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_files);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int sheet) {
        m_stack->setCurrentIndex(sheet);
        setFocusProxy(m_stack->currentWidget());
        Q_EMIT commandLineChanged();
    });
    for (CacheView *view : {static_cast<CacheView *>(m_files), static_cast<CacheView *>(m_waste)}) {
        connect(view, &CacheView::busyChanged, this, &CacheView::busyChanged);
        connect(view, &CacheView::messageShown, this, &CacheView::messageShown);
        connect(view, &CacheView::layerActivated, this, &CacheView::layerActivated);
        connect(view, &CacheView::layerFilesRequested, this, &CacheView::layerFilesRequested);
        connect(view, &CacheView::commandLineChanged, this, &CacheView::commandLineChanged);
    }
}

CacheView *FilesPage::current() const
{
    return m_stack->currentIndex() == Waste ? static_cast<CacheView *>(m_waste) : m_files;
}

void FilesPage::showSheet(Sheet sheet)
{
    m_tabs->setCurrentIndex(sheet);
}

void FilesPage::setCache(OpenedCachePtr cache, size_t platform)
{
    m_files->setCache(cache, platform);
    m_waste->setCache(std::move(cache), platform);
}

QString FilesPage::commandLine() const
{
    return current()->commandLine();
}

void FilesPage::focusFilter()
{
    current()->focusFilter();
}

bool FilesPage::isBusy() const
{
    return m_files->isBusy() || m_waste->isBusy();
}

void FilesPage::cancel()
{
    m_files->cancel();
    m_waste->cancel();
}

bool FilesPage::selectLayer(LayerId layer)
{
    showSheet(Tree);
    return m_files->selectLayer(layer);
}

} // namespace cachalot
