#include "ui/explorer/cachepanel.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/errortext.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/viewtabs.h"
#include "ui/explorer/filespage.h"
#include "ui/explorer/graphview.h"
#include "ui/explorer/layersview.h"
#include "ui/explorer/overviewview.h"
#include "ui/explorer/problemsview.h"
#include "ui/explorer/rawview.h"
#include "ui/explorer/stepsview.h"
#include "ui/models/document.h"
#include "ui/models/problemtext.h"
#include "ui/models/textformat.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cachalot
{

CachePanel::CachePanel(const AppServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_location(new QLabel),
      m_headline(new Headline),
      m_platforms(new QComboBox),
      m_verifyStrip(new QWidget),
      m_verifyText(new QLabel),
      m_verifyBar(new QProgressBar),
      m_verifyCancel(new QPushButton(tr("Cancel"))),
      m_tabs(new ViewTabs),
      m_stack(new QStackedWidget),
      m_verifying(services.pool)
{
    m_location->setTextFormat(Qt::RichText);
    m_location->setForegroundRole(QPalette::PlaceholderText);
    m_location->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_platforms->setAccessibleName(tr("Platform"));
    m_tabs->setAccessibleName(tr("Views"));

    auto *strip = new QHBoxLayout(m_verifyStrip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(space::kOne);
    m_verifyBar->setTextVisible(false);
    m_verifyBar->setMaximumHeight(space::kOne);
    m_verifyBar->setAccessibleName(tr("Progress of verifying"));
    strip->addWidget(m_verifyText);
    strip->addWidget(m_verifyBar, 1);
    strip->addWidget(m_verifyCancel);
    m_verifyStrip->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(space::kTwo);
    top->addWidget(m_location, 1);
    top->addWidget(m_platforms);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kOne);
    layout->setSpacing(space::kOne);
    layout->addLayout(top);
    layout->addWidget(m_headline);
    layout->addWidget(m_verifyStrip);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    auto *overview = new OverviewView;
    m_problems = new ProblemsView(services.settings);
    addView(QStringLiteral("overview"), tr("Overview"), overview);
    addView(QStringLiteral("steps"), tr("Steps"), new StepsView(services.settings));
    addView(QStringLiteral("layers"), tr("Layers"), new LayersView(services.pool, services.settings));
    addView(QStringLiteral("files"), tr("Files"), new FilesPage(services.pool, services.settings));
    addView(QStringLiteral("graph"), tr("Graph"), new GraphView(services.pool, services.settings));
    addView(QStringLiteral("raw"), tr("Raw"), new RawView(services.pool));
    addView(QStringLiteral("problems"), tr("Problems"), m_problems);

    setFocusProxy(overview);
    connect(overview, &OverviewView::problemsRequested, this, [this] { showView(Problems); });
    connect(m_problems, &ProblemsView::verifyRequested, this, [this] { verify({}); });
    connect(m_problems, &ProblemsView::repairRequested, this, &CachePanel::repairRequested);
    connect(m_problems, &ProblemsView::countChanged, this, &CachePanel::updateProblemCount);
    connect(m_tabs, &QTabBar::currentChanged, this, &CachePanel::showView);
    connect(m_platforms, &QComboBox::activated, this, [this](int platform) {
        m_platform = static_cast<size_t>(platform);
        m_record.reset();
        setCache(m_cache, m_warnings);
    });
    connect(m_location, &QLabel::linkActivated, this, &CachePanel::storeRequested);
    connect(m_verifyCancel, &QPushButton::clicked, &m_verifying, &BackgroundTaskBase::cancel);
    connect(&m_verifying, &BackgroundTaskBase::progressed, this, &CachePanel::showProgress);
    connect(&m_verifying, &BackgroundTaskBase::started, this, &CachePanel::busyChanged);
    connect(&m_verifying, &BackgroundTaskBase::finished, this, &CachePanel::busyChanged);
}

void CachePanel::addView(const QString &iconName, const QString &title, CacheView *view)
{
    m_views.push_back({iconName, title, view, true});
    m_stack->addWidget(view);
    m_tabs->addTab(icon(iconName), title);
    m_tabs->setTabToolTip(m_tabs->count() - 1, tr("Alt+%1").arg(m_tabs->count()));
    connect(view, &CacheView::busyChanged, this, &CachePanel::busyChanged);
    connect(view, &CacheView::messageShown, this, &CachePanel::messageShown);
    connect(view, &CacheView::namesRequested, this, &CachePanel::namesRequested);
    connect(view, &CacheView::recordSelected, this, [this](RecordId record) { m_record = record; });
    connect(view, &CacheView::commandLineChanged, this, [this, view] {
        if (view == currentWidget()) {
            Q_EMIT commandLineChanged();
        }
    });
    const auto jump = [this](int target, const std::function<void(CacheView *)> &select) {
        showView(target);
        select(m_views[static_cast<size_t>(target)].widget);
    };
    connect(view, &CacheView::layerActivated, this,
            [jump](LayerId layer) { jump(Layers, [layer](CacheView *v) { v->selectLayer(layer); }); });
    connect(view, &CacheView::layerFilesRequested, this,
            [jump](LayerId layer) { jump(Files, [layer](CacheView *v) { v->selectLayer(layer); }); });
    connect(view, &CacheView::recordActivated, this,
            [jump](RecordId record) { jump(Steps, [record](CacheView *v) { v->selectRecord(record); }); });
}

CacheView *CachePanel::currentWidget() const
{
    return m_views[static_cast<size_t>(currentView())].widget;
}

int CachePanel::currentView() const
{
    return m_stack->currentIndex();
}

void CachePanel::setCache(OpenedCachePtr cache, const QStringList &warnings)
{
    const bool other = cache != m_cache;
    m_cache = std::move(cache);
    m_warnings = warnings;
    if (other) {
        m_verifying.cancel();
        m_damage.reset();
        m_platform = std::min(m_platform, m_cache->snapshot->platforms.size() - 1);
        m_platforms->clear();
        for (const PlatformCache &platform : m_cache->snapshot->platforms) {
            m_platforms->addItem(platform.platform.isEmpty() ? tr("All platforms") : printable(platform.platform));
        }
        m_platforms->setCurrentIndex(static_cast<int>(m_platform));
        m_platforms->setVisible(m_platforms->count() > 1);
        m_record.reset();
    }
    for (View &view : m_views) {
        view.stale = true;
    }
    feed(m_views[static_cast<size_t>(currentView())]);
    feed(m_views[Problems]); // its count is on the tab
    updateHead();
}

/// Views get the cache when they are first shown: what nobody looks at costs nothing.
void CachePanel::feed(View &view)
{
    if (view.stale && m_cache) {
        view.stale = false;
        view.widget->setCache(m_cache, m_platform);
        if (m_damage) {
            view.widget->setDamage(m_damage);
        }
    }
}

void CachePanel::showView(int view)
{
    if (view < 0 || view >= static_cast<int>(m_views.size())) {
        return;
    }
    View &shown = m_views[static_cast<size_t>(view)];
    feed(shown);
    if (m_record && shown.widget != currentWidget()) {
        shown.widget->selectRecord(*m_record);
    }
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(view);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
    m_tabs->setCurrentIndex(view);
    Q_EMIT commandLineChanged();
}

void CachePanel::updateHead()
{
    const CacheSnapshot &snapshot = *m_cache->snapshot;
    const CacheTotals &totals = m_cache->totals;
    const QDateTime now = QDateTime::currentDateTimeUtc();

    const QString name = snapshot.name.startsWith(u"sha256:") ? shortDigest(snapshot.name) : printable(snapshot.name);
    m_location->setText(QStringLiteral("<a href=\"store\" style=\"text-decoration:none\">%1</a>&nbsp; ▸ &nbsp;%2")
                            .arg(printable(storeLocation(m_cache->spec)).toHtmlEscaped(), name.toHtmlEscaped()));
    m_location->setToolTip(tr("Show all caches of this store"));

    text::HeadlineFacts facts{.problems = m_problems->problemCount()};
    if (m_damage) {
        facts.verified = text::Verified::Yes;
        facts.resultsLost = m_damage->report.resultsLost;
    }
    m_headline->setSentence(text::headline(snapshot, totals, facts, now));

    std::vector<Chip> chips;
    for (const QString &warning : m_warnings) {
        chips.push_back({printable(warning, 120), warning, Chip::Tone::Warning});
    }
    chips.push_back({text::formatName(snapshot.format), tr("How the cache is stored"), Chip::Tone::Plain});
    for (const auto &[compression, bytes] : totals.bytesByCompression) {
        if (totals.blobBytes > 0) {
            const qint64 percent = (100 * bytes + totals.blobBytes / 2) / totals.blobBytes;
            chips.push_back({text::isolated(QStringLiteral("%1 %2 %").arg(compressionName(compression)).arg(percent)),
                             tr("%1 of the bytes").arg(text::bytes(bytes)), Chip::Tone::Plain});
        }
    }
    for (const PlatformCache &platform : snapshot.platforms) {
        if (!platform.platform.isEmpty()) {
            chips.push_back(
                {printable(platform.platform), tr("The platform that it was built for"), Chip::Tone::Plain});
        }
    }
    if (!snapshot.manifest.digest.isNull()) {
        chips.push_back(
            {snapshot.manifest.digest.toShortString(), snapshot.manifest.digest.toString(), Chip::Tone::Plain});
    }
    if (m_damage) {
        const bool good = m_damage->report.ok;
        chips.push_back({outcomeText(m_damage->report.outcome), m_damage->report.verdict,
                         good ? Chip::Tone::Good : Chip::Tone::Bad});
    }
    m_headline->setChips(chips);
}

void CachePanel::updateProblemCount()
{
    const int count = m_problems->problemCount();
    m_tabs->setTabText(Problems, count > 0 ? tr("Problems %1").arg(text::count(count)) : tr("Problems"));
    m_tabs->setTabIcon(Problems, icon(m_problems->errorCount() > 0 ? QStringLiteral("error:bad")
                                      : count > 0                  ? QStringLiteral("warning:warning")
                                                                   : QStringLiteral("problems")));
}

void CachePanel::verify(const VerifyOptions &options)
{
    if (!m_cache || m_verifying.isRunning()) {
        return;
    }
    m_verifyText->setText(options.deep ? tr("Verifying and unpacking") : tr("Verifying"));
    m_verifyBar->setRange(0, 0);
    m_verifyStrip->show();
    m_verifying.start(
        [cache = m_cache, options](const OpContext &context) { return verifyCache(*cache->backend, options, context); },
        [this, options](Result<VerifyReport> report) { verified(std::move(report), options); });
}

void CachePanel::showProgress()
{
    const Progress &progress = m_verifying.progress();
    if (progress.total > 0) {
        m_verifyBar->setRange(0, 1000);
        m_verifyBar->setValue(
            static_cast<int>(1000.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total)));
    }
}

void CachePanel::verified(Result<VerifyReport> report, const VerifyOptions &options)
{
    m_verifyStrip->hide();
    if (!report) {
        const ErrorText words = errorText(report.error());
        Q_EMIT messageShown(report.error().code == ErrorCode::Cancelled
                                ? tr("Verifying was cancelled")
                                : tr("Verifying failed: %1").arg(words.details));
        return;
    }
    m_damage = DamageReport::make(*std::move(report), options);
    for (View &view : m_views) {
        if (!view.stale) {
            view.widget->setDamage(m_damage);
        }
    }
    updateHead();
    if (m_damage->report.problems.empty()) {
        Q_EMIT messageShown(outcomeText(m_damage->report.outcome));
    } else {
        showView(Problems);
    }
    Q_EMIT commandLineChanged();
}

QString CachePanel::commandLine() const
{
    return currentWidget()->commandLine();
}

bool CachePanel::isBusy() const
{
    return m_verifying.isRunning() || currentWidget()->isBusy();
}

void CachePanel::cancel()
{
    m_verifying.cancel();
    currentWidget()->cancel();
}

void CachePanel::focusFilter()
{
    currentWidget()->focusFilter();
}

QString CachePanel::headline() const
{
    return m_headline->sentence();
}

} // namespace cachalot
