#pragma once

#include "core/cache/problem.h"

#include <QHash>

namespace cachalot
{

/// Collects problems with a bound: of one code no more than kMaxPerCode are kept, then one line tells how many more
/// there were, so that a hostile cache can't fill the memory or the screen.
class ProblemList
{
public:
    static constexpr int kMaxPerCode = 100;

    void add(Problem problem);
    /// All of them, in the order of adding, the lines about the rest at the end. Call once.
    [[nodiscard]] std::vector<Problem> take();

private:
    std::vector<Problem> m_problems;
    QHash<QString, int> m_counts;
    QHash<QString, Problem> m_overflow;
};

} // namespace cachalot
