#pragma once

#include "core/backend/backendspec.h"
#include "core/base/operation.h"

#include <QProcessEnvironment>
#include <QString>

#include <vector>

namespace cachalot
{

/// Where something that could be a connection was seen.
enum class FindKind {
    Registry,   ///< a login in Docker's or Podman's configuration
    AwsProfile, ///< a profile of ~/.aws
    Directory,  ///< a cache directory in a project
    Spec,       ///< a cache flag in a project's file
    Builder,    ///< a builder of buildx; no cache store, but says what a build can use
};

/// What was found on this machine. Never connected to here.
struct MachineFind {
    FindKind kind = FindKind::Spec;
    QString title;    ///< "ghcr.io", "default", "./cache"
    QString where;    ///< the file it stands in
    BackendSpec spec; ///< what a form starts with; may lack required attributes
    int line = 0;     ///< of Spec
};

/// Logins, AWS profiles and buildx builders of this user: files of a few kilobytes are read, no program is run, and no
/// secret is taken in. Blocking. What can't be read is left out.
[[nodiscard]] std::vector<MachineFind> findOnMachine(const QProcessEnvironment &environment, const OpContext &context);

/// Cache directories in a project's folder (with index.json and a cache in it), and the cache flags in its Makefiles,
/// scripts, bake files, Compose files and workflows. At most so deep and so many; symbolic links are not followed.
/// Blocking. Errors: NotFound, Denied, Cancelled.
[[nodiscard]] Result<std::vector<MachineFind>> findInProject(const QString &folder, const OpContext &context);

} // namespace cachalot
