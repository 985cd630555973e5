#pragma once

#include "core/backend/objectstore/s3/s3answers.h"
#include "core/backend/objectstore/s3/s3connection.h"

#include <functional>
#include <span>

namespace cachalot
{

/// What a HEAD tells of an object.
struct S3Info {
    qint64 size = -1;
    QDateTime modified; ///< invalid where the store does not say
    QString etag;
};

/// Errors: NotFound, Denied …
[[nodiscard]] Result<S3Info> headObject(S3Connection &connection, const QString &key, const OpContext &context);

/// All of a small object. Errors: NotFound, LimitExceeded (more than `maxBytes`) …
[[nodiscard]] Result<QByteArray> readObject(S3Connection &connection, const QString &key, qint64 maxBytes,
                                            const OpContext &context);

/// All objects whose keys begin so, page by page and in the store's order, each once; one page is in memory. A list
/// that changes while it is read gives what is there before and after; where a store forgets how far it was, it begins
/// again, unless it lists in no order. Errors: those of `take`, which is called for each; Server (a listing that does
/// not get on) …
[[nodiscard]] Result<> listObjects(S3Connection &connection, const QString &prefix,
                                   const std::function<Result<>(const S3Listed &object)> &take,
                                   const OpContext &context);

/// All uploads in parts, of objects whose keys begin so, that have not ended.
[[nodiscard]] Result<> listUploads(S3Connection &connection, const QString &prefix,
                                   const std::function<Result<>(const S3OpenUpload &upload)> &take,
                                   const OpContext &context);

/// Deletes objects, 1,000 in a request (DeleteObjects); those that could not be. What is not there is deleted, as S3
/// sees it.
[[nodiscard]] Result<std::vector<S3NotDeleted>> deleteObjects(S3Connection &connection, std::span<const QString> keys,
                                                              const OpContext &context);
[[nodiscard]] Result<> deleteObject(S3Connection &connection, const QString &key, const OpContext &context);

/// Moves an object's date to now without its bytes going anywhere, so that a lifecycle rule of the bucket does not take
/// what is still used: it is copied onto itself (s3.go, touch), in parts where it has 5 GiB or more. Errors: NotFound …
[[nodiscard]] Result<> touchObject(S3Connection &connection, const QString &key, qint64 size, const OpContext &context);

/// The ranges in which an object of that size is copied: "bytes=0-…", none larger than `most`.
[[nodiscard]] std::vector<QByteArray> copyRanges(qint64 size, qint64 most);

} // namespace cachalot
