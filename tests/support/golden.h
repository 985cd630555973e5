#pragma once

#include <QByteArray>
#include <QString>

namespace cachalot::test
{

/// Compares bytes with the golden file `name` below tests/data/golden and fails the test with the first line that
/// differs. With CACHALOT_ACCEPT_GOLDEN=1 in the environment the file is written instead, and the test is reported as
/// failed all the same, so that an accepted file is looked at and the test run again.
[[nodiscard]] bool compareGolden(const QString &name, const QByteArray &bytes);

} // namespace cachalot::test
