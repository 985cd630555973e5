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

/// Unpacks a bundle file: an OCI layout in a tar (plain, gzip or zstd) or a zip, as `bundle`, `skopeo copy …
/// oci-archive:` and `docker save` write them. As the other one below. Errors also: NotFound, Denied.
[[nodiscard]] Result<> unpackBundleFile(const QString &file, const QString &directory, const BundleLimits &limits,
                                        const OpContext &context);

/// Unpacks a bundle, an OCI layout in a plain tar, into `directory`, which must not exist yet. It becomes visible whole
/// or not at all: everything is written to a temporary sibling that is renamed at the end. Only `oci-layout`,
/// `index.json` and `blobs/<algorithm>/<hex>` are taken, anything else is an error, but for what belongs to bundles and
/// to docker's archives and not into a layout (SHA256SUMS, manifest.json, repositories); each blob must have the digest
/// of its name, and the other files those of SHA256SUMS where it is there. Progress in bytes. The device is open for
/// reading and can seek. Errors: Damaged (names the entry), Unsupported (docker save's layout of before Docker 25),
/// LimitExceeded, Refused (`directory` exists), Io, NoSpace, Cancelled.
[[nodiscard]] Result<> unpackBundle(QIODevice &tar, const QString &directory, const BundleLimits &limits,
                                    const OpContext &context);

} // namespace cachalot
