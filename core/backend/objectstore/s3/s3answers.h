#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// An object as a listing tells it.
struct S3Listed {
    QString key;
    qint64 size = -1;
    QDateTime modified;
    QString etag; ///< with its quotes, as everywhere
};

/// One page of ListObjectsV2.
struct S3Page {
    std::vector<S3Listed> objects;
    QString next; ///< the token of the next page; empty on the last one
};

/// Errors: Server (it is not what it should be).
[[nodiscard]] Result<S3Page> readPage(const QByteArray &text);

/// An upload in parts that has not ended.
struct S3OpenUpload {
    QString key;
    QString id;
    QDateTime started;
};

/// One page of ListMultipartUploads.
struct S3UploadsPage {
    std::vector<S3OpenUpload> uploads;
    QString nextKey; ///< where the next page begins; empty on the last one
    QString nextId;
};

/// Errors as readPage().
[[nodiscard]] Result<S3UploadsPage> readUploadsPage(const QByteArray &text);

/// The text of the first element with that name; empty where there is none.
[[nodiscard]] QString elementOf(const QByteArray &text, QStringView name);

/// "InternalError: …" where the document is an Error, though it came with a 200.
[[nodiscard]] std::optional<QString> failureInAnswer(const QByteArray &text);

/// What DeleteObjects could not delete.
struct S3NotDeleted {
    QString key;
    QString code;
    QString reason; ///< "AccessDenied: …"
};
[[nodiscard]] std::vector<S3NotDeleted> readNotDeleted(const QByteArray &text);

/// Text as XML holds it.
[[nodiscard]] QByteArray xmlEscaped(const QString &text);

} // namespace cachalot
