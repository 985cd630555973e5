#pragma once

#include "core/backend/snippets.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace cachalot
{

/// A spec as CSV in which variables stand for the secrets.
struct CacheArgument {
    struct Piece {
        QString text;
        QString variable; ///< where set, it stands in the place of a text
    };
    std::vector<Piece> pieces;
    Direction direction = Direction::Export;

    /// The pieces in one text, each written by its function.
    [[nodiscard]] QString join(const std::function<QString(const QString &)> &text,
                               const std::function<QString(const QString &)> &variable) const;
};

/// A variable that has to be set, and what it stands for.
struct SecretVariable {
    QString name;
    QString standsFor; ///< "secret_access_key of the azblob cache"
};

/// What a snippet is made of. No secret is left in it.
struct CacheArguments {
    std::vector<CacheArgument> arguments; ///< in the order in which they were given
    std::vector<SecretVariable> variables;
    QStringList fromEnvironment; ///< variables that the client reads by itself: AWS_ACCESS_KEY_ID …
    bool leavesTokenOut = false; ///< a runtime token of gha that the client fills in

    [[nodiscard]] std::vector<const CacheArgument *> of(Direction direction) const;
};

[[nodiscard]] CacheArguments makeCacheArguments(SnippetTarget target, const std::vector<DirectedSpec> &specs);

} // namespace cachalot
