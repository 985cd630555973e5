#include "ui/cleanup/cleanupview.h"

#include "core/base/format.h"
#include "ui/cleanup/rulespanel.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/stackedbar.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/filterproxy.h"
#include "ui/models/preferences.h"
#include "ui/models/textformat.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kReplanMilliseconds = 250;
constexpr int kRulesWidth = 260;

} // namespace

CleanupView::CleanupView(TaskPool &pool, QSettings &settings, Settings store, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_store(std::move(store)),
      m_headline(new Headline),
      m_bar(new StackedBar),
      m_rules(new RulesPanel),
      m_filter(new FilterBar),
      m_model(new PruneModel(this)),
      m_proxy(new FilterProxy(this)),
      m_view(new DataView),
      m_result(new QLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton(tr("Stop"))),
      m_run(new QPushButton),
      m_state(new EmptyState),
      m_stack(new QStackedWidget),
      m_replanSoon(new QTimer(this)),
      m_surveying(pool),
      m_planning(pool),
      m_running(pool)
{
    const QByteArray saved = m_settings.value(m_store.key).toByteArray();
    if (const auto policy = PrunePolicy::fromJson(QJsonDocument::fromJson(saved).object());
        policy && !saved.isEmpty()) {
        m_rules->setPolicy(*policy);
    } else {
        PrunePolicy usual = PrunePolicy().completed();
        usual.grace = Preferences(m_settings).grace();
        m_rules->setPolicy(usual);
    }
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kOne);
    layout->setSpacing(space::kTwo);
    layout->addWidget(m_stack);

    m_replanSoon->setSingleShot(true);
    m_replanSoon->setInterval(kReplanMilliseconds);
    connect(m_replanSoon, &QTimer::timeout, this, [this] {
        saveRules(); // somebody chose them; a store that was only looked at follows the preferences
        replan();
    });
    connect(m_rules, &RulesPanel::changed, this, [this] {
        m_run->setEnabled(false); // what it says is not what the rules say
        m_replanSoon->start();
    });
    connect(m_run, &QPushButton::clicked, this, &CleanupView::run);
    connect(m_stop, &QPushButton::clicked, this, &CleanupView::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, &CleanupView::refresh);
    connect(m_state, &EmptyState::cancelRequested, this, &CleanupView::cancel);
    for (BackgroundTaskBase *task : std::initializer_list<BackgroundTaskBase *>{&m_surveying, &m_running}) {
        connect(task, &BackgroundTaskBase::started, this, &CleanupView::busyChanged);
        connect(task, &BackgroundTaskBase::finished, this, &CleanupView::busyChanged);
    }
    connect(&m_surveying, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    connect(&m_running, &BackgroundTaskBase::progressed, this, [this](const Progress &progress) {
        m_progress->setMaximum(static_cast<int>(std::max<qint64>(progress.total, 0)));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    refresh();
}

QWidget *CleanupView::makeBody()
{
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("What goes and what stays"));
    m_view->setEmptyText(tr("Nothing is like that."));
    auto *names = new CellDelegate(m_view);
    names->setIcons([](int state) { return PruneModel::stateIcon(static_cast<PruneModel::State>(state)); });
    m_view->setItemDelegateForColumn(PruneModel::NameColumn, names);
    m_view->setItemDelegateForColumn(PruneModel::SizeColumn, new ByteBarDelegate(m_view));
    m_view->setColumns(m_settings, QStringLiteral("cleanup"), {0, 24, 14, 14, 40});
    m_filter->setPlaceholder(tr("Filter caches and blobs"));
    connect(m_filter, &FilterBar::textChanged, m_proxy, &FilterProxy::setFilterText);
    connect(m_filter, &FilterBar::stateChosen, m_proxy, &FilterProxy::setState);
    connect(m_filter, &FilterBar::leftDownwards, m_view, &DataView::enter);
    setFocusProxy(m_view);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_rules);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As wide as its words, in any language and with any font.
    scroll->setFixedWidth(
        std::max(kRulesWidth, m_rules->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));
    auto *preview = new QVBoxLayout;
    preview->setSpacing(space::kOne);
    preview->addWidget(m_filter);
    preview->addWidget(m_view, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::kTwo);
    middle->addWidget(scroll);
    middle->addLayout(preview, 1);

    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_stop->hide();
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setIcon(icon(QStringLiteral("remove")));
    m_run->setEnabled(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::kOne);
    bottom->addWidget(m_result, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_stop);
    bottom->addWidget(m_run);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTwo);
    layout->addWidget(m_headline);
    layout->addWidget(m_bar);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    return body;
}

QString CleanupView::commandLine() const
{
    return cliCommand(QStringList{QStringLiteral("prune"), m_store.specText} + pruneArguments(m_rules->policy()));
}

bool CleanupView::isBusy() const
{
    return m_surveying.isRunning() || m_running.isRunning();
}

void CleanupView::cancel()
{
    m_surveying.cancel();
    m_running.cancel();
}

void CleanupView::focusFilter()
{
    m_filter->focus();
}

void CleanupView::refresh()
{
    if (m_running.isRunning()) {
        return;
    }
    if (m_plan == nullptr) {
        m_state->showLoading(tr("Looking through the store"));
        m_stack->setCurrentWidget(m_state);
    }
    m_run->setEnabled(false);
    m_surveying.start(
        [open = m_store.open](const OpContext &context) -> Result<Surveyed> {
            Surveyed surveyed;
            CACHALOT_ASSIGN(surveyed.backend, open(context));
            CACHALOT_ASSIGN(StoreSurvey survey, surveyStore(*surveyed.backend, context));
            surveyed.survey = std::make_shared<const StoreSurvey>(std::move(survey));
            return surveyed;
        },
        [this](Result<Surveyed> result) { surveyed(std::move(result)); });
}

void CleanupView::surveyed(Result<Surveyed> result)
{
    if (!result) {
        m_plan.reset();
        m_state->showError(tr("The store could not be looked through"), result.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_surveyed = *std::move(result);
    m_rules->setKnowsUse(m_surveyed.survey->traits.knowsUse);
    m_rules->setListsBlobs(m_surveyed.survey->traits.listsBlobs);
    replan();
}

void CleanupView::replan()
{
    if (!m_surveyed.survey) {
        return;
    }
    Q_EMIT commandLineChanged();
    m_planning.start(
        [survey = m_surveyed.survey, backend = m_surveyed.backend,
         policy = m_rules->policy()](const OpContext &context) -> Result<PrunePlanPtr> {
            CACHALOT_ASSIGN(QSet<Digest> pinned, readPins(*backend, policy.pinnedDigests, context));
            CACHALOT_ASSIGN(PrunePlan plan, planPrune(*survey, policy, std::move(pinned)));
            return std::make_shared<const PrunePlan>(std::move(plan));
        },
        [this](Result<PrunePlanPtr> plan) {
            if (plan) {
                showPlan(*std::move(plan));
            } else if (plan.error().code != ErrorCode::Cancelled) {
                showRefusal(plan.error());
            }
        });
}

void CleanupView::showRefusal(const Error &error)
{
    m_plan.reset();
    m_model->setPlan(nullptr);
    const QString title = error.code == ErrorCode::Refused ? tr("A cache here is damaged, so nothing is deleted")
                                                           : tr("These rules can't be followed here");
    Error shown = error;
    if (error.code == ErrorCode::Refused) {
        shown.code = ErrorCode::Damaged; // what is in the way is not that somebody else is at work
    }
    m_state->showError(title, shown, tr("Look again"));
    m_stack->setCurrentWidget(m_state);
}

void CleanupView::showPlan(PrunePlanPtr plan)
{
    m_plan = std::move(plan);
    m_model->setPlan(m_plan);
    m_headline->setSentence(pruneHeadline(*m_plan));
    std::vector<Chip> chips;
    if (const Tally &young = m_plan->tally(BlobFate::Young); young.count > 0) {
        chips.push_back({tr("%1 too young").arg(text::bytes(young.bytes)),
                         tr("No cache needs it, but a build may be about to use it."), Chip::Tone::Warning});
    }
    if (const Tally &foreign = m_plan->tally(BlobFate::Foreign); foreign.count > 0) {
        chips.push_back({tr("%n foreign file(s)", nullptr, static_cast<int>(foreign.count)),
                         tr("They are not BuildKit's, and are never touched."), Chip::Tone::Plain});
    }
    m_headline->setChips(chips);
    showBar();
    m_filter->setChoices({{tr("All"), std::nullopt, m_model->rowCount(), {}},
                          {tr("Goes"), int(PruneModel::Remove), m_model->countOf(PruneModel::Remove), {}},
                          {tr("Stays"), int(PruneModel::Keep), m_model->countOf(PruneModel::Keep), {}},
                          {tr("Too young"), int(PruneModel::Later), m_model->countOf(PruneModel::Later), {}}});
    m_run->setText(pruneActionText(*m_plan));
    m_run->setEnabled(!m_plan->isEmpty());
    if (!m_plan->traits.listsBlobs && m_result->text().isEmpty() && !m_plan->traits.advice.empty()) {
        const StoreAdvice &advice = m_plan->traits.advice.front();
        m_result->setText(text::sentences({advice.text, advice.command}));
    }
    m_stack->setCurrentIndex(0);
}

void CleanupView::showBar()
{
    std::vector<StackedBar::Part> parts;
    const auto add = [&](const QString &name, std::initializer_list<BlobFate> fates, int color) {
        qint64 bytes = 0;
        for (const BlobFate fate : fates) {
            bytes += m_plan->tally(fate).bytes;
        }
        parts.push_back({name, text::bytes(bytes), bytes, color});
    };
    add(tr("Needed by one cache"), {BlobFate::Live}, 0);
    add(tr("Shared"), {BlobFate::Shared, BlobFate::Pinned}, 4);
    add(tr("Can go"), {BlobFate::Orphaned, BlobFate::Freed, BlobFate::Leftover, BlobFate::Superseded},
        StackedBar::Warning);
    add(tr("Spared by the rules"), {BlobFate::Spared}, 6);
    add(tr("Too young"), {BlobFate::Young, BlobFate::Uploading}, 5);
    add(tr("Not BuildKit's"), {BlobFate::Foreign}, StackedBar::Muted);
    m_bar->setParts(std::move(parts));
}

void CleanupView::saveRules()
{
    m_settings.setValue(m_store.key, QJsonDocument(m_rules->policy().toJson()).toJson(QJsonDocument::Compact));
}

void CleanupView::run()
{
    if (!m_plan || m_replanSoon->isActive()) {
        return;
    }
    m_run->setEnabled(false);
    m_rules->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_result->setText(tr("Deleting…"));
    m_running.start(
        [plan = m_plan, backend = m_surveyed.backend,
         file = m_store.journalFile](const OpContext &context) -> Result<PruneReport> {
            Journal journal;
            CACHALOT_TRY(journal.open(file));
            return runPrune(*backend, *plan, journal, context);
        },
        [this](Result<PruneReport> result) { ran(std::move(result)); });
}

void CleanupView::ran(Result<PruneReport> result)
{
    m_rules->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
    if (!result) {
        m_result->setText(result.error().code == ErrorCode::Cancelled
                              ? tr("Stopped; what was not deleted yet is as it was.")
                              : tr("It ended early: %1").arg(printable(result.error().message, 500)));
    } else {
        const QString caches = text::caches(result->cachesRemoved.size());
        QString sentence = tr("%1 deleted, %2 freed.")
                               .arg(tr("%n blob(s)", nullptr, static_cast<int>(result->blobsRemoved)),
                                    text::bytes(result->bytesFreed));
        if (!m_plan->traits.listsBlobs) {
            sentence = tr("%1 deleted; %2 will be freed when the registry collects.")
                           .arg(caches, text::bytes(result->bytesFreed));
        } else if (!result->cachesRemoved.isEmpty()) {
            sentence = tr("%1 and %2 deleted, %3 freed.")
                           .arg(caches, tr("%n blob(s)", nullptr, static_cast<int>(result->blobsRemoved)),
                                text::bytes(result->bytesFreed));
        }
        if (!result->skipped.empty()) {
            const QString stayed =
                tr("%n thing(s) stayed after all: %1", nullptr, static_cast<int>(result->skipped.size()))
                    .arg(printable(result->skipped.front().reason));
            sentence = text::sentences({sentence, stayed});
        }
        m_result->setText(sentence);
        Q_EMIT messageShown(sentence);
    }
    refresh();
}

} // namespace cachalot
