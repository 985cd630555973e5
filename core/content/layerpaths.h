#pragma once

#include "core/content/layerentry.h"

#include <QHash>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace cachalot
{

/// A name of an archive as a path in the root. Names are bytes, whatever their charset is.
struct CleanPath {
    std::string path; ///< without a leading or trailing '/'; "" is the root
    bool isAbsolute = false;
};

/// The text of a name; bytes that are no UTF-8 as U+FFFD.
[[nodiscard]] QString decodedName(std::string_view bytes);

/// A path without empty and "." components, ".." resolved by name as Go's path.Clean does. None where it climbs out.
[[nodiscard]] std::optional<CleanPath> cleanPath(std::string_view raw);

/// Whether Linux takes no such path: it, or one component of it, is too long.
[[nodiscard]] bool hasTooLongName(std::string_view path);

/// Whether Windows would take the name for a path that starts at a drive or climbs: `C:\x`, `\x`, `..\x`.
[[nodiscard]] bool isWindowsPath(std::string_view name);

/// The paths of one layer, in the order in which they come, as far as they matter to those that come later: what is
/// there and no directory. They are kept as hashes, whose seed is another in each process, so that nobody can write
/// two paths that pass for one; and no more of them than memory allows: of what comes later nothing is said.
class LayerPlaces
{
public:
    enum class Above { Directories, Symlink, File };

    /// What `path` leads through.
    [[nodiscard]] Above above(std::string_view path) const;
    /// Whether `path` is known not to have come as anything but a directory.
    [[nodiscard]] bool lacks(std::string_view path) const;
    void add(std::string_view path, EntryType type);

private:
    static constexpr qsizetype kMaxPlaces = 1'000'000;
    QHash<size_t, EntryType> m_places; // by the hash of the path
};

} // namespace cachalot
