#include "ui/common/digestlabel.h"

#include "core/base/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

namespace cachalot
{

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0) {
        font.setPointSizeF(like.pointSizeF());
    } else {
        font.setPixelSize(like.pixelSize());
    }
    return font;
}

DigestLabel::DigestLabel(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_copy(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    m_text->setFont(fixedFont(font()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    // No higher than the line that it stands in.
    m_copy->setIconSize(QSize(14, 14));
    m_copy->setFixedSize(m_text->fontMetrics().height() + space::kHalf, m_text->fontMetrics().height() + 2);
    m_copy->setToolTip(tr("Copy the whole digest"));
    m_copy->setAccessibleName(tr("Copy digest"));
    connect(m_copy, &QToolButton::clicked, this, &DigestLabel::copy);
    layout->addWidget(m_text);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    setDigest({});
}

void DigestLabel::setDigest(const QString &whole)
{
    m_whole = whole;
    m_text->setText(whole.isEmpty() ? QStringLiteral("–") : shortDigest(whole));
    m_text->setToolTip(whole);
    m_text->setAccessibleName(whole.isEmpty() ? tr("no digest") : whole);
    m_copy->setVisible(!whole.isEmpty());
}

void DigestLabel::copy()
{
    QGuiApplication::clipboard()->setText(m_whole);
    QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height())), tr("Copied"), m_copy);
}

} // namespace cachalot
