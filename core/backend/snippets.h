#pragma once

#include "core/backend/speclinter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cachalot
{

/// The tools whose settings a snippet is written for.
enum class SnippetTarget {
    Buildx,   ///< a shell command, docker buildx build
    Bake,     ///< HCL, docker-bake.hcl
    Compose,  ///< YAML, the build section of a service
    Actions,  ///< YAML, steps of a GitHub workflow with docker/build-push-action
    Buildctl, ///< a shell command of BuildKit's own client
};

/// "buildx", "bake", "compose", "actions", "buildctl".
[[nodiscard]] QString snippetTargetName(SnippetTarget target);
[[nodiscard]] std::optional<SnippetTarget> snippetTargetFromName(QStringView name);
[[nodiscard]] QStringList snippetTargetNames();

/// The settings that make a tool use these caches, ready to be pasted; each value means there what it means in the
/// spec, with one exception: an expression `${{ … }}` stays one for GitHub Actions. No secret is ever written: the
/// client's environment, a variable or a GitHub secret takes its place, and a comment says which. Ends with a line
/// feed.
[[nodiscard]] QString snippet(SnippetTarget target, const std::vector<DirectedSpec> &specs);

} // namespace cachalot
