#pragma once

#include "core/content/digest.h"

#include <QMap>
#include <QString>

namespace cachalot
{

/// Names a blob (OCI image-spec, descriptor.md). `size` is in bytes and never negative once parsed; -1 is "not known".
struct Descriptor {
    QString mediaType;
    Digest digest;
    qint64 size = -1;
    QMap<QString, QString> annotations;
    QString platform; ///< "linux/amd64", "linux/arm/v7"; empty where none is given

    friend bool operator==(const Descriptor &, const Descriptor &) = default;
};

} // namespace cachalot
