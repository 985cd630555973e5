#pragma once

#include <QByteArray>
#include <QString>

namespace cachalot::test
{

/// The absolute path of something below tests/data.
[[nodiscard]] QString dataPath(const QString &relative);

/// The bytes of a file below tests/data; fails the test with its name where it can't be read.
[[nodiscard]] QByteArray readData(const QString &relative);

} // namespace cachalot::test
