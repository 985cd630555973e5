#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"
#include "core/content/digest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// What an image config says that matters to an inline cache (BuildKit's cache/remotecache/import.go, type image).
struct InlineImage {
    std::vector<QString> diffIDs; ///< as written
    struct History {
        QByteArray created; ///< RFC 3339, or empty
        QString createdBy;
        bool emptyLayer = false;
    };
    std::vector<History> history;
    std::optional<QByteArray> cache; ///< the decoded value of moby.buildkit.cache.v0
    QString platform;                ///< "linux/amd64"; empty where it is not given

    /// Errors: Damaged with the place.
    [[nodiscard]] static Result<InlineImage> parse(QByteArrayView imageConfig);

    /// The history entries that made a layer, in the order of the layers.
    [[nodiscard]] std::vector<History> layerHistory() const;
};

/// A Dockerfile instruction as people wrote it, from `created_by`: "RUN npm ci" instead of
/// "RUN /bin/sh -c npm ci # buildkit", "COPY a b" instead of "/bin/sh -c #(nop) COPY …".
[[nodiscard]] QString instructionOf(const QString &createdBy);

} // namespace cachalot
