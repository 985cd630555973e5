#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace cachalot
{

/// The fields of one line of CSV as buildx and buildctl split it (tonistiigi/go-csvvalue with its default settings):
/// the comma separates, a field that begins with a quote runs to the next single quote, `""` in it is a quote, blanks
/// are never trimmed, one line break at the end is dropped. Errors (Usage): the words of Go's encoding/csv with the
/// column (in bytes of UTF-8, from 1); an empty line is "EOF".
[[nodiscard]] Result<std::vector<QString>> splitCsvFields(QStringView line);

/// The field as splitCsvFields() reads it back, in quotes only where it needs them.
[[nodiscard]] QString quoteCsvField(const QString &field);

} // namespace cachalot
