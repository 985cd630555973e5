#pragma once

#include "core/base/operation.h"

#include <QString>

class QIODevice;

namespace cachalot
{

/// Bounds against hostile bundles.
struct BundleLimits {
    qint64 maxFiles = 1'000'000;
    qint64 maxTotalBytes = qint64(1) << 42;
};

/// Unpacks a bundle, an OCI layout in a plain tar, into `directory`, which must not exist yet. It becomes visible whole
/// or not at all: everything is written to a temporary sibling that is renamed at the end. Only `oci-layout`,
/// `index.json` and `blobs/<algorithm>/<hex>` are taken, anything else is an error; each blob must have the digest of
/// its name. Progress in bytes. The device is open for reading and can seek. Errors: Damaged (names the entry),
/// LimitExceeded, Refused (`directory` exists), Io, NoSpace, Cancelled.
[[nodiscard]] Result<> unpackBundle(QIODevice &tar, const QString &directory, const BundleLimits &limits,
                                    const OpContext &context);

} // namespace cachalot
