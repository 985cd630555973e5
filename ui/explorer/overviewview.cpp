#include "ui/explorer/overviewview.h"

#include "core/backend/snippet/textquoting.h"
#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/stackedbar.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/partrows.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/problemtext.h"
#include "ui/models/stepsmodel.h"
#include "ui/models/textformat.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr size_t kLargestLayers = 7;
constexpr size_t kShownProblems = 3;

QLabel *mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OverviewView::OverviewView(QWidget *parent) : CacheView(parent), m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    setFocusProxy(m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    // The bars end where the tabs' line does; only a scroll bar needs a gap.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_body != nullptr) {
            m_body->layout()->setContentsMargins(0, space::kTwo, maximum > 0 ? space::kOne : 0, space::kTwo);
        }
    });
}

void OverviewView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_cache = std::move(cache);
    m_platform = platform;
    m_damage.reset();
    rebuild();
    Q_EMIT commandLineChanged();
}

void OverviewView::setDamage(DamageReportPtr damage)
{
    m_damage = std::move(damage);
    rebuild();
}

QString OverviewView::commandLine() const
{
    return m_cache ? cliCommand({QStringLiteral("inspect"), m_cache->text()}) : QString();
}

void OverviewView::addSection(QVBoxLayout &column, const QString &title)
{
    auto *label = new QLabel(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    if (column.count() > 0) {
        column.addSpacing(space::kTwo);
    }
    column.addWidget(label);
}

void OverviewView::rebuild()
{
    m_body = new QWidget;
    auto *outer = new QVBoxLayout(m_body);
    outer->setContentsMargins(0, space::kTwo, 0, space::kTwo);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kOne);
    outer->addLayout(column);
    outer->addStretch(1);
    if (m_cache) {
        addProblems(*column);
        if (m_cache->platformTotals[m_platform].records > 0) {
            addSteps(*column);
        }
        if (m_cache->platformTotals[m_platform].layers > 0) {
            addBytes(*column);
        }
        addFigures(*column);
        addFlag(*column);
    }
    m_scroll->setWidget(m_body);
    m_body->show();
}

void OverviewView::addSteps(QVBoxLayout &column)
{
    StepsModel steps;
    steps.setCache(m_cache, m_platform);
    steps.setDamage(m_damage);
    addSection(column, tr("What a build gets"));
    auto *bar = new StackedBar;
    std::vector<StackedBar::Part> parts;
    for (const auto &[state, color] :
         {std::pair{StepState::Restorable, int(StackedBar::Good)}, std::pair{StepState::Damaged, int(StackedBar::Bad)},
          std::pair{StepState::Rejected, int(StackedBar::Bad)}, std::pair{StepState::Skipped, int(StackedBar::Warning)},
          std::pair{StepState::KeyOnly, int(StackedBar::Muted)}}) {
        const int count = steps.countOf(state);
        parts.push_back({StepsModel::stateName(state), text::count(count), count, color});
    }
    bar->setParts(std::move(parts));
    bar->setAccessibleName(tr("Steps by state"));
    column.addWidget(bar);
}

void OverviewView::addBytes(QVBoxLayout &column)
{
    const PlatformCache &cache = m_cache->platform(m_platform);
    const auto rows = m_cache->rowsOf(m_platform);
    const LayerNames &names = rows->layerNames;
    // Each blob once, the largest by name, the others together.
    struct Blob {
        size_t layer = 0;
        qint64 bytes = 0;
    };
    std::vector<Blob> blobs;
    QSet<Digest> seen;
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const Descriptor &descriptor = cache.layers[i].descriptor;
        if (descriptor.size > 0 && !seen.contains(descriptor.digest)) {
            seen.insert(descriptor.digest);
            blobs.push_back({i, descriptor.size});
        }
    }
    std::stable_sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.bytes > b.bytes; });
    std::vector<StackedBar::Part> parts;
    std::vector<LayerId> partLayers;
    const size_t named = blobs.size() <= kLargestLayers + 1 ? blobs.size() : kLargestLayers;
    for (size_t i = 0; i < named; ++i) {
        const auto layer = static_cast<LayerId>(blobs[i].layer);
        QString name = names.nameOf(layer);
        if (name.size() > 48) {
            name = name.left(47) + u'…';
        }
        parts.push_back({name, text::bytes(blobs[i].bytes), blobs[i].bytes, static_cast<int>(i % 7)});
        partLayers.push_back(layer);
    }
    qint64 rest = 0;
    for (size_t i = named; i < blobs.size(); ++i) {
        rest += blobs[i].bytes;
    }
    if (rest > 0) {
        parts.push_back(
            {tr("%n other layer(s)", nullptr, static_cast<int>(blobs.size() - named)), text::bytes(rest), rest, 7});
    }
    addSection(column, tr("Where the bytes are"));
    auto *bar = new StackedBar;
    bar->setParts(std::move(parts));
    bar->setAccessibleName(tr("Bytes by layer"));
    connect(bar, &StackedBar::partClicked, this, [this, partLayers](int part) {
        if (part < static_cast<int>(partLayers.size())) {
            Q_EMIT layerActivated(partLayers[static_cast<size_t>(part)]);
        }
    });
    column.addWidget(bar);
}

void OverviewView::addFigures(QVBoxLayout &column)
{
    const PlatformCache &cache = m_cache->platform(m_platform);
    const CacheTotals &totals = m_cache->platformTotals[m_platform];
    addSection(column, tr("Figures"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kThree);
    grid->setVerticalSpacing(space::kHalf);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int cell = 0;
    const auto add = [&](const QString &name, const QString &value, const QString &toolTip = {}) {
        QLabel *left = mutedLabel(name);
        QLabel *right = plainLabel(value);
        right->setToolTip(toolTip);
        grid->addWidget(left, cell / 2, 2 * (cell % 2), Qt::AlignTop);
        grid->addWidget(right, cell / 2, 2 * (cell % 2) + 1);
        ++cell;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    add(tr("Stored"), text::noted(text::bytes(totals.blobBytes), tr("%1 bytes").arg(text::count(totals.blobBytes))));
    add(tr("Steps known"), text::count(totals.records));
    add(tr("Layers"),
        totals.layers == totals.uniqueBlobs
            ? text::count(totals.layers)
            : tr("%1, in %2")
                  .arg(text::count(totals.layers), tr("%n blob(s)", nullptr, static_cast<int>(totals.uniqueBlobs))));
    add(tr("With a result"), text::count(totals.recordsWithResults));
    add(tr("Listed twice"), totals.duplicateLayers > 0 ? text::layers(totals.duplicateLayers) : tr("no layers"),
        tr("Layers that another entry holds as well, packed in the same or in another way"));
    add(tr("Links between them"), text::count(totals.links));
    add(tr("Newest result"),
        totals.newestResult.isValid() ? tr("%1 ago").arg(text::age(totals.newestResult, now)) : text::dash(),
        text::exactTime(totals.newestResult));
    add(tr("Oldest result"),
        totals.oldestResult.isValid() ? tr("%1 ago").arg(text::age(totals.oldestResult, now)) : text::dash(),
        text::exactTime(totals.oldestResult));
    add(tr("Manifest"), text::listed({text::formatName(m_cache->snapshot->format), text::bytes(cache.manifest.size)}),
        cache.manifest.digest.toString());
    add(tr("Config"), text::bytes(cache.config ? cache.config->size : -1),
        cache.config ? cache.config->digest.toString() : QString());
    column.addLayout(grid);
}

void OverviewView::addProblems(QVBoxLayout &column)
{
    const std::vector<Problem> problems = m_damage ? m_damage->report.problems : m_cache->snapshot->allProblems();
    if (problems.empty()) {
        return;
    }
    addSection(column, tr("Problems"));
    size_t shown = 0;
    for (const Problem &problem : problems) {
        if (shown++ == kShownProblems) {
            break;
        }
        const ProblemText words = problemText(problem);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kOne);
        auto *picture = new QLabel;
        picture->setPixmap(
            icon(ProblemsModel::severityIcon(problem.severity)).pixmap(QSize(20, 20), devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(plainLabel(words.title));
        auto *effect = plainLabel(words.effect);
        effect->setForegroundRole(QPalette::PlaceholderText);
        texts->addWidget(effect);
        row->addLayout(texts, 1);
        column.addLayout(row);
    }
    auto *all = new QPushButton(problems.size() > kShownProblems
                                    ? tr("Show all %1").arg(text::problems(static_cast<qint64>(problems.size())))
                                    : tr("What to do"));
    connect(all, &QPushButton::clicked, this, &OverviewView::problemsRequested);
    column.addWidget(all, 0, Qt::AlignLeft);
}

void OverviewView::addFlag(QVBoxLayout &column)
{
    addSection(column, tr("To use it in a build"));
    const QString flag = QStringLiteral("--cache-from %1").arg(quoteShell(m_cache->spec.toString()));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    QLabel *label = plainLabel(flag);
    label->setFont(fixedFont(font()));
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the flag"));
    copy->setAccessibleName(tr("Copy the flag"));
    connect(copy, &QToolButton::clicked, this, [this, flag] {
        QGuiApplication::clipboard()->setText(flag);
        Q_EMIT messageShown(tr("Copied the flag"));
    });
    // The button stands beside the text: as wide as the text, which wraps where that is too much.
    constexpr int kWidestFlag = 800;
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    label->setMinimumWidth(std::min(label->fontMetrics().horizontalAdvance(flag) + 2, kWidestFlag));
    row->addWidget(label, 1);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    row->addStretch();
    column.addLayout(row);
}

} // namespace cachalot
