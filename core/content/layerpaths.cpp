#include "core/content/layerpaths.h"

#include <QByteArrayView>

#include <algorithm>

namespace cachalot
{
namespace
{

// Linux's PATH_MAX with its NUL, and NAME_MAX.
constexpr size_t kMaxPathBytes = 4095;
constexpr size_t kMaxComponentBytes = 255;

size_t hashOf(std::string_view path)
{
    return qHash(QByteArrayView(path.data(), static_cast<qsizetype>(path.size())), QHashSeed::globalSeed());
}

} // namespace

QString decodedName(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<CleanPath> cleanPath(std::string_view raw)
{
    CleanPath result;
    result.isAbsolute = raw.starts_with('/');
    result.path.reserve(raw.size());
    for (size_t begin = 0; begin < raw.size();) {
        const size_t end = std::min(raw.find('/', begin), raw.size());
        const std::string_view component = raw.substr(begin, end - begin);
        begin = end + 1;
        if (component.empty() || component == ".") {
            continue;
        }
        if (component != "..") {
            if (!result.path.empty()) {
                result.path += '/';
            }
            result.path += component;
        } else if (!result.path.empty()) {
            const size_t slash = result.path.rfind('/');
            result.path.resize(slash == std::string::npos ? 0 : slash);
        } else {
            return std::nullopt;
        }
    }
    return result;
}

bool hasTooLongName(std::string_view path)
{
    if (path.size() > kMaxPathBytes) {
        return true;
    }
    for (size_t begin = 0; begin < path.size();) {
        const size_t end = std::min(path.find('/', begin), path.size());
        if (end - begin > kMaxComponentBytes) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

bool isWindowsPath(std::string_view name)
{
    const bool hasDrive = name.size() > 2 && name[1] == ':' && (name[2] == '\\' || name[2] == '/') &&
                          ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'));
    return hasDrive || name.starts_with('\\') || name.find("..\\") != std::string_view::npos;
}

LayerPlaces::Above LayerPlaces::above(std::string_view path) const
{
    for (size_t slash = path.rfind('/'); slash != std::string_view::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        if (const auto place = m_places.constFind(hashOf(path.substr(0, slash))); place != m_places.constEnd()) {
            return *place == EntryType::Symlink ? Above::Symlink : Above::File;
        }
    }
    return Above::Directories;
}

bool LayerPlaces::lacks(std::string_view path) const
{
    return m_places.size() < kMaxPlaces && !m_places.contains(hashOf(path));
}

void LayerPlaces::add(std::string_view path, EntryType type)
{
    if (type == EntryType::Directory) {
        m_places.remove(hashOf(path));
    } else if (m_places.size() < kMaxPlaces) {
        m_places.insert(hashOf(path), type);
    }
}

} // namespace cachalot
