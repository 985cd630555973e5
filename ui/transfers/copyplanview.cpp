#include "ui/transfers/copyplanview.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/headline.h"
#include "ui/common/stackedbar.h"
#include "ui/common/theme.h"
#include "ui/models/copyplanmodel.h"
#include "ui/models/filterproxy.h"
#include "ui/models/textformat.h"
#include "ui/models/transferwords.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

using Action = PlannedBlob::Action;

QString actionIcon(int state)
{
    if (state == CopyPlanModel::kLeftOut) {
        return QStringLiteral("skipped:muted");
    }
    switch (static_cast<Action>(state)) {
    case Action::There:
        return QStringLiteral("check:good");
    case Action::Copy:
        return QStringLiteral("copy:accent");
    case Action::Mount:
        return QStringLiteral("link:accent");
    case Action::Reencode:
        break;
    }
    return QStringLiteral("swap:warning");
}

} // namespace

CopyPlanView::CopyPlanView(const AppServices &services, QWidget *parent)
    : QWidget(parent),
      m_model(new CopyPlanModel(this)),
      m_proxy(new FilterProxy(this)),
      m_route(new ElidedLabel),
      m_headline(new Headline(Headline::Level::View)),
      m_bar(new StackedBar),
      m_table(new DataView)
{
    m_route->setTextFormat(Qt::PlainText);
    m_route->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setAccessibleName(tr("What happens to the bytes"));
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Plan"));
    auto *names = new CellDelegate(m_table);
    names->setIcons(actionIcon);
    m_table->setItemDelegateForColumn(CopyPlanModel::StepColumn, names);
    m_table->setItemDelegateForColumn(CopyPlanModel::SizeColumn, new ByteBarDelegate(m_table));
    auto *digests = new CellDelegate(m_table);
    digests->setFace(CellDelegate::Face::Fixed);
    m_table->setItemDelegateForColumn(CopyPlanModel::DigestColumn, digests);
    m_table->setColumns(services.settings, QStringLiteral("copyplan"), {0, 22, 16, 20, 16},
                        {CopyPlanModel::DigestColumn});
    m_table->fitColumn(CopyPlanModel::ActionColumn,
                       {text::actionName(Action::There), text::actionName(Action::Reencode),
                        text::actionName(Action::Mount), text::reason(LeftOutResult::Reason::Min),
                        text::reason(LeftOutResult::Reason::Missing)});
    setFocusProxy(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(m_route);
    column->addWidget(m_headline);
    column->addWidget(m_bar);
    column->addSpacing(space::kOne);
    column->addWidget(m_table, 1);
}

void CopyPlanView::setPlan(const PreparedCopy &prepared)
{
    const CopyPlan &plan = *prepared.plan;
    m_model->setPlan(prepared.plan, prepared.sourceNames);
    // Where all comes from one cache, or nothing is left out, there is no need for words about it.
    m_table->header()->setSectionHidden(CopyPlanModel::SourceColumn, prepared.sourceNames.size() < 2);
    m_route->setText(tr("%1 → %2", "from, to")
                         .arg(prepared.sourceNames.join(QStringLiteral(" + ")),
                              printable(prepared.request.destination.toString(), 1000)));
    m_route->setToolTip(printable(prepared.request.destination.toString(), 1000).toHtmlEscaped());
    m_headline->setSentence(text::planSentence(plan));
    updatePicture(plan);
    updateChips(prepared);
    if (m_model->rowCount() > 0) {
        m_table->select(m_proxy->index(0, 0));
    }
}

void CopyPlanView::updatePicture(const CopyPlan &plan)
{
    std::vector<StackedBar::Part> parts;
    const auto add = [&](Action action, int color) {
        qint64 bytes = 0;
        for (const PlannedBlob &blob : plan.blobs) {
            bytes += blob.action == action ? std::max<qint64>(blob.descriptor.size, 0) : 0;
        }
        parts.push_back({text::actionName(action), text::bytes(bytes), bytes, color});
    };
    add(Action::Copy, 0);
    add(Action::Reencode, 1);
    add(Action::Mount, 4);
    add(Action::There, 2);
    parts.push_back({tr("Left out"), text::bytes(plan.leftOutBytes), plan.leftOutBytes, StackedBar::Muted});
    m_bar->setParts(std::move(parts));
}

void CopyPlanView::updateChips(const PreparedCopy &prepared)
{
    const CopyPlan &plan = *prepared.plan;
    std::vector<Chip> chips{{text::formatName(plan.format), tr("What its layers hang on"), Chip::Tone::Plain}};
    if (plan.isFaithful) {
        chips.push_back({tr("unchanged"), tr("The copy has the same config, byte for byte"), Chip::Tone::Good});
    }
    const auto missing = std::count_if(plan.leftOut.begin(), plan.leftOut.end(), [](const LeftOutResult &result) {
        return result.reason == LeftOutResult::Reason::Missing;
    });
    const auto min = static_cast<qint64>(plan.leftOut.size()) - missing;
    if (min > 0) {
        chips.push_back({tr("min leaves out %n result(s)", nullptr, static_cast<int>(min)),
                         tr("Steps whose layers are not in the image are kept as keys only, and run again in a build"),
                         Chip::Tone::Plain});
    }
    if (missing > 0) {
        chips.push_back({tr("%n result(s) can't be copied", nullptr, static_cast<int>(missing)),
                         tr("Layers of theirs are missing in the source; verify it to see which"),
                         Chip::Tone::Warning});
    }
    if (plan.keptCompressions > 0) {
        chips.push_back({tr("%n layer(s) keep their compression", nullptr, static_cast<int>(plan.keptCompressions)),
                         tr("As with BuildKit; they are re-encoded where that is asked for"), Chip::Tone::Plain});
    }
    for (const QString &warning : prepared.warnings) {
        chips.push_back({printable(warning, 60), warning, Chip::Tone::Warning});
    }
    m_headline->setChips(chips);
}

} // namespace cachalot
