#pragma once

#include "core/base/operation.h"

#include <QString>

namespace cachalot
{

/// How a bundle is packed, by the end of its name.
enum class BundlePacking { Tar, TarZstd, Zip };

/// Error Usage for a name that ends otherwise than in .tar, .tar.zst or .zip.
[[nodiscard]] Result<BundlePacking> bundlePackingOf(const QString &file);

struct BundleSummary {
    qint64 files = 0;
    qint64 bytes = 0; ///< of the file that was written
};

/// Writes an OCI layout (oci-layout, index.json and all blobs) into a bundle file, with the checksums of all its files
/// as `sha256sum --check` reads them (SHA256SUMS). Members have a fixed order and no times, so that the same layout
/// makes the same bundle. A file of that name is replaced when the new one is whole. Progress in bytes.
/// Errors: Usage (name), Io, NoSpace, Denied, Cancelled.
[[nodiscard]] Result<BundleSummary> writeBundle(const QString &layoutDirectory, const QString &file,
                                                const OpContext &context);

} // namespace cachalot
