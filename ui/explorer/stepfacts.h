#pragma once

#include "core/cache/cachesnapshot.h"
#include "ui/common/filterbar.h"

#include <QCoreApplication>

namespace cachalot
{

class CacheView;
class FactsPanel;
class StepsModel;

/// What stands beside a table or a picture of steps: what the selected one is, what it needs, what needs it, and the
/// layers of its result, all as links.
class StepFacts
{
    Q_DECLARE_TR_FUNCTIONS(StepFacts)
public:
    /// The states of the steps, to filter by.
    [[nodiscard]] static std::vector<FilterBar::Choice> choices(const StepsModel &model);
    /// Adds what there is to tell of the step in that row of the model; the caller clears and finishes the panel.
    static void show(FactsPanel &facts, const StepsModel &model, const PlatformCache &cache, int row);
    /// Follows one of the links: the view selects a record itself, and asks for the page of a layer or its files.
    static void follow(const QString &target, CacheView &view);
};

} // namespace cachalot
