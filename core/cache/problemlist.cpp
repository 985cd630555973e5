#include "core/cache/problemlist.h"

namespace cachalot
{

void ProblemList::add(Problem problem)
{
    const int count = ++m_counts[problem.code];
    if (count <= kMaxPerCode) {
        m_problems.push_back(std::move(problem));
    } else if (count == kMaxPerCode + 1) {
        problem.digest = Digest();
        m_overflow.insert(problem.code, problem);
    }
}

std::vector<Problem> ProblemList::take()
{
    QStringList codes = m_overflow.keys();
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        Problem rest = m_overflow.value(code);
        rest.message = QStringLiteral("and %1 more of this kind").arg(m_counts.value(code) - kMaxPerCode);
        m_problems.push_back(std::move(rest));
    }
    return std::move(m_problems);
}

} // namespace cachalot
