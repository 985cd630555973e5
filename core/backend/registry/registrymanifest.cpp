#include "core/backend/registry/registrymanifest.h"

#include "core/base/format.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"
#include "core/net/linkheader.h"

#include <nlohmann/json.hpp>

#include <set>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxPageBytes = qint64(32) << 20;
constexpr qsizetype kMaxTags = 100'000;
constexpr int kMaxPages = 2000;
constexpr qsizetype kMaxTagChars = 128;

QByteArray acceptedManifests()
{
    QStringList types;
    for (const char16_t *type :
         {mediatype::kOciManifest, mediatype::kOciIndex, mediatype::kDockerManifest, mediatype::kDockerManifestList}) {
        types << QString::fromUtf16(type);
    }
    return types.join(QStringLiteral(", ")).toLatin1() + ", */*";
}

RegistryCall manifestCall(const QByteArray &method, const QString &name)
{
    return {.method = method, .path = "manifests/" + name.toLatin1(), .headers = {{"Accept", acceptedManifests()}}};
}

Digest digestOfAnswer(const HttpResponse &response, const QString &name)
{
    if (const auto asked = Digest::parse(name)) {
        return *asked;
    }
    return Digest::parse(QString::fromLatin1(response.headers.value("Docker-Content-Digest"))).value_or(Digest());
}

QString mediaTypeOf(const HttpResponse &response)
{
    const QByteArray type = response.headers.value("Content-Type");
    return QString::fromLatin1(type.split(';').first().trimmed().toLower());
}

QString named(const QString &name)
{
    return Digest::parse(name) ? QStringLiteral("manifest %1").arg(name)
                               : QStringLiteral("tag %1").arg(printable(name));
}

/// The tags of one page; some registries write null for none.
Result<QStringList> parsePage(const QByteArray &body, const QString &repository)
{
    const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    if (!json.is_object() || (json.contains("tags") && !json["tags"].is_null() && !json["tags"].is_array())) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the list of tags is none").arg(repository));
    }
    QStringList tags;
    if (json.contains("tags")) {
        for (const auto &tag : json["tags"]) {
            const QString text = tag.is_string() ? QString::fromStdString(tag.get<std::string>()) : QString();
            // Only what can be asked for again.
            if (!text.isEmpty() && text.size() <= kMaxTagChars &&
                ImageReference::parse(QStringLiteral("h.io/n:") + text)) {
                tags << text;
            }
        }
    }
    return tags;
}

} // namespace

Result<FetchedManifest> fetchManifest(RegistryConnection &connection, const QString &name, qint64 maxBytes,
                                      const OpContext &context)
{
    // A body that is cut is asked for again: it is small.
    for (RetryRun run = connection.newRetryRun();;) {
        CACHALOT_ASSIGN(HttpResponse response, connection.send(manifestCall("GET", name), context));
        if (response.status != 200) {
            return fail(connection.errorOf(response, named(name), context));
        }
        auto bytes = response.readBody(maxBytes, context);
        if (!bytes) {
            CACHALOT_ASSIGN(const bool again, run.waitAfter(bytes.error(), context));
            if (again) {
                continue;
            }
            return fail(std::move(bytes).error().withContext(
                QStringLiteral("%1: %2").arg(connection.endpoint().repositoryName(), named(name))));
        }
        FetchedManifest manifest;
        manifest.bytes = *std::move(bytes);
        manifest.descriptor.digest = digestOfAnswer(response, name);
        if (manifest.descriptor.digest.isNull()) {
            manifest.descriptor.digest = digestOf(manifest.bytes);
        }
        manifest.descriptor.size = manifest.bytes.size();
        manifest.descriptor.mediaType = mediaTypeOf(response);
        if (!mediatype::isManifest(manifest.descriptor.mediaType) &&
            !mediatype::isIndex(manifest.descriptor.mediaType)) {
            if (const auto parsed = Manifest::parse(manifest.bytes)) {
                manifest.descriptor.mediaType = parsed->mediaType;
            }
        }
        return manifest;
    }
}

Result<Descriptor> statManifest(RegistryConnection &connection, const QString &name, const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, connection.send(manifestCall("HEAD", name), context));
    if (response.status != 200) {
        return fail(connection.errorOf(response, named(name), context));
    }
    Descriptor descriptor;
    descriptor.digest = digestOfAnswer(response, name);
    descriptor.mediaType = mediaTypeOf(response);
    descriptor.size = response.contentLength().value_or(-1);
    return descriptor;
}

Result<QStringList> listTags(RegistryConnection &connection, const OpContext &context)
{
    const QString repository = connection.endpoint().repositoryName();
    std::set<QString> tags;
    std::set<QByteArray> pages;
    auto answer = connection.send({.path = "tags/list?n=1000"}, context);
    for (;;) {
        if (!answer) {
            return fail(std::move(answer).error());
        }
        if (answer->status != 200) {
            return fail(connection.errorOf(*answer, QStringLiteral("list of tags"), context));
        }
        CACHALOT_ASSIGN(const QByteArray body, readAll(*answer->body, kMaxPageBytes, context));
        CACHALOT_ASSIGN(const QStringList page, parsePage(body, repository));
        tags.insert(page.begin(), page.end());
        context.report({ProgressUnit::Items, 0, -1, QStringLiteral("%1 tags").arg(tags.size())});
        const QByteArray next = nextLink(answer->headers.value("Link"));
        if (next.isEmpty()) {
            return QStringList(tags.begin(), tags.end());
        }
        CACHALOT_ASSIGN(const Url url, connection.locate(*answer, next));
        const bool isNew = pages.insert(url.toBytes()).second;
        if (!isNew || pages.size() > kMaxPages || static_cast<qsizetype>(tags.size()) > kMaxTags) {
            return fail(
                ErrorCode::LimitExceeded,
                QStringLiteral("%1: the list of tags has no end (%2 tags so far)").arg(repository).arg(tags.size()));
        }
        answer = connection.sendTo(url, {}, context);
    }
}

} // namespace cachalot
