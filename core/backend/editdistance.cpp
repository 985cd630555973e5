#include "core/backend/editdistance.h"

#include <algorithm>
#include <vector>

namespace cachalot
{

qsizetype editDistance(QStringView a, QStringView b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    // Optimal string alignment: three rows of the usual table.
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<qsizetype> beforeLast(columns);
    std::vector<qsizetype> last(columns);
    std::vector<qsizetype> row(columns);
    for (size_t j = 0; j < columns; ++j) {
        last[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        qsizetype best = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            }
            best = std::min(best, row[at]);
        }
        if (best > limit) {
            return limit + 1;
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[columns - 1], limit + 1);
}

} // namespace cachalot
