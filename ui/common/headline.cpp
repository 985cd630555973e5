#include "ui/common/headline.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

class ChipLabel final : public QLabel
{
public:
    ChipLabel(const Chip &chip, QWidget *parent) : QLabel(chip.text, parent), m_tone(chip.tone)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(chip.toolTip);
        setAccessibleDescription(chip.toolTip);
        setContentsMargins(space::kOne, 2, space::kOne, 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::colors(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.chip);
        const qreal radius = space::kHalf;
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setPen(m_tone == Chip::Tone::Good      ? colors.good
                       : m_tone == Chip::Tone::Warning ? colors.warning
                       : m_tone == Chip::Tone::Bad     ? colors.bad
                                                       : palette().color(QPalette::WindowText));
        painter.drawText(contentsRect(), Qt::AlignCenter, text());
    }

private:
    Chip::Tone m_tone;
};

} // namespace

Headline::Headline(Level level, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_chips(new QWidget(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (level == Level::Page ? 1.35 : 1.1));
    large.setWeight(QFont::DemiBold);
    m_sentence->setFont(large);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new FlowLayout(m_chips, space::kOne);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chips);
    m_chips->hide();
}

void Headline::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString Headline::sentence() const
{
    return m_sentence->text();
}

void Headline::setChips(const std::vector<Chip> &chips)
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<ChipLabel *> labels;
    int height = 0;
    for (const Chip &chip : chips) {
        labels.push_back(new ChipLabel(chip, m_chips));
        m_chips->layout()->addWidget(labels.back());
        height = std::max(height, labels.back()->sizeHint().height());
    }
    for (ChipLabel *label : labels) {
        label->setMinimumHeight(height); // scripts that the font borrows from a taller one would stand out
    }
    m_chips->setVisible(!chips.empty());
}

} // namespace cachalot
