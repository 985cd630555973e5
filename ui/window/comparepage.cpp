#include "ui/window/comparepage.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/compare/compareview.h"
#include "ui/models/document.h"
#include "ui/models/endinpool.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/transfers/copydialog.h"
#include "ui/window/opendialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

ComparePage::ComparePage(const AppServices &services, const QString &a, const QString &b, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_a(a),
      m_b(b),
      m_stack(new QStackedWidget),
      m_chooser(makeChooser()),
      m_state(new EmptyState),
      m_view(new CompareView(services.pool, services.settings)),
      m_loading(services.pool)
{
    m_stack->addWidget(m_chooser);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_state, &EmptyState::actionTriggered, this, &ComparePage::load);
    connect(m_state, &EmptyState::cancelRequested, this, &ComparePage::cancel);
    connect(m_view, &CompareView::busyChanged, this, &Page::busyChanged);
    connect(m_view, &CompareView::commandLineChanged, this, &Page::commandLineChanged);
    connect(m_view, &CompareView::messageShown, this, &Page::messageShown);
    connect(m_view, &CompareView::exportRequested, this, &ComparePage::exportLike);
    connect(m_view, &CompareView::swapped, this, [this] {
        std::swap(m_a, m_b);
        std::swap(m_pair.a, m_pair.b);
        Q_EMIT titleChanged();
    });
    connect(&m_loading, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);
    connect(&m_loading, &BackgroundTaskBase::started, this, &Page::busyChanged);
    connect(&m_loading, &BackgroundTaskBase::finished, this, &Page::busyChanged);
    if (!m_a.isEmpty() && !m_b.isEmpty()) {
        load();
    } else {
        setFocusProxy(m_a.isEmpty() ? m_boxA : m_boxB);
    }
}

QComboBox *ComparePage::makeBox(const QString &text)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(56);
    if (m_services.locations.sampleDirectory) {
        box->addItems({QStringLiteral("sample:min"), QStringLiteral("sample:max")});
    }
    for (const RecentCache &entry : m_services.recent.entries()) {
        if (box->findText(entry.text) < 0 && entry.text != sampleStoreText()) {
            box->addItem(entry.text);
        }
    }
    box->setCurrentText(text);
    box->lineEdit()->setPlaceholderText(tr("A path or a cache flag"));
    connect(box, &QComboBox::editTextChanged, this, &ComparePage::updateChooser);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &ComparePage::choose);
    return box;
}

QWidget *ComparePage::makeChooser()
{
    auto *chooser = new QWidget;
    auto *body = new QWidget;
    body->setMaximumWidth(std::max(640, fontMetrics().averageCharWidth() * 92));
    auto *title = new QLabel(tr("Compare two caches"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(tr("What does one hold that the other lacks, in bytes and in steps? Formats and "
                               "compressions may differ."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_boxA = makeBox(m_a);
    m_boxB = makeBox(m_b);
    m_compare = new QPushButton(tr("Compare"));
    auto *form = new QFormLayout;
    form->setSpacing(space::kOne);
    form->addRow(tr("&First"), m_boxA);
    form->addRow(tr("&Second"), m_boxB);
    form->addRow(QString(), m_compare);
    m_compare->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_compare, &QPushButton::clicked, this, &ComparePage::choose);

    auto *column = new QVBoxLayout(body);
    column->setSpacing(space::kOne);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::kTwo);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(body, 8);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(chooser);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    updateChooser();
    return chooser;
}

void ComparePage::updateChooser()
{
    if (m_compare) {
        m_compare->setEnabled(!m_boxA->currentText().trimmed().isEmpty() && !m_boxB->currentText().trimmed().isEmpty());
    }
}

void ComparePage::choose()
{
    if (m_compare->isEnabled()) {
        m_a = cacheTextFrom(m_boxA->currentText());
        m_b = cacheTextFrom(m_boxB->currentText());
        load();
        Q_EMIT titleChanged();
    }
}

void ComparePage::load()
{
    m_state->showLoading(tr("Reading both caches"));
    m_stack->setCurrentWidget(m_state);
    m_loading.start(
        [a = m_a, b = m_b, locations = m_services.locations,
         &pool = m_services.pool](const OpContext &context) -> Result<Pair> {
            Pair pair;
            CACHALOT_ASSIGN(pair.a, openCacheByText(a, locations, context));
            CACHALOT_ASSIGN(pair.b, openCacheByText(b, locations, context));
            pair.a = endInPool(pool, std::move(pair.a));
            pair.b = endInPool(pool, std::move(pair.b));
            return pair;
        },
        [this](Result<Pair> pair) { loaded(std::move(pair)); });
}

void ComparePage::loaded(Result<Pair> pair)
{
    if (!pair) {
        for (const QString &text : {m_a, m_b}) {
            if (m_services.connections) {
                m_services.connections->noteFailure(text, pair.error());
            }
        }
        m_state->showError(pair.error(), tr("Try again"));
        return;
    }
    m_pair = *std::move(pair);
    m_view->setCaches(m_pair.a, m_pair.b);
    m_stack->setCurrentWidget(m_view);
    Q_EMIT titleChanged();
    Q_EMIT commandLineChanged();
}

void ComparePage::exportLike(const OpenedCachePtr &cache, bool asMin, const std::optional<PackingChoice> &packing)
{
    if (m_services.transfers == nullptr) {
        return;
    }
    CopyOrder order;
    order.mode = asMin ? CopyMode::Min : CopyMode::All;
    if (packing) {
        order.compression = packing->to;
        order.level = packing->level;
        order.force = Force::Yes;
    }
    auto *dialog =
        new CopyDialog(m_services, CopyDialog::Purpose::Export, {CopySourceRef{cache->text(), cache->spec}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPacking(order);
    dialog->open();
}

QString ComparePage::title() const
{
    if (m_pair.a && m_pair.b) {
        const QString a = m_pair.a->snapshot->name;
        const QString b = m_pair.b->snapshot->name;
        return a != b ? tr("%1 / %2").arg(printable(a, 40), printable(b, 40))
                      : tr("%1 / %2").arg(cacheName(*m_pair.a), cacheName(*m_pair.b));
    }
    return tr("Compare");
}

QString ComparePage::location() const
{
    return printable(m_a, 1000) + u'\n' + printable(m_b, 1000);
}

QString ComparePage::commandLine() const
{
    return m_stack->currentWidget() == m_view ? m_view->commandLine() : QString();
}

bool ComparePage::isBusy() const
{
    return m_loading.isRunning() || m_view->isBusy();
}

void ComparePage::refresh()
{
    if (!m_a.isEmpty() && !m_b.isEmpty()) {
        load();
    }
}

void ComparePage::cancel()
{
    m_loading.cancel();
    m_view->cancel();
}

void ComparePage::focusFilter()
{
    if (m_stack->currentWidget() == m_view) {
        m_view->focusFilter();
    }
}

} // namespace cachalot
