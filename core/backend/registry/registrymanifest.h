#pragma once

#include "core/backend/registry/registryconnection.h"
#include "core/content/descriptor.h"

namespace cachalot
{

/// A manifest as the registry gave it.
struct FetchedManifest {
    Descriptor descriptor;
    QByteArray bytes;
};

/// Gets a manifest by tag or digest, in one request. The descriptor's digest is what was asked for or what the registry
/// says it is; whether the bytes have it is for the reader to see. Errors: NotFound, Denied, LimitExceeded, Network …
[[nodiscard]] Result<FetchedManifest> fetchManifest(RegistryConnection &connection, const QString &name,
                                                    qint64 maxBytes, const OpContext &context);

/// What a registry says of a manifest without sending it; size -1 and a null digest where it does not say.
[[nodiscard]] Result<Descriptor> statManifest(RegistryConnection &connection, const QString &name,
                                              const OpContext &context);

/// All tags of the repository, sorted. Errors: NotFound (no such repository), LimitExceeded (more than 100,000, or
/// pages without end), Denied …
[[nodiscard]] Result<QStringList> listTags(RegistryConnection &connection, const OpContext &context);

} // namespace cachalot
