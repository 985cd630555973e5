#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace cachalot::test
{

/// The names of the tests' secrets (secrets.txt) that stand in a text.
[[nodiscard]] QStringList secretsIn(QByteArrayView text);

} // namespace cachalot::test
