#pragma once

#include <QByteArray>
#include <QString>

namespace cachalot::test
{

/// Copies one of the directories below tests/data/caches.
void copyCache(const QString &name, const QString &directory);

/// Makes a cache with one record and one layer of so many bytes, tag `latest`. The layer is a sparse file, so that
/// gigabytes take no room on the disk; its digest is not that of its bytes.
void makeHugeCache(const QString &directory, qint64 layerBytes);

/// Makes a cache with one record and one layer that is this tar, tag `latest`.
void makeCacheOfTar(const QString &directory, const QByteArray &tar);

} // namespace cachalot::test
