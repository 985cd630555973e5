#pragma once

#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace cachalot
{

/// The names of build steps, from the preimages of cache keys that a buildkitd with --save-cache-debug hands out (GET
/// /debug/cache/all, /lookup and /store; util/cachedigest). A record's digest can't be reversed; with its preimage it
/// reads "RUN npm ci".
///
/// Every preimage that is complete is hashed and taken only if it yields the digest it claims, so that a file can't
/// give a step a false name. Immutable once read, any thread.
class CacheKeys
{
public:
    /// Bounds against hostile files.
    static constexpr size_t kMaxKeys = 10'000'000;
    static constexpr int kMaxDepth = 10'000;
    static constexpr qint64 kMaxKeptBytes = qint64(512) << 20;

    /// Reads one JSON document or several after each other, as several answers of /lookup in one file. Errors: Damaged
    /// (not JSON, with the byte; the endpoint's text form), LimitExceeded, Cancelled.
    [[nodiscard]] static Result<CacheKeys> fromJson(QByteArrayView json, const OpContext &context = {});

    /// The name that a record's digest stands for: an operation (see stepnaming.h), a source or "content of …", with
    /// " (output N)" for outputs other than the first; empty where it is not known.
    [[nodiscard]] QString label(QByteArrayView recordDigest) const;

    /// One name per record, "" where unknown. Content is named by the path it was taken from where the records that
    /// use it tell ("content of /srv/dist"), else by the names of its files.
    [[nodiscard]] std::vector<QString> labelRecords(const CacheConfig &config) const;

    [[nodiscard]] size_t size() const { return size_t(m_preimages.size()); }
    /// Preimages that were not taken since they do not yield their digest.
    [[nodiscard]] qint64 rejectedCount() const { return m_rejected; }

    enum class Kind : quint8 { Json, Text, TextList, DigestList, FileList, File };
    struct Preimage {
        Kind kind = Kind::Text;
        QByteArray data; ///< File: empty. FileList: the first names, joined by NUL
        qint64 size = 0; ///< File: its bytes. FileList: how many names there are
    };

private:
    friend class CacheKeysReader;
    [[nodiscard]] const Preimage *find(QByteArrayView digest) const;
    [[nodiscard]] const Preimage *operation(QByteArrayView recordDigest, qint64 *output) const;
    [[nodiscard]] QString nameContent(const Preimage &digestList) const;
    [[nodiscard]] QString selectorPath(QByteArrayView selector) const;

    QHash<QByteArray, Preimage> m_preimages; ///< by digest as text
    qint64 m_rejected = 0;
};

/// Fills the labels of records and layers that have none: a layer is named by the first record, in build order, whose
/// result it completes, those of a base image by the FROM that the step above them builds on. Returns how many records
/// got a name.
size_t applyLabels(PlatformCache &cache, const CacheKeys &keys);

} // namespace cachalot
