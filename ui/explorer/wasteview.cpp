#include "ui/explorer/wasteview.h"

#include "core/cache/chains.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/stackedbar.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/filechoices.h"
#include "ui/models/filterproxy.h"
#include "ui/models/textformat.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace cachalot
{

namespace
{

constexpr std::array kKinds{WasteKind::Rewritten, WasteKind::Copied, WasteKind::Replaced, WasteKind::Deleted};

} // namespace

WasteView::WasteView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_scope(new QComboBox),
      m_headline(new Headline(Headline::Level::View)),
      m_bar(new StackedBar),
      m_note(new QLabel),
      m_filter(new FilterBar),
      m_model(new WasteModel(this)),
      m_proxy(new FilterProxy(this)),
      m_table(new DataView),
      m_places(new WastePlacesModel(this)),
      m_placesTable(new DataView),
      m_body(new QWidget),
      m_state(new EmptyState),
      m_stack(new QStackedWidget),
      m_reading(pool)
{
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("Waste &in"));
    label->setBuddy(m_scope);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kOne);
    top->addWidget(label);
    top->addWidget(m_scope);
    top->addStretch(1);

    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    buildActions();
    buildTables(settings);

    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kOne);
    splitter->addWidget(upper);
    splitter->addWidget(m_placesTable);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 130});

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::kOne);
    body->addWidget(m_headline);
    body->addWidget(m_bar);
    body->addWidget(m_note);
    body->addWidget(splitter, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kTwo);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_scope, &QComboBox::activated, this, [this] {
        m_isStale = true;
        load();
        Q_EMIT commandLineChanged();
    });
    connect(m_state, &EmptyState::cancelRequested, this, &WasteView::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        m_isAllowed = true;
        load();
    });
    connect(&m_reading, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    connect(&m_reading, &BackgroundTaskBase::started, this, &CacheView::busyChanged);
    connect(&m_reading, &BackgroundTaskBase::finished, this, &CacheView::busyChanged);
}

void WasteView::buildTables(QSettings &settings)
{
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Wasted files"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(WasteModel::PathColumn, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(WasteModel::WastedColumn, new ByteBarDelegate(m_table));
    m_table->setColumns(settings, QStringLiteral("waste"), {0, 26, 16, 11, 9, 9, 36});
    m_table->fitColumn(WasteModel::KindColumn,
                       {text::wasteKind(WasteKind::Rewritten), text::wasteKind(WasteKind::Copied),
                        text::wasteKind(WasteKind::Replaced), text::wasteKind(WasteKind::Deleted)});
    m_table->setEmptyText(tr("No file is like that."));
    m_table->addAction(m_copyPath);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WasteView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, m_placesTable, &DataView::enter);

    m_placesTable->setModel(m_places);
    m_placesTable->setAccessibleName(tr("Copies of the file"));
    m_placesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *state = new CellDelegate(m_placesTable);
    state->setIcons(
        [](int wasted) { return wasted != 0 ? QStringLiteral("remove:muted") : QStringLiteral("check:good"); });
    m_placesTable->setItemDelegateForColumn(WastePlacesModel::StateColumn, state);
    m_placesTable->setItemDelegateForColumn(WastePlacesModel::LayerColumn, new CellDelegate(m_placesTable));
    m_placesTable->setColumns(settings, QStringLiteral("waste-places"), {48, 0, 18, 11});
    m_placesTable->fitColumn(WastePlacesModel::StateColumn,
                             {WastePlacesModel::tr("Wasted"), WastePlacesModel::tr("Needed")});
    m_placesTable->setSortingEnabled(false);
    m_placesTable->setEmptyText(tr("Select a file to see in which layers it is."));
    m_placesTable->addActions({m_showLayer, m_showFiles});
    connect(m_placesTable, &QAbstractItemView::activated, m_showLayer, &QAction::trigger);

    m_filter->setPlaceholder(tr("Filter files"));
    connect(m_filter, &FilterBar::textChanged, m_proxy, &FilterProxy::setFilterText);
    connect(m_filter, &FilterBar::stateChosen, m_proxy, &FilterProxy::setState);
    connect(m_proxy, &FilterProxy::arranged, this, &WasteView::updateShown);
    connect(m_filter, &FilterBar::leftDownwards, m_table, &DataView::enter);
}

void WasteView::buildActions()
{
    m_copyPath = new QAction(tr("Copy path"), this);
    m_showLayer = new QAction(icon(QStringLiteral("layers")), tr("Show the layer"), this);
    m_showFiles = new QAction(icon(QStringLiteral("files")), tr("Files of this layer"), this);
    connect(m_copyPath, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0) {
            QGuiApplication::clipboard()->setText(u'/' + m_model->fileAt(row).path);
            Q_EMIT messageShown(tr("Path copied"));
        }
    });
    connect(m_showLayer, &QAction::triggered, this, [this] {
        if (const auto layer = currentLayer()) {
            Q_EMIT layerActivated(*layer);
        }
    });
    connect(m_showFiles, &QAction::triggered, this, [this] {
        if (const auto layer = currentLayer()) {
            Q_EMIT layerFilesRequested(*layer);
        }
    });
}

void WasteView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_reading.cancel();
    m_cache = std::move(cache);
    m_platform = platform;
    m_isStale = true;
    m_isAllowed = false;
    const int former = std::max(0, m_scope->currentIndex());
    const PlatformCache &content = m_cache->platform(platform);
    m_scope->clear();
    m_scope->addItem(tr("The result of the last steps (%1)").arg(text::layers(qint64(defaultChain(content).size()))));
    m_scope->addItem(tr("All layers of the cache (%1)").arg(text::layers(qint64(distinctLayers(content).size()))));
    m_scope->setItemData(0, tr("What later layers replace and delete counts, too"), Qt::ToolTipRole);
    m_scope->setItemData(1, tr("Layers of different steps lie beside each other: equal content is counted"),
                         Qt::ToolTipRole);
    m_scope->setCurrentIndex(former);
    if (isVisible()) {
        load();
    }
    Q_EMIT commandLineChanged();
}

void WasteView::showEvent(QShowEvent *event)
{
    CacheView::showEvent(event);
    if (m_isStale && m_cache != nullptr && !m_reading.isRunning()) {
        load();
    }
}

WasteScope WasteView::scope() const
{
    return m_scope->currentIndex() == 1 ? WasteScope::Cache : WasteScope::Chain;
}

std::vector<LayerId> WasteView::layers() const
{
    const PlatformCache &content = m_cache->platform(m_platform);
    return scope() == WasteScope::Cache ? distinctLayers(content) : defaultChain(content);
}

void WasteView::showNothing()
{
    m_waste = nullptr;
    m_model->setWaste(nullptr);
    m_places->setPlaces(nullptr, -1);
}

void WasteView::load()
{
    showNothing();
    m_stack->setCurrentWidget(m_state);
    const std::vector<LayerId> wanted = layers();
    if (wanted.empty()) {
        m_isStale = false;
        m_state->showEmpty(QStringLiteral("files"), tr("No layers"),
                           tr("This cache holds no layers, and so no files: only the keys of steps."));
        return;
    }
    const qint64 bytes = storedBytes(m_cache->platform(m_platform), wanted);
    if (!m_isAllowed && !isReadUnasked(*m_cache, bytes)) {
        const bool isLocal = m_cache->spec.type() == u"local";
        m_state->showEmpty(QStringLiteral("files"), tr("Read %1?").arg(text::bytes(bytes)),
                           isLocal ? tr("To compare the files, all bytes of the layers are unpacked.")
                                   : tr("To compare the files, the layers are fetched from the store."),
                           tr("Read %1, %2").arg(text::layers(qint64(wanted.size())), text::bytes(bytes)));
        return;
    }
    m_state->showLoading(tr("Comparing the files of %1").arg(text::layers(qint64(wanted.size()))));
    m_reading.start([cache = m_cache, platform = m_platform, wanted, scope = scope()](
                        const OpContext &context) { return findWaste(cache, platform, wanted, scope, context); },
                    [this](Result<FoundWastePtr> waste) {
                        if (waste) {
                            showWaste(*std::move(waste));
                            return;
                        }
                        m_state->showError(waste.error().code == ErrorCode::Cancelled
                                               ? tr("The layers were not read")
                                               : tr("The files could not be compared"),
                                           waste.error(), tr("Try again"));
                    });
}

void WasteView::showWaste(FoundWastePtr waste)
{
    m_isStale = false;
    m_waste = std::move(waste);
    m_headline->setSentence(m_waste->sentence());
    if (m_waste->waste.files.empty()) {
        m_state->showEmpty(QStringLiteral("check"), tr("No file is held twice"),
                           text::explained(m_waste->sentence(), m_waste->reservations()).trimmed(),
                           tr("Compare again"));
        return;
    }
    m_model->setWaste(m_waste);
    m_note->setText(text::sentences({tr("Wasted bytes are unpacked ones; what they take in the store is estimated from "
                                        "how well each layer packs on the whole."),
                                     m_waste->reservations()}));
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const WasteKind kind : kKinds) {
        choices.push_back({text::wasteKind(kind), int(kind), m_model->countOf(kind), text::wasteKindHelp(kind)});
    }
    m_filter->setChoices(choices);
    updateBar();
    updateShown();
    m_stack->setCurrentWidget(m_body);
    m_table->select(m_proxy->index(0, 0));
}

void WasteView::updateBar()
{
    const FileWaste &waste = m_waste->waste;
    std::vector<StackedBar::Part> parts;
    const qint64 needed = waste.bytesRead - waste.uncomparedBytes - waste.total().bytes;
    parts.push_back({tr("Needed"), text::bytes(needed), needed, 0});
    // Orange, vermilion, purple, grey: apart from each other and from the blue of what is needed.
    constexpr std::array kColors{1, 3, 5, 7};
    for (size_t i = 0; i < kKinds.size(); ++i) {
        const qint64 bytes = waste.sum(kKinds[i]).bytes;
        parts.push_back({text::wasteKind(kKinds[i]), text::bytes(bytes), bytes, kColors[i]});
    }
    if (waste.uncomparedBytes > 0) {
        parts.push_back(
            {tr("Not compared"), text::bytes(waste.uncomparedBytes), waste.uncomparedBytes, StackedBar::Muted});
    }
    m_bar->setParts(std::move(parts));
    m_bar->setAccessibleName(tr("Bytes of files"));
}

void WasteView::updateShown()
{
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
}

int WasteView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_proxy->mapToSource(current).row() : -1;
}

std::optional<LayerId> WasteView::currentLayer() const
{
    const QModelIndex current = m_placesTable->currentIndex();
    return current.isValid() ? std::optional(m_places->layerAt(current.row())) : std::nullopt;
}

void WasteView::currentChanged()
{
    const int row = currentRow();
    m_places->setPlaces(m_waste, row);
    m_copyPath->setEnabled(row >= 0);
}

QString WasteView::commandLine() const
{
    if (m_cache == nullptr) {
        return {};
    }
    QStringList arguments{QStringLiteral("files"), m_cache->text(), QStringLiteral("--waste")};
    if (scope() == WasteScope::Cache) {
        arguments << QStringLiteral("--all-layers");
    }
    return cliCommand(arguments);
}

void WasteView::focusFilter()
{
    m_filter->focus();
}

} // namespace cachalot
