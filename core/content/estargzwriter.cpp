#include "core/content/estargz.h"

namespace cachalot
{

Result<EstargzSummary> writeEstargz(ByteSource &, std::optional<int>, ByteSink &, const OpContext &)
{
    return fail(ErrorCode::Unsupported, QStringLiteral("estargz can't be written yet"));
}

} // namespace cachalot
