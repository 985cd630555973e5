#pragma once

#include "tests/support/testhttpserver.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace cachalot::test
{

/// A small registry in memory (distribution-spec: pull, push, tags, delete, mount), which a test can make misbehave.
/// Thread-safe; set the scripts before the first request.
class FakeRegistry
{
public:
    FakeRegistry();

    /// Asked first: an answer here is given in place of the registry's own. `nth` counts from 1 the requests with the
    /// same method and path.
    std::function<std::optional<ServedReply>(const ServedRequest &request, int nth)> fault;
    /// May change the registry's own answer.
    std::function<void(const ServedRequest &request, ServedReply &reply, int nth)> tamper;
    /// Of an upload's content so much is taken, then the connection is lost; negative: all of it.
    std::function<qint64(const ServedRequest &request)> cutUpload;

    bool takesPieces = true;
    bool relativeLocations = false;
    bool deletes = true;
    bool mounts = true;
    int tagsPerPage = 0;   ///< 0: all
    QByteArray uploadHost; ///< `http://host:port` in Locations; empty: this one

    [[nodiscard]] TestHttpServer &server() { return *m_server; }
    [[nodiscard]] QString host() const { return QString::fromLatin1(m_server->authority()); }

    /// Puts things in without a request; returns the digest.
    QByteArray addBlob(const QString &repository, const QByteArray &bytes);
    QByteArray addManifest(const QString &repository, const QString &tag, const QByteArray &bytes,
                           const QByteArray &mediaType);
    /// Copies a cache of tests/data/caches: its manifest, config and layers.
    QByteArray addFixture(const QString &repository, const QString &tag, const QString &directory,
                          const QString &fixtureTag);
    void removeBlob(const QString &repository, const QByteArray &digest);
    [[nodiscard]] bool hasBlob(const QString &repository, const QByteArray &digest) const;
    [[nodiscard]] QByteArray blob(const QString &repository, const QByteArray &digest) const;
    [[nodiscard]] QByteArray tagged(const QString &repository, const QString &tag) const;
    [[nodiscard]] QStringList unfinishedUploads() const;
    void forgetUploads();

private:
    struct Manifest {
        QByteArray bytes;
        QByteArray mediaType;
    };
    struct Repository {
        QMap<QByteArray, QByteArray> blobs;
        QMap<QByteArray, Manifest> manifests;
        QMap<QString, QByteArray> tags;
    };
    struct Upload {
        QString repository;
        QByteArray bytes;
    };

    ServedReply serve(const ServedRequest &request);
    ServedReply own(const ServedRequest &request);
    ServedReply blobs(const ServedRequest &request, Repository &repository, const QByteArray &digest);
    ServedReply manifests(const ServedRequest &request, Repository &repository, const QByteArray &name);
    ServedReply tags(const ServedRequest &request, const QString &name, Repository &repository);
    ServedReply uploads(const ServedRequest &request, const QString &name, const QByteArray &id);
    ServedReply startUpload(const ServedRequest &request, const QString &name);
    ServedReply endUpload(const ServedRequest &request, const QString &name, const QByteArray &id);
    ServedReply uploadState(int status, const QString &name, const QByteArray &id);

    mutable std::recursive_mutex m_mutex;
    QMap<QString, Repository> m_repositories;
    QMap<QByteArray, Upload> m_uploads;
    QMap<QByteArray, int> m_counts;
    int m_nextUpload = 0;
    std::unique_ptr<TestHttpServer> m_server; ///< last: its threads use the rest
};

/// A registry's error.
[[nodiscard]] ServedReply registryError(int status, const QByteArray &code);

} // namespace cachalot::test
