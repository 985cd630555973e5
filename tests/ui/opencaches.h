#pragma once

#include "ui/models/openedcache.h"

namespace cachalot::test
{

/// Opens a cache of tests/data/caches ("buildkit-pair", "max"), or one of tests/data/broken with its directory as
/// `layout`; fails the program where that is not possible. `keys` names the steps from tests/data/cache-keys.json.
enum class Names { Unknown, FromKeys };
[[nodiscard]] OpenedCachePtr openLocal(const QString &layout, const QString &tag, Names names = Names::FromKeys);

/// A text with the English plural of each "(s)", since no translation is loaded in tests.
[[nodiscard]] QString withPlurals(QString text);

} // namespace cachalot::test
