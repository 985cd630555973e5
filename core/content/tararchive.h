#pragma once

#include "core/base/result.h"
#include "core/content/layerentry.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct archive;
struct archive_entry;

namespace cachalot
{

/// libarchive's reader of tars: PAX, GNU and sparse headers. Names are taken byte for byte, whatever the locale is. It
/// judges nothing but what libarchive can't read. One thread at a time.
class TarArchive
{
public:
    /// The next bytes of the tar, none at its end. They must stay until the next call.
    using Feed = std::function<Result<std::span<const char>>()>;

    /// A piece of the current entry's content. Between two pieces is a hole.
    struct Piece {
        std::span<const char> bytes; ///< libarchive's, until the next call
        qint64 offset = 0;
    };

    explicit TarArchive(Feed feed);
    TarArchive(const TarArchive &) = delete;
    TarArchive &operator=(const TarArchive &) = delete;
    ~TarArchive();

    [[nodiscard]] Result<> open();
    /// Goes on to the next entry; false at the end. Errors: Damaged, with the place, or the feed's own.
    [[nodiscard]] Result<bool> next();
    /// What libarchive found strange in the current header; empty where nothing.
    [[nodiscard]] const QString &warning() const { return m_warning; }
    /// The next piece of the current entry's content; none at its end.
    [[nodiscard]] Result<std::optional<Piece>> nextPiece();

    // The current entry.
    [[nodiscard]] std::string_view path() const;
    [[nodiscard]] std::string_view linkTarget() const; ///< "" where it is no link
    [[nodiscard]] EntryType type() const;
    [[nodiscard]] qint64 size() const;
    /// Fills in mode, owner, time and device.
    void describe(LayerEntry &entry) const;

    [[nodiscard]] qint64 entries() const { return m_entries; }     ///< so far
    [[nodiscard]] const QString &place() const { return m_place; } ///< the current entry's path, cut where it is absurd
    [[nodiscard]] bool hasFeedFailed() const { return m_feedError.has_value(); }
    /// The feed's own error where it failed, else `what` with the place.
    [[nodiscard]] tl::unexpected<Error> failAt(const QString &what) const;

private:
    class CLocale;
    struct FreeArchive {
        void operator()(archive *handle) const;
    };
    struct FreeEntry {
        void operator()(archive_entry *entry) const;
    };

    static ssize_t readCallback(archive *handle, void *data, const void **buffer);
    [[nodiscard]] QString errorText() const;

    Feed m_feed;
    std::unique_ptr<CLocale> m_locale;
    std::unique_ptr<archive, FreeArchive> m_archive;
    std::unique_ptr<archive_entry, FreeEntry> m_entry;
    std::optional<Error> m_feedError;
    qint64 m_entries = 0;
    QString m_place;
    QString m_warning;
};

} // namespace cachalot
