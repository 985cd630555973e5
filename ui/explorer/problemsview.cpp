#include "ui/explorer/problemsview.h"

#include "core/base/format.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/viewlayout.h"
#include "ui/models/commandline.h"
#include "ui/models/filterproxy.h"
#include "ui/models/layernames.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/problemtext.h"
#include "ui/models/textformat.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cachalot
{

ProblemsView::ProblemsView(QSettings &settings, QWidget *parent)
    : CacheView(parent),
      m_model(new ProblemsModel(this)),
      m_proxy(new FilterProxy(this)),
      m_filter(new FilterBar),
      m_view(new DataView),
      m_facts(new FactsPanel),
      m_verdict(new QLabel),
      m_verify(new QPushButton),
      m_repair(new QPushButton),
      m_stack(new QStackedWidget),
      m_none(new EmptyState)
{
    m_proxy->setSourceModel(m_model);
    setFocusProxy(m_view);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setEmptyText(tr("No problem matches the filter."));
    m_filter->setPlaceholder(tr("Filter problems"));
    auto *problems = new CellDelegate(m_view);
    problems->setIcons([](int severity) { return ProblemsModel::severityIcon(static_cast<Severity>(severity)); });
    m_view->setItemDelegateForColumn(ProblemsModel::ProblemColumn, problems);
    auto *digests = new CellDelegate(m_view);
    digests->setFace(CellDelegate::Face::Fixed);
    digests->setTones([](int) { return QStringLiteral("muted"); });
    m_view->setItemDelegateForColumn(ProblemsModel::PlaceColumn, digests);
    m_view->setColumns(settings, QStringLiteral("problems"), {0, 26, 16});
    for (const BuildEffect effect :
         {BuildEffect::None, BuildEffect::ResultDropped, BuildEffect::StepRuns, BuildEffect::ImportRejected,
          BuildEffect::SilentlyEmpty, BuildEffect::EntrySkipped, BuildEffect::BuildFails}) {
        m_view->fitColumn(ProblemsModel::EffectColumn, {effectText(effect)});
    }

    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verify->setText(tr("Verify"));
    m_verify->setIcon(icon(QStringLiteral("verify")));

    m_repair->setText(tr("Repair…"));
    m_repair->setToolTip(tr("Make a sound cache of what is sound in this one"));

    auto *list = new QWidget;
    auto *splitHost = new QWidget;
    layOutView(*splitHost, settings, QStringLiteral("problems"), *m_filter, *m_view, *m_facts);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kTwo);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_repair, 0, Qt::AlignTop);
    top->addWidget(m_verify, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::kOne, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(splitHost, 1);

    m_stack->addWidget(list);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_filter, &FilterBar::textChanged, m_proxy, &FilterProxy::setFilterText);
    connect(m_filter, &FilterBar::stateChosen, m_proxy, &FilterProxy::setState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsView::showSelected);
    connect(m_verify, &QPushButton::clicked, this, &ProblemsView::verifyRequested);
    connect(m_repair, &QPushButton::clicked, this, &ProblemsView::repairRequested);
    connect(m_none, &EmptyState::actionTriggered, this, &ProblemsView::verifyRequested);
    connect(m_facts, &FactsPanel::linkActivated, this, [this](const QString &target) {
        Q_EMIT layerActivated(static_cast<LayerId>(target.section(u':', 1).toUInt()));
    });
}

void ProblemsView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_cache = std::move(cache);
    m_platform = platform;
    m_damage.reset();
    update();
    Q_EMIT commandLineChanged();
}

void ProblemsView::setDamage(DamageReportPtr damage)
{
    m_damage = std::move(damage);
    update();
    Q_EMIT commandLineChanged();
}

void ProblemsView::update()
{
    std::vector<Problem> problems;
    if (m_damage) {
        problems = m_damage->report.problems; // those of reading are among them
    } else if (m_cache) {
        problems = m_cache->snapshot->allProblems();
    }
    m_model->setProblems(std::move(problems));
    std::vector<FilterBar::Choice> choices{{tr("All"), std::nullopt, m_model->rowCount(), {}}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        choices.push_back({severity == Severity::Error     ? tr("Errors")
                           : severity == Severity::Warning ? tr("Warnings")
                                                           : tr("Notes"),
                           static_cast<int>(severity),
                           m_model->countOf(severity),
                           {}});
    }
    m_filter->setChoices(choices);
    m_repair->setVisible(errorCount() > 0);

    if (m_damage) {
        const VerifyReport &report = m_damage->report;
        m_verdict->setText(tr("%1 %2 checked, %3 read%4.")
                               .arg(outcomeText(report.outcome),
                                    tr("%n blob(s)", nullptr, static_cast<int>(report.blobsChecked)),
                                    text::bytes(report.bytesChecked),
                                    m_damage->options.deep ? tr(", all layers unpacked") : QString()));
    } else {
        m_verdict->setText(tr("Found by reading the manifest and the config. Whether all blobs are there and sound, "
                              "only verifying tells."));
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        m_view->select(m_proxy->index(0, 0));
    } else if (m_damage) {
        m_none->showEmpty(QStringLiteral("check-circle:good"), tr("No damage"), m_verdict->text(), tr("Verify again"));
        m_stack->setCurrentIndex(1);
    } else {
        m_none->showEmpty(QStringLiteral("verify:muted"), tr("No problems seen"),
                          tr("Manifest and config are in order. Verifying reads every blob and compares it with its "
                             "digest."),
                          tr("Verify"));
        m_stack->setCurrentIndex(1);
    }
    showSelected();
    Q_EMIT countChanged();
}

QString ProblemsView::commandLine() const
{
    if (!m_cache) {
        return {};
    }
    QStringList arguments{QStringLiteral("verify"), m_cache->text()};
    if (m_damage && m_damage->options.deep) {
        arguments << QStringLiteral("--deep");
    }
    return cliCommand(arguments);
}

void ProblemsView::focusFilter()
{
    m_filter->focus();
}

int ProblemsView::errorCount() const
{
    return m_model->countOf(Severity::Error);
}

int ProblemsView::problemCount() const
{
    return m_model->rowCount();
}

void ProblemsView::showSelected()
{
    m_facts->clear();
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    if (!m_cache || !current.isValid()) {
        m_facts->finish();
        return;
    }
    const Problem &problem = m_model->problemAt(current.row());
    const ProblemText words = problemText(problem);
    const auto section = [this](const QString &heading, const QString &body) {
        m_facts->addText(heading);
        m_facts->addParagraph(body);
    };
    m_facts->addTitle(ProblemsModel::severityIcon(problem.severity), words.title);
    section(tr("In a build"), words.effect);
    section(tr("What to do"), words.advice);
    section(tr("Details"), printable(problem.message, 2000));
    m_facts->addFact(tr("Code"), problem.code);
    if (!problem.digest.isNull()) {
        m_facts->addDigest(tr("Digest"), problem.digest.toString());
        std::vector<FactsPanel::Link> layers;
        const PlatformCache &cache = m_cache->platform(m_platform);
        const LayerNames names(cache);
        for (size_t i = 0; i < cache.layers.size(); ++i) {
            const CacheLayer &layer = cache.layers[i];
            if (layer.descriptor.digest == problem.digest || layer.diffID == problem.digest) {
                layers.push_back({QStringLiteral("layer:%1").arg(i), names.nameOf(static_cast<LayerId>(i)), {}});
            }
        }
        m_facts->addLinks(tr("Layer"), layers, layers.size());
    }
    m_facts->finish();
}

} // namespace cachalot
