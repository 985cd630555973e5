#pragma once

#include <QString>

namespace cachalot
{

enum class EntryType : quint8 { File, Directory, Symlink, Hardlink, CharDevice, BlockDevice, Fifo, Socket, Other };

/// One entry of a layer's tar, as it stands there.
struct LayerEntry {
    QString path;               ///< without a leading "./" or "/"; "" is the layer's root. Undecodable bytes as U+FFFD
    QString linkTarget;         ///< of symbolic links (as written) and hard links (normalised like `path`)
    bool isTargetBelow = false; ///< of a hard link: its layer has no such file before it, so a layer below must
    EntryType type = EntryType::Other;
    qint64 size = 0;  ///< of a file's content, in bytes; a sparse file's full size
    quint32 mode = 0; ///< permission bits with setuid, setgid, sticky
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 modifiedSeconds = 0; ///< since 1970-01-01 UTC
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
};

/// A whiteout (OCI image-spec layer.md): `.wh.NAME` hides NAME of the layers below, `.wh..wh..opq` hides all that the
/// layers below have in its directory. AUFS's other `.wh..wh.` names are metadata, and so are `.wh.` alone, `.wh..` and
/// `.wh...`, which would hide the directory that they are in.
enum class WhiteoutKind { None, File, Opaque, Metadata };
struct Whiteout {
    WhiteoutKind kind = WhiteoutKind::None;
    QString hiddenPath; ///< what is hidden: the path, or for an opaque one the directory
};
[[nodiscard]] Whiteout whiteoutOf(const QString &path);

} // namespace cachalot
