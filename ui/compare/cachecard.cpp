#include "ui/compare/cachecard.h"

#include "core/base/format.h"
#include "ui/common/digestlabel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace cachalot
{

CacheCard::CacheCard(const QString &side, QWidget *parent)
    : QFrame(parent),
      m_side(new QLabel(side)),
      m_name(new QLabel),
      m_spec(new ElidedLabel),
      m_facts(new QLabel),
      m_problem(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_name->setFont(strong);
    m_side->setFont(strong);
    m_side->setForegroundRole(QPalette::PlaceholderText);
    m_spec->setFont(fixedFont(font()));
    m_spec->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_name, m_spec, m_facts, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *first = new QHBoxLayout;
    first->setSpacing(space::kOne);
    first->addWidget(m_side);
    first->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kOne + space::kHalf, space::kTwo, space::kOne + space::kHalf);
    layout->setSpacing(space::kHalf);
    layout->addLayout(first);
    layout->addWidget(m_spec);
    layout->addWidget(m_facts);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    setAccessibleName(tr("Cache %1").arg(side));
}

void CacheCard::setCache(const OpenedCachePtr &cache, size_t platform)
{
    const CacheSnapshot &snapshot = *cache->snapshot;
    const PlatformCache &source = cache->platform(platform);
    const CacheTotals &totals = cache->platformTotals.at(platform);
    m_name->setText(printable(snapshot.name));
    m_spec->setText(snapshot.spec);
    m_spec->setToolTip(snapshot.spec);
    QStringList facts{
        tr("%1 in %2").arg(text::bytes(totals.blobBytes), text::layers(totals.layers)),
        tr("%1 of %2 steps can be restored").arg(text::count(totals.recordsRestorable), text::count(totals.records)),
        text::formatName(snapshot.format)};
    if (!source.platform.isEmpty()) {
        facts.append(printable(source.platform));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));

    QString problem;
    if (!source.readable) {
        problem = tr("Could not be read.");
    } else if (source.graph == nullptr) {
        problem = tr("BuildKit would reject it as a whole.");
    }
    if (!problem.isEmpty()) {
        for (const std::vector<Problem> &list : {snapshot.problems, source.problems}) {
            if (!list.empty()) {
                problem = text::sentences({problem, printable(list.front().message, 300)});
                break;
            }
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    colourProblem();
}

void CacheCard::colourProblem()
{
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, Theme::colors(this).bad);
    m_problem->setPalette(bad);
}

void CacheCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourProblem();
    }
}

void CacheCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect(), space::kOne, space::kOne);
}

} // namespace cachalot
