#pragma once

#include "core/backend/backendspec.h"
#include "core/content/digest.h"
#include "core/net/url.h"

#include <QProcessEnvironment>

namespace cachalot
{

/// filepath.Join of Go on Linux: the parts that are not empty with slashes between them, and then cleaned: no "//", no
/// "./", and "a/../" taken out; what leads above the start of a relative path stays.
[[nodiscard]] QString goJoin(const QStringList &parts);

/// Where a spec's cache lies in Azure Blob Storage, and what opens it (BuildKit's cache/remotecache/azblob/utils.go,
/// getConfig). A value type.
struct AzureLocation {
    Url account;         ///< with the shared access signature where account_url has one
    QString accountName; ///< that signs
    QString container;
    QString prefix;
    QString manifestsPrefix;
    QString blobsPrefix;
    QStringList names;         ///< at least one
    QString accountKey;        ///< in base64; empty where there is none
    bool hasSignature = false; ///< account_url brings a shared access signature

    /// Attributes first, then BUILDKIT_AZURE_STORAGE_*, then the defaults; a variable that is set counts even when it
    /// is empty. Errors: Usage (no account_url, or none that is a URL; no account name; a container that can't be
    /// one; keys that are empty or lead out of the container, which BuildKit leaves to the server).
    [[nodiscard]] static Result<AzureLocation> of(const BackendSpec &spec, const QProcessEnvironment &environment);

    /// Keys as BuildKit makes them. Empty where all parts are.
    [[nodiscard]] QString manifestKey(const QString &name) const;
    [[nodiscard]] QString blobKey(const Digest &digest) const;
    /// What the keys of all names, of all blobs, begin with: a folder with its slash, or an empty text.
    [[nodiscard]] QString manifestFolder() const;
    [[nodiscard]] QString blobFolder() const;

    /// The digest of a blob's key; null for other keys.
    [[nodiscard]] Digest blobOfKey(const QString &key) const;
    /// The name of a name's key; empty for other keys, and for those of blobs, where both lie in one folder.
    [[nodiscard]] QString nameOfKey(const QString &key) const;
    /// What the keys of all that belongs to the spec begin with.
    [[nodiscard]] QString ownFolder() const;

    [[nodiscard]] Url containerUrl() const;
    /// The key as one escaped part, as azblob's container.Client sends it (url.PathEscape).
    [[nodiscard]] Url urlOf(const QString &key) const;
    /// "container/key", for messages.
    [[nodiscard]] QString shown(const QString &key) const;
};

} // namespace cachalot
