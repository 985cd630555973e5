#pragma once

#include "core/backend/storeinventory.h"

#include <QByteArray>

namespace cachalot
{

/// Fills in what the document of a name in an object store keeps alive: blobs, layers, records, createdAt, ownBytes,
/// unreadable; isCache is false for what was no cache from its first byte on. Error: Cancelled.
[[nodiscard]] Result<> fillRootOfObjectCache(StoreRoot &root, const QByteArray &document, const OpContext &context);

} // namespace cachalot
