#include "core/content/estargz.h"

#include "core/content/compression.h"

namespace cachalot
{

std::optional<qint64> estargzTocOffset(QByteArrayView tail)
{
    constexpr qsizetype kDigits = 16;
    constexpr qsizetype kBehindDigits = 6 + 5 + 8; // the magic word, an empty deflate block, gzip's trailer
    if (!hasEstargzFooter(tail) || tail.size() < kDigits + kBehindDigits) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 offset =
        tail.sliced(tail.size() - kBehindDigits - kDigits, kDigits).toByteArray().toLongLong(&isNumber, 16);
    return isNumber && offset >= 0 ? std::optional(offset) : std::nullopt;
}

} // namespace cachalot
