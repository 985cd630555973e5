#include "ui/explorer/filesview.h"

#include "core/base/format.h"
#include "core/cache/chains.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/filesdelegates.h"
#include "ui/explorer/filesfindings.h"
#include "ui/explorer/filespicker.h"
#include "ui/explorer/filestreemap.h"
#include "ui/models/commandline.h"
#include "ui/models/fileexport.h"
#include "ui/models/layerlegendmodel.h"
#include "ui/models/layernames.h"
#include "ui/models/textformat.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace cachalot
{

namespace
{

// Of more layers the choices are worked out in the background.
constexpr size_t kListedAtOnce = 1000;
constexpr int kExpandedMatches = 200;
constexpr std::chrono::milliseconds kSearchDelay(150);

struct LayerTexts {
    QStringList names;
    QStringList digests;
};

LayerTexts textsOf(const PlatformCache &cache, const std::vector<LayerId> &chain)
{
    LayerTexts texts;
    const LayerNames names(cache);
    for (const LayerId id : chain) {
        const CacheLayer &layer = cache.layers[index(id)];
        texts.names.append(names.titleOf(id));
        texts.digests.append(QString::fromUtf8(layer.blob));
    }
    return texts;
}

QToolButton *textButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FilesView::FilesView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_settings(settings),
      m_picker(new FilesPicker),
      m_headline(new Headline(Headline::Level::View)),
      m_findings(new FindingsBar),
      m_search(new FilterBar),
      m_model(new LayerTreeModel(this)),
      m_tree(new DataView),
      m_map(new FilesTreemap),
      m_up(new QToolButton),
      m_mapTitle(new QLabel),
      m_legendModel(new LayerLegendModel(this)),
      m_legend(new DataView),
      m_body(new QWidget),
      m_state(new EmptyState),
      m_stack(new QStackedWidget),
      m_searchDelay(new QTimer(this)),
      m_listing(pool),
      m_loading(pool),
      m_searching(pool),
      m_saving(pool),
      m_extracting(pool)
{
    buildActions();
    buildTree(settings);
    m_saveButton = textButton(m_saveAction);
    m_extractButton = textButton(m_extractAction);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::kOne);
    auto *label = new QLabel(tr("Files &of"));
    label->setBuddy(m_picker);
    top->addWidget(label);
    top->addWidget(m_picker, 1);
    top->addWidget(m_saveButton);
    top->addWidget(m_extractButton);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::kOne);
    m_search->setPlaceholder(tr("Find files"));
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_tree, 1);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kOne);
    splitter->addWidget(left);
    splitter->addWidget(buildMap());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({760, 380});
    splitter->restoreState(settings.value(QStringLiteral("splitters/files")).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_settings.setValue(QStringLiteral("splitters/files"), splitter->saveState()); });

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::kOne);
    body->addWidget(m_headline);
    body->addWidget(m_findings);
    body->addWidget(splitter, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kTwo);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildJobBar());

    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(kSearchDelay);
    connect(m_searchDelay, &QTimer::timeout, this, &FilesView::search);
    connect(m_search, &FilterBar::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &FilterBar::leftDownwards, this, [this] {
        // Before the focus: a view that has no current row takes its first one then.
        if (!m_tree->currentIndex().isValid()) {
            const LayerTreeFilterPtr &filter = m_model->filter();
            selectNode(filter != nullptr && !filter->matches.empty() ? filter->matches.front()
                                                                     : m_model->nodeAt(m_model->index(0, 0)));
        }
        m_tree->setFocus();
    });
    connect(m_picker, &FilesPicker::chosen, this, &FilesView::choiceChanged);
    connect(m_state, &EmptyState::cancelRequested, this, [this] { m_loading.cancel(); });
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        m_isAllowed = true;
        load();
    });
    connect(&m_loading, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    for (BackgroundTaskBase *task :
         {static_cast<BackgroundTaskBase *>(&m_listing), static_cast<BackgroundTaskBase *>(&m_loading),
          static_cast<BackgroundTaskBase *>(&m_saving), static_cast<BackgroundTaskBase *>(&m_extracting)}) {
        connect(task, &BackgroundTaskBase::started, this, &CacheView::busyChanged);
        connect(task, &BackgroundTaskBase::finished, this, &CacheView::busyChanged);
    }
    connect(&m_saving, &BackgroundTaskBase::progressed, this, &FilesView::showJobProgress);
    connect(&m_extracting, &BackgroundTaskBase::progressed, this, &FilesView::showJobProgress);
    updateActions();
}

FilesView::~FilesView() = default;

void FilesView::buildTree(QSettings &settings)
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setRootIsDecorated(true);
    m_tree->setItemsExpandable(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setItemDelegateForColumn(LayerTreeModel::NameColumn, new FileNameDelegate(m_tree));
    m_tree->setItemDelegateForColumn(LayerTreeModel::SizeColumn, new ByteBarDelegate(m_tree));
    m_tree->setItemDelegateForColumn(LayerTreeModel::LayerColumn, new FileLayerDelegate(m_tree));
    m_tree->setColumns(settings, QStringLiteral("files"), {0, 20, 25, 12, 8, 20, 16},
                       {LayerTreeModel::OwnerColumn, LayerTreeModel::LinkColumn});
    if (!settings.contains(QStringLiteral("columns/files"))) {
        m_tree->sortByColumn(LayerTreeModel::SizeColumn, Qt::DescendingOrder); // what is big comes first
    }
    m_tree->setEmptyText(tr("There are no files here."));
    for (QAction *action : {m_copyPathAction, m_saveAction, m_extractAction, m_mapAction}) {
        m_tree->addAction(action);
    }
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesView::currentChanged);
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (m_model->hasChildren(first)) {
            m_tree->setExpanded(first, !m_tree->isExpanded(first));
        }
    });
    // A double click is an activation already.
    m_tree->setExpandsOnDoubleClick(false);
}

QWidget *FilesView::buildMap()
{
    m_up->setIcon(icon(QStringLiteral("up")));
    m_up->setAutoRaise(true);
    m_up->setToolTip(tr("Up one directory (Backspace)"));
    m_up->setAccessibleName(tr("Up one directory"));
    connect(m_up, &QToolButton::clicked, this, [this] {
        if (m_files != nullptr && m_map->root() > 0) {
            m_map->setRoot(m_files->tree->nodes()[size_t(m_map->root())].parent);
        }
    });
    m_mapTitle->setTextFormat(Qt::PlainText);
    m_mapTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_map, &FilesTreemap::rootChanged, this, &FilesView::updateMapTitle);
    connect(m_map, &FilesTreemap::hovered, this, &FilesView::updateMapTitle);
    connect(m_map, &FilesTreemap::nodeChosen, this, &FilesView::selectNode);

    m_legend->setModel(m_legendModel);
    m_legend->setAccessibleName(tr("Layers of the treemap"));
    m_legend->setSelectionMode(QAbstractItemView::SingleSelection);
    m_legend->setItemDelegateForColumn(LayerLegendModel::LayerColumn, new FileLayerDelegate(m_legend));
    m_legend->setItemDelegateForColumn(LayerLegendModel::BytesColumn, new ByteBarDelegate(m_legend));
    m_legend->setColumns(m_settings, QStringLiteral("files-layers"), {0, 20, 9});
    m_legend->setSortingEnabled(false);
    m_legend->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_legend->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_legend->selectionModel()->selectedRows();
        m_map->setHighlightedLayer(rows.isEmpty() ? -1 : m_legendModel->positionAt(rows.front().row()));
    });
    // A second click on the same layer shows all of them again.
    connect(m_legend, &QAbstractItemView::clicked, this, [this, last = -1](const QModelIndex &index) mutable {
        if (index.row() == last) {
            m_legend->clearSelection();
            last = -1;
        } else {
            last = index.row();
        }
    });

    auto *title = new QHBoxLayout;
    title->setSpacing(space::kHalf);
    title->addWidget(m_up);
    title->addWidget(m_mapTitle, 1);
    auto *above = new QWidget;
    auto *aboveColumn = new QVBoxLayout(above);
    aboveColumn->setContentsMargins(0, 0, 0, 0);
    aboveColumn->setSpacing(space::kHalf);
    aboveColumn->addLayout(title);
    aboveColumn->addWidget(m_map, 1);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kOne);
    splitter->addWidget(above);
    splitter->addWidget(m_legend);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 230}); // all eight colours of layers without a scroll bar
    return splitter;
}

void FilesView::buildActions()
{
    m_copyPathAction = new QAction(tr("Copy path"), this);
    m_saveAction = new QAction(icon(QStringLiteral("file")), tr("Save file…"), this);
    m_extractAction = new QAction(icon(QStringLiteral("folder")), tr("Extract…"), this);
    m_mapAction = new QAction(tr("Show in the treemap"), this);
    m_copyPathAction->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_saveAction->setShortcut(QKeySequence::Save);
    for (QAction *action : {m_copyPathAction, m_saveAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    connect(m_copyPathAction, &QAction::triggered, this, &FilesView::copyPath);
    connect(m_saveAction, &QAction::triggered, this, &FilesView::askAndSave);
    connect(m_extractAction, &QAction::triggered, this, &FilesView::askAndExtract);
    connect(m_mapAction, &QAction::triggered, this, [this] {
        m_map->setRoot(currentNode());
        m_map->setFocus();
    });
}

// --- what is shown ---

void FilesView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_loading.cancel();
    m_pathToSelect = currentPath();
    m_cache = std::move(cache);
    m_platform = platform;
    m_files = nullptr; // layers are told by number, which another cache gives anew
    m_isAllowed = false;
    m_layerToShow.reset();
    listChoices();
}

/// What can be chosen of many layers is worked out in the background.
void FilesView::listChoices()
{
    if (m_cache->platform(m_platform).layers.size() <= kListedAtOnce) {
        m_listing.cancel();
        m_picker->setChoices(fileChoices(m_cache->platform(m_platform)));
        choiceChanged();
        return;
    }
    m_picker->setEnabled(false);
    m_listing.start(
        [cache = m_cache, platform = m_platform](const OpContext &) -> Result<std::vector<FileChoice>> {
            return fileChoices(cache->platform(platform));
        },
        [this](Result<std::vector<FileChoice>> choices) {
            if (choices) {
                m_picker->setChoices(*std::move(choices));
                if (m_layerToShow) {
                    m_picker->chooseLayer(*std::exchange(m_layerToShow, std::nullopt));
                }
                choiceChanged();
            }
        });
    choiceChanged();
}

bool FilesView::showLayer(LayerId layer)
{
    if (m_listing.isRunning()) {
        m_layerToShow = layer;
        return index(layer) < m_cache->platform(m_platform).layers.size();
    }
    return m_picker->chooseLayer(layer);
}

void FilesView::choiceChanged()
{
    m_isStale = true;
    if (isVisible()) {
        load();
    }
    Q_EMIT commandLineChanged();
}

void FilesView::showEvent(QShowEvent *event)
{
    CacheView::showEvent(event);
    if (m_isStale && m_cache != nullptr && !m_loading.isRunning()) {
        load();
    }
}

void FilesView::showNothing()
{
    m_model->setTree(nullptr, {}, {});
    m_map->setTree(nullptr, {});
    m_legendModel->setFiles(nullptr, {}, {});
    m_search->setText({});
    updateActions();
}

void FilesView::load()
{
    const FileChoice *choice = m_picker->choice();
    m_stack->setCurrentWidget(m_state);
    if (m_listing.isRunning()) {
        m_state->showLoading(tr("Reading the layer"));
        return;
    }
    if (choice == nullptr) {
        showNothing();
        m_state->showEmpty(QStringLiteral("files"), tr("No layers"),
                           tr("This cache holds no layers, and so no files: only the keys of steps."));
        return;
    }
    if (!m_isAllowed && !isReadUnasked(*m_cache, choice->bytes)) {
        const bool isLocal = m_cache->spec.type() == u"local";
        showNothing();
        m_state->showEmpty(
            QStringLiteral("files"), tr("Read %1?").arg(text::bytes(choice->bytes)),
            isLocal ? tr("To list the files, all bytes of the layers are unpacked.")
                    : tr("To list the files, the layers are fetched from the store."),
            tr("Read %1, %2").arg(text::layers(qint64(choice->layers.size())), text::bytes(choice->bytes)));
        return;
    }
    m_state->showLoading(choice->isResult() ? tr("Reading %1").arg(text::layers(qint64(choice->layers.size())))
                                            : tr("Reading the layer"));
    if (m_pathToSelect.isEmpty()) {
        m_pathToSelect = currentPath();
    }
    m_loading.start([cache = m_cache, platform = m_platform, layers = choice->layers, known = m_files](
                        const OpContext &context) { return loadFiles(cache, platform, layers, known, context); },
                    [this](Result<LoadedFilesPtr> files) {
                        if (files) {
                            showFiles(*std::move(files));
                            return;
                        }
                        showNothing();
                        m_isStale = true;
                        m_state->showError(files.error().code == ErrorCode::Cancelled
                                               ? tr("The layers were not read")
                                               : tr("The files could not be listed"),
                                           files.error(), tr("Try again"));
                    });
}

void FilesView::showFiles(LoadedFilesPtr files)
{
    m_files = std::move(files);
    m_isStale = false;
    const LayerTexts texts = textsOf(m_cache->platform(m_platform), m_files->listing->chain);
    m_searching.cancel();
    m_model->setTree(m_files->tree, texts.names, texts.digests);
    m_map->setTree(m_files->tree, texts.names);
    m_legendModel->setFiles(m_files, texts.names, texts.digests);
    m_findings->setFindings(m_files->findings);
    updateHeadline();
    updateMapTitle();
    m_search->setShown(0, 0);
    if (!m_search->text().isEmpty()) {
        search();
    }
    selectPath(std::exchange(m_pathToSelect, QString()));
    updateActions();
    m_stack->setCurrentWidget(m_body);
}

void FilesView::updateHeadline()
{
    const qint64 files = m_files->fileCount();
    const QString count = tr("%n file(s)", nullptr, int(std::min<qint64>(files, 1'000'000'000)))
                              .replace(QString::number(files), text::count(files));
    const QString bytes = text::bytes(m_files->tree->root().totalBytes);
    const auto layers = qint64(m_files->listing->chain.size());
    QString sentence;
    if (layers == 1) {
        sentence = tr("%1, %2 in this layer").arg(count, bytes);
    } else {
        sentence = tr("%1, %2 in %3").arg(count, bytes, text::layers(layers));
        const qint64 wasted = m_files->tree->wastedBytes();
        sentence = wasted > 0
                       ? tr("%1; %2 are overwritten or deleted by later layers").arg(sentence, text::bytes(wasted))
                       : tr("%1; later layers overwrite and delete nothing").arg(sentence);
    }
    m_headline->setSentence(sentence);
}

void FilesView::updateMapTitle()
{
    if (m_files == nullptr) {
        m_mapTitle->clear();
        m_up->setEnabled(false);
        return;
    }
    const int root = m_map->root();
    m_up->setEnabled(root > 0);
    const LayerTree::Node &node = m_files->tree->nodes()[size_t(root)];
    const QString title = tr("/%1  %2").arg(printable(m_files->tree->path(root), 1000), text::bytes(node.totalBytes));
    m_mapTitle->setText(
        m_mapTitle->fontMetrics().elidedText(title, Qt::ElideMiddle, std::max(m_mapTitle->width(), 200)));
    m_mapTitle->setToolTip(title);
}

// --- search ---

void FilesView::search()
{
    m_searchDelay->stop();
    if (m_files == nullptr) {
        return;
    }
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty()) {
        m_searching.cancel();
        showMatches(nullptr);
        return;
    }
    m_searching.start([tree = m_files->tree,
                       wanted](const OpContext &context) { return LayerTreeFilter::search(*tree, wanted, context); },
                      [this](Result<LayerTreeFilterPtr> filter) {
                          if (filter) {
                              showMatches(*std::move(filter));
                          }
                      });
}

void FilesView::showMatches(const LayerTreeFilterPtr &filter)
{
    const int selected = currentNode();
    m_model->setFilter(filter);
    m_tree->setEmptyText(filter != nullptr ? tr("No file is called like that.") : tr("There are no files here."));
    if (filter != nullptr) {
        m_search->setShown(int(std::min<qint64>(filter->matchCount, std::numeric_limits<int>::max())),
                           int(m_files->tree->nodes().size()) - 1);
        int expanded = 0;
        for (const int match : filter->matches) {
            if (++expanded > kExpandedMatches) {
                break;
            }
            for (int above = m_files->tree->nodes()[size_t(match)].parent; above > 0;
                 above = m_files->tree->nodes()[size_t(above)].parent) {
                m_tree->expand(m_model->indexOf(above));
            }
        }
    } else {
        m_search->setShown(0, 0);
    }
    selectNode(selected);
}

// --- selection ---

int FilesView::currentNode() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? m_model->nodeAt(current) : -1;
}

QString FilesView::currentPath() const
{
    const int node = currentNode();
    return node > 0 && m_model->tree() != nullptr ? m_model->tree()->path(node) : QString();
}

void FilesView::selectNode(int node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (index.isValid() && node != currentNode()) {
        m_tree->select(index);
    }
}

bool FilesView::selectPath(const QString &path)
{
    const int node = path.isEmpty() || m_files == nullptr ? -1 : m_files->tree->find(path);
    if (node > 0) {
        selectNode(node);
    }
    return node > 0;
}

void FilesView::currentChanged()
{
    const int node = currentNode();
    if (node > 0 && m_files != nullptr) {
        // The treemap follows: to the directory that holds what is selected, if that is not on screen.
        const auto &nodes = m_files->tree->nodes();
        bool isInside = false;
        for (int above = nodes[size_t(node)].parent; above >= 0; above = nodes[size_t(above)].parent) {
            isInside = isInside || above == m_map->root();
        }
        if (!isInside && node != m_map->root()) {
            m_map->setRoot(nodes[size_t(node)].parent);
        }
    }
    m_map->setCurrent(node);
    updateActions();
    Q_EMIT commandLineChanged();
}

void FilesView::updateActions()
{
    const int node = currentNode();
    const LayerTree::Node *entry =
        node > 0 && m_model->tree() != nullptr ? &m_model->tree()->nodes()[size_t(node)] : nullptr;
    const bool isThere = entry != nullptr && !entry->isWhiteout;
    const EntryType type = entry != nullptr ? entry->entry.type : EntryType::Other;
    const bool isIdle = !m_saving.isRunning() && !m_extracting.isRunning();
    m_copyPathAction->setEnabled(entry != nullptr);
    m_saveAction->setEnabled(isIdle && isThere &&
                             (type == EntryType::File || type == EntryType::Hardlink || type == EntryType::Symlink));
    m_saveAction->setToolTip(tr("Save the selected file"));
    m_extractAction->setEnabled(isIdle && m_model->tree() != nullptr && (entry == nullptr || isThere));
    m_extractAction->setToolTip(entry != nullptr ? tr("Extract what is selected") : tr("Extract all files"));
    m_mapAction->setEnabled(isThere);
}

QString FilesView::commandLine() const
{
    const FileChoice *choice = m_picker->choice();
    if (m_cache == nullptr || choice == nullptr) {
        return {};
    }
    QStringList arguments{QStringLiteral("files"), m_cache->text()};
    const PlatformCache &cache = m_cache->platform(m_platform);
    if (!choice->isResult()) {
        arguments << QStringLiteral("--layer") << QString::fromUtf8(cache.layers[index(*choice->onlyLayer)].blob);
    } else if (choice->layers != defaultChain(cache)) {
        return {}; // only the default result can be named
    }
    if (const QString path = currentPath(); !path.isEmpty()) {
        arguments << path;
    }
    return cliCommand(arguments);
}

void FilesView::focusFilter()
{
    m_search->focus();
}

bool FilesView::isBusy() const
{
    return m_listing.isRunning() || m_loading.isRunning() || m_saving.isRunning() || m_extracting.isRunning();
}

void FilesView::cancel()
{
    m_loading.cancel();
    m_saving.cancel();
    m_extracting.cancel();
}

} // namespace cachalot
