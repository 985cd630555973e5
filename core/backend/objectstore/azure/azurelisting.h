#pragma once

#include "core/backend/objectstore/azure/azurecontainer.h"

#include <QDateTime>

#include <functional>

namespace cachalot
{

/// A blob as a listing shows it.
struct AzureListed {
    QString key;
    qint64 size = -1;
    QDateTime modified; ///< invalid where the service does not say
    QByteArray version; ///< its ETag
};

/// One page of List Blobs. What is no XML, or not that of a listing, is an error (Server).
struct AzurePage {
    std::vector<AzureListed> blobs;
    QString next; ///< the marker of the next page; empty at the end

    [[nodiscard]] static Result<AzurePage> parse(QByteArrayView bytes);
};

/// Calls `each` for every blob whose key starts with the prefix, page by page, in the order of the keys. What comes and
/// goes meanwhile may be in it or not. Errors: NotFound (no such container), LimitExceeded (pages without end), Server,
/// Denied …, and those of `each`.
[[nodiscard]] Result<> listBlobs(AzureContainer &container, const QString &prefix,
                                 const std::function<Result<>(const AzureListed &)> &each, const OpContext &context);

} // namespace cachalot
