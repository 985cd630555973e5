#include "tests/support/fakeregistry.h"

#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/ocilayout.h"
#include "tests/support/testdata.h"

namespace cachalot::test
{
namespace
{

QByteArray digestText(const QByteArray &bytes)
{
    return digestOf(bytes).toString().toLatin1();
}

} // namespace

ServedReply registryError(int status, const QByteArray &code)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"errors":[{"code":")" + code + R"(","message":"it is so"}]})"};
}

FakeRegistry::FakeRegistry()
    : m_server(std::make_unique<TestHttpServer>(
          [this](const ServedRequest &request) { return serve(request); },
          [this](const ServedRequest &request) { return cutUpload ? cutUpload(request) : qint64(-1); }))
{
}

QByteArray FakeRegistry::addBlob(const QString &repository, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].blobs.insert(digestText(bytes), bytes);
    return digestText(bytes);
}

QByteArray FakeRegistry::addManifest(const QString &repository, const QString &tag, const QByteArray &bytes,
                                     const QByteArray &mediaType)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].manifests.insert(digestText(bytes), {bytes, mediaType});
    if (!tag.isEmpty()) {
        m_repositories[repository].tags.insert(tag, digestText(bytes));
    }
    return digestText(bytes);
}

QByteArray FakeRegistry::addFixture(const QString &repository, const QString &tag, const QString &directory,
                                    const QString &fixtureTag)
{
    const OciLayout layout(dataPath(QStringLiteral("caches/") + directory));
    const auto entries = layout.readIndex();
    const LayoutEntry *entry = entries ? OciLayout::find(*entries, fixtureTag) : nullptr;
    if (entry == nullptr) {
        qFatal("no fixture %s:%s", qPrintable(directory), qPrintable(fixtureTag));
    }
    LocalBlobStore blobs(layout);
    const auto bytesOf = [&blobs](const Digest &digest) {
        const auto source = blobs.open(digest, {});
        return source ? readAll(**source, qint64(1) << 30, {}).value_or(QByteArray()) : QByteArray();
    };
    const QByteArray top = bytesOf(entry->descriptor.digest);
    const auto manifest = cachalot::Manifest::parse(top);
    if (!manifest) {
        qFatal("fixture %s:%s has no manifest", qPrintable(directory), qPrintable(fixtureTag));
    }
    std::vector<Descriptor> parts = manifest->layers;
    parts.insert(parts.end(), manifest->manifests.begin(), manifest->manifests.end());
    if (manifest->config) {
        parts.push_back(*manifest->config);
    }
    for (const Descriptor &part : parts) {
        const QByteArray bytes = bytesOf(part.digest);
        if (part.mediaType.contains(u"image.manifest.v1")) { // an image of an index
            addManifest(repository, {}, bytes, part.mediaType.toLatin1());
            const auto image = cachalot::Manifest::parse(bytes);
            for (const Descriptor &layer : image->layers) {
                addBlob(repository, bytesOf(layer.digest));
            }
            addBlob(repository, bytesOf(image->config->digest));
        } else {
            addBlob(repository, bytes);
        }
    }
    return addManifest(repository, tag, top, manifest->mediaType.toLatin1());
}

void FakeRegistry::removeBlob(const QString &repository, const QByteArray &digest)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].blobs.remove(digest);
}

bool FakeRegistry::hasBlob(const QString &repository, const QByteArray &digest) const
{
    const std::lock_guard lock(m_mutex);
    return m_repositories.value(repository).blobs.contains(digest);
}

QByteArray FakeRegistry::blob(const QString &repository, const QByteArray &digest) const
{
    const std::lock_guard lock(m_mutex);
    return m_repositories.value(repository).blobs.value(digest);
}

QByteArray FakeRegistry::tagged(const QString &repository, const QString &tag) const
{
    const std::lock_guard lock(m_mutex);
    return m_repositories.value(repository).tags.value(tag);
}

QStringList FakeRegistry::unfinishedUploads() const
{
    const std::lock_guard lock(m_mutex);
    QStringList ids;
    for (const QByteArray &id : m_uploads.keys()) {
        ids << QString::fromLatin1(id);
    }
    return ids;
}

void FakeRegistry::forgetUploads()
{
    const std::lock_guard lock(m_mutex);
    m_uploads.clear();
}

ServedReply FakeRegistry::serve(const ServedRequest &request)
{
    int nth = 0;
    {
        const std::lock_guard lock(m_mutex);
        nth = ++m_counts[request.method + ' ' + request.path()];
    }
    if (fault) {
        if (auto reply = fault(request, nth)) {
            return *reply;
        }
    }
    ServedReply reply;
    {
        const std::lock_guard lock(m_mutex);
        reply = own(request);
    }
    if (tamper) {
        tamper(request, reply, nth);
    }
    return reply;
}

ServedReply FakeRegistry::own(const ServedRequest &request)
{
    QByteArray path = request.path();
    if (!path.startsWith("/v2/")) {
        return registryError(404, "UNSUPPORTED");
    }
    path = path.mid(4);
    for (const QByteArray &kind :
         {QByteArray("/blobs/uploads/"), QByteArray("/blobs/"), QByteArray("/manifests/"), QByteArray("/tags/list")}) {
        const qsizetype at = path.indexOf(kind);
        if (at < 0) {
            continue;
        }
        const QString name = QString::fromLatin1(path.left(at));
        const QByteArray rest = path.mid(at + kind.size());
        if (kind == "/blobs/uploads/") {
            return uploads(request, name, rest);
        }
        if (!m_repositories.contains(name)) {
            return registryError(404, "NAME_UNKNOWN");
        }
        Repository &repository = m_repositories[name];
        if (kind == "/blobs/") {
            return blobs(request, repository, rest);
        }
        return kind == "/manifests/" ? manifests(request, repository, rest) : tags(request, name, repository);
    }
    return path.isEmpty() ? ServedReply() : registryError(404, "UNSUPPORTED");
}

ServedReply FakeRegistry::blobs(const ServedRequest &request, Repository &repository, const QByteArray &digest)
{
    if (!repository.blobs.contains(digest)) {
        return registryError(404, "BLOB_UNKNOWN");
    }
    const QByteArray &bytes = repository.blobs[digest];
    ServedReply reply{.headers = {{"Content-Type", "application/octet-stream"}, {"Docker-Content-Digest", digest}},
                      .body = bytes};
    const QByteArray range = request.headers.value("Range");
    if (range.startsWith("bytes=")) {
        const qint64 from = range.mid(6).split('-').first().toLongLong();
        if (from >= bytes.size()) {
            return registryError(416, "RANGE_INVALID");
        }
        reply.status = 206;
        reply.body = bytes.mid(from);
        reply.headers.add("Content-Range", "bytes " + QByteArray::number(from) + '-' +
                                               QByteArray::number(bytes.size() - 1) + '/' +
                                               QByteArray::number(bytes.size()));
    }
    return reply;
}

ServedReply FakeRegistry::manifests(const ServedRequest &request, Repository &repository, const QByteArray &name)
{
    const bool isDigest = name.startsWith("sha256:");
    if (request.method == "PUT") {
        const QByteArray digest = digestText(request.body);
        repository.manifests.insert(digest, {request.body, request.headers.value("Content-Type")});
        if (!isDigest) {
            repository.tags.insert(QString::fromLatin1(name), digest);
        }
        return {.status = 201, .headers = {{"Docker-Content-Digest", digest}}};
    }
    const QByteArray digest = isDigest ? name : repository.tags.value(QString::fromLatin1(name));
    if (!repository.manifests.contains(digest)) {
        return registryError(404, "MANIFEST_UNKNOWN");
    }
    if (request.method == "DELETE") {
        if (!deletes || !isDigest) {
            return registryError(405, "UNSUPPORTED");
        }
        repository.manifests.remove(digest);
        for (const QString &tag : repository.tags.keys(digest)) {
            repository.tags.remove(tag);
        }
        return {.status = 202};
    }
    const Manifest &manifest = repository.manifests[digest];
    return {.headers = {{"Content-Type", manifest.mediaType}, {"Docker-Content-Digest", digest}},
            .body = manifest.bytes};
}

ServedReply FakeRegistry::tags(const ServedRequest &request, const QString &name, Repository &repository)
{
    QStringList names;
    const QString last = QString::fromLatin1(request.query("last"));
    ServedReply reply;
    for (const QString &tag : repository.tags.keys()) {
        if (tag <= last) {
            continue;
        }
        if (tagsPerPage > 0 && names.size() == tagsPerPage) {
            const QByteArray next = "/v2/" + name.toLatin1() + "/tags/list?last=" + names.last().toLatin1();
            reply.headers.add("Link",
                              '<' + (relativeLocations ? next : m_server->url(next).toBytes()) + ">; rel=\"next\"");
            break;
        }
        names << tag;
    }
    const QByteArray list =
        names.isEmpty() ? QByteArray("null") : "[\"" + names.join(QStringLiteral("\",\"")).toLatin1() + "\"]";
    reply.body = R"({"name":"x","tags":)" + list + '}';
    return reply;
}

ServedReply FakeRegistry::uploadState(int status, const QString &name, const QByteArray &id)
{
    const QByteArray target = "/v2/" + name.toLatin1() + "/blobs/uploads/" + id + "?_state=a%2Bb";
    const QByteArray host = uploadHost.isEmpty() ? "http://" + m_server->authority() : uploadHost;
    const qsizetype size = m_uploads[id].bytes.size();
    return {.status = status,
            .headers = {{"Location", relativeLocations ? target : host + target},
                        {"Range", "0-" + QByteArray::number(std::max<qsizetype>(size - 1, 0))}}};
}

ServedReply FakeRegistry::startUpload(const ServedRequest &request, const QString &name)
{
    const QByteArray mount = request.query("mount");
    if (!mount.isEmpty() && mounts) {
        const Repository from = m_repositories.value(QString::fromLatin1(request.query("from")));
        if (from.blobs.contains(mount)) {
            m_repositories[name].blobs.insert(mount, from.blobs.value(mount));
            return {.status = 201};
        }
    }
    const QByteArray id = "upload-" + QByteArray::number(++m_nextUpload);
    m_uploads.insert(id, {name, {}});
    return uploadState(202, name, id);
}

ServedReply FakeRegistry::uploads(const ServedRequest &request, const QString &name, const QByteArray &id)
{
    if (request.method == "POST" && id.isEmpty()) {
        return startUpload(request, name);
    }
    if (!m_uploads.contains(id)) {
        return registryError(404, "BLOB_UPLOAD_UNKNOWN");
    }
    Upload &upload = m_uploads[id];
    if (request.query("_state") != "a+b") {
        return registryError(400, "BLOB_UPLOAD_INVALID"); // the client lost what the Location held
    }
    if (request.method == "GET") {
        return uploadState(204, name, id);
    }
    if (request.method == "DELETE") {
        m_uploads.remove(id);
        return {.status = 204};
    }
    if (request.method == "PUT") {
        return endUpload(request, name, id);
    }
    if (!takesPieces) {
        return registryError(400, "BLOB_UPLOAD_INVALID");
    }
    if (request.headers.has("Content-Range") &&
        request.headers.value("Content-Range").split('-').first().toLongLong() != upload.bytes.size()) {
        return registryError(416, "RANGE_INVALID");
    }
    upload.bytes += request.body;
    if (request.isCut) {
        return {.hangUp = true};
    }
    return uploadState(202, name, id);
}

ServedReply FakeRegistry::endUpload(const ServedRequest &request, const QString &name, const QByteArray &id)
{
    if (request.isCut) {
        return {.hangUp = true};
    }
    const QByteArray bytes = m_uploads[id].bytes + request.body;
    const QByteArray digest = request.query("digest");
    if (digest != digestText(bytes)) {
        return registryError(400, "DIGEST_INVALID");
    }
    m_uploads.remove(id);
    m_repositories[name].blobs.insert(digest, bytes);
    return {.status = 201, .headers = {{"Docker-Content-Digest", digest}}};
}

} // namespace cachalot::test
