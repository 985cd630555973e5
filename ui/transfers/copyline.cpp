#include "ui/transfers/copyline.h"

#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace cachalot
{

CopyLine::CopyLine(const QString &caption, QWidget *parent)
    : QWidget(parent), m_caption(new QLabel(caption)), m_text(new QLineEdit), m_copy(new QToolButton)
{
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->setFont(fixedFont(font()));
    m_text->setLayoutDirection(Qt::LeftToRight); // code reads so everywhere
    m_text->setAccessibleName(caption);
    m_text->setBackgroundRole(QPalette::Window);
    m_text->setStyleSheet(QStringLiteral("QLineEdit { background: transparent; }"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(caption));
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kOne);
    row->addWidget(m_caption);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
}

void CopyLine::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
    m_text->setToolTip(text.toHtmlEscaped());
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyLine::text() const
{
    return m_text->text();
}

void CopyLine::align(const QList<CopyLine *> &lines)
{
    int width = 0;
    for (const CopyLine *line : lines) {
        width = std::max(width, line->m_caption->sizeHint().width());
    }
    for (const CopyLine *line : lines) {
        line->m_caption->setFixedWidth(width);
    }
}

} // namespace cachalot
