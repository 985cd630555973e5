#include "ui/store/storepanel.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/filterbar.h"
#include "ui/common/headline.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/document.h"
#include "ui/models/filterproxy.h"
#include "ui/models/textformat.h"

#include <QItemSelection>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

QString stateIcon(int state)
{
    switch (static_cast<StoreModel::State>(state)) {
    case StoreModel::State::Sound:
        return QStringLiteral("cache:muted");
    case StoreModel::State::Remarks:
        return QStringLiteral("warning:warning");
    case StoreModel::State::Damaged:
        return QStringLiteral("error:bad");
    case StoreModel::State::NoCache:
        break;
    }
    return QStringLiteral("skipped:muted");
}

} // namespace

StorePanel::StorePanel(const AppServices &services, QWidget *parent)
    : QWidget(parent),
      m_model(new StoreModel(this)),
      m_proxy(new FilterProxy(this)),
      m_headline(new Headline),
      m_location(new QLabel),
      m_filter(new FilterBar),
      m_view(new DataView),
      m_reading(services.pool)
{
    m_location->setTextFormat(Qt::PlainText);
    m_location->setForegroundRole(QPalette::PlaceholderText);
    m_location->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_proxy->setSourceModel(m_model);
    setFocusProxy(m_view);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Caches"));
    m_filter->setPlaceholder(tr("Filter caches"));
    auto *names = new CellDelegate(m_view);
    names->setIcons(stateIcon);
    m_view->setItemDelegateForColumn(StoreModel::NameColumn, names);
    m_view->setItemDelegateForColumn(StoreModel::SizeColumn, new ByteBarDelegate(m_view));
    auto *problems = new CellDelegate(m_view);
    problems->setTones([](int state) { return stateIcon(state).section(u':', 1); });
    m_view->setItemDelegateForColumn(StoreModel::ProblemsColumn, problems);
    m_view->setColumns(services.settings, QStringLiteral("store"), {0, 22, 9, 8, 12, 11, 19, 20});
    m_view->fitColumn(StoreModel::FormatColumn,
                      {text::formatName(CacheFormat::ImageManifest), text::formatName(CacheFormat::ImageIndex),
                       text::formatName(CacheFormat::DockerManifestList)});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kOne);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_location);
    layout->addWidget(m_headline);
    layout->addSpacing(space::kOne);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);

    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
    });
    connect(m_filter, &FilterBar::leftDownwards, m_view, &DataView::enter);
    connect(m_view, &QAbstractItemView::activated, this, &StorePanel::openSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StorePanel::selectionChanged);
    connect(&m_reading, &BackgroundTaskBase::started, this, &StorePanel::busyChanged);
    connect(&m_reading, &BackgroundTaskBase::finished, this, &StorePanel::busyChanged);
}

void StorePanel::setStore(const OpenedDocument &document)
{
    m_reading.cancel();
    const QStringList selected = m_store ? selectedTexts() : QStringList();
    m_document = document;
    m_store = document.store;
    m_model->setStore(m_store);
    m_location->setText(printable(storeLocation(m_store->spec), 1000));
    m_view->setEmptyText(
        m_document.reopenText == libraryText() && m_model->rowCount() == 0
            ? tr("The library is empty. Open a cache and choose “Import into the library”.")
        : m_model->rowCount() == 0
            ? tr("This store is empty. Export a cache into it with --cache-to %1")
                  .arg(BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), storeLocation(m_store->spec)}})
                           .toString())
            : tr("No cache matches the filter."));
    fitProblems();
    select(selected);
    m_filter->setShown(m_proxy->rowCount(), m_model->rowCount());
    updateHeadline();
    m_next = 0;
    readNext();
    Q_EMIT commandLineChanged();
}

void StorePanel::select(const QStringList &texts)
{
    if (m_proxy->rowCount() == 0) {
        return;
    }
    QItemSelection selection;
    for (int row = 0; !texts.isEmpty() && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (texts.contains(entryText(m_document, m_model->entryAt(m_proxy->mapToSource(index).row())))) {
            selection.select(index, index);
        }
    }
    m_view->select(selection.isEmpty() ? m_proxy->index(0, 0) : selection.indexes().front());
    if (selection.size() > 1) {
        m_view->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void StorePanel::fitProblems()
{
    QStringList problems;
    constexpr int kMostRows = 1'000;
    constexpr int kMostCharacters = 44; // the tooltip has it all
    for (int row = 0; row < std::min(m_model->rowCount(), kMostRows); ++row) {
        problems << m_model->index(row, StoreModel::ProblemsColumn).data().toString().left(kMostCharacters);
    }
    m_view->fitColumn(StoreModel::ProblemsColumn, problems);
}

void StorePanel::readNext()
{
    while (m_next < m_model->rowCount() && !m_model->entryAt(m_next).isCache) {
        ++m_next;
    }
    if (m_next >= m_model->rowCount()) {
        fitProblems();
        updateHeadline();
        return;
    }
    const int row = m_next++;
    m_reading.start(
        [spec = entrySpec(m_store->spec, m_model->entryAt(row))](const OpContext &context) -> Result<StoreDetail> {
            CACHALOT_ASSIGN(const OpenedCachePtr cache, openCache(spec, context));
            StoreDetail detail;
            detail.known = true;
            detail.restorable = cache->totals.recordsRestorable;
            detail.records = cache->totals.records;
            detail.rejected = cache->snapshot->isMalformed();
            for (const Problem &problem : cache->snapshot->allProblems()) {
                (problem.severity == Severity::Error ? detail.errors : detail.warnings) += 1;
            }
            return detail;
        },
        [this, row](const Result<StoreDetail> &detail) {
            if (detail) {
                m_model->setDetail(row, *detail);
            }
            if (detail || detail.error().code != ErrorCode::Cancelled) {
                readNext();
            }
        });
}

void StorePanel::updateHeadline()
{
    qint64 caches = 0;
    qint64 bad = 0;
    QDateTime newest;
    std::optional<qint64> largest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CatalogEntry &entry = m_model->entryAt(row);
        caches += entry.isCache ? 1 : 0;
        bad += m_model->stateAt(row) == StoreModel::State::Damaged ? 1 : 0;
        if (entry.createdAt.isValid() && (!newest.isValid() || entry.createdAt > newest)) {
            newest = entry.createdAt;
        }
        if (entry.bytes) {
            largest = std::max(largest.value_or(0), *entry.bytes);
        }
    }
    QStringList parts{text::caches(caches)};
    if (largest && caches > 1) {
        parts << tr("the largest has %1").arg(text::bytes(*largest));
    } else if (largest) {
        parts << text::bytes(*largest);
    }
    if (newest.isValid()) {
        parts << tr("newest result %1 ago").arg(text::age(newest, QDateTime::currentDateTimeUtc()));
    }
    parts << (bad > 0 ? tr("%n with problems", nullptr, static_cast<int>(bad)) : tr("no problems seen"));
    m_headline->setSentence(caches > 0 ? parts.join(QStringLiteral(" · ")) : tr("No caches here"));
    std::vector<Chip> chips{{m_store->spec.type(), tr("The type of the store"), Chip::Tone::Plain}};
    for (const QString &warning : m_document.warnings) {
        chips.push_back({printable(warning, 120), warning, Chip::Tone::Warning});
    }
    m_headline->setChips(chips);
}

std::vector<CopySourceRef> StorePanel::selectedSources() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<CopySourceRef> sources;
    for (const QModelIndex &row : std::as_const(rows)) {
        const CatalogEntry &entry = m_model->entryAt(m_proxy->mapToSource(row).row());
        if (entry.isCache) {
            sources.push_back({entryText(m_document, entry), entrySpec(m_store->spec, entry)});
        }
    }
    return sources;
}

QStringList StorePanel::selectedTexts() const
{
    QStringList texts;
    for (const CopySourceRef &source : selectedSources()) {
        texts << source.text;
    }
    return texts;
}

void StorePanel::openSelected()
{
    for (const QString &text : selectedTexts()) {
        Q_EMIT openRequested(text);
    }
}

QString StorePanel::commandLine() const
{
    return m_store ? cliCommand({QStringLiteral("ls"), m_store->text()}) : QString();
}

void StorePanel::focusFilter()
{
    m_filter->focus();
}

QString StorePanel::headline() const
{
    return m_headline->sentence();
}

} // namespace cachalot
