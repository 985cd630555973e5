#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace cachalot
{

/// The token that a run of a workflow gets (ACTIONS_RUNTIME_TOKEN): a JSON Web Token whose claim `ac` says which refs'
/// caches may be read and written. Its signature is the service's business. A value type.
class RuntimeToken
{
public:
    struct Scope {
        QString ref; ///< "refs/heads/main", "refs/pull/7/merge"
        bool mayRead = false;
        bool mayWrite = false;
        friend bool operator==(const Scope &, const Scope &) = default;
    };

    RuntimeToken() = default;

    /// Reads and checks it as go-actions-cache does (cache.go, New): the claims `ac`, `exp` and `nbf` have to be there,
    /// and `now` between the last two. Errors: Usage (it is no such token), Denied (expired, not yet valid); no message
    /// holds a part of it.
    [[nodiscard]] static Result<RuntimeToken> parse(QStringView text, const QDateTime &now);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// In the token's order: the run's own ref first, then those that it may fall back to.
    [[nodiscard]] const std::vector<Scope> &scopes() const { return m_scopes; }
    [[nodiscard]] const QDateTime &expiresAt() const { return m_expiresAt; }
    /// Where an export goes: the last ref that may be written, as BuildKit picks it (gha.go, indexKey); empty where
    /// none may.
    [[nodiscard]] QString writeRef() const;
    [[nodiscard]] QStringList refs() const;

private:
    QByteArray m_text;
    std::vector<Scope> m_scopes;
    QDateTime m_expiresAt;
};

} // namespace cachalot
