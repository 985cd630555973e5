#include "core/backend/gha/gharemover.h"

#include "core/backend/gha/ghakeys.h"
#include "core/base/format.h"

namespace cachalot
{

Result<> GhaRemover::remove(const OpContext &context)
{
    const QString &scope = m_connection.settings().scope;
    CACHALOT_ASSIGN(const auto entries,
                    m_api.list(QStringLiteral("%1%2-").arg(ghakey::kIndexPrefix.toString(), scope), context));
    qint64 removed = 0;
    // Oldest first, as they are listed: what breaks off in the middle leaves the index that builds read.
    for (const GhaListedEntry &entry : entries) {
        const auto name = ghakey::parseIndexKey(entry.key);
        if (name && name->scope == scope && isBuildKits(entry)) {
            CACHALOT_ASSIGN(const bool wasThere, m_api.remove(entry.id, context));
            removed += wasThere ? 1 : 0;
        }
    }
    if (removed == 0) {
        return fail(ErrorCode::NotFound, QStringLiteral("GitHub, %1: there is no cache in the scope %2")
                                             .arg(m_connection.settings().repository, printable(scope)));
    }
    return {};
}

} // namespace cachalot
