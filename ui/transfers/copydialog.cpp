#include "ui/transfers/copydialog.h"

#include "core/transfer/libraryname.h"
#include "ui/common/appservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/models/preferences.h"
#include "ui/models/recentcaches.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"
#include "ui/transfers/copyline.h"
#include "ui/transfers/copyoptionsform.h"
#include "ui/transfers/copyplanview.h"
#include "ui/transfers/sourcelist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

enum PageIndex { FormPage, StatePage, PlanPage };

QString nameFor(const CopySourceRef &source)
{
    if (source.text.startsWith(u"sample:")) {
        return source.text.mid(7);
    }
    if (!source.spec.type().isEmpty()) {
        return libraryNameFor(source.spec);
    }
    const auto spec = BackendSpec::parse(source.text);
    return spec && source.text.contains(u'=') ? libraryNameFor(*spec) : source.text.section(u'/', -1).section(u':', -1);
}

} // namespace

CopyDialog::CopyDialog(const AppServices &services, Purpose purpose, std::vector<CopySourceRef> sources,
                       QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_pages(new QStackedWidget),
      m_state(new EmptyState),
      m_plan(new CopyPlanView(services)),
      m_flag(new CopyLine(QStringLiteral("--cache-to"))),
      m_command(new CopyLine(tr("Command"))),
      m_planning(services.pool)
{
    setWindowTitle(purpose == Purpose::Import   ? tr("Import into the library")
                   : purpose == Purpose::Export ? tr("Export to a folder")
                                                : tr("Copy to…"));
    QStringList recent;
    for (const RecentCache &entry : services.recent.entries()) {
        recent << entry.text;
    }
    m_pages->addWidget(makeForm(recent));
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kOne);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());

    connect(m_sources, &SourceList::changed, this, &CopyDialog::check);
    connect(m_sources, &SourceList::typingChanged, this, [this] { m_action->setDefault(!m_sources->isTyping()); });
    connect(m_destination, &DestinationForm::changed, this, &CopyDialog::check);
    connect(m_options, &CopyOptionsForm::changed, this, &CopyDialog::check);
    connect(m_state, &EmptyState::cancelRequested, &m_planning, &BackgroundTaskBase::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, &CopyDialog::plan);
    connect(&m_planning, &BackgroundTaskBase::progressed, m_state, &EmptyState::setProgress);

    if (!sources.empty()) {
        m_destination->setName(nameFor(sources.front()));
    }
    m_destination->setKind(purpose == Purpose::Import   ? DestinationForm::Kind::Library
                           : purpose == Purpose::Export ? DestinationForm::Kind::Folder
                                                        : DestinationForm::Kind::Registry);
    m_sources->setSources(std::move(sources));
    back();
    m_destination->focusField();
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 145),
           std::max(sizeHint().height(), fontMetrics().height() * 36));
}

QWidget *CopyDialog::makeForm(const QStringList &recent)
{
    auto *page = new QWidget;
    m_sources = new SourceList(recent);
    m_destination = new DestinationForm(m_services);
    m_options = new CopyOptionsForm;
    const Preferences preferences(m_services.settings);
    m_options->setSpeed(preferences.blobs(), preferences.bytesPerSecond());
    m_more = new QToolButton;
    m_more->setText(tr("Opt&ions"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto unfold = [this](bool shown) {
        m_options->setVisible(shown);
        m_more->setArrowType(shown ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    };
    connect(m_more, &QToolButton::toggled, this, unfold);
    unfold(false);

    const auto heading = [](const QString &text) {
        auto *label = new QLabel(text);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        return label;
    };
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(heading(tr("From")));
    column->addWidget(m_sources);
    column->addSpacing(space::kOne);
    column->addWidget(heading(tr("To")));
    column->addWidget(m_destination);
    column->addWidget(m_more);
    column->addWidget(m_options);
    column->addStretch(1);
    return page;
}

QWidget *CopyDialog::makeFooter()
{
    auto *footer = new QWidget;
    CopyLine::align({m_flag, m_command});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ResetRole);
    m_back->setAutoDefault(false);
    m_action = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(m_back, &QPushButton::clicked, this, &CopyDialog::back);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDialog::proceed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addWidget(line);
    column->addWidget(m_flag);
    column->addWidget(m_command);
    column->addSpacing(space::kOne);
    column->addWidget(buttons);
    return footer;
}

CopyOrder CopyDialog::order() const
{
    CopyOrder order;
    order.sources = m_sources->sources();
    if (const auto destination = m_destination->destination()) {
        order.destination = *destination;
    }
    order.destinationText = m_destination->commandText();
    m_options->fillIn(order);
    return order;
}

void CopyDialog::setPacking(const CopyOrder &order)
{
    m_options->setPacking(order);
    m_more->setChecked(true);
}

void CopyDialog::check()
{
    if (!m_action) {
        return; // still being made
    }
    const bool isComplete = m_destination->isValid() && !m_sources->sources().empty();
    m_action->setEnabled(isComplete || m_pages->currentIndex() == PlanPage);
    const CopyOrder wanted = order();
    m_flag->setText(m_destination->isValid() ? destinationWithOptions(wanted).toString() : QString());
    m_command->setText(isComplete ? copyCommand(wanted) : QString());
}

void CopyDialog::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setMinimumWidth(m_action->fontMetrics().horizontalAdvance(text) + space::kFour);
    m_action->setVisible(!text.isEmpty());
    m_action->setDefault(!text.isEmpty());
}

void CopyDialog::back()
{
    m_planning.cancel();
    m_pages->setCurrentIndex(FormPage);
    m_back->hide();
    setAction(tr("Show the &plan"));
    check();
}

void CopyDialog::plan()
{
    if (!m_destination->isValid() || m_sources->sources().empty()) {
        return;
    }
    m_state->showLoading(tr("Looking at what is there already"));
    m_pages->setCurrentIndex(StatePage);
    m_back->show();
    setAction({});
    m_planning.start([wanted = order(), locations = m_services.locations](
                         const OpContext &context) { return prepareCopy(wanted, locations, context); },
                     [this](Result<PreparedCopy> prepared) { planned(std::move(prepared)); });
}

void CopyDialog::planned(Result<PreparedCopy> prepared)
{
    if (!prepared) {
        if (prepared.error().code == ErrorCode::Cancelled) {
            back();
            return;
        }
        const text::TransferTrouble trouble = text::trouble(prepared.error());
        m_state->showError(trouble.title, prepared.error(), tr("Try again"), trouble.advice);
        return;
    }
    m_prepared = *std::move(prepared);
    m_options->setPlatforms(m_prepared.platforms);
    m_plan->setPlan(m_prepared);
    m_pages->setCurrentIndex(PlanPage);
    setAction(text::planAction(*m_prepared.plan));
    m_action->setEnabled(true);
    m_action->setFocus();
}

void CopyDialog::proceed()
{
    if (m_pages->currentIndex() == FormPage) {
        plan();
        return;
    }
    if (m_pages->currentIndex() != PlanPage) {
        return;
    }
    m_destination->remember();
    m_services.transfers->submit(m_prepared);
    Q_EMIT submitted();
    accept();
}

} // namespace cachalot
