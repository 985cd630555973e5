#include "core/backend/objectstore/s3/s3answers.h"

#include "core/base/format.h"
#include "core/base/redact.h"

#include <QXmlStreamReader>

namespace cachalot
{
namespace
{

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements);
}

S3Listed readListed(QXmlStreamReader &xml)
{
    S3Listed object;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Key") {
            object.key = textOf(xml);
        } else if (xml.name() == u"Size") {
            bool isNumber = false;
            const qint64 size = textOf(xml).toLongLong(&isNumber);
            object.size = isNumber && size >= 0 ? size : -1;
        } else if (xml.name() == u"ETag") {
            object.etag = textOf(xml).trimmed();
        } else if (xml.name() == u"LastModified") {
            object.modified = QDateTime::fromString(textOf(xml), Qt::ISODateWithMs).toUTC();
        } else {
            xml.skipCurrentElement();
        }
    }
    return object;
}

S3OpenUpload readUpload(QXmlStreamReader &xml)
{
    S3OpenUpload upload;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Key") {
            upload.key = textOf(xml);
        } else if (xml.name() == u"UploadId") {
            upload.id = textOf(xml);
        } else if (xml.name() == u"Initiated") {
            upload.started = QDateTime::fromString(textOf(xml), Qt::ISODateWithMs).toUTC();
        } else {
            xml.skipCurrentElement();
        }
    }
    return upload;
}

/// As `encoding-type=url` asks for: a plus is a blank.
QString decoded(const QString &key)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(key.toUtf8().replace('+', ' ')));
}

/// What every listing says around its entries.
struct ListMarks {
    bool goesOn = false;
    bool isEncoded = false; ///< its keys are
};

/// Reads a listing of that name to its end. `take` gets each element in it first, and returns false where it left it.
template <typename Take>
Result<ListMarks> readList(QXmlStreamReader &xml, QStringView name, const Take &take)
{
    ListMarks marks;
    const bool isList = xml.readNextStartElement() && xml.name() == name;
    while (isList && xml.readNextStartElement()) {
        if (take(xml.name())) {
            continue;
        }
        if (xml.name() == u"IsTruncated") {
            marks.goesOn = textOf(xml).trimmed() == u"true";
        } else if (xml.name() == u"EncodingType") {
            marks.isEncoded = textOf(xml).trimmed() == u"url";
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!isList || xml.hasError()) {
        return fail(ErrorCode::Server,
                    QStringLiteral("the listing is no %1: %2")
                        .arg(name)
                        .arg(xml.hasError() ? xml.errorString() : printable(xml.name().toString(), 80)));
    }
    return marks;
}

} // namespace

Result<S3Page> readPage(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    S3Page page;
    CACHALOT_ASSIGN(const ListMarks marks, readList(xml, u"ListBucketResult", [&](QStringView element) {
                        if (element == u"Contents") {
                            page.objects.push_back(readListed(xml));
                        } else if (element == u"NextContinuationToken") {
                            page.next = textOf(xml);
                        } else {
                            return false;
                        }
                        return true;
                    }));
    if (marks.isEncoded) {
        for (S3Listed &object : page.objects) {
            object.key = decoded(object.key);
        }
    }
    if (!marks.goesOn) {
        page.next.clear();
    } else if (page.next.isEmpty()) {
        return fail(ErrorCode::Server, QStringLiteral("the listing goes on, and does not say where"));
    }
    return page;
}

Result<S3UploadsPage> readUploadsPage(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    S3UploadsPage page;
    CACHALOT_ASSIGN(const ListMarks marks, readList(xml, u"ListMultipartUploadsResult", [&](QStringView element) {
                        if (element == u"Upload") {
                            page.uploads.push_back(readUpload(xml));
                        } else if (element == u"NextKeyMarker") {
                            page.nextKey = textOf(xml);
                        } else if (element == u"NextUploadIdMarker") {
                            page.nextId = textOf(xml);
                        } else {
                            return false;
                        }
                        return true;
                    }));
    if (marks.isEncoded) {
        page.nextKey = decoded(page.nextKey);
        for (S3OpenUpload &upload : page.uploads) {
            upload.key = decoded(upload.key);
        }
    }
    if (!marks.goesOn) {
        page.nextKey.clear();
    }
    return page;
}

QString elementOf(const QByteArray &text, QStringView name)
{
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name) {
            return textOf(xml).trimmed();
        }
    }
    return {};
}

std::optional<QString> failureInAnswer(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != u"Error") {
        return std::nullopt;
    }
    const QString words = elementOf(text, u"Code") + QStringLiteral(": ") + elementOf(text, u"Message");
    return printable(redactText(words.left(400)), 200);
}

std::vector<S3NotDeleted> readNotDeleted(const QByteArray &text)
{
    std::vector<S3NotDeleted> all;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement()) {
        return all;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != u"Error") {
            xml.skipCurrentElement();
            continue;
        }
        S3NotDeleted failed;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"Key") {
                failed.key = textOf(xml);
            } else if (xml.name() == u"Code") {
                failed.code = textOf(xml);
            } else if (xml.name() == u"Message") {
                failed.reason = printable(redactText(textOf(xml).left(400)), 200);
            } else {
                xml.skipCurrentElement();
            }
        }
        failed.reason = failed.code + QStringLiteral(": ") + failed.reason;
        if (failed.code != u"NoSuchKey") {
            all.push_back(std::move(failed));
        }
    }
    return all;
}

QByteArray xmlEscaped(const QString &text)
{
    QString out;
    for (const QChar c : text.toHtmlEscaped()) {
        // A parser would make a line feed of a carriage return.
        out += c.unicode() < 0x20 ? QStringLiteral("&#%1;").arg(c.unicode()) : QString(c);
    }
    return out.toUtf8();
}

} // namespace cachalot
