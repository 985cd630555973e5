#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace cachalot::test
{

/// The names of the tests' secrets (secrets.txt) that stand in a text, among them those that are made anew in each run
/// (tokens, signatures in URLs).
[[nodiscard]] QStringList secretsIn(QByteArrayView text);

} // namespace cachalot::test
