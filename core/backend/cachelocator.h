#pragma once

#include "core/backend/backendspec.h"
#include "core/base/operation.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace cachalot
{

/// Where the program keeps things; filled in by app/composition, so that tests can point it elsewhere.
struct Locations {
    QString libraryDirectory; ///< `library:NAME`
    /// Unpacks the bundled samples where needed and returns their cache directory, which has the tags `min` and `max`.
    std::function<Result<QString>()> sampleDirectory;
    /// Unpacks a bundle file and returns the directory, which lasts as long as this does. Null: no bundles.
    std::function<Result<QString>(const QString &file, const OpContext &context)> bundleDirectory = {};
    QString stateDirectory = {}; ///< what is remembered from run to run; empty: nothing
    /// The spec of a saved connection, with its secrets, which may have to be asked for. Null: there are none.
    std::function<Result<BackendSpec>(const QString &name, const OpContext &context)> connection = {};
};

/// What a text on the command line, in a dialog or in a drop names ("Naming a cache" in docs/cli.md).
struct LocatedCache {
    BackendSpec spec;
    QString typed;        ///< the text as it was given, but without secrets
    QStringList warnings; ///< attributes that BuildKit would ignore, and what was probably meant
};

/// Reads one of: a BuildKit spec (CSV or JSON; of a local one either of src and dest is taken on either side), a bare
/// registry reference, a path that exists (a cache directory or its index.json, a bundle file, PATH:TAG, PATH@DIGEST;
/// of a bundle with one cache the tag need not be told), for an export also a path that looks like one, library:NAME,
/// sample:min, sample:max, a saved connection (@NAME, @NAME:ENTRY), whose spec has its secrets in it. A path that
/// exists wins over a registry reference. Touches the file system only to see whether a path exists, to read a
/// connection and its secrets, which a keyring may have to ask the person for, and to unpack a bundle, which takes as
/// long as reading it: with progress in bytes, and cancelled by the context. Not for the thread of a window, therefore.
/// Errors: Usage (what BuildKit would fail on, and what could be meant), NotFound (a path that looks like one and does
/// not exist, a connection that is not saved); those of unpacking and of the keyring; none holds a secret.
[[nodiscard]] Result<LocatedCache> locateCache(const QString &text, Direction direction, const Locations &locations,
                                               const OpContext &context = {});

/// The same for a text that names a store rather than one cache in it (`ls`): library: and sample: stand alone, and a
/// tag is taken but not needed.
[[nodiscard]] Result<LocatedCache> locateStore(const QString &text, const Locations &locations,
                                               const OpContext &context = {});

} // namespace cachalot
