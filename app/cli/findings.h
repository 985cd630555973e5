#pragma once

#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "core/content/digest.h"
#include "core/content/layerlisting.h"

#include <optional>

namespace cachalot::cli
{

/// Lists what was odd in layers; nothing where there is nothing. Many of one kind are told by the first few and a
/// count.
void printFindings(Output &out, const QString &heading, const std::vector<LayerFinding> &findings);

/// True for the findings that say that a blob is not what the cache says it is (core/transfer/chainreader.h), or that
/// its archive is broken.
[[nodiscard]] bool isDamage(const LayerFinding &finding);

/// {"code","path","message","layer","digest"}: the index and the digest of the layer, where they are known.
void writeFinding(JsonWriter &json, const LayerFinding &finding, std::optional<qint64> layer, const Digest &digest);

} // namespace cachalot::cli
