#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cachalot
{

/// The target of the link with `rel="next"` in a Link header (RFC 8288), as registries page their lists; empty where
/// there is none. It may be relative.
[[nodiscard]] QByteArray nextLink(QByteArrayView header);

} // namespace cachalot
