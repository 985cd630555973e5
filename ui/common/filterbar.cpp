#include "ui/common/filterbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace cachalot
{

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_buttons(new QHBoxLayout),
      m_group(new QButtonGroup(this)),
      m_shown(new QLabel),
      m_layout(new QHBoxLayout(this))
{
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(QStringLiteral("search:muted")), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(160);
    m_edit->setMaximumWidth(320);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);
    m_buttons->setSpacing(space::kHalf);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kOne);
    m_layout->addWidget(m_edit, 2);
    m_layout->addLayout(m_buttons);
    m_layout->addStretch(1);
    m_layout->addWidget(m_shown);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::textChanged);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FilterBar::setChoices(const std::vector<Choice> &choices)
{
    qDeleteAll(m_group->buttons());
    bool kept = false;
    QToolButton *first = nullptr;
    for (const Choice &choice : choices) {
        if (choice.count == 0 && choice.state) {
            continue;
        }
        auto *button = new QToolButton(this);
        button->setText(QStringLiteral("%1 %2").arg(choice.text, text::count(choice.count)));
        button->setToolTip(choice.toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(button);
        m_buttons->addWidget(button);
        if (!first) {
            first = button;
        }
        if (choice.state == m_state) {
            button->setChecked(true);
            kept = true;
        }
        connect(button, &QToolButton::clicked, this, [this, state = choice.state] {
            m_state = state;
            Q_EMIT stateChosen(state);
        });
    }
    if (!kept && first) {
        m_state.reset();
        first->setChecked(true);
        Q_EMIT stateChosen(m_state);
    }
}

void FilterBar::chooseAll()
{
    if (!m_group->buttons().isEmpty()) {
        m_group->buttons().constFirst()->click();
    }
}

void FilterBar::setShown(int shown, int total)
{
    m_shown->setText(shown == total ? QString() : tr("%1 of %2 shown").arg(text::count(shown), text::count(total)));
}

void FilterBar::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FilterBar::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // Escape empties the filter first; only then it is the window's.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            event->accept();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cachalot
