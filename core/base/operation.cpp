#include "core/base/operation.h"

namespace cachalot
{

Result<> OpContext::checkpoint() const
{
    if (cancel.stop_requested()) {
        return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    }
    return {};
}

void OpContext::report(const Progress &p) const
{
    if (progress != nullptr) {
        progress->report(p);
    }
}

void OpContext::notice(const QString &text) const
{
    if (progress != nullptr) {
        progress->notice(text);
    }
}

} // namespace cachalot
