#pragma once

#include "core/backend/backendspec.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace cachalot
{

/// A cache spec inside a longer text.
struct FoundSpec {
    Result<BackendSpec> spec; ///< Usage where the text names a cache that buildx would refuse
    Direction direction = Direction::Import;
    int line = 1;  ///< where it was found, from 1
    QString where; ///< what named it, as it was written: "--cache-to", "cache_from"
};

/// The cache specs in a pasted text, in its order: `--cache-to`, `--cache-from`, `--import-cache` and `--export-cache`
/// of a command line (quotes, line continuations of sh, PowerShell and cmd, `--set *.cache-to=…` of bake), and
/// `cache-from`, `cache_from`, `cache-to`, `cache_to` of a workflow, a Compose file, HCL or JSON (scalars, lists,
/// literal blocks, objects). It looks for these names only, so whatever else the text holds does no harm; nothing found
/// is an empty list. What a shell would put in for variables stays as it is written. Error: LimitExceeded over 1 Mi
/// characters.
[[nodiscard]] Result<std::vector<FoundSpec>> findSpecs(QStringView text);

} // namespace cachalot
