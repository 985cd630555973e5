#include "ui/common/emptystate.h"

#include "core/base/format.h"
#include "ui/common/digestlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace cachalot
{

namespace
{

constexpr int kTextWidth = 480;
constexpr int kIconSide = 48;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_text(new QLabel),
      m_detailText(new QLabel),
      m_bar(new QProgressBar),
      m_action(new QPushButton),
      m_copyDetails(new QPushButton(tr("Copy details"))),
      m_body(new QWidget(this)),
      m_delay(new QTimer(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_icon, m_title, m_text, m_detailText}) {
        label->setAlignment(Qt::AlignHCenter);
    }
    for (QLabel *label : {m_title, m_text, m_detailText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detailText->setFont(fixedFont(font()));
    m_detailText->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(space::kOne);
    m_bar->setAccessibleName(tr("Progress"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_copyDetails);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(m_icon);
    column->addSpacing(space::kOne);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_detailText);
    column->addWidget(m_bar);
    column->addSpacing(space::kOne);
    column->addLayout(buttons);
    m_body->setFixedWidth(kTextWidth);
    m_icon->setFixedHeight(kIconSide);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(m_body, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    m_delay->setSingleShot(true);
    m_delay->setInterval(std::chrono::milliseconds(150));
    connect(m_delay, &QTimer::timeout, m_body, &QWidget::show);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_mode == Mode::Loading) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT actionTriggered();
        }
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void EmptyState::show(Mode mode, const QString &iconName, const QString &title, const QString &text,
                      const QString &actionText)
{
    m_mode = mode;
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    for (QPushButton *button : {m_action, m_copyDetails}) {
        button->setMinimumWidth(0);
        button->setMinimumWidth(std::max(80, button->fontMetrics().horizontalAdvance(button->text()) + space::kFour));
    }
    m_bar->setVisible(mode == Mode::Loading);
    m_detailText->setVisible(mode == Mode::Error);
    m_copyDetails->setVisible(mode == Mode::Error);
    updateIcon();
    updateHeights();
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_delay->stop();
    if (mode == Mode::Loading) {
        m_body->hide();
        m_delay->start();
    } else {
        m_body->show();
    }
}

void EmptyState::showEmpty(const QString &iconName, const QString &title, const QString &text,
                           const QString &actionText)
{
    show(Mode::Empty, iconName, title, text, actionText);
}

void EmptyState::showLoading(const QString &title)
{
    m_bar->setRange(0, 0);
    show(Mode::Loading, {}, title, {}, tr("Cancel"));
}

void EmptyState::setProgress(const Progress &progress)
{
    if (m_mode != Mode::Loading) {
        return;
    }
    const bool bytes = progress.unit == ProgressUnit::Bytes;
    const auto amount = [bytes](qint64 n) { return bytes ? text::bytes(n) : text::count(n); };
    if (progress.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(
            static_cast<int>(1000.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total)));
        m_text->setText(tr("%1 of %2").arg(amount(progress.done), amount(progress.total)));
    } else {
        m_bar->setRange(0, 0);
        m_text->setText(amount(progress.done));
    }
    m_text->show();
    updateHeights();
}

void EmptyState::showError(const Error &error, const QString &actionText)
{
    showError(errorText(error).title, error, actionText);
}

void EmptyState::showError(const QString &title, const Error &error, const QString &actionText, const QString &advice)
{
    const ErrorText words = errorText(error);
    m_details = words.details;
    m_detailText->setText(printable(error.message, 600));
    show(Mode::Error, error.code == ErrorCode::Cancelled ? QStringLiteral("stop:muted") : QStringLiteral("error:bad"),
         title, advice.isEmpty() ? words.advice : advice, actionText);
    if (error.code == ErrorCode::Cancelled) {
        m_detailText->hide();
        m_copyDetails->hide();
    }
}

QString EmptyState::titleText() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    } else if (event->type() == QEvent::FontChange) {
        updateHeights();
    }
}

/// Layouts ask wrapped labels for their height too late when they stand in the middle of a page.
void EmptyState::updateHeights()
{
    for (QLabel *label : {m_title, m_text, m_detailText}) {
        label->setMinimumHeight(std::max(0, label->heightForWidth(kTextWidth)));
    }
}

void EmptyState::updateIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(icon(m_iconName).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    }
}

} // namespace cachalot
