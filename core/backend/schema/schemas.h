#pragma once

#include "core/backend/attributeschema.h"

#include <QCoreApplication>

#include <vector>

/// The tables behind attributeschema.h, one file per backend. Their texts are marked for translators in the context
/// that schemaText() looks them up in.

namespace cachalot::schema
{

[[nodiscard]] BackendSchema registry();
[[nodiscard]] BackendSchema local();
[[nodiscard]] BackendSchema inlineCache();
[[nodiscard]] BackendSchema gha();
[[nodiscard]] BackendSchema s3();
[[nodiscard]] BackendSchema azblob();

/// `mode` and `ignore-error`, which every export takes but inline.
[[nodiscard]] std::vector<AttributeInfo> exportAttributes();
/// `compression` and its kin, which registry and local honour.
[[nodiscard]] std::vector<AttributeInfo> compressionAttributes();
/// `image-manifest` and `oci-mediatypes`, likewise.
[[nodiscard]] std::vector<AttributeInfo> formatAttributes();

[[nodiscard]] std::vector<AttributeInfo> joined(std::vector<AttributeInfo> a, const std::vector<AttributeInfo> &b);

} // namespace cachalot::schema
