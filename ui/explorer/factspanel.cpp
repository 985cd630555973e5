#include "ui/explorer/factspanel.h"

#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kMinWidth = 200;

} // namespace

FactsPanel::FactsPanel(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
    finish();
}

void FactsPanel::clear()
{
    m_body = new QWidget;
    m_names.clear();
    m_digestWidth = 0;
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(space::kTwo, space::kOne, space::kOne, space::kTwo);
    m_layout->setSpacing(space::kHalf);
}

QLabel *FactsPanel::addLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void FactsPanel::addTitle(const QString &iconName, const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    if (!iconName.isEmpty()) {
        auto *picture = new QLabel;
        picture->setPixmap(icon(iconName).pixmap(QSize(20, 20), devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    label->setFont(bold);
    row->addWidget(label, 1);
    m_layout->addLayout(row);
}

void FactsPanel::addText(const QString &text)
{
    QLabel *label = addLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
}

void FactsPanel::addParagraph(const QString &text)
{
    addLabel(text);
    m_layout->addSpacing(space::kOne);
}

QLabel *FactsPanel::makeName(const QString &name)
{
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_names.push_back(label);
    return label;
}

void FactsPanel::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    QLabel *left = makeName(name);
    auto *right = new QLabel(value);
    right->setTextFormat(Qt::PlainText);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setToolTip(toolTip);
    row->addWidget(left, 0, Qt::AlignTop);
    row->addWidget(right, 1);
    m_layout->addLayout(row);
}

void FactsPanel::addDigest(const QString &name, const QString &digest)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    QLabel *left = makeName(name);
    auto *right = new DigestLabel;
    right->setDigest(digest);
    m_digestWidth = std::max(m_digestWidth, right->sizeHint().width());
    row->addWidget(left);
    row->addWidget(right, 1);
    m_layout->addLayout(row);
}

void FactsPanel::addLinks(const QString &name, const std::vector<Link> &links, size_t total)
{
    if (total == 0) {
        return;
    }
    m_layout->addSpacing(space::kOne);
    auto *heading = new QLabel(QStringLiteral("%1  %2").arg(name, text::count(static_cast<qint64>(total))));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(heading);
    size_t shown = 0;
    for (const Link &link : links) {
        if (shown++ == kMaxLinks) {
            break;
        }
        auto *label = new QLabel;
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                           .arg(link.target.toHtmlEscaped(), link.text.toHtmlEscaped()));
        label->setToolTip(link.toolTip.toHtmlEscaped());
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
        label->setAccessibleName(link.text);
        connect(label, &QLabel::linkActivated, this, &FactsPanel::linkActivated);
        m_layout->addWidget(label);
    }
    if (total > shown) {
        addText(tr("and %n more", nullptr, static_cast<int>(total - shown)));
    }
}

void FactsPanel::addButton(const QString &iconName, const QString &text, const QString &target)
{
    auto *button = new QPushButton(icon(iconName), text);
    connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT linkActivated(target); });
    m_layout->addSpacing(space::kOne);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void FactsPanel::finish()
{
    // The values stand below each other, however long a name is in this language.
    int widest = fontMetrics().averageCharWidth() * 14;
    for (const QLabel *name : m_names) {
        widest = std::max(widest, name->sizeHint().width());
    }
    for (QLabel *name : m_names) {
        name->setMinimumWidth(widest);
    }
    m_names.clear();
    // A digest can't be broken over two lines, and half of one is of no use: the panel gets no narrower than that.
    const QMargins margins = m_layout->contentsMargins();
    const int digestRow = widest + space::kOne + m_digestWidth + margins.left() + margins.right() +
                          verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(kMinWidth, m_digestWidth > 0 ? digestRow : 0));
    m_layout->addStretch(1);
    setWidget(m_body); // deletes the one before
    m_body->show();
}

} // namespace cachalot
