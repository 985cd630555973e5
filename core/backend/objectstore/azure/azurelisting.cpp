#include "core/backend/objectstore/azure/azurelisting.h"

#include "core/net/retrypolicy.h"

#include <QSet>
#include <QXmlStreamReader>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxPageBytes = qint64(64) << 20; // 5,000 blobs; a name has up to 1,024 characters
constexpr int kMaxPages = 10'000;

QDateTime parseDate(const QString &text)
{
    return parseHttpDate(text.toLatin1()).value_or(QDateTime());
}

/// Names that XML can't hold come percent-encoded (since version 2021-02-12).
QString readName(QXmlStreamReader &xml)
{
    const bool isEncoded = xml.attributes().value(QStringLiteral("Encoded")) == u"true";
    const QString text = xml.readElementText();
    return isEncoded ? QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())) : text;
}

void readProperties(QXmlStreamReader &xml, AzureListed &blob)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Content-Length") {
            bool isNumber = false;
            const qint64 size = xml.readElementText().toLongLong(&isNumber);
            blob.size = isNumber && size >= 0 ? size : -1;
        } else if (xml.name() == u"Last-Modified") {
            blob.modified = parseDate(xml.readElementText());
        } else if (xml.name() == u"Etag") {
            blob.version = xml.readElementText().toLatin1();
        } else {
            xml.skipCurrentElement();
        }
    }
}

AzureListed readBlob(QXmlStreamReader &xml)
{
    AzureListed blob;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Name") {
            blob.key = readName(xml);
        } else if (xml.name() == u"Properties") {
            readProperties(xml, blob);
        } else {
            xml.skipCurrentElement();
        }
    }
    return blob;
}

void readBlobs(QXmlStreamReader &xml, AzurePage &page)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Blob") {
            page.blobs.push_back(readBlob(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

Result<AzurePage> AzurePage::parse(QByteArrayView bytes)
{
    QXmlStreamReader xml(bytes.toByteArray());
    AzurePage page;
    if (!xml.readNextStartElement() || xml.name() != u"EnumerationResults") {
        return fail(ErrorCode::Server, QStringLiteral("the answer is no listing of blobs"));
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Blobs") {
            readBlobs(xml, page);
        } else if (xml.name() == u"NextMarker") {
            page.next = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        return fail(ErrorCode::Server, QStringLiteral("the listing of blobs can't be read: line %1: %2")
                                           .arg(xml.lineNumber())
                                           .arg(xml.errorString()));
    }
    return page;
}

Result<> listBlobs(AzureContainer &container, const QString &prefix,
                   const std::function<Result<>(const AzureListed &)> &each, const OpContext &context)
{
    const QString where = container.location().shown(prefix);
    QString marker;
    QSet<QString> seen;
    for (int pages = 0;; ++pages) {
        std::vector<std::pair<QByteArray, QByteArray>> query{{"comp", "list"}};
        if (!prefix.isEmpty()) {
            query.emplace_back("prefix", prefix.toUtf8());
        }
        if (!marker.isEmpty()) {
            query.emplace_back("marker", marker.toUtf8());
        }
        CACHALOT_ASSIGN(HttpResponse response, container.sendToContainer("GET", query, context));
        if (response.status != 200) {
            return fail(container.errorOf(response, {}, context));
        }
        CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxPageBytes, context));
        auto page = AzurePage::parse(body);
        if (!page) {
            return fail(std::move(page).error().withContext(where));
        }
        for (const AzureListed &blob : page->blobs) {
            if (blob.key.startsWith(prefix)) { // it was asked for, but what is deleted goes by it
                CACHALOT_TRY(each(blob));
            }
        }
        if (page->next.isEmpty()) {
            return {};
        }
        if (seen.contains(page->next) || pages == kMaxPages) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("%1: the listing does not end").arg(where));
        }
        seen.insert(page->next);
        marker = page->next;
    }
}

} // namespace cachalot
