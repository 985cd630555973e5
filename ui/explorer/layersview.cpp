#include "ui/explorer/layersview.h"

#include "core/base/format.h"
#include "ui/common/dataview.h"
#include "ui/explorer/factspanel.h"
#include "ui/models/commandline.h"
#include "ui/models/layermeasure.h"
#include "ui/models/layersmodel.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>
#include <QPushButton>

namespace cachalot
{

namespace
{

/// Up to so many bytes of a local cache are unpacked without being asked: about a second of work.
constexpr qint64 kMeasureUnaskedBytes = 200'000'000;

} // namespace

LayersView::LayersView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : LayersView(new LayersModel, pool, settings, parent)
{
}

LayersView::LayersView(LayersModel *model, TaskPool &pool, QSettings &settings, QWidget *parent)
    : PartsView(model, settings, QStringLiteral("layers"), parent),
      m_model(model),
      m_measure(new QPushButton),
      m_measuring(pool)
{
    table().setAccessibleName(tr("Layers"));
    filter().setPlaceholder(tr("Filter layers"));
    m_measure->setFlat(true);
    filter().addWidget(m_measure);
    showNames(LayersModel::LayerColumn);
    showSizes(LayersModel::SizeColumn);
    showStates(LayersModel::StateColumn,
               [](int state) { return LayersModel::stateIcon(static_cast<LayerState>(state)); });
    showDigests(LayersModel::DigestColumn);
    table().setColumns(settings, QStringLiteral("layers"), {0, 20, 14, 11, 8, 22, 7, 11, 16},
                       {LayersModel::MadeByColumn, LayersModel::CreatedColumn, LayersModel::DigestColumn});
    const QString aName = QCoreApplication::translate("LayerNames", "Layer %1").arg(99);
    table().fitColumn(LayersModel::StateColumn, {LayersModel::tr("Same files as %1").arg(aName)});

    connect(&table(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT layerFilesRequested(m_model->layerAt(sourceRow(index))); });
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

void LayersView::setCache(OpenedCachePtr opened, size_t platform)
{
    m_measuring.cancel();
    m_measured = false;
    m_stepNames = StepNames(opened->platform(platform));
    PartsView::setCache(std::move(opened), platform);
    updateMeasureButton();
    if (isVisible()) {
        measureUnasked();
    }
}

void LayersView::showEvent(QShowEvent *event)
{
    CacheView::showEvent(event);
    measureUnasked();
}

void LayersView::measureUnasked()
{
    if (cache() && !m_measured && !m_measuring.isRunning() && !m_model->knowsUnpackedSizes() &&
        cache()->spec.type() == u"local" && cache()->platformTotals[platform()].blobBytes <= kMeasureUnaskedBytes) {
        measure();
    }
}

void LayersView::measure()
{
    m_measuring.start([cache = cache(), platform = platform()](
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
    m_measure->setVisible(cache() && (running || (!m_measured && !m_model->knowsUnpackedSizes())) &&
                          m_model->rowCount() > 0);
    if (!running) {
        m_measure->setText(tr("Measure unpacked sizes"));
        return;
    }
    const Progress &progress = m_measuring.progress();
    m_measure->setText(progress.total > 0 ? tr("Unpacking %1 %… Cancel").arg(100 * progress.done / progress.total)
                                          : tr("Unpacking… Cancel"));
}

QString LayersView::commandLine() const
{
    return cache() ? cliCommand({QStringLiteral("inspect"), cache()->text(), QStringLiteral("--layers")}) : QString();
}

bool LayersView::selectLayer(LayerId layer)
{
    return selectPart(static_cast<quint32>(layer));
}

std::vector<FilterBar::Choice> LayersView::choices() const
{
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const LayerState state :
         {LayerState::Duplicate, LayerState::Unused, LayerState::NotInManifest, LayerState::Damaged}) {
        choices.push_back({LayersModel::stateName(state), static_cast<int>(state), m_model->countOf(state),
                           LayersModel::stateHelp(state)});
    }
    return choices;
}

QString LayersView::emptyText(bool isFiltered) const
{
    return isFiltered ? tr("No layer matches the filter.") : tr("This cache holds no layers.");
}

QString LayersView::invitation() const
{
    return tr("Select a layer to see where it comes from and which steps made it.");
}

void LayersView::tellOf(int row, FactsPanel &facts)
{
    const PlatformCache &shown = cache()->platform(platform());
    const LayerId id = m_model->layerAt(row);
    const CacheLayer &layer = shown.layers[index(id)];
    const LayerState state = m_model->stateAt(row);
    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    facts.addTitle(LayersModel::stateIcon(state), m_model->nameOf(id));
    if (state != LayerState::Sound) {
        facts.addText(text::explained(cell(LayersModel::StateColumn), LayersModel::stateHelp(state)));
    }
    facts.addFact(tr("Size"),
                  text::noted(cell(LayersModel::SizeColumn), tr("%1 bytes").arg(text::count(layer.descriptor.size))));
    facts.addFact(tr("Compression"), cell(LayersModel::CompressionColumn), printable(layer.descriptor.mediaType));
    facts.addFact(tr("Unpacked"), text::noted(cell(LayersModel::UnpackedColumn), cell(LayersModel::RatioColumn)));
    facts.addFact(tr("Age"), cell(LayersModel::CreatedColumn),
                  m_model->index(row, LayersModel::CreatedColumn).data(Qt::ToolTipRole).toString());
    facts.addDigest(tr("Blob"), printable(QString::fromUtf8(layer.blob)));
    facts.addDigest(tr("Unpacked digest"), layer.diffID ? layer.diffID->toString() : QString());
    facts.addButton(QStringLiteral("files"), tr("Files of this layer"), QStringLiteral("files:%1").arg(index(id)));

    if (layer.parent >= 0 && layer.parent < static_cast<qint64>(shown.layers.size())) {
        const auto parent = static_cast<LayerId>(layer.parent);
        facts.addLinks(tr("On top of"), {{QStringLiteral("layer:%1").arg(index(parent)), m_model->nameOf(parent), {}}},
                       1);
    }
    if (const CacheGraph *graph = shown.graph.get()) {
        const auto link = [&](RecordId record) {
            return FactsPanel::Link{QStringLiteral("record:%1").arg(index(record)), m_stepNames.nameOf(record),
                                    printable(QString::fromUtf8(shown.cacheConfig.records[index(record)].digest))};
        };
        const auto links = [&](std::span<const RecordId> records) {
            std::vector<FactsPanel::Link> list;
            for (const RecordId record : records.first(std::min(records.size(), FactsPanel::kMaxLinks))) {
                list.push_back(link(record));
            }
            return list;
        };
        const auto made = graph->madeBy(id);
        facts.addLinks(tr("Made by"), links(made), made.size());
        const std::vector<RecordId> users = graph->usedBy(id);
        facts.addLinks(tr("Needed to restore"), links(users), users.size());
    }
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
