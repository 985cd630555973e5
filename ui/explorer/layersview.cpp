#include "ui/explorer/layersview.h"

#include "core/base/format.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/filterbar.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/viewlayout.h"
#include "ui/models/commandline.h"
#include "ui/models/filterproxy.h"
#include "ui/models/layermeasure.h"
#include "ui/models/layersmodel.h"
#include "ui/models/textformat.h"

#include <QPushButton>
#include <QShowEvent>

namespace cachalot
{

namespace
{

/// Up to so many bytes of a local cache are unpacked without being asked: about a second of work.
constexpr qint64 kMeasureUnaskedBytes = 200'000'000;

} // namespace

LayersView::LayersView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_model(new LayersModel(this)),
      m_proxy(new FilterProxy(this)),
      m_filter(new FilterBar),
      m_view(new DataView),
      m_facts(new FactsPanel),
      m_measure(new QPushButton),
      m_measuring(pool)
{
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Layers"));
    m_filter->setPlaceholder(tr("Filter layers"));
    m_measure->setFlat(true);
    m_filter->addWidget(m_measure);

    auto *layers = new CellDelegate(m_view);
    layers->setIndented([this] { return m_proxy->isInOrder(); });
    m_view->setItemDelegateForColumn(LayersModel::LayerColumn, layers);
    m_view->setItemDelegateForColumn(LayersModel::SizeColumn, new ByteBarDelegate(m_view));
    auto *states = new CellDelegate(m_view);
    states->setTones([](int state) { return LayersModel::stateIcon(static_cast<LayerState>(state)).section(u':', 1); });
    m_view->setItemDelegateForColumn(LayersModel::StateColumn, states);
    auto *digests = new CellDelegate(m_view);
    digests->setFace(CellDelegate::Face::Fixed);
    digests->setTones([](int) { return QStringLiteral("muted"); });
    m_view->setItemDelegateForColumn(LayersModel::DigestColumn, digests);
    m_view->setColumns(settings, QStringLiteral("layers"), {0, 20, 14, 11, 8, 22, 7, 11, 16},
                       {LayersModel::MadeByColumn, LayersModel::CreatedColumn, LayersModel::DigestColumn});

    setFocusProxy(m_view);
    layOutView(*this, settings, QStringLiteral("layers"), *m_filter, *m_view, *m_facts);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateShown();
    });
    connect(m_filter, &FilterBar::stateChosen, this, [this](std::optional<int> state) {
        m_proxy->setState(state);
        updateShown();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LayersView::showSelected);
    connect(m_facts, &FactsPanel::linkActivated, this, &LayersView::followLink);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT layerFilesRequested(m_model->layerAt(m_proxy->mapToSource(index).row()));
    });
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (m_measuring.isRunning()) {
            m_measuring.cancel();
        } else {
            measure();
        }
    });
    connect(&m_measuring, &BackgroundTaskBase::progressed, this, &LayersView::updateMeasureButton);
    connect(&m_measuring, &BackgroundTaskBase::started, this, &CacheView::busyChanged);
    connect(&m_measuring, &BackgroundTaskBase::finished, this, &CacheView::busyChanged);
    showSelected();
}

void LayersView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_measuring.cancel();
    const bool again = m_cache && platform == m_platform;
    const QModelIndex current = m_view->currentIndex();
    const bool hadSelection = again && current.isValid();
    const LayerId selected = hadSelection ? m_model->layerAt(m_proxy->mapToSource(current).row()) : LayerId{};
    m_cache = std::move(cache);
    m_platform = platform;
    m_measured = false;
    m_stepNames = StepNames(m_cache->platform(platform));
    m_model->setCache(m_cache, platform);
    updateChoices();
    updateShown();
    m_view->setEmptyText(m_model->rowCount() == 0 ? tr("This cache holds no layers.")
                                                  : tr("No layer matches the filter."));
    const int row = hadSelection ? m_model->rowOf(selected) : -1;
    const QModelIndex kept = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (kept.isValid() || m_proxy->rowCount() > 0) {
        m_view->select(kept.isValid() ? kept : m_proxy->index(0, 0));
    }
    showSelected();
    updateMeasureButton();
    if (isVisible()) {
        showEvent(nullptr);
    }
    Q_EMIT commandLineChanged();
}

void LayersView::showEvent(QShowEvent *event)
{
    if (event) {
        CacheView::showEvent(event);
    }
    if (m_cache && !m_measured && !m_measuring.isRunning() && !m_model->knowsUnpackedSizes() &&
        m_cache->spec.type() == u"local" && m_cache->platformTotals[m_platform].blobBytes <= kMeasureUnaskedBytes) {
        measure();
    }
}

void LayersView::measure()
{
    m_measuring.start([cache = m_cache, platform = m_platform](
                          const OpContext &context) { return measureLayers(*cache, platform, context); },
                      [this](Result<std::vector<qint64>> sizes) {
                          if (sizes) {
                              m_measured = true;
                              m_model->setUnpackedSizes(*std::move(sizes));
                              showSelected();
                          }
                          updateMeasureButton();
                      });
    updateMeasureButton();
}

void LayersView::updateMeasureButton()
{
    const bool running = m_measuring.isRunning();
    m_measure->setVisible(m_cache && (running || (!m_measured && !m_model->knowsUnpackedSizes())) &&
                          m_model->rowCount() > 0);
    if (!running) {
        m_measure->setText(tr("Measure unpacked sizes"));
        return;
    }
    const Progress &progress = m_measuring.progress();
    m_measure->setText(progress.total > 0 ? tr("Unpacking %1 %… Cancel").arg(100 * progress.done / progress.total)
                                          : tr("Unpacking… Cancel"));
}

void LayersView::setDamage(DamageReportPtr damage)
{
    m_model->setDamage(std::move(damage));
    updateChoices();
    showSelected();
}

QString LayersView::commandLine() const
{
    return m_cache ? cliCommand({QStringLiteral("inspect"), m_cache->spec.toString(), QStringLiteral("--layers")})
                   : QString();
}

void LayersView::focusFilter()
{
    m_filter->focus();
}

bool LayersView::selectLayer(LayerId layer)
{
    const int row = m_model->rowOf(layer);
    if (row < 0) {
        return false;
    }
    showSourceRow(row, *m_proxy, *m_filter, *m_view);
    return true;
}

void LayersView::updateChoices()
{
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const LayerState state :
         {LayerState::Duplicate, LayerState::Unused, LayerState::NotInManifest, LayerState::Damaged}) {
        choices.push_back({LayersModel::stateName(state), static_cast<int>(state), m_model->countOf(state),
                           LayersModel::stateHelp(state)});
    }
    m_filter->setChoices(choices);
}

void LayersView::updateShown()
{
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
}

void LayersView::showSelected()
{
    m_facts->clear();
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    if (!m_cache || !current.isValid()) {
        m_facts->addText(tr("Select a layer to see where it comes from and which steps made it."));
        m_facts->finish();
        return;
    }
    const PlatformCache &cache = m_cache->platform(m_platform);
    const LayerId id = m_model->layerAt(current.row());
    const CacheLayer &layer = cache.layers[index(id)];
    const LayerState state = m_model->stateAt(current.row());
    const auto cell = [&](int column) { return m_model->index(current.row(), column).data().toString(); };
    m_facts->addTitle(LayersModel::stateIcon(state), m_model->nameOf(id));
    if (state != LayerState::Sound) {
        m_facts->addText(cell(LayersModel::StateColumn) + QStringLiteral(". ") + LayersModel::stateHelp(state));
    }
    m_facts->addFact(tr("Size"), QStringLiteral("%1 (%2)").arg(cell(LayersModel::SizeColumn),
                                                               tr("%1 bytes").arg(formatCount(layer.descriptor.size))));
    m_facts->addFact(tr("Compression"), cell(LayersModel::CompressionColumn), printable(layer.descriptor.mediaType));
    m_facts->addFact(tr("Unpacked"),
                     QStringLiteral("%1 (%2)").arg(cell(LayersModel::UnpackedColumn), cell(LayersModel::RatioColumn)));
    m_facts->addFact(tr("Age"), cell(LayersModel::CreatedColumn),
                     m_model->index(current.row(), LayersModel::CreatedColumn).data(Qt::ToolTipRole).toString());
    m_facts->addDigest(tr("Blob"), printable(QString::fromUtf8(layer.blob)));
    m_facts->addDigest(tr("Unpacked digest"), layer.diffID ? layer.diffID->toString() : QString());
    m_facts->addButton(QStringLiteral("files"), tr("Files of this layer"), QStringLiteral("files:%1").arg(index(id)));

    if (layer.parent >= 0 && layer.parent < static_cast<qint64>(cache.layers.size())) {
        const auto parent = static_cast<LayerId>(layer.parent);
        m_facts->addLinks(tr("On top of"),
                          {{QStringLiteral("layer:%1").arg(index(parent)), m_model->nameOf(parent), {}}}, 1);
    }
    if (const CacheGraph *graph = cache.graph.get()) {
        const auto link = [&](RecordId record) {
            return FactsPanel::Link{QStringLiteral("record:%1").arg(index(record)), m_stepNames.nameOf(record),
                                    printable(QString::fromUtf8(cache.cacheConfig.records[index(record)].digest))};
        };
        const auto links = [&](std::span<const RecordId> records) {
            std::vector<FactsPanel::Link> list;
            for (const RecordId record : records.first(std::min(records.size(), FactsPanel::kMaxLinks))) {
                list.push_back(link(record));
            }
            return list;
        };
        const auto made = graph->madeBy(id);
        m_facts->addLinks(tr("Made by"), links(made), made.size());
        const std::vector<RecordId> users = graph->usedBy(id);
        m_facts->addLinks(tr("Needed to restore"), links(users), users.size());
    }
    m_facts->finish();
}

void LayersView::followLink(const QString &target)
{
    const quint32 number = target.section(u':', 1).toUInt();
    if (target.startsWith(u"layer:")) {
        selectLayer(static_cast<LayerId>(number));
    } else if (target.startsWith(u"record:")) {
        Q_EMIT recordActivated(static_cast<RecordId>(number));
    } else {
        Q_EMIT layerFilesRequested(static_cast<LayerId>(number));
    }
}

} // namespace cachalot
