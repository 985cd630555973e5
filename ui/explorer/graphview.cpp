#include "ui/explorer/graphview.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/graphcanvas.h"
#include "ui/explorer/stepfacts.h"
#include "ui/explorer/viewlayout.h"
#include "ui/models/commandline.h"
#include "ui/models/filterproxy.h"
#include "ui/models/textformat.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

constexpr double kZoomStep = 1.25;
/// A picture that would have to be smaller than this to be seen whole opens at its beginning instead.
constexpr double kReadableZoom = 0.75;

} // namespace

GraphView::GraphView(TaskPool &pool, QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_model(new StepsModel(this)),
      m_proxy(new FilterProxy(this)),
      m_filter(new FilterBar),
      m_canvas(new GraphCanvas),
      m_state(new EmptyState),
      m_stack(new QStackedWidget),
      m_note(new QLabel),
      m_facts(new FactsPanel),
      m_laying(pool)
{
    m_proxy->setSourceModel(m_model);
    m_filter->setPlaceholder(tr("Find steps"));
    m_filter->addWidget(makeZoomButtons());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_state);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
    layOutView(*this, settings, QStringLiteral("graph"), *m_filter, *content, *m_facts);

    connect(m_filter, &FilterBar::textChanged, m_proxy, &FilterProxy::setFilterText);
    connect(m_filter, &FilterBar::stateChosen, m_proxy, &FilterProxy::setState);
    connect(m_proxy, &FilterProxy::arranged, this, &GraphView::updateMatches);
    connect(m_filter, &FilterBar::leftDownwards, this, &GraphView::selectNextMatch);
    connect(m_canvas, &GraphCanvas::currentChanged, this, [this](int node) {
        showSelected();
        if (node >= 0) {
            Q_EMIT recordSelected(m_canvas->graph()->groups.groups[static_cast<size_t>(node)].front());
        }
    });
    connect(m_canvas, &GraphCanvas::activated, this, [this](int node) {
        Q_EMIT recordActivated(m_canvas->graph()->groups.groups[static_cast<size_t>(node)].front());
    });
    connect(m_facts, &FactsPanel::linkActivated, this, &GraphView::followLink);
    connect(m_state, &EmptyState::cancelRequested, &m_laying, &BackgroundTaskBase::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, &GraphView::layOut);
    connect(&m_laying, &BackgroundTaskBase::started, this, &CacheView::busyChanged);
    connect(&m_laying, &BackgroundTaskBase::finished, this, &CacheView::busyChanged);
    showSelected();
}

QWidget *GraphView::makeZoomButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString &iconName, const QString &text, const QString &toolTip, auto run) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        if (iconName.isEmpty()) {
            button->setText(text);
        } else {
            button->setIcon(icon(iconName));
        }
        connect(button, &QToolButton::clicked, this, run);
        layout->addWidget(button);
    };
    add(QStringLiteral("zoom-out"), {}, tr("Zoom out (-)"),
        [this] { m_canvas->setZoom(m_canvas->zoom() / kZoomStep); });
    add(QStringLiteral("zoom-in"), {}, tr("Zoom in (+)"), [this] { m_canvas->setZoom(m_canvas->zoom() * kZoomStep); });
    add({}, tr("Fit"), tr("Show all of the graph (0)"), [this] { m_canvas->zoomToFit(); });
    return row;
}

void GraphView::setCache(OpenedCachePtr cache, size_t platform)
{
    const bool again = m_cache && platform == m_platform;
    if (again && m_canvas->current() >= 0) {
        m_selected = m_canvas->graph()->groups.groups[static_cast<size_t>(m_canvas->current())].front();
    } else if (!again) {
        m_selected.reset();
    }
    m_laying.cancel();
    m_canvas->setGraph(nullptr, nullptr);
    m_cache = std::move(cache);
    m_platform = platform;
    m_model->setCache(m_cache, platform);
    m_isStale = true;
    updateChoices();
    showNote();
    showSelected();
    if (isVisible()) {
        layOut();
    }
    Q_EMIT commandLineChanged();
}

void GraphView::showEvent(QShowEvent *event)
{
    CacheView::showEvent(event);
    if (m_isStale && !m_laying.isRunning()) {
        layOut();
    }
}

void GraphView::layOut()
{
    if (!m_cache) {
        return;
    }
    if (m_model->rowCount() == 0) {
        m_isStale = false;
        m_state->showEmpty(QStringLiteral("graph"), tr("There is no graph"), tr("This cache holds no steps."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_state->showLoading(tr("Drawing the graph"));
    m_stack->setCurrentWidget(m_state);
    m_laying.start(
        [cache = m_cache, platform = m_platform, states = m_model->statesByRecord()](const OpContext &context) {
            return makeStepGraph(cache->platform(platform), states, kMaxGraphNodes, context);
        },
        [this](const Result<StepGraphPtr> &graph) { laidOut(graph); });
}

void GraphView::laidOut(const Result<StepGraphPtr> &graph)
{
    if (!graph) {
        if (graph.error().code == ErrorCode::NotFound) {
            m_isStale = false;
            m_state->showEmpty(QStringLiteral("graph"), tr("There is no graph"),
                               tr("BuildKit rejects the records of this cache, so nobody knows what needs what. "
                                  "Problems says why."));
        } else if (graph.error().code == ErrorCode::Cancelled) {
            m_state->showEmpty(QStringLiteral("graph"), tr("The graph was not drawn"), tr("You cancelled it."),
                               tr("Draw it"));
        } else {
            m_state->showError(graph.error(), tr("Try again"));
        }
        return;
    }
    m_isStale = false;
    m_canvas->setGraph(*graph, m_model);
    m_stack->setCurrentWidget(m_canvas);
    m_canvas->zoomToFit();
    if (m_canvas->zoom() < kReadableZoom) {
        m_canvas->setZoom(kReadableZoom);
        m_canvas->verticalScrollBar()->setValue(0);
    }
    showNote();
    updateMatches();
    if (m_selected) {
        selectRecord(*std::exchange(m_selected, std::nullopt));
    }
}

void GraphView::setDamage(DamageReportPtr damage)
{
    m_model->setDamage(std::move(damage));
    m_canvas->statesChanged();
    updateChoices();
    showSelected();
}

QString GraphView::commandLine() const
{
    return m_cache ? cliCommand({QStringLiteral("inspect"), m_cache->spec.toString(), QStringLiteral("--records")})
                   : QString();
}

void GraphView::focusFilter()
{
    m_filter->focus();
}

bool GraphView::selectRecord(RecordId record)
{
    if (m_model->rowOf(record) < 0) {
        return false;
    }
    if (!m_canvas->graph()) {
        m_selected = record;
        return true;
    }
    m_canvas->setCurrent(static_cast<int>(m_canvas->graph()->groups.groupOf[index(record)]));
    showSelected();
    return true;
}

void GraphView::updateChoices()
{
    m_filter->setChoices(StepFacts::choices(*m_model));
}

/// Steps that match stand out; the others keep their places.
void GraphView::updateMatches()
{
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
    const StepGraphPtr &graph = m_canvas->graph();
    if (!graph) {
        return;
    }
    std::vector<bool> matches;
    if (m_proxy->rowCount() < m_model->rowCount()) {
        matches.assign(graph->size(), false);
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const RecordId record = m_model->recordAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
            matches[graph->groups.groupOf[index(record)]] = true;
        }
    }
    m_canvas->setMatches(std::move(matches));
}

void GraphView::selectNextMatch()
{
    const StepGraphPtr &graph = m_canvas->graph();
    if (!graph || m_proxy->rowCount() == 0) {
        return;
    }
    // The first in the order of the build that comes after the selected one, or else the first of all.
    const int current = m_canvas->current();
    const int from = current < 0 ? -1 : m_model->rowOf(graph->groups.groups[static_cast<size_t>(current)].back());
    int best = m_proxy->mapToSource(m_proxy->index(0, 0)).row();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const int candidate = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        if (candidate > from) {
            best = candidate;
            break;
        }
    }
    const RecordId record = m_model->recordAt(best);
    selectRecord(record);
    Q_EMIT recordSelected(record);
}

void GraphView::showNote()
{
    const StepGraphPtr &graph = m_canvas->graph();
    const bool isGrouped = graph && graph->groups.level != RecordGroups::Level::Records;
    m_note->setVisible(isGrouped);
    if (!isGrouped) {
        return;
    }
    const QString steps = text::count(m_model->rowCount());
    const QString nodes = text::count(static_cast<qint64>(graph->size()));
    m_note->setText(
        graph->groups.level == RecordGroups::Level::Chains
            ? tr("%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.").arg(steps, nodes)
            : tr("%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same "
                 "state are one.")
                  .arg(steps, nodes));
}

void GraphView::showSelected()
{
    m_facts->clear();
    const int node = m_canvas->current();
    if (!m_cache || node < 0) {
        m_facts->addText(tr("Select a step to see what it depends on and what it holds."));
    } else if (const auto &records = m_canvas->graph()->groups.groups[static_cast<size_t>(node)]; records.size() == 1) {
        StepFacts::show(*m_facts, *m_model, m_cache->platform(m_platform), m_model->rowOf(records.front()));
    } else {
        tellOfGroup(m_canvas->textOf(node), records);
    }
    m_facts->finish();
}

void GraphView::tellOfGroup(const GraphNodeText &text, const std::vector<RecordId> &records)
{
    m_facts->addTitle(StepsModel::stateIcon(text.state), text.name);
    m_facts->addText(text::explained(StepsModel::stateName(text.state), StepsModel::stateHelp(text.state)));
    std::vector<FactsPanel::Link> links;
    for (const RecordId record : records) {
        if (links.size() > FactsPanel::kMaxLinks) {
            break;
        }
        links.push_back({QStringLiteral("step:%1").arg(index(record)), m_model->nameOf(record), {}});
    }
    m_facts->addLinks(tr("Steps of this group"), links, records.size());
}

void GraphView::followLink(const QString &target)
{
    if (target.startsWith(u"step:")) { // of a group: only the table shows it by itself
        Q_EMIT recordActivated(static_cast<RecordId>(target.section(u':', 1).toUInt()));
        return;
    }
    StepFacts::follow(target, *this);
}

} // namespace cachalot
