#pragma once

#include <QStringView>

namespace cachalot
{

/// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other, but at most
/// `limit` + 1: work and memory are bounded by the limit and the shorter text.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b, qsizetype limit);

} // namespace cachalot
