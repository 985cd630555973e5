#include "ui/explorer/stepsview.h"

#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/explorer/factspanel.h"
#include "ui/explorer/stepfacts.h"
#include "ui/models/commandline.h"
#include "ui/models/stepsmodel.h"

#include <QPushButton>

namespace cachalot
{

namespace
{

QString iconOf(int state)
{
    return StepsModel::stateIcon(static_cast<StepState>(state));
}

} // namespace

StepsView::StepsView(QSettings &settings, QWidget *parent) : StepsView(new StepsModel, settings, parent) {}

StepsView::StepsView(StepsModel *model, QSettings &settings, QWidget *parent)
    : PartsView(model, settings, QStringLiteral("steps"), parent),
      m_model(model),
      m_name(new QPushButton(tr("Name the steps…")))
{
    table().setAccessibleName(tr("Steps"));
    filter().setPlaceholder(tr("Filter steps"));
    m_name->setFlat(true);
    m_name->setToolTip(tr("A cache holds the keys of its steps and not their text. What a buildkitd with "
                          "--save-cache-debug answers to /debug/cache/all gives them their names."));
    filter().addWidget(m_name);
    connect(m_name, &QPushButton::clicked, this, &CacheView::namesRequested);

    showNames(StepsModel::StepColumn)->setIcons(iconOf);
    showStates(StepsModel::StateColumn, iconOf);
    showSizes(StepsModel::SizeColumn);
    showDigests(StepsModel::DigestColumn);
    table().setColumns(settings, QStringLiteral("steps"), {0, 13, 24, 8, 8, 11, 16},
                       {StepsModel::LayersColumn, StepsModel::InputsColumn});
    table().fitColumn(StepsModel::StateColumn,
                      {StepsModel::stateName(StepState::Restorable), StepsModel::stateName(StepState::KeyOnly),
                       StepsModel::stateName(StepState::Damaged), StepsModel::stateName(StepState::Rejected)});
    connect(&table(), &QAbstractItemView::activated, this, [this] { facts().setFocus(); });
    showSelected();
}

void StepsView::setCache(OpenedCachePtr opened, size_t platform)
{
    PartsView::setCache(std::move(opened), platform);
    m_name->setVisible(m_model->rowCount() > 0 && !m_model->hasLabels());
}

QString StepsView::commandLine() const
{
    return cache() ? cliCommand({QStringLiteral("inspect"), cache()->text(), QStringLiteral("--records")}) : QString();
}

bool StepsView::selectRecord(RecordId record)
{
    return selectPart(static_cast<quint32>(record));
}

std::vector<FilterBar::Choice> StepsView::choices() const
{
    return StepFacts::choices(*m_model);
}

QString StepsView::emptyText(bool isFiltered) const
{
    return isFiltered ? tr("No step matches the filter.") : tr("This cache holds no steps.");
}

QString StepsView::invitation() const
{
    return tr("Select a step to see what it depends on and what it holds.");
}

void StepsView::tellOf(int row, FactsPanel &facts)
{
    StepFacts::show(facts, *m_model, cache()->platform(platform()), row);
}

void StepsView::followLink(const QString &target)
{
    StepFacts::follow(target, *this);
}

void StepsView::chosen(quint32 part)
{
    Q_EMIT recordSelected(static_cast<RecordId>(part));
}

} // namespace cachalot
