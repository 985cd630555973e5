#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace cachalot
{

/// An image reference in its full form, as BuildKit's registry cache reads one (distribution/reference:
/// ParseNormalizedNamed, then TagNameOnly). A value type.
struct ImageReference {
    QString domain; ///< "docker.io" where none was written; empty where what stands for it can't be one
    QString path;   ///< with "library/" where Docker Hub needs it
    QString tag;    ///< "latest" where neither tag nor digest was written; may be empty with a digest
    QString digest; ///< "sha256:…", or empty

    /// Errors (Usage): the words of distribution/reference, without a password that the text may hold.
    [[nodiscard]] static Result<ImageReference> parse(QStringView text);
    [[nodiscard]] QString toString() const;
};

} // namespace cachalot
