#include "ui/compare/compareview.h"

#include "core/base/format.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/viewtabs.h"
#include "ui/compare/cachecard.h"
#include "ui/compare/diffbar.h"
#include "ui/compare/whatifpanel.h"
#include "ui/models/commandline.h"
#include "ui/models/diffmodel.h"
#include "ui/models/endinpool.h"
#include "ui/models/filterproxy.h"
#include "ui/models/textformat.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

// A choice of the filter that is more than one state of the model.
constexpr int kDiffering = 100;

CellDelegate *digestDelegate(QObject *parent)
{
    auto *delegate = new CellDelegate(parent);
    delegate->setFace(CellDelegate::Face::Fixed);
    delegate->setTones([](int) { return QStringLiteral("muted"); });
    return delegate;
}

} // namespace

CompareView::CompareView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_cardA(new CacheCard(QStringLiteral("A"))),
      m_cardB(new CacheCard(QStringLiteral("B"))),
      m_headline(new Headline),
      m_platformBox(new QComboBox),
      m_copy(makeCopyButton()),
      m_bytes(new DiffBar),
      m_steps(new DiffBar),
      m_tabs(new ViewTabs),
      m_sheets(new QStackedWidget),
      m_stepFilter(new FilterBar),
      m_order(new QComboBox),
      m_stepModel(new DiffStepsModel(this)),
      m_stepProxy(new FilterProxy(this)),
      m_stepView(new DataView),
      m_layerFilter(new FilterBar),
      m_layerModel(new DiffLayersModel(this)),
      m_layerProxy(new FilterProxy(this)),
      m_layerView(new DataView),
      m_whatIf(new WhatIfPanel(pool, settings)),
      m_body(new QWidget),
      m_state(new EmptyState),
      m_stack(new QStackedWidget),
      m_pool(pool),
      m_task(pool)
{
    auto *swapButton = new QToolButton;
    swapButton->setObjectName(QStringLiteral("swap"));
    swapButton->setIcon(icon(QStringLiteral("swap")));
    swapButton->setToolTip(tr("Swap A and B"));
    swapButton->setAccessibleName(swapButton->toolTip());
    swapButton->setAutoRaise(true);
    connect(swapButton, &QToolButton::clicked, this, &CompareView::swap);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::kOne);
    cards->addWidget(m_cardA, 1);
    cards->addWidget(swapButton);
    cards->addWidget(m_cardB, 1);

    m_platformBox->setAccessibleName(tr("Platform"));
    connect(m_platformBox, &QComboBox::activated, this, &CompareView::compare);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::kOne);
    answer->addWidget(m_headline, 1);
    answer->addWidget(m_platformBox, 0, Qt::AlignTop);
    answer->addWidget(m_copy, 0, Qt::AlignTop);

    auto *bars = new QHBoxLayout;
    bars->setSpacing(space::kFour);
    bars->addWidget(m_bytes, 1);
    bars->addWidget(m_steps, 1);

    buildSteps(settings);
    buildLayers(settings);
    m_sheets->addWidget(m_whatIf);
    m_tabs->addTab(icon(QStringLiteral("export")), tr("What if"));
    connect(m_whatIf, &WhatIfPanel::busyChanged, this, &CompareView::busyChanged);
    connect(m_whatIf, &WhatIfPanel::commandLineChanged, this, &CompareView::commandLineChanged);
    connect(m_whatIf, &WhatIfPanel::exportRequested, this, &CompareView::exportRequested);
    m_tabs->setAccessibleName(tr("Views"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int sheet) {
        m_sheets->setCurrentIndex(sheet);
        Q_EMIT commandLineChanged(); // which goes by the sheet
    });

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(bars);
    body->addSpacing(space::kTwo);
    body->addWidget(m_tabs);
    body->addSpacing(space::kOne);
    body->addWidget(m_sheets, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kOne);
    layout->setSpacing(space::kTwo);
    layout->addLayout(cards);
    layout->addLayout(answer);
    layout->addWidget(m_stack, 1);

    connect(m_state, &EmptyState::cancelRequested, this, &CompareView::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, &CompareView::compare);
    connect(&m_task, &BackgroundTaskBase::started, this, &CompareView::busyChanged);
    connect(&m_task, &BackgroundTaskBase::finished, this, &CompareView::busyChanged);
}

void CompareView::buildSteps(QSettings &settings)
{
    m_stepProxy->setSourceModel(m_stepModel);
    m_stepView->setModel(m_stepProxy);
    m_stepView->setAccessibleName(tr("Steps of both caches"));
    for (const int column : {int(DiffStepsModel::InAColumn), int(DiffStepsModel::InBColumn)}) {
        auto *presence = new CellDelegate(m_stepView);
        presence->setIcons([](int state) { return DiffStepsModel::presenceIcon(static_cast<StepPresence>(state)); });
        presence->setTones(
            [](int state) { return DiffStepsModel::presenceIcon(static_cast<StepPresence>(state)).section(u':', 1); });
        m_stepView->setItemDelegateForColumn(column, presence);
    }
    m_stepView->setItemDelegateForColumn(DiffStepsModel::SizeColumn, new ByteBarDelegate(m_stepView));
    m_stepView->setItemDelegateForColumn(DiffStepsModel::DigestColumn, digestDelegate(m_stepView));
    m_stepView->setColumns(settings, QStringLiteral("compare-steps"), {4, 0, 16, 16, 28, 16});
    for (const int column : {int(DiffStepsModel::InAColumn), int(DiffStepsModel::InBColumn)}) {
        m_stepView->fitColumn(column, {DiffStepsModel::presenceName(StepPresence::Restorable),
                                       DiffStepsModel::presenceName(StepPresence::KeyOnly),
                                       DiffStepsModel::presenceName(StepPresence::Absent)});
    }

    m_order->addItem(tr("Differing first"), int(DiffStepsModel::Order::DifferingFirst));
    m_order->addItem(tr("Build order"), int(DiffStepsModel::Order::Build));
    m_order->setAccessibleName(tr("Order"));
    m_stepFilter->setPlaceholder(tr("Filter steps"));
    m_stepFilter->addWidget(m_order);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_stepView->sortByColumn(-1, Qt::AscendingOrder); // a sorted column would hide the order
        m_stepModel->setOrder(static_cast<DiffStepsModel::Order>(m_order->currentData().toInt()));
    });
    connect(m_stepFilter, &FilterBar::textChanged, m_stepProxy, &FilterProxy::setFilterText);
    connect(m_stepProxy, &FilterProxy::arranged, this, &CompareView::updateShown);
    connect(m_stepFilter, &FilterBar::stateChosen, this, [this](std::optional<int> state) {
        m_stepModel->setShow(state == kDiffering ? DiffStepsModel::Show::Differing : DiffStepsModel::Show::All);
        m_stepProxy->setState(state == kDiffering ? std::nullopt : state);
    });
    connect(m_stepFilter, &FilterBar::leftDownwards, m_stepView, &DataView::enter);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_stepFilter);
    layout->addWidget(m_stepView, 1);
    m_sheets->addWidget(page);
    m_tabs->addTab(icon(QStringLiteral("steps")), tr("Steps"));
}

void CompareView::buildLayers(QSettings &settings)
{
    m_layerProxy->setSourceModel(m_layerModel);
    m_layerView->setModel(m_layerProxy);
    m_layerView->setAccessibleName(tr("Layers of both caches"));
    m_layerView->setItemDelegateForColumn(DiffLayersModel::LayerColumn, new CellDelegate(m_layerView));
    m_layerView->setItemDelegateForColumn(DiffLayersModel::BytesAColumn, new ByteBarDelegate(m_layerView));
    m_layerView->setItemDelegateForColumn(DiffLayersModel::BytesBColumn, new ByteBarDelegate(m_layerView));
    m_layerView->setItemDelegateForColumn(DiffLayersModel::DigestColumn, digestDelegate(m_layerView));
    m_layerView->setColumns(settings, QStringLiteral("compare-layers"), {0, 18, 28, 28, 16});

    m_layerFilter->setPlaceholder(tr("Filter layers"));
    connect(m_layerFilter, &FilterBar::textChanged, m_layerProxy, &FilterProxy::setFilterText);
    connect(m_layerFilter, &FilterBar::stateChosen, m_layerProxy, &FilterProxy::setState);
    connect(m_layerProxy, &FilterProxy::arranged, this, &CompareView::updateShown);
    connect(m_layerFilter, &FilterBar::leftDownwards, m_layerView, &DataView::enter);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_layerFilter);
    layout->addWidget(m_layerView, 1);
    m_sheets->addWidget(page);
    m_tabs->addTab(icon(QStringLiteral("layers")), tr("Layers"));
}

QToolButton *CompareView::makeCopyButton()
{
    auto *button = new QToolButton;
    button->setText(tr("Copy"));
    button->setIcon(icon(QStringLiteral("copy")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { subcontrol-position: right center; }"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Summary as text"), this, [this] { copy(m_comparison->summaryText(), tr("Summary copied")); });
    menu->addAction(tr("Steps as CSV"), this, [this] { copy(m_comparison->stepsAsCsv(), tr("Steps copied")); });
    menu->addAction(tr("Layers as CSV"), this, [this] { copy(m_comparison->layersAsCsv(), tr("Layers copied")); });
    menu->addSeparator();
    menu->addAction(tr("cachalot-cli command"), this, [this] { copy(commandLine(), tr("Command copied")); });
    button->setMenu(menu);
    button->setEnabled(false);
    return button;
}

void CompareView::copy(const QString &text, const QString &message)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT messageShown(message);
}

QString CompareView::commandLine() const
{
    if (m_a && m_b && m_sheets->currentWidget() == m_whatIf) {
        return m_whatIf->commandLine();
    }
    return m_a && m_b ? cliCommand({QStringLiteral("compare"), m_a->text(), m_b->text()}) : QString();
}

void CompareView::focusFilter()
{
    (m_tabs->currentIndex() == 0 ? m_stepFilter : m_layerFilter)->focus();
}

void CompareView::setCaches(OpenedCachePtr a, OpenedCachePtr b)
{
    m_a = std::move(a);
    m_b = std::move(b);
    const QString former = m_platformBox->currentText();
    m_platforms = platformPairs(*m_a->snapshot, *m_b->snapshot);
    m_platformBox->clear();
    for (const PlatformPair &pair : m_platforms) {
        m_platformBox->addItem(printable(pair.name));
    }
    m_platformBox->setCurrentIndex(std::max(0, m_platformBox->findText(former)));
    m_platformBox->setVisible(m_platforms.size() > 1);
    compare();
    Q_EMIT commandLineChanged();
}

void CompareView::swap()
{
    if (m_a && m_b) {
        setCaches(m_b, m_a);
        Q_EMIT swapped();
    }
}

void CompareView::cancel()
{
    m_task.cancel();
    m_whatIf->cancel();
}

bool CompareView::isBusy() const
{
    return m_task.isRunning() || m_whatIf->isBusy();
}

void CompareView::compare()
{
    const PlatformPair platform = m_platforms.at(size_t(std::max(0, m_platformBox->currentIndex())));
    m_cardA->setCache(m_a, platform.a);
    m_cardB->setCache(m_b, platform.b);
    m_copy->setEnabled(false);
    m_state->showLoading(tr("Comparing"));
    if (m_comparison == nullptr) {
        m_headline->setSentence({});
        m_stack->setCurrentWidget(m_state);
    }
    m_task.start(
        [a = m_a, b = m_b, platform, &pool = m_pool](const OpContext &) -> Result<ComparisonPtr> {
            return endInPool(pool, compareCaches(a, b, platform));
        },
        [this](Result<ComparisonPtr> comparison) {
            if (comparison) {
                showComparison(*std::move(comparison));
            } else {
                m_headline->setSentence({});
                m_state->showError(tr("The caches were not compared"), comparison.error(), tr("Try again"));
                m_stack->setCurrentWidget(m_state);
            }
        });
}

void CompareView::showComparison(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    m_stepModel->setComparison(m_comparison);
    m_layerModel->setComparison(m_comparison);
    m_headline->setSentence(m_comparison->sentence());
    std::vector<Chip> chips;
    for (const QString &time : m_comparison->transferTimes()) {
        chips.push_back({time, tr("What a build fetches from it that the other can't give, and what it need not run"),
                         Chip::Tone::Plain});
    }
    m_headline->setChips(chips);
    m_whatIf->setCaches({{m_comparison->names[0], m_comparison->a, m_comparison->platform.a},
                         {m_comparison->names[1], m_comparison->b, m_comparison->platform.b}});
    m_copy->setEnabled(true);
    showBars();
    updateChoices();
    updateShown();

    m_stepView->setEmptyText(tr("No step is like that."));
    m_layerView->setEmptyText(tr("No layer is like that."));
    switch (m_comparison->kind()) {
    case Comparison::Kind::Unreadable:
        m_state->showEmpty(QStringLiteral("damaged"), tr("Nothing to compare"),
                           tr("At least one of the caches could not be read. Verify it to see what is wrong."),
                           tr("Compare again"));
        m_stack->setCurrentWidget(m_state);
        return;
    case Comparison::Kind::Empty:
        m_state->showEmpty(QStringLiteral("cache"), tr("Both caches are empty"),
                           tr("Neither holds a step or a layer: a build gains nothing from either."),
                           tr("Compare again"));
        m_stack->setCurrentWidget(m_state);
        return;
    case Comparison::Kind::NoSteps:
        m_stepView->setEmptyText(tr("Steps can't be compared: BuildKit would reject one of the caches as a whole."));
        m_tabs->setCurrentIndex(1);
        break;
    default:
        break;
    }
    m_stack->setCurrentWidget(m_body);
}

void CompareView::showBars()
{
    const CacheDiff &diff = m_comparison->diff;
    const auto &[nameA, nameB] = m_comparison->names;
    const CacheDiff::LayerSums &layers = diff.layerSums;
    const QString common =
        layers.commonBytesA == layers.commonBytesB
            ? tr("Both  %1").arg(text::bytes(layers.commonBytesA))
            : tr("Both  %1 in %2, %3 in %4")
                  .arg(text::bytes(layers.commonBytesA), nameA, text::bytes(layers.commonBytesB), nameB);
    m_bytes->setSegments(
        tr("Bytes of layers"),
        {{DiffBar::OnlyA, tr("Only %1  %2").arg(nameA, text::bytes(layers.onlyABytes)), layers.onlyABytes},
         {DiffBar::Both, common, std::max(layers.commonBytesA, layers.commonBytesB)},
         {DiffBar::OnlyB, tr("Only %1  %2").arg(nameB, text::bytes(layers.onlyBBytes)), layers.onlyBBytes}});
    const CacheDiff::ResultSums &results = diff.resultSums;
    m_steps->setSegments(
        tr("Steps that can be restored"),
        {{DiffBar::OnlyA, tr("Only from %1  %2").arg(nameA, text::count(results.onlyA)), results.onlyA},
         {DiffBar::Both, tr("From both  %1").arg(text::count(results.both)), results.both},
         {DiffBar::OnlyB, tr("Only from %1  %2").arg(nameB, text::count(results.onlyB)), results.onlyB},
         {DiffBar::Neither, tr("From neither  %1").arg(text::count(results.neither)), results.neither}});
}

void CompareView::updateChoices()
{
    const auto &[nameA, nameB] = m_comparison->names;
    const int steps = int(m_comparison->diff.steps.size());
    m_stepFilter->setChoices(
        {{tr("All"), std::nullopt, steps, {}},
         {tr("Differing"), kDiffering, steps - m_stepModel->countOf(DiffStepsModel::Same), {}},
         {tr("Only from %1").arg(nameA), DiffStepsModel::OnlyInA, m_stepModel->countOf(DiffStepsModel::OnlyInA),
          tr("Can be restored from %1 and not from %2").arg(nameA, nameB)},
         {tr("Only from %1").arg(nameB), DiffStepsModel::OnlyInB, m_stepModel->countOf(DiffStepsModel::OnlyInB),
          tr("Can be restored from %1 and not from %2").arg(nameB, nameA)}});
    m_layerFilter->setChoices(
        {{tr("All"), std::nullopt, m_layerModel->rowCount(), {}},
         {tr("Both"), DiffLayersModel::Common, m_layerModel->countOf(DiffLayersModel::Common), {}},
         {tr("Only %1").arg(nameA), DiffLayersModel::OnlyInA, m_layerModel->countOf(DiffLayersModel::OnlyInA), {}},
         {tr("Only %1").arg(nameB), DiffLayersModel::OnlyInB, m_layerModel->countOf(DiffLayersModel::OnlyInB), {}}});
    m_tabs->setTabText(0, tr("Steps %1").arg(text::count(steps)));
    m_tabs->setTabText(1, tr("Layers %1").arg(text::count(m_layerModel->rowCount())));
}

void CompareView::updateShown()
{
    if (m_comparison != nullptr) {
        m_stepFilter->setShown(m_stepProxy->rowCount(), int(m_comparison->diff.steps.size()));
        m_layerFilter->setShown(m_layerProxy->rowCount(), m_layerModel->rowCount());
    }
}

} // namespace cachalot
